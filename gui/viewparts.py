"""The parts pages are made of: buttons, switches, cards, sections. Qt-free; rules in `gui.viewmodels`."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.model.access import AppKey, ContactAccess
from gui.aside.events import AsideClick
from gui.events import Click
from gui.icon_pixels import Icon


class Picture(StrEnum):
    """What is drawn beside the steps; the place to tap is ringed."""

    NONE = "none"
    CABLE = "cable"
    DEBUGGING_SWITCH = "debugging_switch"
    ALLOW_QUESTION = "allow_question"
    RESTART = "restart"
    APP_PERMISSION = "app_permission"
    LOCK_SCREEN = "lock_screen"
    CABLE_MODE = "cable_mode"
    REVOKE_AUTHORIZATIONS = "revoke_authorizations"
    START_MENU = "start_menu"
    CONTACTS_ENTRY = "contacts_entry"
    READERS = "readers"
    SOCKETS = "sockets"
    PROGRAM_CLOSED = "program_closed"
    PROGRAM_INSTALLED = "program_installed"
    DRIVER = "driver"
    RULE = "rule"
    COMPUTER_RESTART = "computer_restart"
    AUTO_BLOCKER = "auto_blocker"
    POWER_KEY = "power_key"
    RUNNING_PROGRAMS = "running_programs"
    SCANNER = "scanner"
    OWN_FOLDER = "own_folder"
    DEBUGGING_ON = "debugging_on"
    PERMISSION_SWITCH = "permission_switch"
    PRIVACY_PAGE = "privacy_page"
    IPHONE_PRIVACY = "iphone_privacy"
    DEVICE_SETUP = "device_setup"
    PACKAGE = "package"
    LOG_OUT = "log_out"


class SectionKind(StrEnum):
    """The order of the members is the order on the page."""

    LENDING = "lending"
    MAY_BE_LENDING = "may_be_lending"
    NOT_CHECKED = "not_checked"
    ALSO_LENDS = "also_lends"
    OTHER_READERS = "other_readers"
    NOT_LOOKED_AT = "not_looked_at"
    """Apps of spaces that were not looked at, lenders aside."""
    REST = "rest"


@dataclass(frozen=True, slots=True)
class ButtonView:
    """`why_not` is set exactly when not enabled: shown as text beside or under the button, and as its description.

    `spoken`: the accessible name when the text alone would be one of many ("Turn off" -> "Turn off for Example Cash").
    """

    text: str
    event: Click | AsideClick
    enabled: bool = True
    why_not: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class PhoneTabView:
    """One of several phones; `here`: the one in front. `spoken` says that, too."""

    text: str
    spoken: str
    here: bool
    event: Click


@dataclass(frozen=True, slots=True)
class SwitchView:
    text: str
    explanation: str
    on: bool
    when_on: Click
    when_off: Click
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class ChoiceView:
    text: str
    chosen: bool
    event: Click | AsideClick


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question with a few big choices, none chosen at first; it may be left. `note`: said after a choice."""

    text: str
    choices: tuple[ChoiceView, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class HeadlineView:
    """The answer (largest), the other counts (bold), what that means (soft)."""

    answer: str
    more: str
    meaning: str


@dataclass(frozen=True, slots=True)
class AppCardView:
    """`tile` 0 to 5 picks the letter's background; `where` names the space ("Work profile"), empty for the owner.

    `line` are the words beside the verdict's shape; `note` is the smaller line below. `caption` stands above the card:
    it begins a group. `icon` None: the letter is drawn.
    """

    key: AppKey
    name: str
    letter: str
    tile: int
    tag: str
    where: str
    access: ContactAccess
    line: str
    note: str
    opens: Click | None
    button: ButtonView | None = None
    caption: str = ""
    icon: Icon | None = None
    doors: str = ""
    """Other ways to the people somebody knows, in one line."""


@dataclass(frozen=True, slots=True)
class SectionView:
    """`title` holds the count already. `intro` and `button` (bulk) belong under the title."""

    kind: SectionKind
    title: str
    intro: str
    folded: bool
    cards: Sequence[AppCardView]
    button: ButtonView | None = None


@dataclass(frozen=True, slots=True)
class PermissionView:
    """One plain group the app has been given; `contacts` is the one this program is about."""

    text: str
    contacts: bool


@dataclass(frozen=True, slots=True)
class StatementView:
    """What one source says, with its date. `source` is an address to copy, never a button that goes there.

    `title`: what the source calls its own list or report.
    """

    text: str
    source: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class FactView:
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class DoorLineView:
    """One other way to the people somebody knows. `button` leads to where it is turned off by hand."""

    text: str
    button: ButtonView | None = None


@dataclass(frozen=True, slots=True)
class KeptChangeView:
    """`note`: what is not known of this change."""

    title: str
    apps: str
    button: ButtonView
    note: str = ""
