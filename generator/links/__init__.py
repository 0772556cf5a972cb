"""A check of the catalogue's links to other sites. Never part of a build."""
