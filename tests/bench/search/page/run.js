// Runs one engine in the browser: what it finds, and how long it takes.

/** What is found for each query: numbers of documents, best first. */
globalThis.found = async (name, queries, most) => {
  const engine = await opened(name);
  const answers = [];
  for (const query of queries) answers.push(await engine.numbers(query, most));
  return answers;
};

/** The milliseconds of each keystroke of each query; nothing else runs meanwhile. */
globalThis.keystrokes = async (name, queries) => {
  const engine = await opened(name);
  const took = [];
  for (const query of queries) {
    for (let end = 1; end <= query.length; end++) {
      const started = performance.now();
      await engine.search(query.slice(0, end));
      took.push(performance.now() - started);
    }
  }
  return took;
};

/** The milliseconds from the first key, when nothing is loaded yet, to the first result. */
globalThis.first = async (name, key) => {
  const started = performance.now();
  const engine = await opened(name);
  await engine.search(key);
  return performance.now() - started;
};

const engines = new Map();

function opened(name) {
  if (!engines.has(name)) {
    engines.set(
      name,
      import(`./${name}.js`).then(({ open }) => open()),
    );
  }
  return engines.get(name);
}
