"""The live preview: a web server, a watcher, and what the browser is told."""
