"""The states of what stands beside the phones. `country` is the person's choice, empty for none. Qt-free."""

from dataclasses import dataclass

from core.errors import LenderLensError
from gui.aside.effects import AsideEffect
from gui.aside.events import Answer, ListNotTaken, ListTaken


@dataclass(frozen=True, slots=True)
class Closed:
    """Nothing of it is in sight; what was typed is forgotten."""

    country: str = ""


@dataclass(frozen=True, slots=True)
class LookingUp:
    """`waits_for` 0: nothing is being asked. `answer` None: not even which list there is; it may be to an older term.

    `error` None: the list can be read. `importing` 0: no list is being taken over. `told`: what came of the last one.
    """

    country: str
    term: str = ""
    waits_for: int = 0
    answer: Answer | None = None
    error: LenderLensError | None = None
    importing: int = 0
    told: ListTaken | ListNotTaken | None = None


@dataclass(frozen=True, slots=True)
class Helping:
    back: Closed | LookingUp


AsideState = Closed | LookingUp | Helping

AsideStep = tuple[AsideState, tuple[AsideEffect, ...]]
"""The next state and what is to be done."""


def country_of(state: AsideState) -> str:
    """Give the chosen country wherever we are."""
    return country_of(state.back) if isinstance(state, Helping) else state.country
