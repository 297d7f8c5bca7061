"""Every single step on the way to a phone: what to do, how, and what is to be seen when it is done."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.rungs import Rung
from gui.wording import rungs_by_hand, rungs_computer, rungs_phone
from gui.wording.fill import fill
from gui.wording.makers import menus_speak
from gui.wording.rungs_phone import Words

translate = QCoreApplication.translate

_PATHS: Final = {
    Rung.HARMONY_MANAGER: ("Settings › Privacy › Permission manager", "设置 › 隐私和安全 › 权限管理"),
    Rung.IPHONE_CONTACTS: ("Settings › Privacy & Security › Contacts", "设置 › 隐私与安全性 › 通讯录"),
    Rung.AUTO_BLOCKER: ("Settings › Security and privacy › Auto Blocker", "设置 › 安全和隐私 › 自动拦截程序"),
    Rung.BY_HAND: ("Settings › Apps › … › Permissions › Contacts", "设置 › 应用 › … › 权限 › 通讯录"),
}
"""Menu words as they stand on phones, in both languages: not confirmed by a phone of ours, and said to be so."""
_ON_THE_COMPUTER: Final = frozenset(
    {
        Rung.REINSTALL, Rung.VIRUS_SCANNER, Rung.RIGHT_PROGRAM, Rung.OWN_FOLDER, Rung.CLOSE_PROGRAM,
        Rung.CLOSE_PHONE_PROGRAMS, Rung.END_PROGRAM, Rung.RESTART_COMPUTER, Rung.DRIVER_BY_ITSELF,
        Rung.DRIVER_OF_MAKER, Rung.UDEV_RULE, Rung.UDEV_PACKAGE, Rung.LOG_IN_AGAIN, Rung.ONLY_THIS_PHONE,
    }
)  # fmt: skip
"""Where the end of a step is to be seen; of all others on the phone."""


def rung(step: Rung, program: str = "", vendor: str = "") -> Words:
    """Word a step. `program`: who stands in the way; `vendor`: the phone's maker; both may be empty."""
    words = {
        **rungs_phone.at_the_cable(),
        **rungs_phone.on_the_phone(),
        **rungs_computer.on_the_computer(),
        **rungs_computer.on_linux(),
        **rungs_computer.naming(program),
        **rungs_computer.driver_of(vendor),
        **rungs_by_hand.without_cable(),
    }
    return words[step]


def looks(step: Rung, seen: str) -> str:
    """Say where the end of a step is to be seen."""
    if step in _ON_THE_COMPUTER:
        return fill(translate("Wording", "Afterwards, on the computer: %1"), seen)
    return fill(translate("Wording", "Afterwards, on the phone: %1"), seen)


def paths(step: Rung) -> tuple[str, ...]:
    """Say where a thing is found on the phone, in the language of the window first."""
    both = _PATHS.get(step, ())
    return both[::-1] if menus_speak() == "zh" else both


def show_me() -> str:
    return translate("Wording", "Show me where it is")


def try_practice() -> str:
    return translate("Wording", "Try it on a practice phone")


def where_is_debugging() -> str:
    return translate("Wording", "Where is “USB debugging”?")


def done() -> str:
    return translate("Wording", "Done, what next?")


def different() -> str:
    return translate("Wording", "It looks different")


def no_question() -> str:
    return translate("Wording", "I don’t see the question")


def once_more() -> str:
    return translate("Wording", "Start again from the first step")


def one_back() -> str:
    return translate("Wording", "The step before")


def place(caption: str, step: int, steps: int) -> str:
    """Say what is the matter, and how far the way out is."""
    if steps < 2:
        return caption
    numbers = fill(translate("Wording", "Step %1 of %2"), str(step + 1), str(steps)).replace(" ", "\N{NO-BREAK SPACE}")
    return fill(translate("Wording", "%1 %2", "what is the matter, then: Step 1 of 3"), caption, numbers)
