"""Which lines the closing checklist has for a phone, and how each stands. Pure and Qt-free."""

from enum import Enum, auto
from typing import Final

from core.model.brand import Act, Chapter, MakerCard, MakerStep, SwitchNeed
from core.model.closing import ClosingLine, Link, Seen, SwitchFacts
from gui.states import Closing, results_of

_AUTO_BLOCKER: Final = "Auto Blocker"
_MUST_BE_ON: Final = {
    Link.READY: frozenset({ClosingLine.FORGET_COMPUTER, ClosingLine.USB_DEBUGGING, ClosingLine.UNPLUG}),
    Link.ASKS: frozenset({ClosingLine.USB_DEBUGGING, ClosingLine.UNPLUG}),
    Link.GONE: frozenset[ClosingLine](),
    Link.UNKNOWN: frozenset[ClosingLine](),
}
"""What cannot be done yet as long as adb lists the phone so."""

_SHOWN_BY: Final = {
    Link.READY: frozenset[ClosingLine](),
    Link.ASKS: frozenset({ClosingLine.FORGET_COMPUTER}),
    Link.GONE: frozenset({ClosingLine.UNPLUG}),
    Link.UNKNOWN: frozenset[ClosingLine](),
}
"""What is done, by how adb lists the phone. A phone that is gone says nothing of its switches."""


class Standing(Enum):
    """How a line stands. STILL_ON: the computer sees that it is not done, whatever was ticked."""

    TO_DO = auto()
    STILL_ON = auto()
    BY_HAND = auto()
    READ = auto()


def has_maker_switch(state: Closing) -> bool:
    """Say whether a switch of the maker is to be put back: these phones have one, or this one was seen to wake up."""
    results = results_of(state)
    return state.card.switch is SwitchNeed.NEEDED or (results is not None and results.woke)


def lines_for(card: MakerCard, *, maker_switch: bool) -> tuple[ClosingLine, ...]:
    """Name the lines for the phones of this card, in the order in which they can be done."""
    has = {
        ClosingLine.MAKER_SWITCH: maker_switch,
        ClosingLine.AUTO_BLOCKER: any(
            line_of(step, card) is ClosingLine.AUTO_BLOCKER for step in card.steps(Chapter.AFTERWARDS)
        ),
    }
    return tuple(line for line in ClosingLine if has.get(line, True))


def line_of(step: MakerStep, card: MakerCard) -> ClosingLine:
    """Say which line of the checklist a step of the last chapter belongs to."""
    switches = {each for one in card.steps(Chapter.EXTRA_SWITCH) for each in one.words}
    if step.words[0] in switches:
        return ClosingLine.MAKER_SWITCH
    if step.words[0].en == _AUTO_BLOCKER:
        return ClosingLine.AUTO_BLOCKER
    return ClosingLine.FORGET_COMPUTER if step.act is Act.TAP else ClosingLine.USB_DEBUGGING


def standing(state: Closing, line: ClosingLine) -> Standing:
    """Say how one line stands: what was read goes before what was ticked."""
    if line in still_on(state.link, state.seen):
        return Standing.STILL_ON
    if line in state.read:
        return Standing.READ
    return Standing.BY_HAND if line in state.ticked else Standing.TO_DO


def still_on(link: Link, seen: SwitchFacts) -> frozenset[ClosingLine]:
    """Name the lines that the computer sees are not done."""
    switch = {ClosingLine.MAKER_SWITCH} if link is Link.READY and seen.maker_switch is Seen.ON else set()
    return _MUST_BE_ON[link] | switch


def read_now(before: frozenset[ClosingLine], link: Link, seen: SwitchFacts) -> frozenset[ClosingLine]:
    """Name the lines whose end was seen, now or earlier; what is seen to be on again is not done."""
    switch = {ClosingLine.MAKER_SWITCH} if link is Link.READY and seen.maker_switch is Seen.OFF else set()
    return (before | _SHOWN_BY[link] | switch) - still_on(link, seen)
