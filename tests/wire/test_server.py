"""Whose server it is, how it ends, and that nothing is left behind."""

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.adb import binary
from core.adb.server import AdbServer
from core.adb.server_process import ServerProcess
from core.errors import AdbMissing, AdbServerFailed

posix_only = pytest.mark.skipif(os.name != "posix", reason="stands a shell script in for adb")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
SOCKETS = ("tcp", "tcp6", "udp", "udp6")


@contextmanager
def listener(answer: bytes) -> Iterator[int]:
    """Hold a port as a program that is no adb server."""
    with socket.create_server(("127.0.0.1", 0)) as held:

        def serve() -> None:
            while True:
                try:
                    sock, _ = held.accept()
                except OSError:
                    return
                sock.sendall(answer)
                sock.close()

        thread = threading.Thread(target=serve)
        thread.start()
        yield held.getsockname()[1]
        held.shutdown(socket.SHUT_RDWR)
        thread.join()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def children_of(pid: int) -> set[int]:
    try:
        direct = {int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()}
    except FileNotFoundError:
        return set()
    return direct.union(*(children_of(child) for child in direct)) if direct else direct


def sockets_of(pid: int) -> list[tuple[str, str]]:
    """(kind, local address) of every socket a process has bound without being connected."""
    inodes = set()
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        target = str(entry.readlink())
        if target.startswith("socket:["):
            inodes.add(target[8:-1])
    bound = []
    for kind in SOCKETS:
        for line in Path(f"/proc/net/{kind}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[9] in inodes and (kind.startswith("udp") or fields[3] == "0A"):
                bound.append((kind, fields[1]))
    return bound


def test_joined_server_is_not_ended_by_us(adb_server: AdbServer) -> None:
    with AdbServer.join(adb_server.port) as joined:
        assert joined.devices() == adb_server.devices()
    assert AdbServer.join(adb_server.port).port == adb_server.port


def test_server_that_answers_is_used_and_left_running(adb_server: AdbServer, tmp_path: Path) -> None:
    with AdbServer.open_real(tmp_path, adb_server.port) as real:
        assert real.port == adb_server.port
    assert adb_server.devices() is not None
    assert not (tmp_path / "adb").exists()


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"OKAY0004zzzz", b"FAIL"])
def test_port_held_by_another_program_is_a_clear_error(answer: bytes, tmp_path: Path) -> None:
    with listener(answer) as port:
        with pytest.raises(AdbServerFailed, match="another program"):
            AdbServer.open_real(tmp_path, port)
        with pytest.raises(AdbServerFailed):
            AdbServer.join(port)


def test_stranger_on_the_port_is_never_taken_for_our_own_server(adb_server: AdbServer, tmp_path: Path) -> None:
    with pytest.raises(AdbServerFailed, match="in use"):
        ServerProcess(adb_server.port, tmp_path, usb=False)
    with listener(b"OKAY00040029") as port, pytest.raises(AdbServerFailed, match="in use"):
        ServerProcess(port, tmp_path, usb=False)


@posix_only
def test_joining_where_nobody_answers_starts_no_daemon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mark = tmp_path / "started"
    program = tmp_path / "adb"
    program.write_text(f"#!/bin/sh\ntouch {mark}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("ADBUTILS_ADB_PATH", str(program))
    with pytest.raises(AdbServerFailed):
        AdbServer.join(free_port())
    assert not mark.exists()


def test_real_server_of_our_own_starts_where_none_is_and_ends_with_us(tmp_path: Path) -> None:
    port = free_port()
    with AdbServer.open_real(tmp_path, port) as server:
        assert server.devices() == ()
    with pytest.raises(AdbServerFailed):
        AdbServer.join(port)


def test_private_server_keeps_its_keys_in_our_folder(tmp_path: Path) -> None:
    with AdbServer.open_private(tmp_path):
        pass
    assert (tmp_path / "adb" / ".android" / "adbkey").is_file()


@linux_only
def test_private_server_listens_on_its_own_loopback_port_only(tmp_path: Path) -> None:
    before = children_of(os.getpid())
    with AdbServer.open_private(tmp_path) as server:
        ours = children_of(os.getpid()) - before
        bound = [found for pid in ours for found in sockets_of(pid)]
        assert bound == [("tcp", f"0100007F:{server.port:04X}")]
    assert children_of(os.getpid()) == before


@linux_only
def test_server_ends_when_the_program_that_started_it_is_killed(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from core.adb.server import AdbServer;"
        "server = AdbServer.open_private(Path(sys.argv[1])); print(server.port, flush=True); time.sleep(60)"
    )
    root = Path(__file__).parents[2]
    line = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(line, stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": str(root)}) as program:
        assert program.stdout is not None
        port = int(program.stdout.readline())
        AdbServer.join(port)
        children = children_of(program.pid)
        program.kill()
    while any(
        Path(f"/proc/{pid}").exists() and "zombie" not in Path(f"/proc/{pid}/status").read_text() for pid in children
    ):
        time.sleep(0.01)
    with pytest.raises(AdbServerFailed):
        AdbServer.join(port)


def test_server_that_died_is_a_server_failure(tmp_path: Path) -> None:
    server = AdbServer.open_private(tmp_path)
    server.close()
    with pytest.raises(AdbServerFailed):
        server.devices()
    server.close()


def test_connecting_to_a_port_without_a_phone_says_so(adb_server: AdbServer) -> None:
    with pytest.raises(AdbServerFailed, match="failed to connect"):
        adb_server.connect(free_port())


def test_no_adb_anywhere_is_adb_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(binary, "bundled_adb", lambda: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(AdbMissing):
        AdbServer.open_private(tmp_path)


@posix_only
def test_adb_that_cannot_run_is_a_server_failure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "adb"
    broken.write_text("#!/bin/sh\necho 'cannot execute' >&2; exit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    monkeypatch.setattr(binary, "bundled_adb", lambda: broken)
    with pytest.raises(AdbServerFailed, match="cannot execute"):
        AdbServer.open_private(tmp_path / "data")
