"""Changes, attached phones and practice phones as published documents (resources/schema)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from core.evidence.json_parts import JsonObject, app_op, grant, text
from core.model.access import Verdict
from core.model.change import ChangeResult, ItemResult
from core.model.phone import Device

CHANGE_SCHEMA: Final = "lenderlens.change/1"
DEVICES_SCHEMA: Final = "lenderlens.devices/1"
PRACTICE_SCHEMA: Final = "lenderlens.practice/1"


@dataclass(frozen=True, slots=True)
class PracticeFacts:
    """One practice phone as listed; `users`: their ids."""

    name: str
    android: str
    skin: str | None
    users: tuple[int, ...]


def change_document(result: ChangeResult) -> JsonObject:
    """Make `lenderlens.change/1`; `before` and `after` are what the two readings said, null where there is none."""
    return {
        "schema": CHANGE_SCHEMA,
        "change_id": result.change_id,
        "kind": result.kind,
        "subject": result.subject,
        "items": [_item(item, stop_asking=result.stop_asking) for item in result.items],
    }


def devices_document(devices: Iterable[Device]) -> JsonObject:
    rows: list[JsonObject] = [{"serial": text(d.serial), "state": d.state, "model": text(d.model)} for d in devices]
    return {"schema": DEVICES_SCHEMA, "devices": rows}


def practice_document(phones: Iterable[PracticeFacts]) -> JsonObject:
    rows: list[JsonObject] = [
        {"name": p.name, "android": p.android, "skin": p.skin, "users": list(p.users)} for p in phones
    ]
    return {"schema": PRACTICE_SCHEMA, "phones": rows}


def _item(result: ItemResult, *, stop_asking: bool) -> JsonObject:
    return {
        "package": result.item.key.package,
        "user": result.item.key.user,
        "permissions": list(result.item.permissions),
        "route": result.item.route,
        "stop_asking": stop_asking,
        "outcome": result.outcome,
        "reason": text(result.reason),
        "before": _verdict(result.before),
        "after": _verdict(result.after),
    }


def _verdict(verdict: Verdict | None) -> JsonObject | None:
    if verdict is None:
        return None
    return {
        "access": verdict.access,
        "why_unknown": verdict.why_unknown,
        "grants": [grant(reading) for reading in verdict.grants],
        "appop": app_op(verdict.op),
    }
