"""Which files of apps can be read on a practice phone, and `stat` and `dd` on them, after toybox.

The APKs lie in resources/practice/apks, named for their package; an app without one is there, but closed to the shell.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from core.practice.apk_folder import apks_of, splits_of
from core.practice.device_port import Output
from core.practice.package_block import code_path
from core.practice.state import AppSpec, Phone

_BLOCK: Final = 512
_LONGEST_READ: Final = 64 << 20
_NUMBER: Final = re.compile(r"\d{1,12}")
_DENIED, _MISSING = "Permission denied", "No such file or directory"


class ApkFiles(Mapping[str, bytes]):
    """Path on the phone -> content, read from disk when asked for."""

    def __init__(self, phone: Phone) -> None:
        self._phone = phone

    def __getitem__(self, path: str) -> bytes:
        return self.sources()[path].read_bytes()

    def __iter__(self) -> Iterator[str]:
        return iter(self.sources())

    def __len__(self) -> int:
        return len(self.sources())

    def sources(self) -> dict[str, Path]:
        """Name the readable paths and where their content is on this computer."""
        sdk = self._phone.spec.sdk
        return {
            path: apk
            for app in self._phone.known_apps()
            for path, apk in zip(apk_paths(app, sdk), apks_of(app.name), strict=False)
        }


def apk_paths(app: AppSpec, sdk: int) -> tuple[str, ...]:
    """Name the files of an app as `pm path` does: the base, then its splits."""
    folder = code_path(app, sdk)
    base = "base" if folder.startswith("/data/") else folder.rsplit("/", 1)[-1]
    return tuple(f"{folder}/{part}.apk" for part in (base, *(f"split_{name}" for name in splits_of(app.name))))


def stat(phone: Phone, words: tuple[str, ...]) -> Output:
    """Answer `stat -c %s PATH`."""
    match words:
        case ("-c", "%s", path):
            apk = ApkFiles(phone).sources().get(path)
            if apk is None:
                return Output(stderr=f"stat: '{path}': {_why_not(phone, path)}\n".encode(), code=1)
            return Output(f"{apk.stat().st_size}\n".encode())
    return Output(stderr=b"stat: Needs 1 argument\n", code=1)


def dd(phone: Phone, words: tuple[str, ...]) -> Output:
    """Answer `dd if=PATH [bs=N] [skip=N] [count=N]`: raw bytes, and its tally on stderr."""
    asked = dict(word.partition("=")[::2] for word in words)
    path = asked.pop("if", "")
    wrong = [name for name, value in asked.items() if name not in ("bs", "skip", "count") or not _is_number(value)]
    if wrong or not path:
        return Output(stderr=f'dd: bad arg "{wrong[0] if wrong else "if"}"\n'.encode(), code=1)
    apk = ApkFiles(phone).sources().get(path)
    if apk is None:
        return Output(stderr=f"dd: {path}: {_why_not(phone, path)}\n".encode(), code=1)
    size, start, length = dd_range(words)
    with apk.open("rb") as stream:
        stream.seek(start)
        data = stream.read(_LONGEST_READ if length is None else min(length, _LONGEST_READ))
    blocks = f"{len(data) // size}+{1 if len(data) % size else 0} records"
    return Output(data, f"{blocks} in\n{blocks} out\n{len(data)} bytes transferred\n".encode())


def dd_range(words: tuple[str, ...]) -> tuple[int, int, int | None]:
    """Say what numbers of a `dd` mean: the block's size, the first byte, how many (None: to the end)."""
    asked = dict(word.partition("=")[::2] for word in words)
    size = max(1, int(asked.get("bs", _BLOCK)))
    return size, size * int(asked.get("skip", 0)), size * int(asked["count"]) if "count" in asked else None


def _why_not(phone: Phone, path: str) -> str:
    here = any(path in apk_paths(app, phone.spec.sdk) for app in phone.known_apps())
    return _DENIED if here else _MISSING


def _is_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None
