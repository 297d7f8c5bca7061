"""What a step beside the phones asks to be done. Qt-free."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskList:
    """Answered with `Answered` or `NotAnswered`. `term` empty: which list there is."""

    job: int
    term: str
    country: str


@dataclass(frozen=True, slots=True)
class KeepCountry:
    """Remember the choice for the next start."""

    country: str


AsideEffect = AskList | KeepCountry
