// Makes the indexes of Lunr and MiniSearch in a folder that holds documents.json.
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const [folder] = process.argv.slice(2);
const require_ = (name) => require(join(folder, "node_modules", name));
const documents = JSON.parse(readFileSync(join(folder, "documents.json"), "utf8"));

const MiniSearch = require_("minisearch/dist/cjs/index.cjs");
const mini = new MiniSearch({ fields: ["title", "terms", "brief", "text"] });
mini.addAll(documents);
writeFileSync(join(folder, "minisearch.json"), JSON.stringify(mini));

const lunr = require_("lunr");
require_("lunr-languages/lunr.stemmer.support.js")(lunr);
require_("lunr-languages/lunr.da.js")(lunr);
const index = lunr(function () {
  this.use(lunr.da);
  this.field("title", { boost: 5 });
  this.field("terms", { boost: 4 });
  this.field("brief", { boost: 2 });
  this.field("text");
  for (const document of documents) this.add({ ...document, id: String(document.id) });
});
writeFileSync(join(folder, "lunr.json"), JSON.stringify(index));
