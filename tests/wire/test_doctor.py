"""From the wire to the cause: the real adb server, a practice phone, ports held by programs that are there."""

import socket
import sys
import threading
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from core.adb import binary
from core.adb.doctor.computer import Computer
from core.adb.doctor.doctor import Doctor
from core.adb.server import AdbServer
from core.errors import AdbServerFailed
from core.model.connection import Cause, Check, Diagnosis, Finding, Tried
from core.practice.auth import AuthKind
from core.practice.daemon import MODES
from core.practice.packets import Kind, Packet, PacketSocket
from tests.wire.conftest import Script
from tests.wire.scripted_phone import ScriptedPhone
from tests.wire.test_server import free_port, listener

FAILED = AdbServerFailed("it did not start")


def diagnosed(phone: ScriptedPhone, doctor: Doctor) -> Diagnosis:
    return diagnosed_one(phone.serial, phone.server, doctor)


def diagnosed_one(serial: str, server: AdbServer, doctor: Doctor) -> Diagnosis:
    """Ask about this phone alone: other tests may leave theirs on the server for a moment."""
    return doctor.of_list(server, tuple(device for device in server.devices() if device.serial == serial))


def wait_for(cause: Cause, phone: ScriptedPhone, doctor: Doctor) -> Diagnosis:
    return wait_for_one(cause, phone.serial, phone.server, doctor)


def wait_for_one(cause: Cause, serial: str, server: AdbServer, doctor: Doctor) -> Diagnosis:
    """Wait until the doctor says so; the test's own time-out is the end of patience."""
    while (found := diagnosed_one(serial, server, doctor)).cause is not cause:
        time.sleep(0.005)
    return found


@pytest.fixture
def doctor(adb_server: AdbServer) -> Doctor:
    return Doctor(adb_server.port, usb=False)


def test_ready_phone_has_nothing_in_its_way(scripted: Script, doctor: Doctor) -> None:
    phone = scripted()
    found = diagnosed(phone, doctor)
    assert (found.cause, found.device and found.device.serial) == (Cause.READY, phone.serial)


def test_locked_phone_is_unauthorized_and_ready_once_allowed(scripted: Script, doctor: Doctor) -> None:
    phone = scripted(locked=True)
    assert diagnosed(phone, doctor).cause is Cause.UNAUTHORIZED
    phone.daemon.allow()
    wait_for(Cause.READY, phone, doctor)


def test_phone_whose_permission_was_taken_back_asks_again(scripted: Script, doctor: Doctor) -> None:
    phone = scripted()
    assert diagnosed(phone, doctor).cause is Cause.READY
    phone.daemon.forbid()
    phone.server.disconnect(phone.daemon.port)
    phone.server.connect(phone.daemon.port)
    wait_for(Cause.ASKS_AGAIN, phone, doctor)


def test_pulled_cable_of_a_practice_phone_is_offline(scripted: Script, doctor: Doctor) -> None:
    phone = scripted()
    phone.daemon.unplug()
    wait_for(Cause.OFFLINE, phone, doctor)


@pytest.mark.parametrize("mode", MODES[1:])
def test_phone_started_into_another_mode_is_in_the_wrong_one(mode: str, scripted: Script, doctor: Doctor) -> None:
    phone = scripted()
    phone.daemon.boot(mode)
    phone.server.disconnect(phone.daemon.port)
    phone.server.connect(phone.daemon.port)
    assert wait_for(Cause.WRONG_MODE, phone, doctor).device is not None


