// The list's state in the browser's history. Typing replaces the address in a moment; any other
// change makes a step that one can go back from.

import { later } from "../shared/later.js";
import { trace } from "../shared/trace.js";

const TYPING = 300; // milliseconds

/** @param {() => void} returned is called when the visitor has gone back or forward */
export function openHistory(returned) {
  const write = (
    /** @type {"pushState" | "replaceState"} */ method,
    /** @type {string} */ query,
  ) => {
    try {
      history[method](null, "", query || location.pathname);
    } catch (error) {
      trace(error, "change the address"); // some browsers allow few changes a minute
    }
  };
  let isCommitted = false;
  const typed = later(TYPING, (/** @type {string} */ query) => {
    if (query === location.search) return;
    write(isCommitted ? "pushState" : "replaceState", query);
    isCommitted = false;
  });
  addEventListener("popstate", returned);
  return {
    /**
     * What is being typed.
     *
     * @param {string} query
     */
    type: (query) => typed.ask(query),
    /**
     * A step of its own.
     *
     * @param {string} query
     */
    push: (query) => {
      typed.flush();
      if (query !== location.search) write("pushState", query);
    },
    /** What has been typed is finished: what is typed next is another step. */
    commit: () => {
      typed.flush();
      isCommitted = true;
    },
  };
}
