"""Facts, verdicts, lender matches and names of every app -> rows of the report. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from core.model.access import AppKey
from core.model.facts import ListedPackage, PackageBlock
from core.model.lender import LenderMatch
from core.model.names import PackageName
from core.model.report import AppReport
from core.services.asking.checking import Checks
from core.services.looking.named_apps import NamedApp
from core.services.looking.phone_apps import UserApps
from core.services.looking.reading import ContactsReading, app_facts
from core.verdicts.app_facts import AppFacts
from core.verdicts.checked import denied, held_against
from core.verdicts.gathering import KnownApp
from core.verdicts.judge import judge


@dataclass(frozen=True, slots=True)
class Learnt:
    """All a scan learnt besides the permission dump and the app-ops."""

    users: tuple[UserApps, ...]
    matches: Mapping[PackageName, LenderMatch]
    named: Mapping[PackageName, NamedApp]
    checks: Checks = field(default_factory=dict)


def app_reports(keys: Iterable[AppKey], reading: ContactsReading, learnt: Learnt) -> tuple[AppReport, ...]:
    """Judge and describe each app, in the order given."""
    of_user = {of.user.id: of for of in learnt.users}
    facts = [app_facts(reading, key, known_app(key, of_user[key.user], learnt)) for key in keys]
    members = _members(facts)
    return tuple(_report(one, of_user[one.key.user], learnt, members) for one in facts)


def known_app(key: AppKey, lists: UserApps, learnt: Learnt) -> KnownApp:
    """Say what the lists, the app's own dump and Android's outright answers know of it."""
    named = learnt.named.get(key.package)
    return KnownApp(
        uid=_uid(key, lists, named),
        is_system=lists.is_system(key.package),
        target_sdk=named.block.target_sdk if named else None,
        requested=named.requested if named else None,
        reachable=lists.user.readable,
        evidence=named.block.evidence if named else None,
        denied=denied(learnt.checks.get(key, ())) if key.package in lists.listed else frozenset(),
    )


def _uid(key: AppKey, lists: UserApps, named: NamedApp | None) -> int | None:
    listed = lists.uid(key.package)
    if listed is None and named is not None and named.block.app_id is not None:
        return key.user * 100_000 + named.block.app_id
    return listed


def _report(
    facts: AppFacts, lists: UserApps, learnt: Learnt, members: Mapping[AppKey, tuple[PackageName, ...]]
) -> AppReport:
    key, named = facts.key, learnt.named.get(facts.key.package)
    block = facts.block or (named.block if named else None)
    listed = lists.listed.get(key.package)
    match = learnt.matches.get(key.package)
    return AppReport(
        package=key.package,
        user=key.user,
        uid=facts.uid,
        label=_listed_name(match),
        version_name=block.version_name if block else None,
        version_code=(block.version_code if block else None) or (listed.version_code if listed else None),
        target_sdk=facts.target_sdk,
        is_system=facts.is_system,
        installer=_installer(block, listed),
        shared_uid=_shared_name(facts),
        shared_members=members.get(key, ()),
        verdict=held_against(judge(facts), learnt.checks.get(key, ())),
        granted_permissions=named.granted(key) if named and match else None,
        lender=match,
        first_installed=block.times.first_for(key.user) if block else None,
        last_updated=block.times.updated if block else None,
    )


def _installer(block: PackageBlock | None, listed: ListedPackage | None) -> str | None:
    """Believe the list, where it was read: a block holds free text of the app, which may name any installer."""
    if listed is not None and listed.names_installer:
        return listed.installer
    return block.installer if block else None


def _listed_name(match: LenderMatch | None) -> str | None:
    return match.record.names[0][1] if match and match.record.names else None


def _shared_name(facts: AppFacts) -> str | None:
    if facts.block is not None and facts.block.shared_user is not None:
        return facts.block.shared_user
    return facts.shared.name if facts.shared else None


def _members(facts: Iterable[AppFacts]) -> dict[AppKey, tuple[PackageName, ...]]:
    """Name, for each app with a shared uid, the others that live in it for the same user."""
    groups: dict[tuple[str, int], list[AppKey]] = {}
    for one in facts:
        name = _shared_name(one)
        if name is not None:
            groups.setdefault((name, one.key.user), []).append(one.key)
    return {key: tuple(other.package for other in group if other != key) for group in groups.values() for key in group}
