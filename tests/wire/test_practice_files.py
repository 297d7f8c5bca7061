"""Files of apps over real adb: the bytes of the practice phone are the bytes of the APK, and its faults are as told."""

import random
import subprocess
from pathlib import Path

import pytest

from core.adb.binary import adb_binary
from core.paths import resource_path
from tests.conftest import PluggedPhone, PlugIn

NONCE = "0123456789abcdef"
OLD, NEW = ("huawei-6", "example.larkspur.loan"), ("pixel-16", "example.lantern.loan")


def adb(phone: PluggedPhone, *words: str) -> "subprocess.CompletedProcess[bytes]":
    line = [str(adb_binary()), "-P", str(phone.server.port), "-s", phone.serial, *words]
    return subprocess.run(line, capture_output=True, timeout=30, check=False)


def raw(phone: PluggedPhone, line: str) -> bytes:
    """Ask as the wire does: `exec:` where there is no shell protocol 2, else `shell,v2,raw:`."""
    old = b"[ro.build.version.sdk]: [23]" in adb(phone, "shell", "getprop").stdout
    return adb(phone, *(("exec-out",) if old else ("shell", "-T")), line).stdout


def marked(line: str) -> str:
    return f'{line} 2>&1; echo "@@END {NONCE} $?"'


def path_of(phone: PluggedPhone, package: str) -> str:
    return raw(phone, f"pm path --user 0 {package}").decode().split()[0].removeprefix("package:")


def content(package: str) -> bytes:
    return resource_path("practice", "apks", f"{package}.apk").read_bytes()


@pytest.mark.parametrize(("name", "package"), [OLD, NEW])
def test_any_blocks_are_the_files_own_bytes_followed_by_the_end_mark(
    practice_phone: PlugIn, name: str, package: str
) -> None:
    phone, whole, chance = practice_phone(name), content(package), random.Random(name)  # noqa: S311
    path = path_of(phone, package)
    for _ in range(12):
        size, skip, count = chance.choice((1, 13, 512, 4096, 65536)), chance.randrange(20), chance.randrange(1, 9)
        said = raw(phone, marked(f"(dd if={path} bs={size} skip={skip} count={count} 2>/dev/null)"))
        assert said == whole[size * skip :][: size * count] + f"@@END {NONCE} 0\n".encode()


@pytest.mark.parametrize(("name", "package"), [OLD, NEW])
def test_size_and_blocks_come_in_one_round_trip(practice_phone: PlugIn, name: str, package: str) -> None:
    phone, whole = practice_phone(name), content(package)
    path = path_of(phone, package)
    line = "; ".join(map(marked, (f"stat -c %s {path}", f"(dd if={path} bs=65536 skip=0 count=1 2>/dev/null)")))
    mark = f"@@END {NONCE} 0\n".encode()
    assert raw(phone, line) == b"%d\n" % len(whole) + mark + whole + mark


def test_the_terminal_of_android_6_changes_line_ends_and_exec_does_not(practice_phone: PlugIn) -> None:
    phone = practice_phone(OLD[0])
    line = f"(dd if={path_of(phone, OLD[1])} bs=65536 skip=0 count=1 2>/dev/null)"
    assert adb(phone, "exec-out", line).stdout == content(OLD[1])
    assert adb(phone, "shell", line).stdout == content(OLD[1]).replace(b"\n", b"\r\n")


def test_a_file_is_pulled_whole(practice_phone: PlugIn, tmp_path: Path) -> None:
    phone = practice_phone(NEW[0])
    assert adb(phone, "pull", path_of(phone, NEW[1]), str(tmp_path / "base.apk")).returncode == 0
    assert (tmp_path / "base.apk").read_bytes() == content(NEW[1])


