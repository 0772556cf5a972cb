// What only resembles that which was searched for. It is no part of the list, nor of its counts.

import { element, fill } from "../shared/dom.js";
import { pathOf } from "./lines.js";

/** @param {string} root the way to the site's root */
export function nearbyList(root) {
  const list = element("ul");
  const heading = element("h2", { id: "k-naer" }, "Ligner det, du søger");
  const named = { class: "k-naer", "aria-labelledby": "k-naer", hidden: true };
  const node = element("section", named, heading, list);
  return {
    node,
    /** @param {import("./finder.js").View} view */
    show: ({ nearby, data, kind }) => {
      const lines = nearby.map((row) => {
        const link = element("a", { href: pathOf(kind, data, root, row) }, data.titles[row]);
        const summary = data.rows.summary[row];
        const dimmed = summary && element("span", { class: "k-daempet" }, summary);
        return element("li", {}, link, " ", dimmed);
      });
      fill(list, lines);
      node.hidden = nearby.length === 0;
    },
  };
}
