// The list's state in the browser's history. Typing replaces the address in a moment; any other
// change makes a step that one can go back from.

import { later } from "../shared/later.js";

const TYPING = 300;

/** @param {() => void} returned is called when the visitor has gone back or forward */
export function openAddress(returned) {
  const write = (method, query) => {
    try {
      history[method](null, "", query || location.pathname);
    } catch {
      // Some browsers allow few changes a minute: the list works without them.
    }
  };
  let isCommitted = false;
  const typed = later(TYPING, (query) => {
    if (query === location.search) return;
    write(isCommitted ? "pushState" : "replaceState", query);
    isCommitted = false;
  });
  addEventListener("popstate", returned);
  return {
    /** What is being typed. */
    type: (query) => typed.ask(query),
    /** A step of its own. */
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
