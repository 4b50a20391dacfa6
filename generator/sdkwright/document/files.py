"""The files of a document: the one that was named, and those below its folder that it refers to."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterator, Sequence
from copy import copy
from pathlib import Path
from urllib.parse import unquote

from ..diagnostics import Diagnostic, Diagnostics, Location, Position
from . import pointers
from .closest import closest
from .file import File
from .limits import MAX_BYTES
from .moves import Moves
from .unreadable import UnreadableError
from .urls import shown_url

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_OPEN_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    # Neither wait for the other end of a pipe, nor follow a link that was put there just now.
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
)


class RefusedError(Exception):
    """A file that is not read, and why."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        self.code = code
        self.message = message
        self.hint = hint
        super().__init__(message)


class Files:
    """All files that were read, each once; what a report shows of them.

    Nothing outside the folder of the root document is ever opened.
    """

    def __init__(self, root: Path | str, diagnostics: Diagnostics) -> None:
        """Begin, without reading anything.

        Args:
            root: The path of the document, or the text of a URL that the user named.
            diagnostics: Told of what is wrong with texts.
        """
        self._url = root if isinstance(root, str) else ""
        self._named = Path(root)
        self._root = Path(os.path.realpath(self._named))
        self._folder = self._root.parent
        self._diagnostics = diagnostics
        self._by_path: dict[Path, File] = {}
        self._by_name: dict[str, File] = {}
        self._bytes = 0

    def root(self) -> File:
        """The document that was named; errors of its text are in the diagnostics.

        Raises:
            RefusedError: It cannot be read.
        """
        return self._fetched() if self._url else self._read(self._root, self._named)

    def referred(self, uri: str, source: File) -> File:
        """The file that a reference in `source` names; errors of its text are in the diagnostics.

        Args:
            uri: What stands before the fragment.
            source: The file that holds the reference.

        Raises:
            RefusedError: It is not a file below the folder of the document, or cannot be read.
        """
        path = unquote(uri)
        if self._url:
            raise RefusedError(
                "remote-ref",
                "this refers from a document that was fetched to another, and no other ever is",
                "bundle them into one document, or save them all and give the path of the first",
            )
        if is_remote(uri):
            raise RefusedError(
                "remote-ref",
                "this refers to a remote document, and none is ever fetched",
                "save it below the folder of the document, and refer to that file",
            )
        if path.startswith("/") or "\\" in path or "\0" in path:
            raise _outside("this is not the relative path of a file, with `/` between folders")
        base = (self._folder / source.relative).parent
        joined = Path(os.path.normpath(base / path))
        if not joined.is_relative_to(self._folder):
            raise _outside("this refers to a file outside the folder of the document")
        real = Path(os.path.realpath(joined))
        if not real.is_relative_to(self._folder):
            raise _outside("a link leads this reference outside the folder of the document")
        return self._read(real, self._named.parent / real.relative_to(self._folder))

    def named(self, name: str) -> File:
        """A file that was read, by its name.

        Raises:
            KeyError: No file of that name was read.
        """
        return self._by_name[name]

    def __iter__(self) -> Iterator[File]:
        return iter(self._by_name.values())

    def position(self, location: Location) -> Position | None:
        """Where a node stands, or its nearest ancestor that was written."""
        file = self._by_name.get(location.file)
        if file is None or file.value is None:
            return None
        return file.place(pointers.tokens(location.pointer))

    def pointer(self, location: Location) -> str:
        """The pointer of a node as its file has it, or of its nearest ancestor that was written."""
        file = self._by_name.get(location.file)
        if file is None or file.value is None:
            return location.pointer
        return pointers.pointer(file.written(pointers.tokens(location.pointer)))

    def now(self, location: Location) -> Location:
        """Where a node stands that was written at a location."""
        file = self._by_name.get(location.file)
        return location if file is None else Location(file.name, file.moves.now(location.pointer))

    def lines(self, file: str) -> Sequence[str]:
        """The lines of a file that was read."""
        return self._by_name[file].lines if file in self._by_name else ()

    @property
    def digest(self) -> str:
        """SHA-256 over the bytes of all files, in hexadecimal; for one file, that of its bytes."""
        if len(self._by_name) == 1:
            return next(iter(self)).digest
        listed = "".join(sorted(f"{file.relative}\0{file.digest}\n" for file in self))
        return hashlib.sha256(listed.encode("utf-8", "surrogateescape")).hexdigest()

    def as_written(self) -> Files:
        """The same files, read from the same text, and not upgraded."""
        made = Files(self._url or self._named, self._diagnostics)
        for path, file in self._by_path.items():
            fresh = copy(file)
            fresh.value = file.parse()
            fresh.moves = Moves()
            made._by_path[path] = made._by_name[file.name] = fresh
        return made

    def _fetched(self) -> File:
        if self._named not in self._by_path:
            # Imported late: only those who ask for it have anything to do with a network.
            from .download import download

            name = shown_url(self._url)
            self._add(self._named, File(name, name, download(self._url), address=name))
        return self._by_path[self._named]

    def _read(self, path: Path, shown: Path) -> File:
        if path not in self._by_path:
            relative = path.relative_to(self._folder).as_posix()
            self._add(path, File(str(shown), relative, self._bytes_of(path)))
        return self._by_path[path]

    def _add(self, path: Path, file: File) -> None:
        self._by_path[path] = self._by_name[file.name] = file
        try:
            file.value = file.parse()
        except UnreadableError as error:
            self._diagnostics.extend(
                Diagnostic(
                    problem.code,
                    problem.message,
                    location=Location(file.name),
                    hint=problem.hint,
                    position=file.lines.position(problem.offset),
                )
                for problem in error.problems
            )

    def _bytes_of(self, path: Path) -> bytes:
        try:
            descriptor = os.open(path, _OPEN_FLAGS)
            try:
                if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                    message = "this is a folder or a device, not a file"
                    raise RefusedError("not-a-file", message, "name the file itself")
                with open(descriptor, "rb", closefd=False) as stream:
                    data = stream.read(MAX_BYTES - self._bytes + 1)
            finally:
                os.close(descriptor)
        except FileNotFoundError:
            raise RefusedError(
                "file-not-found", "there is no such file", self._near(path)
            ) from None
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            hint = "make the file readable, or name another"
            raise RefusedError(
                "unreadable-file", f"this file cannot be read: {reason}", hint
            ) from None
        self._bytes += len(data)
        if self._bytes > MAX_BYTES:
            limit = f"{MAX_BYTES // 1_000_000} MB"
            message = f"the document is larger than the limit of {limit}"
            raise RefusedError("too-large", message, "split it into several, or shorten examples")
        return data

    def _near(self, path: Path) -> str:
        try:
            names = [entry.name for entry in path.parent.iterdir()]
        except OSError:
            return "check the path"
        near = closest(path.name, sorted(names))
        return f"did you mean `{near[0]}`?" if near else "check the path"


def is_remote(uri: str) -> bool:
    """Whether a reference has a scheme or names a host, and so is no path of a file."""
    return _SCHEME.match(uri) is not None or uri.startswith("//")


def _outside(message: str) -> RefusedError:
    return RefusedError(
        "outside-ref",
        message,
        "only files below the folder of the document are read: move it there",
    )
