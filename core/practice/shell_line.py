"""The small part of a phone's shell that we send: words, quotes, `;`, `( )`, `2>&1`, `2>/dev/null`, `$?`, echo, exit.

Whatever else stands in a line is refused whole, loudly, as a shell refuses what it cannot read: nothing of it runs.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from core.practice.device_port import Output

Run = Callable[[tuple[str, ...]], Output]
SYNTAX_ERROR_CODE: Final = 1

_TOKEN = re.compile(
    r"""(?P<blank>[ \t]+) | (?P<end>;) | (?P<open>\() | (?P<close>\)) | (?P<merge>2>&1(?=[ \t;)]|$))
    | (?P<drop>2>/dev/null(?=[ \t;)]|$)) | '(?P<single>[^']*)' | "(?P<double>[^"\\`]*)" | \\(?P<escaped>[^\n])
    | (?P<plain>[^\s;'"\\`|&<>(){}#*]+)""",
    re.VERBOSE,
)
_EXPANSION = re.compile(r"\$\?|\$")


class SyntaxProblem(Exception):
    """The line is outside the grammar; the text is what could not be read."""


@dataclass(frozen=True, slots=True)
class Simple:
    """One simple command: words of pieces, each (text, whether `$?` in it means the last exit code).

    `errors`: what befalls its stderr, inner brackets first: "merge" with the output, or "drop".
    """

    words: tuple[tuple[tuple[str, bool], ...], ...]
    errors: tuple[str, ...] = ()

    def argv(self, last: int) -> tuple[str, ...]:
        return tuple(
            "".join(text.replace("$?", str(last)) if expands else text for text, expands in word) for word in self.words
        )

    def redirected(self, said: Output) -> Output:
        """Send its stderr where the line wants it; what the first redirection took, the next does not find."""
        if not self.errors:
            return said
        return replace(said, stdout=said.stdout + (said.stderr if self.errors[0] == "merge" else b""), stderr=b"")


def run_line(line: str, run: Run) -> Iterator[Output]:
    """Yield what each command says as soon as it has said it; the last code is the line's."""
    try:
        commands = parse_line(line)
    except SyntaxProblem as problem:
        yield Output(stderr=f"/system/bin/sh: syntax error: {problem} unexpected\n".encode(), code=SYNTAX_ERROR_CODE)
        return
    last = 0
    for command in commands:
        argv = command.argv(last)
        if argv[0] == "exit":
            yield Output(code=int(argv[1]) & 0xFF if argv[1:] and argv[1].isdecimal() else last)
            return
        said = Output(" ".join(argv[1:]).encode("utf-8", "surrogateescape") + b"\n") if argv[0] == "echo" else run(argv)
        last = said.code
        yield command.redirected(said)


def parse_line(line: str) -> tuple[Simple, ...]:
    """Split a line into simple commands; brackets leave their mark on those inside. Raises SyntaxProblem."""
    reader = _Reader()
    for kind, text in _tokens(line):
        reader.take(kind, text)
    return reader.ended()


class _Reader:
    """Puts commands together from tokens. Brackets may not stand within brackets, nor `exit` within any."""

    def __init__(self) -> None:
        self._commands: list[Simple] = []
        self._words: list[list[tuple[str, bool]]] = []
        self._errors: list[str] = []
        self._opened: int | None = None
        """How many commands stood before the bracket."""
        self._closed = self._glued = False

    def take(self, kind: str, text: str) -> None:
        if kind in ("merge", "drop"):
            self._errors.append(kind)
        elif kind == "end":
            self._end_command()
        elif kind == "open":
            self._open()
        elif kind == "close":
            self._close()
        elif kind != "blank":
            self._add((text, kind in ("plain", "double")))
        self._glued = kind in ("single", "double", "escaped", "plain")

    def ended(self) -> tuple[Simple, ...]:
        if self._opened is not None and not self._closed:
            raise SyntaxProblem("end of line")
        if self._words or self._errors or self._closed:
            self._end_command()
        return tuple(self._commands)

    def _add(self, piece: tuple[str, bool]) -> None:
        if self._closed:
            raise SyntaxProblem(repr(piece[0]))
        if self._glued:
            self._words[-1].append(piece)
        else:
            self._words.append([piece])

    def _open(self) -> None:
        if self._words or self._errors or self._opened is not None:
            raise SyntaxProblem("'('")
        self._opened = len(self._commands)

    def _close(self) -> None:
        if self._opened is None or self._closed:
            raise SyntaxProblem("')'")
        self._end_command()
        if any(command.words[0] == (("exit", True),) for command in self._commands[self._opened :]):
            raise SyntaxProblem("exit within brackets")
        self._closed = True

    def _end_command(self) -> None:
        """Finish a command, or give a bracket's redirections to all that stand in it."""
        errors, self._errors = tuple(self._errors), []
        if self._closed:
            inside = self._commands[self._opened :]
            self._commands[self._opened :] = [replace(one, errors=(*one.errors, *errors)) for one in inside]
            self._opened, self._closed = None, False
            return
        if not self._words:
            raise SyntaxProblem("';'")
        self._commands.append(Simple(tuple(tuple(word) for word in self._words), errors))
        self._words = []


def _tokens(line: str) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(line):
        match = _TOKEN.match(line, at)
        if match is None or match.lastgroup is None:
            raise SyntaxProblem(repr(line[at]))
        kind, text = match.lastgroup, match[match.lastgroup]
        if kind in ("plain", "double") and _expands_other(text):
            raise SyntaxProblem("'$'")
        yield kind, text
        at = match.end()


def _expands_other(text: str) -> bool:
    return any(found != "$?" for found in _EXPANSION.findall(text))
