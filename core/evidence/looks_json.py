"""What is kept of looks at a phone, as the one document of `looks --json` (`lenderlens.looks/1`)."""

from core.evidence.json_parts import Json, JsonObject
from core.evidence.since_json import moment
from core.model.access import AppKey
from core.model.history import history_of
from core.model.since import SinceLast


def looks_document(since: SinceLast, keys: tuple[AppKey, ...]) -> JsonObject:
    """Write the days of the looks, and of each app in `keys` its moments, oldest first."""
    looks: list[Json] = [moment(look.at) for look in since.looks]
    apps: list[Json] = [{"package": key.package, "user": key.user, "moments": _moments(since, key)} for key in keys]
    return {"schema": "lenderlens.looks/1", "looks": looks, "damaged": since.damaged, "apps": apps}


def _moments(since: SinceLast, key: AppKey) -> list[Json]:
    return [{"at": moment(one.at), "until": moment(one.until), "what": one.what} for one in history_of(since, key)]
