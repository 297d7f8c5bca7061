"""The phone as it is by now: what came from the box, with the updates and the locked or closed users of its state."""

from dataclasses import replace
from typing import Final

from core.practice.state import AppSpec, PhoneSpec, PhoneState, UserSpec

_MANAGED: Final = 0x20
_QUIET: Final = 0x80


def present(box: PhoneSpec, state: PhoneState) -> PhoneSpec:
    """Apply to `box` what has changed since."""
    if not (state.updated or state.running or state.refused or state.locked):
        return box
    apps = tuple(_app(app, state) for app in box.apps)
    return replace(box, apps=apps, users=tuple(_user(user, state) for user in box.users))


def _app(app: AppSpec, state: PhoneState) -> AppSpec:
    update = state.updated.get(app.name)
    if update is None:
        return app
    return replace(app, version_code=update.version_code, target_sdk=update.target_sdk)


def _user(user: UserSpec, state: PhoneState) -> UserSpec:
    """Say what is known of a user now; a work profile that is paused shows it in its flags."""
    running = state.running.get(user.id, user.running)
    flags = user.flags
    if flags & _MANAGED and user.id in state.running:
        flags = flags & ~_QUIET if running else flags | _QUIET
    refused, locked = state.refused.get(user.id, user.refused), state.locked.get(user.id, user.locked)
    return replace(user, running=running, flags=flags, refused=refused, locked=locked)
