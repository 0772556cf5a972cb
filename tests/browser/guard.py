"""Watches what a page does behind the visitor's back."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, ConsoleMessage, Error, Request, Response


@dataclass
class Guard:
    """Collects what no page may do: ask other hosts, report errors, miss files, set cookies."""

    base: str
    found: list[str] = field(default_factory=list)
    missing_allowed: bool = False

    def watch(self, context: BrowserContext) -> None:
        """Watch every page of a context. Requests to other hosts are stopped, too."""
        context.route(lambda url: not url.startswith(self.base), lambda route: route.abort())
        context.on("request", self._on_request)
        context.on("response", self._on_response)
        context.on("console", self._on_console)
        context.on("weberror", lambda error: self._on_error(error.error))

    def collect_cookies(self, context: BrowserContext) -> None:
        """To be called before the context is closed."""
        self.found += [f"cookie: {cookie.get('name')}" for cookie in context.cookies()]

    def _on_request(self, request: Request) -> None:
        if not request.url.startswith((self.base, "data:", "blob:")):
            self.found.append(f"request to another host: {request.url}")

    def _on_response(self, response: Response) -> None:
        if response.status >= 400 and not self.missing_allowed:
            self.found.append(f"{response.status}: {response.url}")

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not self._is_missing_page(message):
            self.found.append(f"console {message.type}: {message.text}")

    def _is_missing_page(self, message: ConsoleMessage) -> bool:
        return self.missing_allowed and "404" in message.text

    def _on_error(self, error: Error) -> None:
        self.found.append(f"script error: {error.message}")
