"""What came back since the last look, as a part of the scan document."""

from datetime import datetime

from core.evidence.json_parts import Json, JsonObject
from core.model.since import SinceLast


def since_part(since: SinceLast) -> JsonObject:
    """Write `since_last`; nothing where nothing is kept of an earlier look at this phone."""
    if since.last_look is None and not since.changes and not since.damaged:
        return {}
    changes: list[Json] = [
        {
            "kind": one.kind,
            "package": one.key.package,
            "user": one.key.user,
            "turned_off": moment(one.turned_off),
            "seen_off": moment(one.seen_off),
            "put_back": moment(one.put_back),
        }
        for one in since.changes
    ]
    return {"since_last": {"last_look": moment(since.last_look), "damaged": since.damaged, "changes": changes}}


def moment(at: datetime | None) -> str | None:
    """Write a moment to the second."""
    return at.isoformat(timespec="seconds") if at else None
