// Runs before the first paint, so a chosen scheme does not flash: a plain script, not a module.
// The choice is stored by theme.js, and only when it differs from the system's.
(() => {
  try {
    const chosen = localStorage.getItem("katalog.scheme");
    if (chosen === "light" || chosen === "dark") {
      document.documentElement.dataset.mdColorScheme = chosen;
    }
  } catch {
    // Storage may be closed to the page: then the system's preference rules. A plain script has
    // no modules to leave a trace with; theme.js leaves one when a choice cannot be kept.
  }
})();
