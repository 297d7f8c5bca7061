"""Which other ways to the people the person knows are open for one app: settings, roles, permissions and app-ops.

Pure. What the phone names is open; closed is only what it denies: a permission that is absent from both of two dumps, a
setting or a list of roles that was read to its end. No line of an app-op, and a permission absent from one dump only,
prove nothing: such a kind is left out. Whatever could not be read is UNKNOWN.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from core.model.doors import PERMISSIONS_OF, Door, DoorKind, DoorState, DoorWay, Holders, RoleDump
from core.model.facts import Evidence
from core.model.names import UserId, calls_and_messages
from core.verdicts.app_facts import AppFacts, lines_for
from core.verdicts.gathering import Readings
from core.verdicts.judge import hole_in_state
from core.verdicts.op_index import OpIndex

SETTING_OF: Final = {
    DoorKind.NOTIFICATIONS: "enabled_notification_listeners",
    DoorKind.ACCESSIBILITY: "enabled_accessibility_services",
    DoorKind.KEYBOARD: "default_input_method",
    DoorKind.SMS_ROLE: "sms_default_application",
    DoorKind.DIALER_ROLE: "dialer_default_application",
}
_OF_THE_OWNER: Final = (DoorKind.ACCESSIBILITY, DoorKind.KEYBOARD)
"""What a work profile answers for with the owner's own value (SettingsProvider, `CLONE_TO_MANAGED_PROFILE`)."""
ROLE_OF: Final = {
    DoorKind.DIALER_ROLE: "android.app.role.DIALER",
    DoorKind.SMS_ROLE: "android.app.role.SMS",
    DoorKind.COMPANION: "android.app.role.COMPANION_DEVICE_",
}
OP_OF: Final = {
    DoorKind.OVERLAY: "SYSTEM_ALERT_WINDOW",
    DoorKind.INSTALL_APPS: "REQUEST_INSTALL_PACKAGES",
    DoorKind.ALL_FILES: "MANAGE_EXTERNAL_STORAGE",
}
_ALLOWS: Final = ("allow", "foreground")
_REFUSES: Final = ("ignore", "deny", "errored")
_COMPAT: Final = "REVOKED_COMPAT"
_OPS_FOLLOW_FROM: Final = 30
_ROOT_AND_SYSTEM: Final = (0, 1000)


@dataclass(frozen=True, slots=True)
class Doorways:
    """What was read of all apps together. `roles` None: this Android keeps them in settings.

    `settings`: by user and name; `services_run`: whether accessibility services run at all, by user (None: not read).
    """

    permissions: Readings
    settings: Mapping[tuple[UserId, str], Holders]
    services_run: Mapping[UserId, bool | None]
    roles: RoleDump | None
    ops: Mapping[str, OpIndex]
    roles_command: str = ""


def doors_of(facts: AppFacts, held: tuple[str, ...] | None, ways: Doorways, *, work: bool) -> tuple[Door, ...]:
    """Tell of the doors of one app. `facts`: by the dump of `ways`; `held`: what its own dump says is granted, if read.

    `work`: its user is a work profile.
    """
    if facts.app_id in _ROOT_AND_SYSTEM:
        return ()
    found = (
        *(door for kind in PERMISSIONS_OF for door in _of_permissions(kind, facts, held)),
        *(door for kind in SETTING_OF for door in _of_setting(kind, facts, ways, work=work)),
        *(door for kind in ROLE_OF for door in _of_role(kind, facts, ways)),
        *(door for kind in OP_OF for door in _of_op(kind, facts, ways)),
    )
    order = tuple(DoorKind)
    told = found if facts.reachable else map(_never_closed, found)
    return tuple(sorted(told, key=lambda door: order.index(door.kind)))


def _never_closed(door: Door) -> Door:
    """Of a user that is locked or closed to the cable nothing is called off."""
    return replace(door, state=DoorState.UNKNOWN) if door.state is DoorState.CLOSED else door


def _door(kind: DoorKind, state: DoorState, evidence: Evidence, sdk: int | None = None) -> Door:
    """The cable turns off what `calls_and_messages` names."""
    cable = sdk is not None and not set(PERMISSIONS_OF.get(kind, ("",))).isdisjoint(calls_and_messages(sdk))
    return Door(kind, state, DoorWay.USB if cable else DoorWay.BY_HAND, evidence)


