"""One small file each: a command is a function that returns an exit code."""
