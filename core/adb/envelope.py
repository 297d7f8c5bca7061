"""Several commands in one shell line, and their answers told apart again. Text only, no wire.

Each is sent as `LINE 2>&1; echo "@@END NONCE $?"`: the end mark proves that the answer is whole and carries the exit
code even where shell protocol 2 is missing (Android 6). NONCE is random, so text on the phone cannot forge a mark.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from core.adb.commands import Command
from core.model.facts import HoleReason
from core.model.text import decode_untrusted

LONGEST_LINE: Final = 3800
"""Android 6 takes at most 4096 bytes for the name of a service (MAX_PAYLOAD_V1 in adb.h)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the phone said to one command: hostile text, stderr within it, lines ended by line feeds.

    `hole` is None exactly when the answer is whole; only then is there a `code`. A part that came stays in `text`.
    `raw`: the whole answer to a binary command, which has no text; a part of one is of no use and left out.
    """

    command: Command
    text: str
    code: int | None
    hole: HoleReason | None
    raw: bytes = b""


def trips(commands: Iterable[Command], nonce: str) -> Iterator[tuple[Command, ...]]:
    """Share commands out to as few lines as fit, in order."""
    batch: list[Command] = []
    for command in commands:
        if batch and len(shell_line([*batch, command], nonce).encode()) > LONGEST_LINE:
            yield tuple(batch)
            batch = []
        batch.append(command)
    if batch:
        yield tuple(batch)


def end_mark(nonce: str) -> bytes:
    """Name what ends each answer; the code follows."""
    return b"@@END %s " % nonce.encode()


def shell_line(commands: Iterable[Command], nonce: str) -> str:
    return "; ".join(f'{command.line} 2>&1; echo "@@END {nonce} $?"' for command in commands)


def answers(commands: tuple[Command, ...], nonce: str, raw: bytes, hole: HoleReason) -> tuple[Answer, ...]:
    """Tell the answers apart; those whose end mark is missing get `hole`."""
    parts = re.split(rb"%s(\d{1,3})\r*\n" % end_mark(nonce), raw, maxsplit=len(commands))
    texts, codes = parts[:-1:2], parts[1::2]
    whole = [_whole(command, said, int(code)) for command, said, code in zip(commands, texts, codes, strict=False)]
    rest = commands[len(whole) :]
    begun = rest and not rest[0].binary
    return (*whole, *unanswered(rest, hole, decode_untrusted(_without_begun_mark(parts[-1], nonce)) if begun else ""))


def _whole(command: Command, said: bytes, code: int) -> Answer:
    if command.binary:
        return Answer(command, "", code, None, said)
    return Answer(command, decode_untrusted(said), code, None)


def unanswered(commands: tuple[Command, ...], hole: HoleReason, text: str = "") -> tuple[Answer, ...]:
    """Make the answers nobody gave; `text` is what the first had said so far."""
    return tuple(Answer(command, "" if i else text, None, hole) for i, command in enumerate(commands))


def _without_begun_mark(raw: bytes, nonce: str) -> bytes:
    mark = end_mark(nonce)
    begun = next((n for n in range(len(mark), 0, -1) if raw.endswith(mark[:n])), 0)
    return re.sub(rb"%s\d{0,3}\r*\Z" % mark, b"", raw[: len(raw) - begun])
