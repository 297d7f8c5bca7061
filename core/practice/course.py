"""The course of a practice phone: counts its commands, knows which events are due, and lets them happen."""

from collections.abc import Callable

from core.practice.app_changes import uninstall, update
from core.practice.events import Event
from core.practice.hand import turn_off
from core.practice.op_policy import sync_ops
from core.practice.phone_clock import Clock
from core.practice.regrants import Regrants
from core.practice.state import Phone


class Course:
    """Called by one thread at a time. What happens changes the state of `phone` only."""

    def __init__(self, phone: Phone, clock: Clock) -> None:
        self._phone = phone
        self._clock = clock
        self._ran = 0
        self._planned: list[tuple[int, Event]] = []
        self._policies: list[Regrants] = []

    def plan(self, event: Event) -> None:
        """Put an event on the course. One that is due already happens with the next `before_command`."""
        self._planned.append((self._ran + event.after, event))

    def before_command(self) -> None:
        """Let happen what is due now, then count the command that is about to run."""
        due = [event for at, event in self._planned if at <= self._ran]
        self._planned = [(at, event) for at, event in self._planned if at > self._ran]
        for event in due:
            self._happen(event)
        for policy in self._policies:
            policy.look(self._phone, self._clock())
        self._ran += 1

    def _happen(self, event: Event) -> None:
        first, state = event.words[0], self._phone.state
        number = int(event.words[1]) if len(event.words) == 2 and event.words[1].isdecimal() else None
        acts: dict[str, Callable[[], None]] = {
            "uninstall": lambda: self._uninstall(first, number),
            "update": lambda: self._update(first, number),
            "lock": lambda: state.running.update({int(first): False}),
            "start": lambda: self._start(int(first), locked=True),
            "unlock": lambda: self._start(int(first), locked=False),
            "close": lambda: state.refused.update({int(first): True}),
            "open": lambda: state.refused.update({int(first): False}),
            "switch": lambda: self._phone.switch(on=first == "on"),
            "clock": lambda: setattr(state, "clock_s", int(first)),
            "thinking": lambda: setattr(state, "thinking_s", float(first)),
            "hand": lambda: turn_off(self._phone, event.words[1], *event.words[2:]),
            "regrant": lambda: self._policies.append(Regrants(self._phone, event.words[-1], float(first))),
        }
        acts[event.verb]()

    def _start(self, user: int, *, locked: bool) -> None:
        self._phone.state.running[user] = True
        self._phone.state.locked[user] = locked
        sync_ops(self._phone)  # PermissionPolicyService.onStartUser: meanwhile nothing followed the permissions there

    def _uninstall(self, name: str, user: int | None) -> None:
        app = self._phone.spec.app(name)
        for number in () if app is None else app.users if user is None else (user,):
            if app is not None and self._phone.installed(app, number):
                uninstall(self._phone, app, number)

    def _update(self, name: str, target_sdk: int | None) -> None:
        app = self._phone.spec.app(name)
        if app is not None:
            update(self._phone, app, target_sdk)
