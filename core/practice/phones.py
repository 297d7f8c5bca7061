"""The practice phones by name. Cheap to import: a phone is built only when asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from core.errors import DataError
from core.practice.state import PhoneSpec, PhoneState


@dataclass(frozen=True, slots=True)
class PhoneSummary:
    """A line of `practice list`; `users` are user numbers."""

    name: str
    android: str
    skin: str | None
    users: tuple[int, ...]
    kind: tuple[str, str]
    """What it stands for, for people: English and Chinese."""


PHONES: Final = (
    PhoneSummary("pixel-16", "16", None, (0, 10), ("A phone of today", "如今的手机")),
    PhoneSummary(
        "redmi-14", "14", "HyperOS", (0, 999), ("A phone that refuses until its switch is on", "要先打开开关的手机")
    ),
    PhoneSummary("pixel-15", "15", None, (0, 10), ("A phone that refuses in silence", "拒绝时不说话的手机")),
    PhoneSummary("samsung-10", "10", "One UI", (0, 95, 150), ("A phone with a closed folder", "带安全文件夹的手机")),
    PhoneSummary("huawei-6", "6.0.1", "EMUI", (0, 10), ("A very old phone", "很旧的手机")),
)


def build(name: str) -> tuple[PhoneSpec, PhoneState]:
    """Make a phone as it comes from the box. Raises DataError when there is no such phone."""
    if name not in {phone.name for phone in PHONES}:
        raise DataError(f"no practice phone is called {name[:60]!r}")
    module = import_module(f"core.practice.phone_{name.replace('-', '_')}")
    make: Callable[[], tuple[PhoneSpec, PhoneState]] = module.make
    return make()
