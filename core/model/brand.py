"""Maker cards: where each maker's phones keep the switches we need, and how to put them back.

A card holds the phone's own menu words, in English and Chinese, and codes for what to do and what to expect; the
sentences around them are the front ends' (`gui.wording.makers`, `core.cli.maker_words`).
"""

from dataclasses import dataclass
from enum import StrEnum


class Maker(StrEnum):
    """Families of makers whose phones are set the same way. STOCK: Pixel, and every maker without a card."""

    XIAOMI = "xiaomi"
    OPPO = "oppo"
    VIVO = "vivo"
    HUAWEI = "huawei"
    HONOR = "honor"
    SAMSUNG = "samsung"
    MEIZU = "meizu"
    TRANSSION = "transsion"
    MOTOROLA = "motorola"
    STOCK = "stock"


class Chapter(StrEnum):
    """What a card leads to; the order of the members is the order on the card."""

    DEVELOPER_OPTIONS = "developer_options"
    USB_DEBUGGING = "usb_debugging"
    CHARGING_ONLY = "charging_only"
    """The computer does not see the phone although debugging is on."""
    EXTRA_SWITCH = "extra_switch"
    """Without it the phone refuses to turn a permission off over USB."""
    AFTERWARDS = "afterwards"
    """Put back what was turned on."""


class Act(StrEnum):
    """What the hand does with the words of a step. LOOK_FOR: search for it, its place differs."""

    OPEN = "open"
    TAP = "tap"
    TAP_SEVEN_TIMES = "tap_seven_times"
    TURN_ON = "turn_on"
    TURN_OFF = "turn_off"
    CHOOSE = "choose"
    LOOK_FOR = "look_for"


class Hint(StrEnum):
    """What to know beside a step: conditions, what may look different, what else it does."""

    SCREEN_LOCK = "screen_lock"
    """The phone asks for its PIN or password."""
    ACCOUNT = "account"
    """The maker's account must be signed in."""
    SIM = "sim"
    """A SIM card, and mostly mobile data, must be there."""
    WAITS = "waits"
    """The phone counts down, and asks more than once."""
    RESTART = "restart"
    """It may only work after a restart."""
    ATTRIBUTE_INSPECTION = "attribute_inspection"
    """If the phone still refuses, "view attribute inspection" in the same list has to be on as well."""
    AT_THE_END_OF_THE_LIST = "at_the_end_of_the_list"
    HIDDEN_IN_CHINESE = "hidden_in_chinese"
    """The switch may only be shown while the phone's language is English."""
    UNDO_SOON = "undo_soon"
    """While it is on, pages of the phone's own settings may misbehave: put it back soon."""
    BACK_BY_ITSELF = "back_by_itself"
    """It turns itself on again after a while."""
    GOES_OFF_BY_ITSELF = "goes_off_by_itself"
    """The phone may turn USB debugging off by itself when the cable is pulled."""
    SECURITY_SCAN_HIDES = "security_scan_hides"
    """The maker's own check-up of the phone may turn developer options off."""
    NO_OTHER_SWITCH_KNOWN = "no_other_switch_known"
    """Nobody could tell of such a switch here; whether the phone refuses shows when it is asked."""
    ONLY_IF_WAS_ON = "only_if_was_on"
    """Put it back only if it was so before."""
    ALSO_UNDER_ALL_SPECS = "also_under_all_specs"
    """On some phones the line stands one page further down, under all the phone's data."""
    LAST = "last"
    """Do this one last: from then on the cable cannot be used."""
    PC_SUITE = "pc_suite"
    """The maker's program on this computer may hold the phone; close it."""


class SwitchNeed(StrEnum):
    """Whether these phones refuse until a switch of their own is set."""

    NEEDED = "needed"
    NOT_NEEDED = "not_needed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class MenuWord:
    """One entry of the phone's own menus, as it stands there."""

    en: str
    zh: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Where somebody says so of a phone. `dated`: of what day, YYYY-MM-DD; where it bears no date, when we read it."""

    url: str
    dated: str


@dataclass(frozen=True, slots=True)
class MakerStep:
    """One thing to do. `path` leads there; `words` are what to look for, the first the usual one, the rest other names.

    `confirmed` None: it may be named differently on the phone at hand.
    """

    act: Act
    words: tuple[MenuWord, ...]
    path: tuple[MenuWord, ...] = ()
    hints: tuple[Hint, ...] = ()
    confirmed: Confirmed | None = None


@dataclass(frozen=True, slots=True)
class MakerChapter:
    kind: Chapter
    steps: tuple[MakerStep, ...]


@dataclass(frozen=True, slots=True)
class SkinRange:
    """What a maker calls its Android, from version `since` on and before `below`; empty: no such bound."""

    name: str
    since: str = ""
    below: str = ""


@dataclass(frozen=True, slots=True)
class MakerCard:
    """How the phones of one maker, with one skin, are set.

    `card_id` is stable ("xiaomi-hyperos"). `names`: the brands people know, as English and Chinese write them.
    `skins`: empty for plain Android, and for phones of this maker that say nothing of a skin.
    """

    card_id: str
    maker: Maker
    names: tuple[MenuWord, ...]
    skins: tuple[SkinRange, ...]
    switch: SwitchNeed
    chapters: tuple[MakerChapter, ...]

    def steps(self, kind: Chapter) -> tuple[MakerStep, ...]:
        """Give the steps of one chapter; empty where this card has none."""
        return next((each.steps for each in self.chapters if each.kind is kind), ())
