"""How far a person has come on the way to a phone that can be read. Qt-free."""

from dataclasses import dataclass
from typing import Final

from core.model.connection import Diagnosis


@dataclass(frozen=True, slots=True)
class Way:
    """`why` None: the computer has not told yet. `step`: how often the person went on, from 0."""

    why: Diagnosis | None = None
    step: int = 0


AT_THE_BEGINNING: Final = Way()
