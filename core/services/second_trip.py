"""The second trip of a scan: permission dump, app-ops, device policy and the lists of every user, in one round."""

from dataclasses import dataclass, replace
from typing import Final

from core.adb import commands
from core.adb.commands import Command
from core.adb.phone import Answer
from core.model.facts import Gap
from core.parse.device_policy import parse_device_policy
from core.services.identity import Identity
from core.services.phone_apps import UserApps, user_apps, users_of_dump
from core.services.reading import ContactsReading, contacts_commands, reading_of
from core.services.strangers import distrusted, strangers
from core.services.wire_holes import Asking, gap_of

_BEFORE_LISTS: Final = 3


@dataclass(frozen=True, slots=True)
class PhoneLook:
    """What one look at permissions and lists said. `managed` None: the policy could not be read."""

    identity: Identity
    reading: ContactsReading
    users: tuple[UserApps, ...]
    managed: bool | None
    gaps: tuple[Gap, ...]

    @property
    def all_gaps(self) -> tuple[Gap, ...]:
        lists = tuple(gap for of in self.users for gap in of.gaps)
        return (*self.identity.gaps, *self.reading.gaps, *self.gaps, *lists)


def look(asking: Asking, identity: Identity) -> PhoneLook:
    """Ask everything that does not depend on which apps there are. Raises Cancelled only."""
    sdk = identity.command_sdk
    answers = asking.try_to(*contacts_commands(sdk), commands.device_policy(sdk), *_lists(identity, sdk))
    permissions, ops, policy_answer = answers[:_BEFORE_LISTS]
    reading = reading_of(identity.device.sdk, permissions, ops, identity.clock)
    policy = parse_device_policy(policy_answer.text, policy_answer.command.line)
    return PhoneLook(
        identity,
        reading,
        (*_users(identity, answers[_BEFORE_LISTS:]), *_only_printed(identity, reading)),
        policy.device_owner if policy.device_owner or policy_answer.hole is None else None,
        (*gap_of(policy_answer), *policy.gaps),
    )


def look_again_at_what_moved(asking: Asking, before: PhoneLook) -> PhoneLook:
    """Read permissions and lists anew because they do not agree. What still disagrees is distrusted.

    A second dump that is not whole replaces nothing, nor does a list.
    """
    identity, sdk = before.identity, before.identity.command_sdk
    permissions, ops, *lists = asking.try_to(*contacts_commands(sdk), *_lists(identity, sdk))
    reading = reading_of(identity.device.sdk, permissions, ops, identity.clock)
    if reading.completeness.hole is not None:
        after = replace(before, gaps=(*before.gaps, *reading.gaps))
    else:
        listed = {of.user.id: of for of in _users(identity, tuple(lists)) if of.whole}
        users = tuple(listed.get(of.user.id, of) for of in before.users)
        after = replace(before, reading=reading, users=users)
    return replace(after, reading=distrusted(after.reading, strangers(after.users, after.reading)))


def _lists(identity: Identity, sdk: int) -> tuple[Command, ...]:
    return tuple(
        command
        for user in identity.users
        for command in (commands.packages(user.id, sdk), commands.system_packages(user.id))
    )


def _users(identity: Identity, answers: tuple[Answer, ...]) -> tuple[UserApps, ...]:
    pairs = zip(answers[::2], answers[1::2], strict=True)
    return tuple(user_apps(user, *pair) for user, pair in zip(identity.users, pairs, strict=True))


def _only_printed(identity: Identity, reading: ContactsReading) -> tuple[UserApps, ...]:
    """Stand in for users we do not ask about, and those that a list of users, not read to its end, left out."""
    named = (*identity.users, *identity.not_asked)
    printed = () if identity.users_whole else users_of_dump(reading.readings, named)
    return tuple(UserApps(user, {}, None, whole=False, gaps=()) for user in (*identity.not_asked, *printed))
