// Makes dist/ again from npm: run `make vendor`. Nothing in dist/ is written by hand.
//
// Sveltia CMS and the package yaml become one file, with Danish and English and without what the
// form never uses. Addresses of hosts that code could be fetched from are made to lead nowhere;
// the page's own security policy stops whatever else would leave it.

import { build } from "esbuild";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";

const OUT = "dist";
const PACKAGES = ["@sveltia/cms", "yaml"];
const FONTS = ["material-symbols-outlined", "noto-mono", "source-sans-3"];

// Maps, pictures, syntax colours, pasting of rich text, and React, which nothing of ours is in.
const UNUSED = [
  /^@shikijs\//,
  /^(exifr|immutable|leaflet|svgo|terra-draw|turndown)(\/|-|$)/,
  /^\.\/chunks\/(heic|react-dom|shiki-engine|webp_enc)/,
  /^\.\.\/locales\/([^d]|d[^a])/,
];

// Whoever needs larger text must be able to zoom (WCAG 1.4.4).
const NO_ZOOM = /(["'`])maximum-scale=1\1,/g;

// Fonts come from assets/, with no other place to fall back on.
const FOREIGN_FONT = /url\(https:\/\/cdn\.jsdelivr\.net[^)]*\)\s*(?:\\n\s*)?format\('[^']*'\)/g;
const FOREIGN = /https:\/\/(?:unpkg\.com|cdn\.jsdelivr\.net)/g;
// How a git host fares today is asked of a third party: the answer is nothing, and nobody is asked.
const STATUS = /https:\/\/(?:www\.githubstatus\.com|status-api\.hostedstatus\.com)/g;

const json = async (path) => JSON.parse(await readFile(path, "utf8"));

/** The CMS's Danish with what it lacks, and some of its jargon said in plain words. */
function plainer(danish, english, ours) {
  for (const [path, text] of Object.entries(ours)) {
    const keys = path.split(".");
    const last = keys.pop();
    const known = keys.reduce((group, key) => group?.[key], english)?.[last];
    if (typeof known !== "string") throw new Error(`${path}: no such words any more`);
    keys.reduce((group, key) => (group[key] ??= {}), danish)[last] = text;
  }
  return danish;
}

const lean = {
  name: "lean",
  setup(build) {
    for (const filter of UNUSED) {
      build.onResolve({ filter }, () => ({ path: "unused", namespace: "unused" }));
    }
    build.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "export default {};" }));
    build.onLoad({ filter: /locales\/da\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(
        plainer(
          await json(path),
          await json(path.replace("da.json", "en-US.json")),
          await json("words.da.json"),
        ),
      ),
      loader: "json",
    }));
    build.onLoad({ filter: /@sveltia\/cms\/npm\/.*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8"))
        .replace(NO_ZOOM, "")
        .replace(FOREIGN_FONT, "local('')")
        .replace(FOREIGN, "https://ingen.invalid")
        .replace(STATUS, "data:application/json,{}#"),
    }));
  },
};

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT);
await build({
  stdin: {
    contents: 'export { default as CMS } from "@sveltia/cms"; export * as yaml from "yaml";',
    resolveDir: ".",
  },
  bundle: true,
  format: "esm",
  minify: true,
  legalComments: "none",
  target: "es2022",
  outfile: `${OUT}/cms.js`,
  plugins: [lean],
});

const from = "node_modules/@sveltia/cms/npm/assets";
await mkdir(`${OUT}/assets`);
for (const name of (await readdir(from)).sort()) {
  if (!FONTS.some((font) => name.startsWith(font))) continue;
  await cp(`${from}/${name}`, `${OUT}/assets/${name}`);
}
const told = [];
for (const name of PACKAGES) {
  const folder = `node_modules/${name}`;
  const { version, license } = await json(`${folder}/package.json`);
  const file = (await readdir(folder)).find((name) => name.startsWith("LICENSE"));
  told.push(`${name} ${version} (${license})\n\n${await readFile(`${folder}/${file}`, "utf8")}`);
}
await writeFile(`${OUT}/LICENSE.txt`, told.join("\n----\n\n"));
