"""What came back since the last look, as a part of the scan document."""

from core.evidence.json_parts import Json, JsonObject
from core.model.since import NOTHING_SINCE, SinceLast


def since_part(since: SinceLast) -> JsonObject:
    """Write `since_last`; nothing where nothing is kept of this phone."""
    if since == NOTHING_SINCE:
        return {}
    changes: list[Json] = [
        {
            "kind": one.kind,
            "package": one.key.package,
            "user": one.key.user,
            "turned_off": one.turned_off.isoformat(timespec="seconds") if one.turned_off else None,
        }
        for one in since.changes
    ]
    last = since.last_look.isoformat(timespec="seconds") if since.last_look else None
    return {"since_last": {"last_look": last, "damaged": since.damaged, "changes": changes}}
