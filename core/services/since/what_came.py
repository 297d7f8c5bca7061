"""What came back: one look held against those before it and against this program's own changes. Pure.

Rests on what was read: an app that could not be read is neither on again nor off, and one that is missing is gone only
where the whole list of its user was read.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from core.model.access import AppKey, ContactAccess
from core.model.change import ChangeKind
from core.model.reinstalled import was_reinstalled, was_updated
from core.model.since import Came, Deed, LookSummary, SeenApp, Since

_OFF: Final = (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS)
TurnedOff = Mapping[AppKey, datetime]


@dataclass(frozen=True, slots=True)
class _Known:
    """All an app is held against. `last`: the last look, if one is kept."""

    looks: Sequence[LookSummary]
    off: TurnedOff
    put_back: TurnedOff
    before: Mapping[AppKey, SeenApp]

    @property
    def last(self) -> LookSummary | None:
        return self.looks[-1] if self.looks else None


def turned_off(deeds: Iterable[Deed]) -> TurnedOff:
    """Say which apps were proven off by this program and not put back since, and when. `deeds`: oldest first."""
    return {key: deed.at for key, deed in _newest(deeds).items() if deed.kind is ChangeKind.REVOKE}


def what_came(now: LookSummary, before: Sequence[LookSummary], deeds: Iterable[Deed]) -> tuple[Came, ...]:
    """Hold a look against those before (oldest first); what matters to nobody (an update of a clock) is left out."""
    newest = _newest(deeds)
    put_back = {key: deed.at for key, deed in newest.items() if deed.kind is ChangeKind.UNDO}
    known = _Known(before, turned_off(newest.values()), put_back, before[-1].by_key() if before else {})
    here = now.by_key()
    came = [*filter(None, (_told(app, known) for app in here.values())), *_gone(now, here, known)]
    return tuple(sorted(came, key=lambda one: (tuple(Since).index(one.kind), one.key)))


def _newest(deeds: Iterable[Deed]) -> dict[AppKey, Deed]:
    return {deed.key: deed for deed in deeds}


def _told(app: SeenApp, known: _Known) -> Came | None:
    """Say the one thing to be told of an app."""
    if _reads(app) and app.key in known.off:
        return Came(Since.ON_AGAIN, app.key, known.off[app.key], seen_off=_seen_off(app.key, known))
    kind = _changed(app, known)
    if kind is None and app.key in known.off and app.access in _OFF:
        kind = Since.STILL_OFF
    if kind is None:
        return None
    put_back = known.put_back.get(app.key) if kind is Since.PUT_BACK else None
    return Came(kind, app.key, known.off.get(app.key), put_back=put_back)


def _changed(app: SeenApp, known: _Known) -> Since | None:
    before, reads = known.before.get(app.key), _reads(app)
    if before is None:
        is_new = known.last is not None and app.key.user in known.last.users
        return Since.NEW if is_new and (app.lending or reads) else None
    if was_reinstalled(app, before) and (app.lending or reads):
        return Since.REINSTALLED
    if reads and before.access in _OFF:
        return Since.PUT_BACK if _was_put_back(app.key, known) else Since.ALLOWED
    updated = was_updated(app, before) and (app.lending or app.key in known.off)
    return Since.UPDATED if updated else None


def _was_put_back(key: AppKey, known: _Known) -> bool:
    return known.last is not None and key in known.put_back and known.put_back[key] > known.last.at


def _gone(now: LookSummary, here: Mapping[AppKey, SeenApp], known: _Known) -> Iterable[Came]:
    for key, seen in known.before.items():
        missing = key not in here and key.user in now.users
        if missing and (key in known.off or seen.lending or _reads(seen)):
            yield Came(Since.GONE, key, known.off.get(key))


def _seen_off(key: AppKey, known: _Known) -> datetime | None:
    """Find the last look since the turning off that read it as off."""
    later = (look for look in reversed(known.looks) if look.at > known.off[key])
    return next((look.at for look in later if (seen := look.app(key)) and seen.access in _OFF), None)


def _reads(app: SeenApp) -> bool:
    return app.access is ContactAccess.CAN_READ
