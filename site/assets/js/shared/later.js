// What is to be done in a moment, and only once.

/**
 * Puts off what is to be done until nothing has asked for it for a while.
 *
 * @template Value
 * @param {number} milliseconds
 * @param {(value: Value) => void} act is given what was asked for last
 * @returns {{ask: (value: Value) => void, flush: () => void}} `flush` does at once what waits
 */
export function later(milliseconds, act) {
  let timer = 0;
  /** @type {{value: Value} | null} */
  let waiting = null;
  const flush = () => {
    clearTimeout(timer);
    const asked = waiting;
    waiting = null;
    if (asked) act(asked.value);
  };
  const ask = (/** @type {Value} */ value) => {
    clearTimeout(timer);
    waiting = { value };
    timer = setTimeout(flush, milliseconds);
  };
  return { ask, flush };
}

/**
 * Does something before the next picture is drawn, however often it is asked for until then.
 *
 * @param {() => void} act
 * @returns {{ask: () => void, flush: () => void}} `flush` does at once what waits
 */
export function beforeNextFrame(act) {
  let waiting = 0;
  const flush = () => {
    if (!waiting) return;
    cancelAnimationFrame(waiting);
    waiting = 0;
    act();
  };
  const ask = () => {
    waiting ||= requestAnimationFrame(flush);
  };
  return { ask, flush };
}
