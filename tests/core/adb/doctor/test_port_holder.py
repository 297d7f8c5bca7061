"""Which program listens on a port."""

import socket
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adb.doctor.computer import Computer
from core.adb.doctor.port_holder import holder_of

NETSTAT = """
Active Connections

  Proto  Local Address          Foreign Address        State           PID
  TCP    0.0.0.0:135            0.0.0.0:0              {listening}       1100
  TCP    127.0.0.1:5037         127.0.0.1:50123        ESTABLISHED     77
  TCP    127.0.0.1:5037         0.0.0.0:0              {listening}       4321
  TCP    127.0.0.1:50123        127.0.0.1:5037         ESTABLISHED     78
"""
TASK = '"romaster_daemon.exe","4321","Console","1","12,345 K"\n'


def windows(netstat: str, tasks: str = TASK) -> Computer:
    return Computer("win32", run=lambda line: netstat if line[0] == "netstat" else tasks)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_linux_names_the_program_that_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as held:
        named = holder_of(held.getsockname()[1], Computer())
    assert named == Path("/proc/self/exe").readlink().name


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_port_where_nobody_listens_has_no_holder() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        assert holder_of(probe.getsockname()[1], Computer()) == ""


def test_program_of_another_user_stays_unnamed(tmp_path: Path) -> None:
    (tmp_path / "net").mkdir()
    row = "0: 0100007F:13AD 00000000:0000 0A 0:0 0:0 0 1000 0 99 1 0 100"
    (tmp_path / "net" / "tcp").write_text(f"head\n   {row}\n", encoding="utf-8")
    (tmp_path / "123").mkdir()  # its fd folder is closed to us
    assert holder_of(5037, Computer("linux", proc=tmp_path)) == ""


@pytest.mark.parametrize("listening", ["LISTENING", "ABHÖREN", "侦听", "LISTENING  "])
def test_windows_names_the_program_in_any_language(listening: str) -> None:
    assert holder_of(5037, windows(NETSTAT.format(listening=listening))) == "romaster_daemon.exe"


def test_windows_names_nobody_where_only_ends_of_talks_are_left() -> None:
    assert holder_of(50123, windows(NETSTAT.format(listening="LISTENING"))) == ""


def test_windows_that_does_not_name_the_task_leaves_it_unnamed() -> None:
    no_task = "INFO: No tasks are running which match the specified criteria.\n"
    assert holder_of(5037, windows(NETSTAT.format(listening="LISTENING"), no_task)) == ""


def test_mac_names_the_program() -> None:
    assert holder_of(5037, Computer("darwin", run=lambda _: "p501\ncadb\nf10\n")) == "adb"


def test_unknown_system_names_nobody() -> None:
    assert holder_of(5037, Computer("freebsd14")) == ""


@pytest.mark.parametrize("platform", ["win32", "darwin"])
@given(said=st.text())
def test_any_words_of_the_system_are_read_without_an_error(platform: str, said: str) -> None:
    assert len(holder_of(5037, Computer(platform, run=lambda _: said))) <= 60


@given(said=st.text())
def test_any_words_about_the_task_are_read_without_an_error(said: str) -> None:
    name = holder_of(5037, windows(NETSTAT.format(listening="LISTENING"), said))
    assert "\n" not in name
