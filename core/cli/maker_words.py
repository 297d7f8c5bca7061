"""Every sentence of `maker`: what to do with the phone's own menu words, and what to expect."""

from collections.abc import Mapping
from typing import Final

from core.model.brand import Act, Chapter, Hint, SkinRange, SwitchNeed

ABOUT: Final = "Show where a maker's phones keep the switches that are needed, and how to put them back. No phone."
HELP_NAME: Final = "a brand, what it calls its Android, or a card's own name; none: list the cards"
NO_CARD: Final = "There is no card of that name. `maker` alone lists them; for other phones take `maker stock`."
LISTED: Final = "Cards there are. `maker NAME` shows one, by brand or by the name in front."
SWITCH: Final[Mapping[SwitchNeed, str]] = {
    SwitchNeed.NEEDED: "These phones refuse changes over the cable until a switch of their own is set.",
    SwitchNeed.NOT_NEEDED: "These phones need no switch besides USB debugging.",
    SwitchNeed.UNKNOWN: "Nobody could tell yet whether these phones need another switch; `revoke` finds out first.",
}
CHAPTERS: Final[Mapping[Chapter, str]] = {
    Chapter.DEVELOPER_OPTIONS: "Make the developer options appear",
    Chapter.USB_DEBUGGING: "Turn on USB debugging",
    Chapter.CHARGING_ONLY: "If the computer does not see the phone",
    Chapter.EXTRA_SWITCH: "Let changes through",
    Chapter.AFTERWARDS: "Put it all back at the end",
}
ACTS: Final[Mapping[Act, str]] = {
    Act.OPEN: "Open {}",
    Act.TAP: "Tap {}",
    Act.TAP_SEVEN_TIMES: "Tap {} seven times",
    Act.TURN_ON: "Turn on {}",
    Act.TURN_OFF: "Turn off {}",
    Act.CHOOSE: "Choose {}",
    Act.LOOK_FOR: "Look through {}",
}
HINTS: Final[Mapping[Hint, str]] = {
    Hint.SCREEN_LOCK: "The phone may ask for its PIN.",
    Hint.ACCOUNT: "The phone may ask to sign in to the maker's account.",
    Hint.SIM: "It may ask for a SIM card with mobile data.",
    Hint.WAITS: "The phone counts down and asks more than once.",
    Hint.RESTART: "If nothing changes, restart the phone once.",
    Hint.ATTRIBUTE_INSPECTION: 'If it still refuses, turn on "Enable view attribute inspection" in the same list, too.',
    Hint.AT_THE_END_OF_THE_LIST: "It stands near the end of a long list.",
    Hint.HIDDEN_IN_CHINESE: "If it is not there: set the phone to English, turn it on, and set the language back.",
    Hint.UNDO_SOON: "While it is on, some settings pages may misbehave: put it back soon.",
    Hint.BACK_BY_ITSELF: "It turns itself on again after 30 minutes.",
    Hint.GOES_OFF_BY_ITSELF: "USB debugging may turn itself off: unplug, turn it on again, plug in.",
    Hint.SECURITY_SCAN_HIDES: "Do not run the Security app's check-up meanwhile: it may hide these options.",
    Hint.NO_OTHER_SWITCH_KNOWN: "If nothing there speaks of permissions or monitoring, turn contacts off by hand.",
    Hint.ONLY_IF_WAS_ON: "Only if it was so before.",
    Hint.ALSO_UNDER_ALL_SPECS: "On some phones it stands one page further down, among all the phone's data.",
    Hint.LAST: "Do this last: from then on the cable cannot be used.",
    Hint.PC_SUITE: "Close the maker's own phone program on this computer.",
}
UNCONFIRMED: Final = "Unconfirmed: it may be named differently on your phone. Search its settings."


def confirmed(dated: str, url: str) -> str:
    return f"Confirmed, {dated}: {url}"


def also_called(names: str) -> str:
    return f"On other phones: {names}"


def skin(told: SkinRange) -> str:
    since = f" from {told.since}" if told.since else ""
    return f"{told.name}{since}{f' before {told.below}' if told.below else ''}"
