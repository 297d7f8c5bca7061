"""One look at a whole phone: four round trips, whatever the number of apps (ANDROID_REVIEW 5).

1 who it is and which users it has; 2 permission dump, app-ops, policy, the lists of each user, and the permission dump
once more: what both do not say alike is called off by nobody, and looked at again after the third; 3 of lender matches
their own dumps, and whether they, and installed apps that seem off, may read, asked outright; 4 names of other apps
that can read. What is lost on the way becomes a gap, never an "off".
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone
from core.lenders.listings import LenderListings
from core.model.access import AppKey, ContactAccess
from core.model.facts import Gap, HoleReason
from core.model.lender import Basis, Group, LenderMatch
from core.model.names import PackageName
from core.model.report import AppReport, ScanReport, ScanStep, Timing
from core.parse.clock import clock_beside
from core.services.asking.checking import Checks, checks_of, clear_checks_of, commands_of, reading_questions
from core.services.asking.side_by_side import dealt, in_order
from core.services.asking.wire_holes import Asking
from core.services.looking.app_reports import Learnt, app_reports
from core.services.looking.doors import with_doors
from core.services.looking.identity import ask_identity
from core.services.looking.likely_lenders import with_likely_lenders
from core.services.looking.managing import with_known_agents
from core.services.looking.named_apps import NamedApps, named_apps
from core.services.looking.naming import ask_names
from core.services.looking.offs_to_confirm import offs_to_confirm
from core.services.looking.phone_apps import disagreement, installed_apps
from core.services.looking.second_trip import PhoneLook, look, look_again_at_what_moved


@dataclass(frozen=True, slots=True)
class _Matches:
    """Apps on the lender list, what their own dumps say, and what Android answers when asked outright."""

    of: dict[PackageName, LenderMatch]
    own: NamedApps
    checks: Checks


def scan(
    phone: AdbPhone,
    listings: LenderListings,
    *,
    on_step: Callable[[ScanStep], None] = lambda step: None,
    cancel: Cancel | None = None,
    now: datetime | None = None,
) -> ScanReport:
    """Look at the phone once and judge every app of every user.

    `on_step` is called before each trip; `now` is the time on this computer (UTC when not given). Raises NoPhone,
    PhoneGone, PhoneSilent or AdbServerFailed while nothing is known yet, UnreadableInput("android5") for phones that
    are too old, Cancelled. Whatever is lost later is a gap in the report.
    """
    started, asking = time.monotonic(), Asking(phone, cancel)
    on_step(ScanStep.PHONE)
    identity = ask_identity(asking)
    clock = clock_beside(identity.clock, datetime.now(UTC))
    on_step(ScanStep.PERMISSIONS)
    seen = look(asking, identity)
    on_step(ScanStep.LENDERS)
    matches = _ask_matches(asking, listings, seen)
    if not _is_settled(seen) or _contradicted(seen, matches):
        seen = look_again_at_what_moved(asking, seen)
    apps = _judge(seen, matches)
    on_step(ScanStep.NAMES)
    named = ask_names(asking, apps, identity.device.sdk)
    total_s = time.monotonic() - started
    return ScanReport(
        device=identity.device,
        users=tuple(of.user for of in seen.users),
        current_user=identity.current_user,
        lender_list=listings.facts,
        apps=with_likely_lenders(with_doors(named.apps, seen.doors, matches.own.apps)),
        gaps=tuple(dict.fromkeys((*seen.all_gaps, *matches.own.gaps, *_doubts(apps, matches), *named.gaps))),
        timing=Timing(asking.phone_s, total_s - asking.phone_s, total_s),
        taken_at=now or datetime.now(UTC),
        managed=with_known_agents(seen.managed, apps),
        clock=clock,
    )


def _ask_matches(asking: Asking, listings: LenderListings, seen: PhoneLook) -> _Matches:
    """Match every package, and ask in one trip for the own dumps of those that lend, and whether they may read.

    Of installed apps that lend nothing and are printed as off it is asked outright, too.
    All of them are asked, for a second reading may show as off what the first showed as on.
    """
    keys, sdk = installed_apps(seen.users, seen.reading.readings), seen.identity.command_sdk
    found = listings.match_all(sorted({key.package for key in keys}))
    asked = [name for name, match in sorted(found.items()) if match.record.group is not Group.OTHER]
    exact = {name for name in asked if found[name].basis is Basis.EXACT_PACKAGE}
    questions = reading_questions((key for key in keys if key.package in exact), sdk)
    offs = offs_to_confirm(keys, seen.users, seen.reading, exact, sdk)
    others = reading_questions(offs, sdk)
    lines = (*(commands.package(name, sdk) for name in asked), *commands_of((*questions, *others)))
    answers = in_order(lines, asking.try_at_once(*dealt(lines, sdk)))
    own, said = named_apps(asked, answers[: len(asked)]), answers[len(asked) :]
    return _Matches(found, own, {**checks_of(questions, said), **clear_checks_of(others, said)})


def _judge(seen: PhoneLook, matches: _Matches) -> tuple[AppReport, ...]:
    keys = installed_apps(seen.users, seen.reading.readings)
    return app_reports(keys, seen.reading, Learnt(seen.users, matches.of, matches.own.apps, matches.checks))


def _doubts(apps: tuple[AppReport, ...], matches: _Matches) -> tuple[Gap, ...]:
    """Name the answers that took an "off" away."""
    found = {(app.key, finding.evidence) for app in apps for finding in app.verdict.findings}
    return tuple(
        Gap(check.evidence.command, check.doubt, check.evidence.line)
        for key, checks in matches.checks.items()
        for check in checks
        if check.doubt is not None and (key, check.evidence) in found
    )


def _is_settled(seen: PhoneLook) -> bool:
    """Say whether the readings of the dumps agree with one another, and with the lists."""
    return seen.reading.settled and not disagreement(seen.users, seen.reading.readings)


def _contradicted(seen: PhoneLook, matches: _Matches) -> bool:
    """Say whether something read later, an own dump or an answer, shows a grant the permission dump did not have."""
    apps = _judge(seen, matches)
    late = any(app.access is not ContactAccess.CAN_READ and _holds(matches, app.key) and _off(app) for app in apps)
    return late or any(gap.reason is HoleReason.UNREADABLE_LINE for gap in _doubts(apps, matches))


def _holds(matches: _Matches, key: AppKey) -> bool:
    own = matches.own.apps.get(key.package)
    return own is not None and own.holds_contacts(key)


def _off(app: AppReport) -> bool:
    return all(not grant.granted for grant in app.verdict.grants if grant.permission.endswith("READ_CONTACTS"))
