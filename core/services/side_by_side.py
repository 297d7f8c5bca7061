"""What is asked, or written, side by side instead of one after another: only where there is much of it.

Not before Android 11: there every dump is read twice, first and last in one trip, and up to Android 8 each `pm` starts
a Java machine of its own, for four of which a cheap phone has no memory. What is about one uid is never parted: members
of a shared uid follow one another.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

from core.adb.at_once import MOST
from core.adb.commands import Command
from core.adb.phone import Answer, Answers, Batches
from core.model.record import ItemRecord
from core.verdicts.agreed_ops import READ_TWICE_BELOW

_FIRST: Final = READ_TWICE_BELOW
_EACH: Final = 4
"""For fewer it is not worth another connection."""
Part = TypeVar("Part")


def dealt(lines: Sequence[Command], sdk: int, most: int = MOST) -> Batches:
    """Deal questions out one by one, so that slow ones, which stand together, are shared."""
    return _dealt(lines, sdk, most)


def beside(first: tuple[Command, ...], questions: tuple[Command, ...], sdk: int) -> Batches:
    """Give many questions connections of their own, beside what cannot be parted; few share its trip."""
    if sdk < _FIRST or len(questions) < _EACH:
        return ((*first, *questions),)
    return (first, *_dealt(questions, sdk, MOST - 1))


def in_order(lines: Iterable[Command], said: Answers) -> tuple[Answer, ...]:
    """Bring the answers to different questions back into the order in which they were dealt out."""
    found = {answer.command: answer for answers in said for answer in answers}
    return tuple(found[line] for line in lines)


def written_side_by_side(
    parts: Sequence[Part],
    sdk: int,
    lines_of: Callable[[Sequence[Part]], tuple[Command, ...]],
    record_of: Callable[[Part], ItemRecord],
) -> Batches:
    """Share out what is to be written, by uid; one whose uid is not known may be any, so nothing is parted then."""
    uids = tuple(dict.fromkeys(record_of(part).uid for part in parts))
    shares = (uids,) if None in uids else _dealt(uids, sdk, MOST)
    batches = (lines_of([part for part in parts if record_of(part).uid in share]) for share in shares)
    return tuple(lines for lines in batches if lines)


def _dealt(all_of_it: Sequence[Part], sdk: int, most: int) -> tuple[tuple[Part, ...], ...]:
    hands = min(most, 1 + len(all_of_it) // _EACH) if sdk >= _FIRST else 1
    return tuple(tuple(all_of_it[at::hands]) for at in range(hands))
