"""The steps of a build, each in a file; :mod:`generator.commands.build` puts them in order."""
