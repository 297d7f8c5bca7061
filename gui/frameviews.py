"""What the window draws before it knows of any phone, and around every page. Frozen, Qt-free.

Apart from `gui.viewmodels`, which has their rules: the first window needs these alone.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.viewmodels import PageView
    from gui.viewparts import ButtonView, PhoneTabView


@dataclass(frozen=True, slots=True)
class HeaderView:
    """Always at hand, always in the same place. `phone` empty: no chip. `language`: the other language's own name."""

    product: str
    phone: str
    text_size: str
    text_size_spoken: str
    language: str
    hide_screen: str
    look_up: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class PhonesView:
    """All phones, when there is more than one. `put_away` None: the phone in front is connected, or at work."""

    title: str = ""
    tabs: "tuple[PhoneTabView, ...]" = ()
    put_away: "ButtonView | None" = None


@dataclass(frozen=True, slots=True)
class StartingView:
    headline: str
    body: str


@dataclass(frozen=True, slots=True)
class WindowView:
    """The whole window. `place`: whose page it is, one of `places`, whose pages are kept. `foot` empty: no line.

    `covered`: the phone in front is not what the person sees.
    """

    header: HeaderView
    page: "PageView"
    place: str = ""
    places: frozenset[str] = frozenset({""})
    phones: PhonesView = PhonesView()
    foot: str = ""
    covered: bool = False
