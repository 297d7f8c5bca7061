"""The second trip of a scan: permission dump, app-ops, device policy and the lists of every user, in one round.

The permission dump is asked for first and once more last: a line that was lost on the way leaves no trace in one alone.
Other doors to the address book are asked for beside or behind all that, where what is lost costs no verdict.
"""

from dataclasses import dataclass, replace

from core.adb import commands
from core.adb.commands import Command
from core.adb.phone import Answer
from core.model.facts import Gap
from core.model.managed import ManagedFacts
from core.model.names import UserId
from core.model.phone import Closed
from core.parse.device_policy import parse_device_policy
from core.parse.user_states import parse_user_states
from core.services.asking.side_by_side import beside, in_order
from core.services.asking.wire_holes import Asking, gap_of
from core.services.looking.contact_dumps import Dumps, commands_once_more, contacts_commands, dumps_of
from core.services.looking.doors import DoorsRead, door_commands, doors_read
from core.services.looking.identity import Identity
from core.services.looking.managing import facts_of
from core.services.looking.phone_apps import UserApps, unless_locked, user_apps, users_of_dump
from core.services.looking.reading import ContactsReading, reading_of
from core.services.looking.strangers import distrusted, strangers
from core.verdicts.agreed_ops import READ_TWICE_BELOW


@dataclass(frozen=True, slots=True)
class PhoneLook:
    """What one look at permissions and lists said."""

    identity: Identity
    dumps: Dumps
    reading: ContactsReading
    users: tuple[UserApps, ...]
    managed: ManagedFacts
    gaps: tuple[Gap, ...]
    doors: DoorsRead

    @property
    def all_gaps(self) -> tuple[Gap, ...]:
        lists = tuple(gap for of in self.users for gap in of.gaps)
        return (*self.identity.gaps, *self.reading.gaps, *self.gaps, *lists)


def look(asking: Asking, identity: Identity) -> PhoneLook:
    """Ask everything that does not depend on which apps there are. Raises Cancelled only."""
    sdk, lists = identity.command_sdk, _lists(identity, identity.command_sdk)
    asked = (*contacts_commands(sdk), commands.device_policy(sdk), *lists, *commands_once_more(sdk))
    states = (commands.user_states(sdk),) if len(identity.users) > 1 else ()
    others = (*door_commands(sdk, identity.users), *states)
    answers, *beside_them = asking.try_at_once(*beside(asked, others, sdk))
    other_answers = in_order(others, (answers, *beside_them))
    dumps = dumps_of(sdk, answers, identity.clock)
    reading = reading_of(identity.device.sdk, dumps)
    at = len(contacts_commands(sdk))
    policy_answer, listed = answers[at], answers[at + 1 : at + 1 + len(lists)]
    policy = parse_device_policy(policy_answer.text, policy_answer.command.line, identity.device.sdk)
    said = parse_user_states(other_answers[-1].text if states else "")
    return PhoneLook(
        identity,
        dumps,
        reading,
        (*(unless_locked(of, said.locked) for of in _users(identity, listed)), *_only_printed(identity, reading)),
        facts_of(policy, said.no_debugging, _all_users(identity), whole=_is_whole(policy_answer, identity)),
        (*gap_of(policy_answer), *policy.gaps),
        doors_read(identity.device.sdk, sdk, identity.users, (*answers, *other_answers)),
    )


def _is_whole(policy: Answer, identity: Identity) -> bool:
    """Without the Android version nobody knows which sections the policy must have."""
    return policy.hole is None and identity.device.sdk is not None


def _all_users(identity: Identity) -> tuple[UserId, ...]:
    return tuple(user.id for user in (*identity.users, *identity.not_asked))


def look_again_at_what_moved(asking: Asking, before: PhoneLook) -> PhoneLook:
    """Read permissions and lists anew because they do not agree. What still disagrees is distrusted.

    A dump that is not whole replaces nothing, nor does a list; a whole one bears out what one before it said.
    """
    identity, sdk = before.identity, before.identity.command_sdk
    asked = contacts_commands(sdk)
    answers = asking.try_to(*asked, *_lists(identity, sdk))
    new = dumps_of(sdk, answers, identity.clock)
    reading = reading_of(identity.device.sdk, _together(before.dumps, new, sdk))
    listed = {of.user.id: of for of in _users(identity, answers[len(asked) :]) if of.whole}
    locked = {of.user.id for of in before.users if of.user.closed is Closed.LOCKED}
    users = tuple(unless_locked(listed.get(of.user.id, of), locked) for of in before.users)
    return replace(
        before,
        reading=distrusted(reading, strangers(users, reading)),
        users=users,
        gaps=(*before.gaps, *_lost(new)),
    )


def _together(before: Dumps, new: Dumps, sdk: int) -> Dumps:
    whole = not _lost(new)
    ops = (*before.ops, *new.ops) if sdk < READ_TWICE_BELOW else new.ops if whole else before.ops
    return Dumps((*before.permissions, *new.permissions), ops)


def _lost(dumps: Dumps) -> tuple[Gap, ...]:
    return tuple(Gap(one.command, one.completeness.hole) for one in dumps.permissions if one.completeness.hole)


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
