"""What a command is: a line for the phone's shell, what it does to the phone, how long and how much it may answer."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

MEGABYTE: Final = 1 << 20


class Effect(Enum):
    READ = auto()
    PROBE = auto()
    WRITE = auto()


@dataclass(frozen=True, slots=True)
class Command:
    """One line for the phone's shell. `total_s`, `idle_s`: deadlines; `limit`: bytes of answer allowed.

    `binary`: the answer is bytes, to be had as they are.
    """

    line: str
    effect: Effect
    total_s: float = 20.0
    idle_s: float = 15.0
    limit: int = 4 * MEGABYTE
    binary: bool = False


def read(line: str) -> Command:
    return Command(line, Effect.READ)


def dump(line: str) -> Command:
    return Command(line, Effect.READ, total_s=90.0, idle_s=65.0, limit=64 * MEGABYTE)


def write(line: str) -> Command:
    return Command(line, Effect.WRITE, total_s=30.0, idle_s=25.0, limit=MEGABYTE)


def dumpsys(sdk: int) -> str:
    """Name dumpsys with its patience: `-t` exists from Android 7."""
    return "dumpsys -t 60" if sdk >= 24 else "dumpsys"
