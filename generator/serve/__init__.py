"""The live preview: a web server, and the news that it sends to open pages."""
