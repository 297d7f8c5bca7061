"""The practice phones by name. Cheap to import: a phone is built only when asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final

from core.errors import DataError

if TYPE_CHECKING:
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
    PhoneSummary("generic-7", "7.0", None, (0, 10), ("An old phone with a work profile", "带工作资料的旧手机")),
    PhoneSummary("tecno-8", "8.1.0", "HiOS", (0,), ("A cheap, slow phone", "便宜而慢的手机")),
    PhoneSummary("generic-9", "9", None, (0, 10), ("A phone with a guest", "有访客用户的手机")),
    PhoneSummary("redmi-11", "11", "MIUI", (0, 999), ("A phone with cloned apps", "带应用双开的手机")),
    PhoneSummary("generic-12", "12", None, (0, 10), ("A phone whose guest is signed out", "访客未登录的手机")),
    PhoneSummary(
        "oppo-13", "13", "ColorOS", (0, 998, 999), ("A phone that watches over permissions", "监控权限的手机")
    ),
    PhoneSummary("pixel-17", "17", None, (0, 10), ("A phone of tomorrow", "明天的手机")),
    PhoneSummary("leased-13", "13", "One UI", (0,), ("A phone bought on credit", "分期买来的手机")),
    PhoneSummary("work-14", "14", None, (0, 10), ("A phone with a work profile", "带工作资料的手机")),
    PhoneSummary("office-16", "16", None, (0, 10), ("A phone that an employer owns", "公司配发的手机")),
    PhoneSummary("busy-14", "14", "Funtouch OS", (0,), ("A phone full of apps", "装满应用的手机")),
)


def build(name: str) -> "tuple[PhoneSpec, PhoneState]":
    """Make a phone as it comes from the box. Raises DataError when there is no such phone."""
    if name not in {phone.name for phone in PHONES}:
        raise DataError(f"no practice phone is called {name[:60]!r}")
    module = import_module(f"core.practice.phone_{name.replace('-', '_')}")
    make: Callable[[], tuple[PhoneSpec, PhoneState]] = module.make
    return make()
