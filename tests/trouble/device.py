"""A practice phone for many tests in a row: put back in no time, with its own clock, quick to say a thing twice."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import fields, replace

from core.model.names import CONTACTS_GROUP
from core.practice.device import PracticeDevice
from core.practice.device_port import Output
from core.practice.events import Event
from core.practice.phones import build
from core.practice.state import Phone, PhoneSpec, PhoneState

NOON = dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)
Fields = list[tuple[str, object]]
_WRITES = ("revoke", "grant", "set-permission-flags", "clear-permission-flags", "set", "write-settings")


def fields_of(state: PhoneState) -> Fields:
    return [(field.name, getattr(state, field.name)) for field in fields(state)]


def copied(state: PhoneState) -> PhoneState:
    """Copy the collections; what is in them never changes."""
    return replace(state, **{name: value.copy() for name, value in fields_of(state) if isinstance(value, dict | set)})


def with_few_apps(spec: PhoneSpec, state: PhoneState) -> tuple[PhoneSpec, PhoneState]:
    """Leave out what came with the phone and asks for no contacts: most of all that is read, and never in trouble."""
    kept = tuple(app for app in spec.apps if not app.system or {*CONTACTS_GROUP} & {*app.requested})
    ids = {app.app_id for app in kept}
    held = {key: value for key, value in state.permissions.items() if key.app_id in ids}
    return replace(spec, apps=kept), replace(state, permissions=held)


class PatientDevice:
    """Implements `device_port.Device`: a practice device that does not work out twice what follows from one state."""

    def __init__(self, name: str, *, few_apps: bool) -> None:
        self._box = with_few_apps(*build(name)) if few_apps else build(name)
        self._box[1].switch_on = True
        self._said: dict[tuple[object, ...], Output] = {}
        self._done: dict[tuple[object, ...], tuple[Output, PhoneState]] = {}
        self._new()
        self.fresh = copied(self._device.state)
        """As from the box, with the maker's switch on."""

    def is_as(self, state: PhoneState) -> bool:
        """Say whether the phone is just as it was then, and nothing is planned that could make it another."""
        return not self._planned and self._device.state == state

    def put_back(self, state: PhoneState) -> None:
        """Be in a state of before; nothing is planned any more."""
        if self._planned:
            self._new()
        self.now, self._due, self._ran = NOON, [], 0
        self._become(state)
        self._changed()

    def _new(self) -> None:
        self.now = NOON
        self._due: list[tuple[int, Callable[[], None]]] = []
        self._ran = 0
        self._planned = self._waits = self._wrote = False
        self._device = PracticeDevice(self._box[0], copied(self._box[1]), clock=lambda: self.now)
        self._changed()

    def _become(self, state: PhoneState) -> None:
        for name, value in fields_of(copied(state)):
            setattr(self._device.state, name, value)

    @property
    def phone(self) -> Phone:
        """Show the phone as it is now."""
        return Phone(self._device.spec, self._device.state)

    @property
    def has_shell_v2(self) -> bool:
        return self._device.has_shell_v2

    @property
    def files(self) -> Mapping[str, bytes]:
        return self._device.files

    def banner(self) -> Mapping[str, str]:
        return self._device.banner()

    def before_command(self, number: int, act: Callable[[], None]) -> None:
        """Let something happen right before a command; the first from now on is 1."""
        self._due.append((self._ran + number, act))

    def run(self, argv: tuple[str, ...]) -> Output:
        self._ran += 1
        due = [act for at, act in self._due if at == self._ran]
        for act in due:
            act()
        if argv[0] in ("pm", "appops", "dumpsys") and any(word in _WRITES for word in argv[:3]):
            return self._write(argv)
        if self._wrote and self._waits:
            self._look_around()
        key = (argv, self._stamp)
        if key not in self._said:
            self._said[key] = self._device.run(argv)
        return self._said[key]

    def _write(self, argv: tuple[str, ...]) -> Output:
        """Obey; what the same order did to the same phone before, it does again."""
        self._wrote = True
        if self._waits:
            said = self._device.run(argv)
        else:
            said, state = self._once(argv)
            self._become(state)
        self._changed()
        return said

    def _once(self, argv: tuple[str, ...]) -> tuple[Output, PhoneState]:
        key = (argv, self._stamp)
        if key not in self._done:
            self._done[key] = self._device.run(argv), copied(self._device.state)
        return self._done[key]

    def press_allow(self) -> None:
        self._device.press_allow()

    def switch(self, on: bool) -> None:
        self._device.switch(on)
        self._changed()

    def plan(self, event: Event) -> None:
        """Let it happen now."""
        self._planned = True
        self._device.plan(event)
        self._waits = self._waits or event.verb == "regrant"
        self._look_around()

    def pass_time(self, seconds: float) -> None:
        """Let time go by on the phone, and what waits for it happen."""
        self.now += dt.timedelta(seconds=seconds)
        if self._waits:
            self._look_around()

    def _look_around(self) -> None:
        """Let happen what is due, by way of a command that says nothing of it."""
        self._device.run(("id",))
        self._wrote = False
        self._changed()

    def _changed(self) -> None:
        state = self._device.state
        permissions = frozenset(state.permissions.items())
        ops = frozenset(state.uid_ops.items()), frozenset(state.package_ops.items())
        people = tuple(state.running.items()), tuple(state.locked.items()), tuple(state.refused.items())
        rights = state.switch_on, state.rights_gone
        others = frozenset(state.gone), tuple(state.updated.items()), frozenset(state.shut), state.clock_s
        self._stamp = (permissions, *ops, people, rights, *others)
