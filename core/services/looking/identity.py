"""The first trip: who made the phone, which Android, which users, what its clock says."""

from dataclasses import dataclass, replace
from typing import Final

from core.adb import commands
from core.adb.phone import Answer
from core.errors import UnreadableInput
from core.model.facts import Gap, HoleReason
from core.model.names import UserId
from core.model.phone import AndroidUser, PhoneFacts, PhoneTime
from core.parse.clock import parse_clock
from core.parse.properties import parse_properties
from core.parse.users import UserListing, parse_current_user, parse_users
from core.services.asking.wire_holes import Asking, gap_of, raise_if_lost
from core.services.looking.phone_apps import owner

OLDEST = 23
_TYPED_USERS_FROM = 30
_MOST_USERS: Final = 64
"""Asked about, each by two lists; no phone has as many, and a forged list could name 21475."""


@dataclass(frozen=True, slots=True)
class Identity:
    """`users_whole`: the list of users was read to its end. `clock` None: the phone did not say what time it is.

    `not_asked`: users beyond those we ask about; each counts as one that could not be looked into.
    """

    device: PhoneFacts
    users: tuple[AndroidUser, ...]
    users_whole: bool
    current_user: UserId
    clock: PhoneTime | None
    gaps: tuple[Gap, ...]
    not_asked: tuple[AndroidUser, ...] = ()

    @property
    def command_sdk(self) -> int:
        """Choose commands as for this version: the oldest when it is not known, for newer phones know those too."""
        return self.device.sdk or OLDEST


def ask_identity(asking: Asking) -> Identity:
    """Ask in one trip. Raises what `AdbPhone.run` raises, and PhoneGone or PhoneSilent when the answer was lost."""
    properties, clock, plain, typed, current = asking.must(
        commands.properties(),
        commands.clock(),
        commands.users(),
        commands.users_with_types(),
        commands.current_user(),
    )
    raise_if_lost(properties)
    device = parse_properties(properties.text, properties.command.line)
    if device.sdk is not None and device.sdk < OLDEST:
        raise UnreadableInput("android5")
    users = parse_users(plain.text, plain.command.line)
    types = parse_users(typed.text, typed.command.line)
    listed = _with_types(users.users, types.users) or (owner(),)
    beyond = tuple(replace(user, readable=False) for user in listed[_MOST_USERS:])
    return Identity(
        device=device,
        users=listed[:_MOST_USERS],
        users_whole=plain.hole is None and not users.gaps,
        current_user=_current(current, types),
        clock=parse_clock(clock.text, clock.command.line),
        gaps=(
            *_version_gap(properties, device),
            *gap_of(plain),
            *users.gaps,
            *_type_gaps(typed, types, device),
            *_too_many(plain, beyond),
        ),
        not_asked=beyond,
    )


def _with_types(plain: tuple[AndroidUser, ...], typed: tuple[AndroidUser, ...]) -> tuple[AndroidUser, ...]:
    """Take the kind from the list that names types; users only that list knows are users too."""
    kinds = {user.id: user.kind for user in typed}
    merged = {user.id: user for user in typed}
    merged |= {user.id: replace(user, kind=kinds.get(user.id, user.kind)) for user in plain}
    return tuple(merged[number] for number in sorted(merged))


def _current(answer: Answer, typed: UserListing) -> UserId:
    """Android 6 does not know the question; user 0 is in front there (ANDROID_REVIEW 5)."""
    said = parse_current_user(answer.text, answer.command.line) if answer.hole is None else None
    return said if said is not None else typed.current if typed.current is not None else UserId(0)


def _version_gap(properties: Answer, device: PhoneFacts) -> tuple[Gap, ...]:
    return () if device.sdk is not None else (Gap(properties.command.line, HoleReason.SECTION_MISSING),)


def _too_many(users: Answer, beyond: tuple[AndroidUser, ...]) -> tuple[Gap, ...]:
    return (Gap(users.command.line, HoleReason.CUT, f"{len(beyond)} more users"),) if beyond else ()


def _type_gaps(answer: Answer, typed: UserListing, device: PhoneFacts) -> tuple[Gap, ...]:
    expected = device.sdk is not None and device.sdk >= _TYPED_USERS_FROM
    return (*gap_of(answer), *typed.gaps) if expected else ()
