"""The commands, one module each: its ``Options``, and ``run``, which returns the exit code."""
