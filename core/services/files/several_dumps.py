"""One row for each app where several saved dumps speak of it: two reports of one phone may be of two moments. Pure.

Of all that they say the least "off" is told, of its other ways as of its contacts: the order of files decides nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from core.model.access import AppKey, ContactAccess, GrantReading
from core.model.doors import Door, DoorKind, DoorState
from core.model.names import READ_CONTACTS
from core.model.report import AppReport

_WORST_FIRST: Final = (
    ContactAccess.CAN_READ,
    ContactAccess.UNKNOWN,
    ContactAccess.ASKS_BUT_OFF,
    ContactAccess.NEVER_ASKS,
)
_OPEN_FIRST: Final = (DoorState.OPEN, DoorState.UNKNOWN, DoorState.CLOSED)
_GRANTED_FIRST: Final = (True, None, False)


def worst(apps: Iterable[AppReport]) -> tuple[AppReport, ...]:
    """Keep one row for each app, in order."""
    rows: defaultdict[AppKey, list[AppReport]] = defaultdict(list)
    for app in sorted(apps, key=lambda app: _WORST_FIRST.index(app.access)):
        rows[app.key].append(app)
    return tuple(_together(rows[key]) for key in sorted(rows))


def _together(rows: Sequence[AppReport]) -> AppReport:
    """Take the worst row, with the most open doors of all of them; the line on reading the contacts is its own."""
    first = rows[0]
    if len(rows) == 1:
        return first
    grants = _most_granted([grant for row in rows for grant in row.verdict.grants])
    own = {grant.permission: grant for grant in first.verdict.grants if grant.permission == READ_CONTACTS}
    looked_at = [row.doors for row in rows if row.doors is not None]
    return replace(
        first,
        verdict=replace(first.verdict, grants=tuple(own.get(grant.permission, grant) for grant in grants)),
        doors=_most_open([door for doors in looked_at for door in doors]) if looked_at else None,
        door_grants=_most_granted([grant for row in rows for grant in row.door_grants]),
    )


def _most_open(doors: Iterable[Door]) -> tuple[Door, ...]:
    found: dict[DoorKind, Door] = {}
    for door in sorted(doors, key=lambda door: _OPEN_FIRST.index(door.state)):
        found.setdefault(door.kind, door)
    return tuple(found[kind] for kind in DoorKind if kind in found)


def _most_granted(grants: Sequence[GrantReading]) -> tuple[GrantReading, ...]:
    found: dict[str, GrantReading] = {}
    for grant in sorted(grants, key=lambda grant: _GRANTED_FIRST.index(grant.granted)):
        found.setdefault(grant.permission, grant)
    return tuple(found[name] for name in dict.fromkeys(grant.permission for grant in grants))
