"""What looks and this program's own changes say of one app, moment by moment. Says nothing of a look that lacks it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from typing import Final

from core.model.access import AppKey, ContactAccess
from core.model.change import ChangeKind
from core.model.reinstalled import was_reinstalled, was_updated
from core.model.since import LookSummary, SeenApp, SinceLast


class Happened(StrEnum):
    """What was so at a look, what a look found changed since the one before, or what this program did."""

    COULD_READ = "could_read"
    COULD_NOT = "could_not"
    NEVER_ASKED = "never_asked"
    NOT_CHECKED = "not_checked"
    NOT_THERE = "not_there"
    TURNED_OFF = "turned_off"
    PUT_BACK = "put_back"
    REINSTALLED = "reinstalled"
    UPDATED = "updated"


@dataclass(frozen=True, slots=True)
class Moment:
    """`until`: of looks in a row that said the same, the last; else the same as `at`."""

    at: datetime
    until: datetime
    what: Happened


_SEEN: Final = {
    ContactAccess.CAN_READ: Happened.COULD_READ,
    ContactAccess.ASKS_BUT_OFF: Happened.COULD_NOT,
    ContactAccess.NEVER_ASKS: Happened.NEVER_ASKED,
    ContactAccess.UNKNOWN: Happened.NOT_CHECKED,
}
_DONE: Final = {ChangeKind.REVOKE: Happened.TURNED_OFF, ChangeKind.UNDO: Happened.PUT_BACK}
_AT_LOOKS: Final = frozenset((*_SEEN.values(), Happened.NOT_THERE))


def history_of(since: SinceLast, key: AppKey) -> tuple[Moment, ...]:
    """Tell the moments of an app, oldest first; none where all there is is this one look."""
    deeds = [Moment(one.at, one.at, _DONE[one.kind]) for one in since.deeds if one.key == key]
    if len(since.looks) < 2 and not deeds:
        return ()
    seen = [(look.at, _at_look(look, key), look.app(key)) for look in since.looks]
    known = [(at, what) for at, what, _ in seen if what is not None]
    there = [(at, app) for at, _, app in seen if app is not None]
    looked = [Moment(at, at, what) for at, what in known]
    moments = sorted((*_found(there), *looked, *deeds), key=lambda moment: moment.at)
    first = next((at for at, moment in enumerate(moments) if moment.what is not Happened.NOT_THERE), len(moments))
    return tuple(_in_runs(moments[first:]))


def _at_look(look: LookSummary, key: AppKey) -> Happened | None:
    """Say how it stood; None where that cannot be told: its user was not wholly listed."""
    seen = look.app(key)
    if seen is not None:
        return _SEEN[seen.access]
    return Happened.NOT_THERE if key.user in look.users else None


def _found(there: list[tuple[datetime, SeenApp]]) -> Iterator[Moment]:
    """Name what each look found changed since the look before that had the app."""
    for (_, before), (at, now) in pairwise(there):
        if was_reinstalled(now, before):
            yield Moment(at, at, Happened.REINSTALLED)
        elif was_updated(now, before):
            yield Moment(at, at, Happened.UPDATED)


def _in_runs(moments: list[Moment]) -> Iterator[Moment]:
    """Draw looks in a row that say the same together."""
    run: Moment | None = None
    for moment in moments:
        if run is not None and run.what is moment.what and moment.what in _AT_LOOKS:
            run = Moment(run.at, moment.until, run.what)
            continue
        if run is not None:
            yield run
        run = moment
    if run is not None:
        yield run
