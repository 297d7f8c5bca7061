"""What is asked, or written, side by side instead of one after another: only where there is much of it.

Not before Android 11: there every dump is read twice, first and last in one trip, and up to Android 8 each `pm` starts
a Java machine of its own, for four of which a cheap phone has no memory. What is about one app id is never parted:
members of a shared uid, and the users of an app, follow one another.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

from core.adb.at_once import MOST
from core.adb.commands import Command
from core.adb.phone import Answer, Answers, Batches
from core.model.record import ItemRecord
from core.verdicts.agreed_ops import READ_TWICE_BELOW

_FIRST: Final = READ_TWICE_BELOW
_PER_USER: Final = 100_000
_EACH: Final = 4
"""For fewer it is not worth another connection."""
Part = TypeVar("Part")


def dealt(all_of_it: Sequence[Part], sdk: int, most: int = MOST) -> tuple[tuple[Part, ...], ...]:
    """Deal out one by one, so that slow questions, which stand together, are shared."""
    hands = min(most, 1 + len(all_of_it) // _EACH) if sdk >= _FIRST else 1
    return tuple(tuple(all_of_it[at::hands]) for at in range(hands))


def beside(first: tuple[Command, ...], questions: tuple[Command, ...], sdk: int) -> Batches:
    """Give many questions connections of their own, beside what cannot be parted; few share its trip."""
    if sdk < _FIRST or len(questions) < _EACH:
        return ((*first, *questions),)
    return (first, *dealt(questions, sdk, MOST - 1))


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
    """Share out what is to be written, by app; one whose uid is not known may be any, so nothing is parted then.

    All users of an app stay together: the phone may ask the owner's grant about another's (ANDROID_REVIEW 3b-5).
    """
    ids = [None if (uid := record_of(part).uid) is None else uid % _PER_USER for part in parts]
    different = tuple(dict.fromkeys(ids))
    shares = (different,) if None in different else dealt(different, sdk)
    batches = (lines_of([part for part, app in zip(parts, ids, strict=True) if app in share]) for share in shares)
    return tuple(lines for lines in batches if lines)
