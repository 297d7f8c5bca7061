"""Who manages the phone, as one look found it: the policy's own words, and what our lists know of those apps. Pure."""

from collections.abc import Container, Iterable
from dataclasses import replace

from core.lenders.lock_agents import lock_agents
from core.model.access import AppKey
from core.model.lender import Kind
from core.model.managed import ManagedFacts, Manager, ManagerRole, RuleKind
from core.model.names import PackageName, UserId
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
    return with_agents(facts, (app.key for app in installed), {app.package for app in installed if _leases(app)})


def with_agents(
    facts: ManagedFacts, installed: Iterable[AppKey], leasing: Container[PackageName] = frozenset()
) -> ManagedFacts:
    """Do the same for apps of which no more than the name is known. `leasing`: those that are listed as such."""
    known = lock_agents()
    managers = tuple(
        replace(each, locks_phones=each.package in known or (each.package is not None and each.package in leasing))
        for each in facts.managers
    )
    named = {(each.user, each.package) for each in managers}
    others = tuple(
        Manager(ManagerRole.INSTALLED, key.user, key.package, locks_phones=True)
        for key in installed
        if key.package in known and (key.user, key.package) not in named
    )
    return replace(facts, managers=(*managers, *others))


def _leases(app: AppReport) -> bool:
    match = app.lender
    return match is not None and match.is_listed and match.record.kind is Kind.PHONE_LEASING
