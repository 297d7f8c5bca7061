"""The small part of a phone's shell that we send: words, quotes, `;`, `2>&1`, `$?`, `echo`, `exit`.

Whatever else stands in a line is refused whole, loudly, as a shell refuses what it cannot read: nothing of it runs.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from core.practice.device_port import Output

Run = Callable[[tuple[str, ...]], Output]
SYNTAX_ERROR_CODE: Final = 1

_TOKEN = re.compile(
    r"""(?P<blank>[ \t]+) | (?P<end>;) | (?P<merge>2>&1(?=[ \t;]|$)) | '(?P<single>[^']*)'
    | "(?P<double>[^"\\`]*)" | \\(?P<escaped>[^\n]) | (?P<plain>[^\s;'"\\`|&<>(){}#*]+)""",
    re.VERBOSE,
)
_EXPANSION = re.compile(r"\$\?|\$")


class SyntaxProblem(Exception):
    """The line is outside the grammar; the text is what could not be read."""


@dataclass(frozen=True, slots=True)
class Simple:
    """One simple command: words of pieces, each (text, whether `$?` in it means the last exit code)."""

    words: tuple[tuple[tuple[str, bool], ...], ...]
    merged: bool

    def argv(self, last: int) -> tuple[str, ...]:
        return tuple(
            "".join(text.replace("$?", str(last)) if expands else text for text, expands in word) for word in self.words
        )


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
        yield Output(said.stdout + said.stderr, b"", last) if command.merged else said


def parse_line(line: str) -> tuple[Simple, ...]:
    """Split a line into simple commands. Raises SyntaxProblem."""
    commands: list[Simple] = []
    words: list[list[tuple[str, bool]]] = []
    merged = glued = False
    for kind, text in _tokens(line):
        if kind == "end":
            commands.append(_simple(words, merged))
            words, merged = [], False
        elif kind == "merge":
            merged = True
        elif kind != "blank":
            _add(words, (text, kind in ("plain", "double")), glued)
        glued = kind not in ("end", "merge", "blank")
    if words or merged:
        commands.append(_simple(words, merged))
    return tuple(commands)


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


def _add(words: list[list[tuple[str, bool]]], piece: tuple[str, bool], glued: bool) -> None:
    if glued:
        words[-1].append(piece)
    else:
        words.append([piece])


def _simple(words: list[list[tuple[str, bool]]], merged: bool) -> Simple:
    if not words:
        raise SyntaxProblem("';'")
    return Simple(tuple(tuple(word) for word in words), merged)