def test_a_split_app_names_all_its_files_and_the_list_names_the_base(practice_phone: PlugIn) -> None:
    phone = practice_phone("redmi-14")
    base, split = raw(phone, "pm path --user 0 example.starlight.loan").decode().split()
    assert (base[-9:], split[-20:]) == ("/base.apk", "/split_config.zh.apk")
    assert f"{base}=example.starlight.loan " in raw(phone, "pm list packages -f -i --user 0").decode()
    assert "splits=[base, config.zh]" in raw(phone, "dumpsys package example.starlight.loan").decode()
    path = split.removeprefix("package:")
    taken = raw(phone, f"(dd if={path} bs=65536 skip=0 count=1 2>/dev/null)")
    assert taken == content("example.starlight.loan.split_config.zh")


def test_an_app_without_a_file_to_show_is_closed_and_what_is_not_there_is_missing(practice_phone: PlugIn) -> None:
    phone = practice_phone(NEW[0])
    path = path_of(phone, "example.marble.pawn")
    assert raw(phone, f"stat -c %s {path} 2>&1").decode() == f"stat: '{path}': Permission denied\n"
    assert raw(phone, f"dd if={path} bs=65536 skip=0 count=1 2>&1").decode() == f"dd: {path}: Permission denied\n"
    assert raw(phone, marked(f"(dd if={path} bs=65536 2>/dev/null)")).decode() == f"@@END {NONCE} 1\n"
    assert raw(phone, "stat -c %s /data/app/none 2>&1") == b"stat: '/data/app/none': No such file or directory\n"
    assert raw(phone, marked("pm path --user 0 no.such.app")) == f"@@END {NONCE} 1\n".encode()


def test_a_removed_app_takes_its_file_along(practice_phone: PlugIn) -> None:
    phone = practice_phone(OLD[0])
    path = path_of(phone, OLD[1])
    for user in (0, 10):
        phone.process.send(f"event uninstall {OLD[1]} {user}")
    assert raw(phone, f"stat -c %s {path} 2>&1").decode() == f"stat: '{path}': No such file or directory\n"


def test_a_short_file_ends_early_and_says_so(practice_phone: PlugIn) -> None:
    phone = practice_phone(NEW[0], fault="short-file=5000")
    path = path_of(phone, NEW[1])
    assert raw(phone, f"stat -c %s {path}") == b"5000\n"
    assert raw(phone, f"(dd if={path} bs=4096 skip=1 count=9 2>/dev/null)") == content(NEW[1])[4096:5000]
    assert raw(phone, f"(dd if={path} bs=4096 skip=2 count=9 2>/dev/null)") == b""


def test_a_file_lies_about_its_size(practice_phone: PlugIn) -> None:
    phone = practice_phone(NEW[0], fault="file-size=99999999999")
    path = path_of(phone, NEW[1])
    assert raw(phone, f"stat -c %s {path}") == b"99999999999\n"
    assert raw(phone, f"(dd if={path} bs=65536 skip=0 count=1 2>/dev/null)") == content(NEW[1])


@pytest.mark.parametrize(("name", "package"), [OLD, NEW])
def test_the_cable_is_pulled_in_the_middle_of_a_file(practice_phone: PlugIn, name: str, package: str) -> None:
    phone = practice_phone(name)
    path = path_of(phone, package)
    old = name == OLD[0]
    phone.process.send("fault pull-dd=3000")
    line = marked(f"(dd if={path} bs=65536 skip=0 count=1 2>/dev/null)")
    assert content(package)[:3000].startswith(adb(phone, *(("exec-out",) if old else ("shell", "-T")), line).stdout)
    phone.process.send("fault")
    phone.process.send("plug")
    phone.server.connect(phone.process.port)
    adb(phone, "wait-for-device")  # connected is not yet ready
    assert raw(phone, line).startswith(content(package))


def test_slow_files_still_come_whole(practice_phone: PlugIn) -> None:
    phone = practice_phone(NEW[0], fault="slow-dd=0.05")
    line = f"(dd if={path_of(phone, NEW[1])} bs=65536 skip=0 count=1 2>/dev/null)"
    assert raw(phone, line) == content(NEW[1])
