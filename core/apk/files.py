"""Which of an app's files hold its names and icon: the base, splits of languages, splits of screen densities."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_MOST_SPLITS: Final = 24
"""Play installs one for each language of the phone; a hostile phone may name thousands."""
_LANGUAGE_OR_DENSITY = re.compile(r"split_config\.(?:[a-z]{2,3}|ldpi|mdpi|tvdpi|x{0,3}hdpi)\.apk", re.ASCII)


@dataclass(frozen=True, slots=True)
class ApkFile:
    """One file of an app on the phone. `size` in bytes."""

    path: str
    size: int


def wanted_files(paths: Iterable[str]) -> tuple[str, ...]:
    """Pick from the paths of one app, base first. Empty where there is no base: only one path, or a `base.apk`."""
    every = tuple(paths)
    base = next((path for path in every if _name(path) == "base.apk"), every[0] if len(every) == 1 else None)
    if base is None:
        return ()
    splits = [path for path in every if path != base and _LANGUAGE_OR_DENSITY.fullmatch(_name(path))]
    return (base, *splits[:_MOST_SPLITS])


def _name(path: str) -> str:
    return path.rpartition("/")[2]
