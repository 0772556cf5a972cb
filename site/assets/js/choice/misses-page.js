// The page where one can see, copy and send the searches that found nothing.

import { button, element } from "../shared/dom.js";
import { announcer, copy } from "./dom.js";
import { clearMisses, misses } from "./misses.js";

const MOST_MAILED = 1800;

/** Shows what is kept in a place of the page. */
export function start(place) {
  const status = announcer();
  const shown = element("div");
  place.replaceChildren(shown, status.place);
  const show = () => draw(shown, show, status.say);
  addEventListener("pageshow", show);
  show();
}

function draw(shown, show, say) {
  const found = misses().reverse();
  if (!found.length) {
    shown.replaceChildren(
      element("p", {}, "Der er ingen søgninger uden resultat i denne browser."),
    );
    return;
  }
  shown.replaceChildren(list(found), doings(found, show, say));
}

function list(found) {
  const times = (count) => (count === 1 ? "1 gang" : `${count} gange`);
  return element(
    "ul",
    { class: "k-soegninger" },
    found.map(([words, count]) =>
      element("li", {}, `“${words}” `, element("span", { class: "k-daempet" }, times(count))),
    ),
  );
}

function doings(found, show, say) {
  const text = found.map(([words, count]) => `${words} (${count})`).join("\r\n");
  const clear = () => {
    say(clearMisses() ? "Søgningerne er slettet." : "Søgningerne kunne ikke slettes.");
    show();
  };
  const onclick = async () =>
    say(
      (await copy(text))
        ? "Søgningerne er kopieret."
        : "De kunne ikke kopieres. Markér dem, og kopiér dem selv.",
    );
  return element(
    "div",
    { class: "k-valg-linje k-ikke-tryk" },
    button("Kopiér", onclick),
    element("a", { class: "k-knap", href: mail(found) }, "Send som e-mail"),
    button("Slet alle", clear),
  );
}

/** A mail with the newest searches: as many as an address may hold. */
function mail(found) {
  const start = `mailto:?subject=${encodeURIComponent("Søgninger uden resultat")}&body=`;
  let body = "";
  for (const [words, count] of found) {
    const line = encodeURIComponent(`${words} (${count})\r\n`);
    if (start.length + body.length + line.length > MOST_MAILED) break;
    body += line;
  }
  return start + body;
}
