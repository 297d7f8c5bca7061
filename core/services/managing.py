"""Who manages the phone, as one look found it: the policy's own words, and what our lists know of those apps. Pure."""

from collections.abc import Iterable
from dataclasses import replace

from core.lenders.lock_agents import lock_agents
from core.model.lender import Kind
from core.model.managed import ManagedFacts, Manager, ManagerRole, RuleKind
from core.model.names import UserId
from core.model.report import AppReport
from core.parse.device_policy import DevicePolicy


def facts_of(
    policy: DevicePolicy, no_debugging: Iterable[UserId] = (), users: Iterable[UserId] = (), *, whole: bool
) -> ManagedFacts:
    """Take over what was read; `whole`: the answer came to its end, without which absence counts for nothing.

    `no_debugging`: users for whom another service says that debugging is forbidden. `users`: all there are, for a rule
    that holds for everybody.
    """
    read = whole and not policy.gaps
    owner = policy.device_owner if policy.device_owner or read else None
    for_all = any(rule.kind is RuleKind.NO_DEBUGGING and rule.user is None for rule in policy.rules)
    closed = tuple(sorted({*policy.no_debugging, *no_debugging, *(users if for_all else ())}))
    return ManagedFacts(owner, policy.managers, closed, read, policy.rules)


def with_known_agents(facts: ManagedFacts, apps: Iterable[AppReport]) -> ManagedFacts:
    """Mark those known for locking phones on credit, and add apps that are so without being owner or admin.

    An app listed as phone leasing counts only where it is one of them; its shop alone locks nothing.
    """
    installed = tuple(apps)
    leasing = {app.package for app in installed if _leases(app)}
    known = lock_agents()
    managers = tuple(
        replace(each, locks_phones=each.package in known or each.package in leasing) for each in facts.managers
    )
    named = {(each.user, each.package) for each in managers}
    others = tuple(
        Manager(ManagerRole.INSTALLED, app.user, app.package, locks_phones=True)
        for app in installed
        if app.package in known and (app.user, app.package) not in named
    )
    return replace(facts, managers=(*managers, *others))


def _leases(app: AppReport) -> bool:
    match = app.lender
    return match is not None and match.is_listed and match.record.kind is Kind.PHONE_LEASING