@pytest.mark.parametrize(("says_token", "cause"), [(False, Cause.OFFLINE), (True, Cause.AUTHORIZING)])
def test_phone_that_falls_silent_while_greeting_is_not_ready(
    says_token: bool, cause: Cause, adb_server: AdbServer, doctor: Doctor
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as phone:
        port = phone.getsockname()[1]
        plug_in = threading.Thread(target=attach, args=(adb_server, port))
        plug_in.start()
        with phone.accept()[0] as line:
            wire = PacketSocket(line)
            wire.receive()
            if says_token:
                wire.send(Packet(Kind.AUTH, AuthKind.TOKEN, 0, bytes(20)))
            wait_for_one(cause, f"127.0.0.1:{port}", adb_server, doctor)
            adb_server.disconnect(port)
    plug_in.join()


def attach(server: AdbServer, port: int) -> None:
    with suppress(AdbServerFailed):  # it falls silent
        server.connect(port)


def test_two_ready_phones_are_several(scripted: Script, adb_server: AdbServer, doctor: Doctor) -> None:
    serials = {scripted().serial, scripted().serial}
    devices = tuple(device for device in adb_server.devices() if device.serial in serials)
    assert doctor.of_list(adb_server, devices).cause is Cause.SEVERAL_PHONES


def test_report_names_no_serial(scripted: Script, doctor: Doctor) -> None:
    phone = scripted(locked=True)
    assert all(phone.serial not in tried.detail for tried in diagnosed(phone, doctor).tried)


@pytest.mark.skipif(sys.platform != "linux", reason="names the program by /proc")
@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n"])
def test_port_held_by_another_program_is_told_with_its_name(answer: bytes) -> None:
    with listener(answer) as port:
        found = Doctor(port).of_failure(FAILED)
    assert (found.cause, found.program) == (Cause.PORT_HELD, Path("/proc/self/exe").readlink().name)
    assert Tried(Check.PORT, Finding.AMISS, f"{port}: no adb server ({found.program})") in found.tried


def test_program_on_every_address_holds_the_port_too() -> None:
    with socket.create_server(("0.0.0.0", 0)) as everywhere:  # noqa: S104 - that is the case
        assert Doctor(everywhere.getsockname()[1]).of_failure(FAILED).cause is Cause.PORT_HELD


def test_freed_port_is_no_cause_any_more() -> None:
    with listener(b"") as port:
        doctor = Doctor(port)
        assert doctor.of_failure(FAILED).cause is Cause.PORT_HELD
    assert doctor.of_failure(FAILED).cause is Cause.ADB_FAILED


def test_missing_adb_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(binary, "bundled_adb", lambda: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    found = Doctor(free_port()).of_failure(FAILED)
    assert (found.cause, found.tried[0].result) == (Cause.NO_ADB, Finding.AMISS)


def test_adb_that_was_missing_is_seen_as_soon_as_it_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    doctor = Doctor(free_port())
    with monkeypatch.context() as without:
        without.setattr(binary, "bundled_adb", lambda: None)
        without.setenv("PATH", str(tmp_path))
        assert doctor.of_failure(FAILED).cause is Cause.NO_ADB
    assert doctor.of_failure(FAILED).cause is Cause.ADB_FAILED


def test_home_folder_is_not_told() -> None:
    found = Doctor(free_port()).of_failure(AdbServerFailed(f"cannot run {Path.home()}/adb"))
    assert found.tried[-1].detail == "cannot run ~/adb"


class Answering:
    """Stands in for a server of an adb that no package has any more: answers each question by the book."""

    def __init__(self, answers: dict[bytes, bytes]) -> None:
        self._answers = answers

    def __enter__(self) -> int:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        return int(self._socket.getsockname()[1])

    def __exit__(self, *_: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                sock, _ = self._socket.accept()
            except OSError:
                return
            with sock:
                sock.sendall(self._answers.get(sock.recv(100), b"FAIL0000"))


def test_server_of_another_version_is_told_where_usb_tells_nothing(tmp_path: Path) -> None:
    of_2017 = {b"000chost:version": b"OKAY00040027", b"000ehost:devices-l": b"OKAY0000"}  # adb 1.0.39
    nowhere = replace(Computer(), sysfs=tmp_path / "none")
    with Answering(of_2017) as port:
        server = AdbServer.join(port)
        found = Doctor(port, nowhere, patient=True).of_list(server, server.devices())
    assert found.cause is Cause.SERVER_OF_ANOTHER_VERSION
    assert any(one.what is Check.SERVER and "version 39, ours is 41" in one.detail for one in found.tried)


def test_port_the_system_keeps_for_itself_counts_as_held() -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        found = Doctor(bound.getsockname()[1]).of_failure(FAILED)
    assert (found.cause, found.program) == (Cause.PORT_HELD, "")


def test_computer_whose_home_is_its_root_keeps_its_slashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/")
    monkeypatch.setenv("USERPROFILE", "/")
    found = Doctor(free_port()).of_failure(AdbServerFailed("cannot run /opt/adb"))
    assert found.tried[-1].detail == "cannot run /opt/adb"
