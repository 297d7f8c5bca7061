"""The doctor at work: remembers which phones were ready, and looks at no more than the cause needs."""

import os
from dataclasses import replace
from typing import Final

from core.adb.doctor.causes import Port, ServerSight, with_server, without_server
from core.adb.doctor.computer import Computer
from core.adb.doctor.looks import list_look, port_look, program_look, server_look, usb_looks
from core.adb.doctor.port_holder import holder_of
from core.adb.doctor.program import AdbProgram, look_for_adb
from core.adb.doctor.usb import UsbLookout, look_at_usb
from core.adb.doctor.usb_sight import NOT_TOLD, UsbSight
from core.adb.server import AdbServer
from core.adb.server_process import answers, is_free
from core.errors import LenderLensError
from core.model.connection import Check, Diagnosis, Finding, Tried
from core.model.phone import Device, DeviceState

_STRANGER_S: Final = 0.5
"""How long a program at adb's port may think about a question any adb server answers at once."""


class Doctor:
    """For one thread at a time. `usb` False: practice phones only, which hang on no cable.

    `patient`: wait for slow looks at USB (the command line); else they go on beside, and the newest one counts.
    """

    def __init__(self, port: int, computer: Computer | None = None, *, usb: bool = True, patient: bool = False) -> None:
        self._port = port
        self._computer = computer or Computer()
        self._lookout = UsbLookout(self._computer)
        self._usb, self._patient = usb, patient
        self._ready_before: frozenset[str] = frozenset()
        self._holder = ("", "")
        self.sees_server = False
        """An adb server answered at the port when a failure was last looked at: it could be joined now."""
        self._program: AdbProgram | None = None

    def of_list(self, server: AdbServer, devices: tuple[Device, ...]) -> Diagnosis:
        """Say what is in the way, given the list the server just gave. Raises AdbServerFailed."""
        ready = frozenset(device.serial for device in devices if device.state is DeviceState.DEVICE)
        self._ready_before |= ready
        seen = ServerSight(devices, ready_before=self._ready_before)
        if ready:
            return replace(with_server(seen, NOT_TOLD), tried=(list_look(seen),))
        if not server.is_ours:
            seen = self._of_anothers_server(server, seen)
        usb = self._look_at_usb()
        tried = (server_look(seen), list_look(seen), *(usb_looks(usb) if self._usb else ()))
        return replace(with_server(seen, usb), tried=tried)

    def of_failure(self, error: LenderLensError) -> Diagnosis:
        """Say why there is no server to ask; `error` is what came of the last attempt."""
        port, holder = self._port_now()
        self.sees_server = port is Port.ADB
        program = self._program_now()
        found = without_server(program, port, holder)
        failed = Tried(Check.SERVER, Finding.AMISS, _without_home(error.detail))
        return replace(found, tried=(program_look(program), port_look(self._port, port, holder), failed))

    def _port_now(self) -> tuple[Port, str]:
        """Look who is at the port: a program, or the system itself (Windows keeps ranges of ports for its own use)."""
        if is_free(self._port):
            return Port.FREE, self._named("")
        if answers(self._port, _STRANGER_S):
            return Port.ADB, self._named("")
        return Port.STRANGER, self._named("stranger")

    def _named(self, who: str) -> str:
        """Name the program at the port, asking once for as long as it is the same: on some systems that takes a while.

        `who`: what we know it as; '' for one that needs no name.
        """
        if self._holder[0] != who:
            self._holder = (who, holder_of(self._port, self._computer) if who else "")
        return self._holder[1]

    def _of_anothers_server(self, server: AdbServer, seen: ServerSight) -> ServerSight:
        """Name the program only where its server is of another version: that is when it matters."""
        told = replace(seen, version=server.version(), program=self._program_now())
        return replace(told, holder=self._named(f"server {told.version}" if told.is_another_version else ""))

    def _program_now(self) -> AdbProgram:
        """Look for adb; one that ran is not asked again as long as it is there."""
        if self._program is None or not self._program.runs or not os.access(self._program.where, os.F_OK):
            self._program = look_for_adb()
        return self._program

    def _look_at_usb(self) -> UsbSight:
        if not self._usb:
            return NOT_TOLD
        return look_at_usb(self._computer) if self._patient else self._lookout.newest()


def _without_home(text: str) -> str:
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() raises where there is none
    return text.replace(home, "~") if len(home) > 1 else text