def _of_permissions(kind: DoorKind, facts: AppFacts, held: tuple[str, ...] | None) -> Iterable[Door]:
    """Take the most open of several permissions; nothing of those that one dump alone does not show."""
    states = [(permission, _permission_state(facts, permission, held)) for permission in PERMISSIONS_OF[kind]]
    for state in (DoorState.OPEN, DoorState.UNKNOWN):
        for permission, said in states:
            if said is state:
                return (_door(kind, state, _line(facts, permission), facts.sdk),)
    proven = all(said is DoorState.CLOSED for _, said in states)
    return (_door(kind, DoorState.CLOSED, _line(facts, states[0][0]), facts.sdk),) if proven else ()


def _permission_state(facts: AppFacts, permission: str, held: tuple[str, ...] | None) -> DoorState | None:
    """Read one permission; None: absent from this dump, and no other bears that out.

    A grant of an app for old Android may be held back by its app-op, which is not asked for.
    """
    granting = [line.grant for line in lines_for(facts, permission) if line.grant.granted]
    if granting:
        by_op = facts.legacy is not False and (facts.sdk is None or facts.sdk < _OPS_FOLLOW_FROM)
        held_back = by_op or any(_COMPAT in grant.flags for grant in granting)
        return DoorState.UNKNOWN if held_back else DoorState.OPEN
    if hole_in_state(facts, permission) is not None:
        return DoorState.UNKNOWN
    if held is None:
        return None
    return DoorState.UNKNOWN if permission in held else DoorState.CLOSED


def _line(facts: AppFacts, permission: str) -> Evidence:
    lines = lines_for(facts, permission)
    line = next((one for one in lines if one.grant.granted), lines[0] if lines else None)
    return line.grant.evidence if line else facts.evidence


def _of_setting(kind: DoorKind, facts: AppFacts, ways: Doorways, *, work: bool) -> Iterable[Door]:
    named = ways.settings.get((facts.key.user, SETTING_OF[kind]))
    if named is None:
        return ()
    state = DoorState.CLOSED if named.hole is None else DoorState.UNKNOWN
    if facts.key.package in named.packages:
        state = DoorState.UNKNOWN if work and kind in _OF_THE_OWNER else DoorState.OPEN
        if kind is DoorKind.ACCESSIBILITY and state is DoorState.OPEN:
            state = _RUNNING[ways.services_run.get(facts.key.user)]
    elif kind in ROLE_OF and not named.packages and facts.is_system is not False:
        return ()  # with no choice made, an app that came with the phone does it
    return (_door(kind, state, named.evidence),)


_RUNNING: Final = {True: DoorState.OPEN, False: DoorState.CLOSED, None: DoorState.UNKNOWN}


def _of_role(kind: DoorKind, facts: AppFacts, ways: Doorways) -> Iterable[Door]:
    if ways.roles is None:
        return ()
    for holder in ways.roles.holders:
        if (holder.user, holder.package) == (facts.key.user, facts.key.package) and _is_role(kind, holder.role):
            return (_door(kind, DoorState.OPEN, holder.evidence),)
    whole = not ways.roles.gaps and facts.key.user in ways.roles.users
    return (_door(kind, DoorState.CLOSED if whole else DoorState.UNKNOWN, Evidence(ways.roles_command, "")),)


def _is_role(kind: DoorKind, role: str) -> bool:
    return role.startswith(ROLE_OF[kind]) if kind is DoorKind.COMPANION else role == ROLE_OF[kind]


def _of_op(kind: DoorKind, facts: AppFacts, ways: Doorways) -> Iterable[Door]:
    """The install permission of the same name is listed as granted whatever the op says (ANDROID D): read the op."""
    index = ways.ops.get(OP_OF[kind])
    if index is None:
        return ()
    op = index.facts(facts.key, facts.uid)
    evidence = op.evidence or Evidence("appops", OP_OF[kind])
    if op.reading is None:
        return (_door(kind, DoorState.UNKNOWN, evidence),)
    uid_mode, package_mode = op.reading.uid_mode, op.reading.package_mode
    mode = package_mode if uid_mode in (None, "default") else uid_mode
    if mode in _ALLOWS:
        return (_door(kind, DoorState.OPEN, evidence),)
    if op.hole is not None or mode not in (None, "default", *_REFUSES):
        return (_door(kind, DoorState.UNKNOWN, evidence),)
    return (_door(kind, DoorState.CLOSED, evidence),) if mode in _REFUSES else ()
