"""What people and their programs do to a text before they send it on: other encodings, line ends, wraps, redactions."""

import io
import random
import re
import zipfile
from collections.abc import Callable
from typing import Final

from tests.files.containers import Files, zipped

Retelling = Callable[[str], bytes]


def encoded(encoding: str, mark: bytes = b"", line_end: str = "\n") -> Retelling:
    return lambda text: mark + text.replace("\n", line_end).encode(encoding, "replace")


def by_line(change: Callable[[str], str]) -> Retelling:
    return lambda text: "\n".join(map(change, text.split("\n"))).encode()


def replaced(pattern: str, by: str) -> Retelling:
    return lambda text: re.sub(pattern, by, text).encode()


def wrapped(width: int) -> Retelling:
    def wrap(line: str) -> str:
        return "\n".join(line[at : at + width] for at in range(0, max(1, len(line)), width))

    return by_line(wrap)


def shuffled(text: str) -> bytes:
    """Mix the lines of one stretch up."""
    dice = random.Random(len(text))  # noqa: S311 - nothing secret, and the same each time
    lines = text.split("\n")
    at = dice.randrange(max(1, len(lines) - 200))
    stretch = lines[at : at + 200]
    dice.shuffle(stretch)
    return "\n".join((*lines[:at], *stretch, *lines[at + 200 :])).encode()


def shortened(text: str) -> bytes:
    lines = text.split("\n")
    return "\n".join((*lines[: len(lines) // 2], "...", "[lines omitted]", *lines[-len(lines) // 6 :])).encode()


def half_and_half(text: str) -> bytes:
    return text[: len(text) // 2].encode() + text[len(text) // 2 :].encode("utf-16-le")


def utf_16_with_a_byte_lost(text: str) -> bytes:
    raw = text.encode("utf-16-le")
    middle = len(raw) // 2 | 1
    return b"\xff\xfe" + raw[:middle] + raw[middle + 1 :]


RETELLINGS: Final[dict[str, Retelling]] = {
    "windows line ends": encoded("utf-8", line_end="\r\n"),
    "line ends changed twice": encoded("utf-8", line_end="\r\r\n"),
    "old mac line ends": encoded("utf-8", line_end="\r"),
    "byte order mark": encoded("utf-8", b"\xef\xbb\xbf", "\r\n"),
    "two byte order marks": encoded("utf-8", b"\xef\xbb\xbf" * 2),
    "utf-16": encoded("utf-16-le", b"\xff\xfe", "\r\n"),
    "utf-16 of the other order": encoded("utf-16-be", b"\xfe\xff"),
    "utf-16 without a mark": encoded("utf-16-le"),
    "utf-16 with a byte lost": utf_16_with_a_byte_lost,
    "utf-32": encoded("utf-32"),
    "ebcdic": encoded("cp500"),
    "half utf-8, half utf-16": half_and_half,
    "zeros in it": lambda text: text.replace("a", "a\0").encode(),
    "zeros before it": lambda text: bytes(4096) + text.encode(),
    "wrapped at 72": wrapped(72),
    "wrapped at 200": wrapped(200),
    "quoted": by_line("> ".__add__),
    "indent lost": by_line(str.lstrip),
    "blank lines between": by_line(lambda line: line + "\n"),
    "tabs": replaced("    ", "\t"),
    "hard spaces": replaced(" ", "\u00a0"),
    "unicode line ends": replaced("\n", "\u2028"),
    "capitals": lambda text: text.upper().encode(),
    "typographer's marks": lambda text: text.replace("'", "’").replace("--", "—").encode(),
    "colours of a terminal": replaced("granted=true", "granted=\x1b[32mtrue\x1b[0m"),
    "numbers taken out": replaced(r"\d{3,}", "XXX"),
    "names taken out": replaced(r"(example\.\w+)\.\w+", r"\1.[redacted]"),
    "doubled lines taken out": lambda text: "\n".join(dict.fromkeys(text.split("\n"))).encode(),
    "sorted": lambda text: "\n".join(sorted(text.split("\n"))).encode(),
    "backwards": lambda text: "\n".join(reversed(text.split("\n"))).encode(),
    "only lines that seem to matter": lambda text: "\n".join(
        line for line in text.split("\n") if re.search(r"Package \[|CONTACTS|granted", line)
    ).encode(),
    "middle left out": shortened,
    "lines mixed up": shuffled,
    "twice in a row": lambda text: (text + "\n" + text).encode(),
    "between prompts": lambda text: f"$ adb shell dumpsys\n{text}\n$ exit\n".encode(),
}


def retold(files: Files, retell: Retelling) -> Files:
    """Retell every text of some length, those in zips too; they are packed anew, with right checksums."""
    return {name: _retold(name, raw, retell) for name, raw in files.items()}


def _retold(name: str, raw: bytes, retell: Retelling) -> bytes:
    if not name.endswith(".zip"):
        return raw if name.endswith(".json") or raw.count(b"\n") < 100 else retell(raw.decode())
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        inside = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    return zipped(retold(inside, retell))
