// Starts the form: Sveltia CMS with our own way of reading and writing a file.

import { format } from "./file.js";
// @ts-expect-error - it is bundled from site/vendor, and lies beside this only when published
import { CMS, yaml } from "./sveltia-cms/cms.js";

// The CMS speaks the browser's language unless told otherwise; the fields are Danish anyway.
const PREFERENCES = "sveltia-cms.prefs";
if (!localStorage.getItem(PREFERENCES)) {
  localStorage.setItem(PREFERENCES, JSON.stringify({ locale: "da" }));
}

const kept = await (await fetch("felter.json")).json();
for (const [kind, fields] of Object.entries(kept)) {
  CMS.registerCustomFormat(`katalog-${kind}`, "yml", format(yaml, fields));
}
CMS.init();
