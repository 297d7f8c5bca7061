"""What befalls files on their way: cut, altered, pieces lost, doubled or moved. Seeded: the same each time."""

import random
from collections.abc import Callable, Iterator
from typing import Final

from tests.files.containers import Files

Break = Callable[[bytes, random.Random], bytes]


def _cut(raw: bytes, dice: random.Random) -> bytes:
    return raw[: dice.randrange(len(raw) + 1)]


def _altered(raw: bytes, dice: random.Random) -> bytes:
    bent = bytearray(raw)
    for _ in range(dice.choice((1, 1, 3, 50))):
        bent[dice.randrange(len(bent))] = dice.randrange(256)
    return bytes(bent)


def _zeroed(raw: bytes, dice: random.Random) -> bytes:
    start, size = _piece(raw, dice)
    return raw[:start] + bytes(size) + raw[start + size :]


def _lost(raw: bytes, dice: random.Random) -> bytes:
    start, size = _piece(raw, dice)
    return raw[:start] + raw[start + size :]


def _doubled(raw: bytes, dice: random.Random) -> bytes:
    start, size = _piece(raw, dice)
    return raw[: start + size] + raw[start:]


def _moved(raw: bytes, dice: random.Random) -> bytes:
    start, size = _piece(raw, dice)
    rest = raw[:start] + raw[start + size :]
    to = dice.randrange(len(rest) + 1)
    return rest[:to] + raw[start : start + size] + rest[to:]


def _lines_lost(raw: bytes, dice: random.Random) -> bytes:
    """Lose whole lines, as a terminal that scrolls does."""
    lines = raw.splitlines(keepends=True)
    start = dice.randrange(len(lines))
    return b"".join((*lines[:start], *lines[start + dice.choice((1, 1, 2, 5, 20, 60, 400)) :]))


def _piece(raw: bytes, dice: random.Random) -> tuple[int, int]:
    start = dice.randrange(len(raw))
    return start, min(dice.choice((1, 7, 40, 300, 2000, 4096, 30_000)), len(raw) - start)


WAYS: Final[tuple[Break, ...]] = (_cut, _altered, _zeroed, _lost, _lines_lost, _doubled, _moved)


def variants(files: Files, seed: str, count: int) -> Iterator[Files]:
    """Give the files again and again, each time with one of them broken."""
    dice = random.Random(seed)  # noqa: S311 - nothing secret, and the same each time
    names = sorted(name for name, raw in files.items() if raw)
    for number in range(count):
        name = dice.choice(names)
        yield {**files, name: WAYS[number % len(WAYS)](files[name], dice)}
