"""Practice phones as processes: they start, obey, keep their state and never outlive us."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.adb import commands
from core.errors import DataError, NoPhone
from core.model.facts import HoleReason
from core.model.phone import DeviceState
from core.practice.phones import PHONES
from core.practice.process import PracticeProcess, state_file
from tests.conftest import PluggedPhone, PlugIn


def state(phone: PluggedPhone) -> DeviceState | None:
    return next((device.state for device in phone.server.devices() if device.serial == phone.serial), None)


@pytest.mark.parametrize("name", [phone.name for phone in PHONES])
def test_every_phone_of_the_catalogue_answers_over_real_adb(practice_phone: PlugIn, name: str) -> None:
    (properties,) = practice_phone(name).adb.run(commands.properties())
    assert properties.hole is None
    assert "[ro.build.version.sdk]" in properties.text


def test_phone_waits_for_allow(practice_phone: PlugIn) -> None:
    phone = practice_phone(unauthorized=True)
    with pytest.raises(NoPhone):
        phone.adb.run(commands.users())
    phone.process.send("allow")
    while state(phone) is not DeviceState.DEVICE:
        time.sleep(0.005)
    assert phone.adb.run(commands.users())[0].hole is None


def test_phone_allows_by_itself_after_a_while(practice_phone: PlugIn) -> None:
    phone = practice_phone(unauthorized=True, allow_after_s=0.1)
    while state(phone) is not DeviceState.DEVICE:
        time.sleep(0.005)


def test_cable_is_pulled_and_plugged_in_again(practice_phone: PlugIn) -> None:
    phone = practice_phone()
    phone.process.send("unplug")
    with pytest.raises(NoPhone):
        while True:
            phone.adb.run(commands.users())
    phone.process.send("plug")
    phone.server.connect(phone.process.port)
    assert phone.adb.run(commands.users())[0].hole is None


def test_faults_can_be_set_from_the_start_and_later(practice_phone: PlugIn) -> None:
    phone = practice_phone(fault="cut=100")
    assert phone.adb.run(commands.properties())[0].hole is HoleReason.CUT
    phone.process.send("fault")
    assert phone.adb.run(commands.properties())[0].hole is None


def test_unknown_order_and_unknown_phone_are_told(practice_phone: PlugIn, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such order"):
        practice_phone().process.send("explode")
    with pytest.raises(DataError, match="no-such-phone"):
        PracticeProcess.start("no-such-phone", tmp_path)


def test_damaged_state_file_is_told_and_left_alone(tmp_path: Path) -> None:
    damaged = state_file(tmp_path, "pixel-16")
    damaged.parent.mkdir()
    damaged.write_text('{"half', encoding="utf-8")
    with pytest.raises(DataError):
        PracticeProcess.start("pixel-16", tmp_path)
    assert damaged.read_text(encoding="utf-8") == '{"half'


def test_ended_phone_does_not_obey(tmp_path: Path) -> None:
    phone = PracticeProcess.start("pixel-16", tmp_path)
    phone.close()
    phone.close()
    with pytest.raises(DataError):
        phone.send("allow")


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_phone_ends_when_the_program_that_started_it_is_killed(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from core.practice.process import PracticeProcess;"
        "phone = PracticeProcess.start('pixel-16', Path(sys.argv[1])); print(flush=True); time.sleep(60)"
    )
    line = [sys.executable, "-c", code, str(tmp_path)]
    root = str(Path(__file__).parents[2])
    with subprocess.Popen(line, stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": root}) as program:
        assert program.stdout is not None
        program.stdout.readline()
        (phone,) = Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text().split()
        program.kill()
    while Path(f"/proc/{phone}/cmdline").exists() and Path(f"/proc/{phone}/cmdline").read_text():
        time.sleep(0.01)
