// Searching and filtering on the page of a list. The page that was sent shows the list already.

import { Finder } from "./finder.js";
import { KINDS } from "./kinds.js";

/** @type {HTMLElement | null} */
const place = document.querySelector("[data-liste]");
const kind = KINDS[place?.dataset.liste ?? ""];
if (place && kind && place.querySelector("table.k-liste")) new Finder(place, kind).start();
