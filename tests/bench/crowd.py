"""An invented Android 14 phone with as many third-party apps as asked for, some of them on the bundled lender list.

Every fourth app can read the contacts. The same number always gives the same phone.
"""

import random
from dataclasses import replace
from typing import Final

from core.lenders.bundle import read_list
from core.paths import resource_path
from core.practice.permission_catalogue import DANGEROUS, NORMAL, PREFIX
from core.practice.phone_builder import Held, Shelf
from core.practice.state import AppSpec, PhoneSpec, PhoneState, UserSpec

LENDERS: Final = 8
_SDK: Final = 34
_CONTACTS: Final = ("READ_CONTACTS", "WRITE_CONTACTS", "GET_ACCOUNTS")
_OTHER: Final = tuple(sorted(name.removeprefix(PREFIX) for name in DANGEROUS if not name.endswith(_CONTACTS)))
_NORMAL: Final = tuple(sorted(name.removeprefix(PREFIX) for name in NORMAL))
_STEMS: Final = ("amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbour", "inlet", "jetty", "knoll")


def make(apps: int) -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=_SDK, everywhere=(0,))
    shelf.add_system()
    dice = random.Random(apps)  # noqa: S311 - nothing secret, and the same each time
    names = (*_lenders(), *(_name(number) for number in range(apps)))[:apps]
    for number, name in enumerate(names):
        held = Held(on=_on(number, dice), idle=" ".join(dice.sample(_NORMAL, 12)))
        app = AppSpec(name, 0, version_code=100 + number, version_name=f"{number}.1", label=_label(number))
        shelf.add(replace(app, installer="com.android.vending"), held)
    return _spec(shelf), shelf.state


def _on(number: int, dice: random.Random) -> str:
    contacts = _CONTACTS[: 1 + number // 4 % 3] if number % 4 == 0 else ()
    return " ".join((*contacts, *dice.sample(_OTHER, 10)))


def _lenders() -> list[str]:
    """Take names from all over the list, so that the real list has something to find."""
    lines = read_list(resource_path("lenders")).lines
    return [package for package, _ in lines[:: len(lines) // LENDERS]][:LENDERS]


def _name(number: int) -> str:
    return f"org.example.{_STEMS[number % len(_STEMS)]}.{_STEMS[number // 7 % len(_STEMS)]}{number}.client"


def _label(number: int) -> tuple[str, str]:
    return f"{_STEMS[number % len(_STEMS)].capitalize()} {number}", f"应用{number}"


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="crowd",
        sdk=_SDK,
        release="14",
        model="Crowd 14",
        users=(UserSpec(0, "Owner", 0x4C13),),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            ("ro.build.type", "user"),
            ("ro.build.version.release", "14"),
            ("ro.build.version.sdk", str(_SDK)),
            ("ro.build.version.security_patch", "2026-09-05"),
            ("ro.product.brand", "example"),
            ("ro.product.device", "crowd"),
            ("ro.product.manufacturer", "Example"),
            ("ro.product.model", "Crowd 14"),
            ("ro.product.name", "crowd"),
            ("ro.serialno", "BENCH-CROWD"),  # not PRACTICE-: it shall be held against the real list
        ),
    )
