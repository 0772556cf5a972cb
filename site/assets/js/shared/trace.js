// A trace of errors that a page goes on without, in the browser's console: only while somebody is
// looking for them, with ?fejlsoeg in the address or "katalog.fejlsoeg" in the browser's storage.

/** Also when the page changes its own address afterwards. */
const isOn = isAskedFor();

function isAskedFor() {
  try {
    const asked = new URLSearchParams(location.search).has("fejlsoeg");
    return asked || localStorage.getItem("katalog.fejlsoeg") !== null;
  } catch {
    return false; // no storage and no address: nobody is looking
  }
}

/**
 * Leaves a trace of an error that is handled, and so would not be seen.
 *
 * @param {unknown} error
 * @param {string} what could not be done
 */
export function trace(error, what) {
  if (isOn) console.warn(`katalog: ${what}`, error);
}
