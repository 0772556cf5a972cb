"""What git remembers of the project: revisions, the files they hold, and the way they came.

Git itself is asked, through its plumbing, which runs nothing that a repository's settings name.
Paths are those below the project's folder, wherever that lies in the repository.
"""

import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha1, sha256
from pathlib import Path
from typing import Literal, NamedTuple

LINK = "120000"

Reason = Literal["mangler", "intet", "tillid", "revision", "forfader", "afkortet", "andet"]


class GitError(Exception):
    """Git has no answer, for a reason that :mod:`generator.texts.history` has words for."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason: Reason = reason
        self.detail = detail


class Blob(NamedTuple):
    """A file of a revision: how it is kept, and the id of its bytes."""

    mode: str
    id: str


class Change(NamedTuple):
    """A file that a commit changed: the ids of its bytes before and after, empty for none."""

    path: str
    old: str
    new: str


class Commit(NamedTuple):
    """A commit as the line of history it is in saw it. ``time`` is ISO 8601 with an offset.

    ``is_first``: nothing is known of what was before it.
    """

    id: str
    time: str
    is_first: bool
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Repository:
    """The repository that a project's folder lies in."""

    root: Path

    def head(self) -> str:
        """The id of the commit that is checked out, and a word more if the history is cut off."""
        commit, shallow = self._words("rev-parse", "HEAD", "--is-shallow-repository")
        return f"{commit} afkortet" if shallow == "true" else commit

    def merge_base(self, revision: str) -> str:
        """The commit that a revision and the one checked out have in common, the newest."""
        self._words("rev-parse", "--git-dir")
        try:
            (commit,) = self._words(
                *("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
            )
        except GitError as failure:
            raise GitError("afkortet" if self.is_shallow() else "revision", revision) from failure
        try:
            return self._words("merge-base", commit, "HEAD")[0]
        except GitError as failure:
            raise GitError("afkortet" if self.is_shallow() else "forfader", revision) from failure

    def is_shallow(self) -> bool:
        return self._words("rev-parse", "--is-shallow-repository") == ["true"]

    def files(self, commit: str, paths: Sequence[str]) -> dict[str, Blob]:
        """The files of a commit below some paths."""
        listed = self._ask("ls-tree", "-r", "-z", commit, "--", *paths)
        found = {}
        for line in listed.split(b"\0")[:-1]:
            output, _, path = line.partition(b"\t")
            mode, kind, id = output.decode().split()
            if kind == "blob":
                found[os.fsdecode(path)] = Blob(mode, id)
        return found

    def contents(self, ids: Iterable[str]) -> dict[str, bytes]:
        """The bytes behind ids, from one process; those that are missing are left out."""
        wanted = list(dict.fromkeys(ids))
        if not wanted:
            return {}
        return dict(_batch(self._ask("cat-file", "--batch", given="\n".join(wanted).encode())))

    def log(self, paths: Sequence[str], since: str, most: int) -> tuple[Commit, ...]:
        """The newest commits of the checked out line that touched some paths, newest first.

        What a merge brought counts as one change, made when it was merged.
        """
        output = self._ask(
            *("log", "--first-parent", "-m", "--raw", "--no-abbrev", "--no-renames", "-z"),
            *("--no-show-signature", f"--since={since}", f"--max-count={most}"),
            *("--format=>%H %cI %P", "HEAD", "--", *paths),
        )
        prefix = self._words("rev-parse", "--show-prefix")
        return tuple(_commits(output, os.fsencode(prefix[0] if prefix else "")))

    def _words(self, *arguments: str) -> list[str]:
        return self._ask(*arguments).decode("utf-8", "replace").split("\n")[:-1]

    def _ask(self, *arguments: str, given: bytes = b"") -> bytes:
        command = ("git", "--literal-pathspecs", "-c", "log.showRoot=true", "-C", str(self.root))
        try:
            done = subprocess.run(  # noqa: S603 - git, with no word of others' but a revision
                (*command, *arguments),
                input=given,
                capture_output=True,
                check=False,
                env=_environment(),
            )
        except FileNotFoundError as failure:
            raise GitError("mangler") from failure
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip()
            raise GitError(_reason(said), said.split("\n")[0])
        return done.stdout


def blob_id(raw: bytes, like: str) -> str:
    """The id that git gives some bytes, by the hash that another id was made with."""
    hashed = sha1 if len(like) == 40 else sha256
    return hashed(b"blob %d\0" % len(raw) + raw).hexdigest()


def is_blob(raw: bytes, blob: Blob) -> bool:
    """Whether a file holds the bytes of a blob, whatever its lines end with."""
    if blob_id(raw, blob.id) == blob.id:
        return True
    return b"\r\n" in raw and blob_id(raw.replace(b"\r\n", b"\n"), blob.id) == blob.id


# Set by git for its hooks: the repository is the one that the project's folder lies in.
_PLACES = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX")


def _environment() -> Mapping[str, str]:
    """Ours, with English words, nothing asked of the user, and nothing fetched or written."""
    ours = {name: value for name, value in os.environ.items() if name not in _PLACES}
    own = {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
    return {**ours, **own, "GIT_NO_LAZY_FETCH": "1", "GIT_NO_REPLACE_OBJECTS": "1"}


def _reason(said: str) -> Reason:
    if "not a git repository" in said:
        return "intet"
    return "tillid" if "dubious ownership" in said else "andet"


def _batch(output: bytes) -> Iterator[tuple[str, bytes]]:
    """The answers of ``cat-file --batch``: ``ID blob SIZE``, the bytes, and a line's end."""
    start = 0
    while start < len(output):
        end = output.index(b"\n", start)
        words = output[start:end].decode().split()
        start = end + 1
        if words[1] == "blob":
            size = int(words[2])
            yield words[0], output[start : start + size]
            start += size + 1
        elif words[1] != "missing":
            start += int(words[2]) + 1


def _commits(output: bytes, prefix: bytes) -> Iterator[Commit]:
    """The commits of a log: ``>ID TIME PARENTS``, and ``:MODE MODE OLD NEW STATUS`` with a path."""
    head: list[str] = []
    changes: list[Change] = []
    words = iter((*output.split(b"\0"), b">"))  # the last commit ends where a next would begin
    for word in words:
        line = word.lstrip(b"\n").decode()
        if line.startswith(">"):
            if head:
                yield Commit(head[0], head[1], len(head) == 2, tuple(changes))
            head, changes = line[1:].split(), []
        elif line.startswith(":"):
            changes += _changes(line[1:].split(), next(words), prefix)


def _changes(output: Sequence[str], path: bytes, prefix: bytes) -> Iterator[Change]:
    before, after, old, new, _ = output
    if LINK not in (before, after) and path.startswith(prefix):
        ids = ("" if set(id) == {"0"} else id for id in (old, new))
        yield Change(os.fsdecode(path[len(prefix) :]), *ids)
