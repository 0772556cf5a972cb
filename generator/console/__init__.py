"""What several commands share: entries by name, messages, files to write, and refusals."""


class RefusalError(Exception):
    """Ends a command: the text is written to the error stream, and the code is the exit code."""

    def __init__(self, text: str, code: int = 1) -> None:
        super().__init__(text)
        self.text = text
        self.code = code
