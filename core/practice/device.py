"""A practice phone as the daemon sees it: one simple command in, its output back, the state stored after a change."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import partial

from core.practice import apk_files, small_answers
from core.practice.am_shell import am
from core.practice.apk_files import ApkFiles
from core.practice.appops_shell import appops
from core.practice.course import Course
from core.practice.device_port import Output
from core.practice.events import Event
from core.practice.listings import list_users_verbosely
from core.practice.op_policy import sync_ops
from core.practice.ops_dump import dump_ops
from core.practice.package_dump import dump_package
from core.practice.phone_clock import Clock, computer_clock, local_now
from core.practice.pm_shell import pm
from core.practice.present import present
from core.practice.role_dump import dump_roles
from core.practice.settings_shell import settings
from core.practice.shell_failures import ShellRefusal, answer, bad_argument
from core.practice.state import Phone, PhoneSpec, PhoneState
from core.practice.user_dump import dump_users

_TAKES = {"cmd": 2, "dumpsys": 1}


class PracticeDevice:
    """Implements `device_port.Device`. `store` is called with the state after each change.

    `pause` lets a slow phone be slow; without it none is.
    """

    def __init__(
        self,
        spec: PhoneSpec,
        state: PhoneState,
        store: Callable[[PhoneState], None] | None = None,
        clock: Clock = computer_clock,
        pause: Callable[[float], None] | None = None,
    ) -> None:
        self._box = spec
        self._phone = Phone(present(spec, state), state)
        self._store = store
        self._clock = clock
        self._pause = pause
        self._course = Course(self._phone, clock)
        sync_ops(self._phone)

    @property
    def spec(self) -> PhoneSpec:
        return self._phone.spec

    @property
    def state(self) -> PhoneState:
        return self._phone.state

    @property
    def has_shell_v2(self) -> bool:
        return self.spec.sdk >= 24

    @property
    def files(self) -> Mapping[str, bytes]:
        return ApkFiles(self._phone)

    def banner(self) -> Mapping[str, str]:
        known = dict(self.spec.properties)
        return {name: known[name] for name in ("ro.product.name", "ro.product.model", "ro.product.device")}

    def run(self, argv: tuple[str, ...]) -> Output:
        """Run one simple command. Unknown ones answer as the phone's shell does, with 127."""
        before = self.state.copy()
        self._course.before_command()
        self._refresh()
        self._think(argv)
        try:
            output = self._answer(argv)
        except ShellRefusal as refusal:
            output = answer(refusal, _subcommand(argv), self.spec.sdk)
        except ValueError as slip:  # a word that is no number where Android wants one
            output = answer(bad_argument(f"Bad user number: {slip}"), _subcommand(argv), self.spec.sdk)
        if self.state != before:
            self._keep()
        return output

    def press_allow(self) -> None:
        self.state.allowed = True
        self._keep()

    def switch(self, on: bool) -> None:
        self._phone.switch(on=on)
        self._keep()

    def plan(self, event: Event) -> None:
        self._course.plan(event)

    def _refresh(self) -> None:
        """Let the phone be what it is by now: updates, users stopped or started."""
        now = present(self._box, self.state)
        if now != self._phone.spec:
            self._phone.spec = now
            sync_ops(self._phone)

    def _think(self, argv: tuple[str, ...]) -> None:
        thinking = self.spec.dump_s if self.state.thinking_s is None else self.state.thinking_s
        if self._pause is not None and argv[0] == "dumpsys" and thinking:
            self._pause(thinking)

    def _keep(self) -> None:
        if self._store is not None:
            self._store(self.state)

    def _now(self) -> dt.datetime:
        wrong = dt.timedelta(seconds=self.state.clock_s)
        return local_now(self._clock, self.spec.utc_offset_minutes) + wrong

    def _answer(self, argv: tuple[str, ...]) -> Output:
        match argv:
            case ("cmd", *rest) if self.spec.sdk >= 24:
                return self._cmd(argv, tuple(rest))
            case ("pm", *rest):
                return pm(self._phone, tuple(rest))
            case ("appops", *rest):
                return appops(self._phone, tuple(rest), self._now())
            case ("dumpsys", *rest):
                return self._dump(tuple(rest))
            case _:
                return self._small(argv)

    def _cmd(self, argv: tuple[str, ...], words: tuple[str, ...]) -> Output:
        """Hand words to a service, Android 7 and later."""
        match words:
            case ("package", *rest):
                return pm(self._phone, tuple(rest))
            case ("appops", *rest):
                return appops(self._phone, tuple(rest), self._now())
            case ("user", "list", *_):
                return list_users_verbosely(self._phone)
            case ("overlay", "lookup", *rest):
                return small_answers.label(self._phone, tuple(rest))
        return self._not_found(argv)

    def _small(self, argv: tuple[str, ...]) -> Output:
        answers: dict[str, Callable[[tuple[str, ...]], Output]] = {
            "getprop": partial(small_answers.properties, self._phone),
            "date": lambda words: small_answers.clock(words, self._now()),
            "settings": partial(settings, self._phone),
            "am": partial(am, self._phone),
            "stat": partial(apk_files.stat, self._phone),
            "dd": partial(apk_files.dd, self._phone),
            "id": lambda _: Output(b"uid=2000(shell) gid=2000(shell) groups=2000(shell),1004(input),3003(inet)\n"),
        }
        command = answers.get(argv[0]) if argv else None
        return self._not_found(argv) if command is None else command(argv[1:])

    def _not_found(self, argv: tuple[str, ...]) -> Output:
        reason = "inaccessible or not found" if self.spec.sdk >= 29 else "not found"
        return Output(stderr=f"/system/bin/sh: {argv[0] if argv else ''}: {reason}\n".encode(), code=127)

    def _dump(self, words: tuple[str, ...]) -> Output:
        if words[:1] == ("-t",) and self.spec.sdk >= 24:
            words = words[2:]
        service, rest = (words[0], words[1:]) if words else ("", ())
        if service == "package":
            return dump_package(self._phone, rest)
        if service == "appops":
            return dump_ops(self._phone, rest, self._now())
        if service == "role":
            return dump_roles(self._phone)
        if service == "user":
            return dump_users(self._phone, rest)
        if service == "device_policy":
            return small_answers.device_policy(self._phone)
        return Output(stderr=f"Can't find service: {service}\n".encode())


def _subcommand(argv: tuple[str, ...]) -> str:
    """Name the command as an exception's first line does: the word after `pm`, `appops` or `cmd SERVICE`."""
    at = _TAKES.get(argv[0], 1)
    return argv[at] if len(argv) > at else ""
