"""The APKs that practice phones can hand out, found by package: resources/practice/apks, base and splits."""

from functools import cache
from pathlib import Path

from core.paths import resource_path


def apks_of(package: str) -> tuple[Path, ...]:
    """Find the files of a package on this computer, base first; most have none."""
    return tuple(apk for apk in _all() if apk.name == f"{package}.apk" or apk.name.startswith(_split(package)))


def splits_of(package: str) -> tuple[str, ...]:
    """Name the splits that a package has besides its base, such as `config.zh`."""
    return tuple(apk.name.removeprefix(_split(package)).removesuffix(".apk") for apk in apks_of(package)[1:])


def _split(package: str) -> str:
    return f"{package}.split_"


@cache
def _all() -> tuple[Path, ...]:
    """List the folder once; in this order a base stands before its splits."""
    return tuple(sorted(resource_path("practice", "apks").glob("*.apk")))
