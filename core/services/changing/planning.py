"""Decide how contacts would be turned off, before the phone is touched. Pure: no phone, no disk."""

from collections.abc import Iterable
from typing import Final

from core.model.access import AppKey, ContactAccess, FindingKind, Fixed
from core.model.change import Obstacle, PlanItem, RevocationPlan, Route, SecondQuestion, Subject
from core.model.headline import bulk_targets, maybe_targets
from core.model.managed import ManagedFacts
from core.model.names import READ_CONTACTS, TURN_OFF_ORDER, WRITE_CONTACTS
from core.model.phone import AndroidUser, UserKind
from core.model.report import AppReport, ScanReport
from core.services.changing.subjects import seen_as

__all__ = ["OP_ROUTES", "bulk_targets", "has_own_op", "maybe_targets", "plan_item", "plan_revocation", "route_for"]

OP_ROUTES: Final = (Route.OP_PACKAGE, Route.OP_UID)
_SYSTEM_IDS: Final = (0, 1000)
_APP_IDS: Final = range(10_000, 20_000)
"""Of ordinary apps (Process.FIRST_APPLICATION_UID to LAST_): the only ones whose app-op we would set."""
_PER_USER: Final = 100_000


def plan_revocation(
    report: ScanReport,
    chosen: Iterable[AppKey],
    *,
    stop_asking: bool,
    threatened: bool = False,
    subject: Subject = Subject.CONTACTS,
) -> RevocationPlan:
    """Plan for the chosen apps and for the same package of every other user: each keeps its own permission.

    Apps that are not in the report are left out. An item that cannot be done says why; it asks no second question.
    """
    packages = {key.package for key in chosen}
    seen = seen_as(report, subject)
    apps = [app for app in seen.apps if app.package in packages]
    return RevocationPlan(tuple(plan_item(seen, app, threatened) for app in apps), stop_asking, subject)


def plan_item(report: ScanReport, app: AppReport, threatened: bool = False) -> PlanItem:
    """Plan one app of one user from what the report says of it."""
    user = next((each for each in report.users if each.id == app.user), None)
    route = route_for(report.device.sdk, app.verdict.legacy)
    permissions = granted_group(app, route)
    obstacle = _obstacle(app, user, route, permissions)
    others = tuple(member for member in app.shared_members if member != app.package)
    questions = () if obstacle else _questions(app, user, others, report.managed, threatened)
    return PlanItem(app.key, app.uid, permissions, route, obstacle, others, questions)


def route_for(sdk: int | None, legacy: bool | None) -> Route:
    """Choose the route: legacy apps (targetSdk below 23) ignore `pm revoke` (ANDROID_REVIEW 6.1, 6.2)."""
    if sdk is None or legacy is None:
        return Route.NONE
    if not legacy:
        return Route.PM_REVOKE
    if sdk <= 25:
        return Route.OP_PACKAGE
    return Route.OP_UID if sdk <= 32 else Route.COMPAT_FLAG


def granted_group(app: AppReport, route: Route) -> tuple[str, ...]:
    """Name the permissions to turn off, in order. Accounts have no app-op that holds data back (ANDROID_REVIEW 6.2)."""
    granted = {grant.permission for grant in app.verdict.grants if grant.granted}
    group = (WRITE_CONTACTS, READ_CONTACTS) if route in OP_ROUTES else TURN_OFF_ORDER
    return tuple(permission for permission in group if permission in granted)


def has_own_op(uid: int | None) -> bool:
    """Say whether this is the uid of an ordinary app: no other's app-op is ever set."""
    return uid is not None and uid % _PER_USER in _APP_IDS


def _obstacle(app: AppReport, user: AndroidUser | None, route: Route, permissions: tuple[str, ...]) -> Obstacle | None:
    found = {finding.kind for finding in app.verdict.findings}
    if user is None or not user.readable or FindingKind.USER_NOT_REACHABLE in found:
        return Obstacle.USER_NOT_REACHABLE
    if FindingKind.PART_OF_SYSTEM in found or (app.uid is not None and app.uid % _PER_USER in _SYSTEM_IDS):
        return Obstacle.PART_OF_SYSTEM
    if app.could_not_be_checked:
        return Obstacle.NOT_READ
    if FindingKind.ASKS_AT_FIRST_START in found:
        return Obstacle.ASKS_AT_FIRST_START
    if not permissions or (app.verdict.legacy and app.access is not ContactAccess.CAN_READ):
        return Obstacle.NOTHING_TO_DO
    return _fixed_or_unread(app, route)


def _fixed_or_unread(app: AppReport, route: Route) -> Obstacle | None:
    if app.verdict.fixed is Fixed.SYSTEM:
        return Obstacle.FIXED_BY_SYSTEM
    if app.verdict.fixed is Fixed.POLICY:
        return Obstacle.FIXED_BY_POLICY
    if route is Route.NONE or (route is Route.OP_UID and app.uid is None):
        return Obstacle.NOT_READ
    if route is Route.OP_UID and not has_own_op(app.uid):
        return Obstacle.PART_OF_SYSTEM
    return None


def _questions(
    app: AppReport, user: AndroidUser | None, others: tuple[object, ...], managed: ManagedFacts, threatened: bool
) -> tuple[SecondQuestion, ...]:
    asked = {
        SecondQuestion.THREATENED: threatened,
        SecondQuestion.SHARED_UID: bool(others),
        SecondQuestion.MANAGED_PHONE: managed.needs_second_yes,
        SecondQuestion.SYSTEM_APP: app.is_system is True,
        SecondQuestion.WORK_PROFILE: user is not None and _is_others(user, managed),
    }
    return tuple(question for question, needed in asked.items() if needed)


def _is_others(user: AndroidUser, managed: ManagedFacts) -> bool:
    """Say whether somebody else looks after this user: makers run their own clones and folders as managed ones, too."""
    return user.kind is UserKind.WORK or (user.kind is UserKind.OTHER and managed.owner_of(user.id) is not None)
