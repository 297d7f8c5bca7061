"""Who manages a phone and why a user was not looked at, for the published scan document. Additive: may be absent."""

from core.evidence.json_parts import JsonObject
from core.model.managed import ManagedFacts, Manager, Rule
from core.model.phone import AndroidUser


def managed_object(of: ManagedFacts) -> JsonObject:
    """Write what was read; `read` false: absence of managers counts for nothing."""
    return {
        "device_owner": of.device_owner,
        "managers": [_manager(each) for each in of.managers],
        "no_debugging": list(of.no_debugging),
        "read": of.read,
        "rules": [_rule(each) for each in of.rules],
    }


def user_object(user: AndroidUser) -> JsonObject:
    """Write a user by its kind; nothing of it is a name."""
    told: JsonObject = {"id": user.id, "kind": user.kind, "readable": user.readable}
    return told if user.why_closed is None else told | {"not_looked_at": user.why_closed}


def _manager(of: Manager) -> JsonObject:
    return {"role": of.role, "user": of.user, "package": of.package, "locks_phones": of.locks_phones}


def _rule(of: Rule) -> JsonObject:
    return {"kind": of.kind, "user": of.user, "package": of.package, "permission": of.permission}
