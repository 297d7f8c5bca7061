"""Both lists of each user, asked for in one go: what is on the phone, whatever a dump prints of it."""

from collections.abc import Mapping
from typing import Final

from core.adb import commands
from core.adb.commands import Command
from core.adb.phone import Answer
from core.model.names import UserId
from core.model.phone import AndroidUser, UserKind
from core.services.looking.phone_apps import UserApps, user_apps

_LISTS: Final = 2


def list_commands(users: tuple[UserId, ...], sdk: int) -> tuple[Command, ...]:
    """Name the commands, in the order `lists_of` takes their answers."""
    return tuple(line for user in users for line in (commands.packages(user, sdk), commands.system_packages(user)))


def lists_of(users: tuple[UserId, ...], answers: tuple[Answer, ...]) -> Mapping[UserId, UserApps]:
    """Read the answers to `list_commands`."""
    return {
        user: user_apps(AndroidUser(user, UserKind.OTHER, running=True), *answers[_LISTS * n : _LISTS * (n + 1)])
        for n, user in enumerate(users)
    }
