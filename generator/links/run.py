"""Many addresses asked for: a few hosts at a time, and of each host one address after the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Iterable
from queue import Empty, SimpleQueue
from threading import Thread

from generator.links.addresses import host_of
from generator.links.answer import Answer
from generator.links.ask import Asker
from generator.links.turns import StoppedError

HOSTS_AT_A_TIME = 6

Answers = SimpleQueue[tuple[str, Answer] | BaseException]


def ask_all(urls: Iterable[str], asker: Asker) -> Generator[tuple[str, Answer], None, None]:
    """Each address with its answer, as they come. Whoever closes the iterator stops the asking."""
    by_host: dict[str, list[str]] = defaultdict(list)
    for url in urls:
        by_host[host_of(url)].append(url)
    hosts: SimpleQueue[list[str]] = SimpleQueue()
    for host in by_host.values():
        hosts.put(host)
    answers: Answers = SimpleQueue()
    for _ in range(min(HOSTS_AT_A_TIME, len(by_host))):
        Thread(target=_work, args=(hosts, answers, asker), daemon=True).start()
    try:
        for _ in range(sum(map(len, by_host.values()))):
            answer = answers.get()
            if isinstance(answer, BaseException):
                raise answer
            yield answer
    finally:
        asker.turns.stop()


def _work(hosts: SimpleQueue[list[str]], answers: Answers, asker: Asker) -> None:
    """Take one host after the other until there are no more."""
    try:
        while True:
            for url in hosts.get_nowait():
                answers.put((url, asker.ask(url)))
    except (Empty, StoppedError):
        return
    except BaseException as failure:  # told where it is waited for
        answers.put(failure)
