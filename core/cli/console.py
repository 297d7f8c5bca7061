"""The last step before the terminal: one document on stdout, sentences cleaned of anything that could steer it."""

import json
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

from core.cli.place import with_place
from core.evidence.json_parts import JsonObject
from core.model.text import clean_line


@dataclass(frozen=True, slots=True)
class Console:
    """With `as_json` stdout belongs to the document, and sentences go to stderr.

    `place`: what names the phone that is meant; commands that sentences suggest are given it too.
    """

    as_json: bool
    place: str = ""

    def say(self, *untrusted_lines: str) -> None:
        """Print lines, each cleaned: no control or bidi characters reach the terminal."""
        stream = sys.stderr if self.as_json else sys.stdout
        _print(stream, (with_place(line, self.place) for line in untrusted_lines))

    def complain(self, *untrusted_lines: str) -> None:
        """Print lines to stderr."""
        _print(sys.stderr, (with_place(line, self.place) for line in untrusted_lines))

    def answer(self, document: JsonObject) -> None:
        """Print the one document, where one was asked for."""
        if self.as_json:
            print_document(document)

    def agrees(self, question: str) -> bool:
        """Ask on the terminal; anything but yes is no."""
        self.say(question)
        return sys.stdin.readline().strip().lower() in ("y", "yes")


def print_document(document: JsonObject) -> None:
    """Write one document and have it leave at once; a console without UTF-8 gets ASCII escapes."""
    unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    sys.stdout.write(json.dumps(document, ensure_ascii=not unicode, indent=1) + "\n")
    sys.stdout.flush()


def make_streams_forgiving() -> None:
    """Let a console that lacks a character show an escape instead of ending the program (Windows, cp1252)."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def leave_quietly() -> None:
    """Give stdout a place to go, so that the end of the program does not complain about the closed one."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def someone_can_answer() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _print(stream: TextIO, untrusted_lines: Iterable[str]) -> None:
    for line in untrusted_lines:
        stream.write(clean_line(line).rstrip() + "\n")
    stream.flush()
