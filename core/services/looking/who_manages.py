"""Who manages the phone now, asked right before an undo: a look, if there was one, may be old (LAW_AND_WORDS 0-11)."""

from dataclasses import replace

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone
from core.model.access import AppKey
from core.model.managed import ManagedFacts
from core.model.names import UserId
from core.parse.device_policy import parse_device_policy
from core.services.looking.managing import facts_of, with_agents
from core.services.looking.user_lists import list_commands, lists_of


def who_manages(phone: AdbPhone, users: tuple[UserId, ...], sdk: int, cancel: Cancel | None) -> ManagedFacts:
    """Read the policy, and which apps known for locking phones these users and the owner have; one trip.

    A list that was not read to its end may hide one: then it is not known who manages. Raises as `AdbPhone.run`.
    """
    asked = tuple(dict.fromkeys((UserId(0), *users)))
    policy, *listed = phone.run(commands.device_policy(sdk), *list_commands(asked, sdk), cancel=cancel)
    read = parse_device_policy(policy.text, policy.command.line, sdk)
    lists = lists_of(asked, tuple(listed))
    installed = tuple(AppKey(package, user) for user, of in lists.items() for package in of.listed)
    facts = with_agents(facts_of(read, whole=policy.hole is None), installed)
    whole = all(of.whole for of in lists.values())
    return facts if whole else replace(facts, device_owner=facts.device_owner or None, read=False)
