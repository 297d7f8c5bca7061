"""Reading can never change a phone: a command of another effect does not leave the computer."""

import pytest

from core.adb import commands
from core.errors import NotAllowedHere
from core.model.names import READ_CONTACTS, package_name, user_id
from core.practice.device_port import Output
from tests.wire.conftest import Script
from tests.wire.scripted_phone import read

REVOKE = commands.revoke(package_name("example.lender"), READ_CONTACTS, user_id(0))
PROBE = commands.probe_revoke()
SAYS = {"pm": Output(b"")}


@pytest.mark.parametrize("command", [REVOKE, PROBE])
def test_writes_and_probes_are_refused_among_reads(scripted: Script, command: commands.Command) -> None:
    phone = scripted(SAYS)
    for batch in [(command,), (commands.users(), command)]:
        with pytest.raises(NotAllowedHere):
            phone.adb.run(*batch)
    assert phone.device.asked == []


@pytest.mark.parametrize("batch", [(commands.users(),), (REVOKE, commands.users()), (REVOKE, PROBE)])
def test_write_refuses_reads_and_mixed_effects(scripted: Script, batch: tuple[commands.Command, ...]) -> None:
    phone = scripted(SAYS)
    with pytest.raises(NotAllowedHere):
        phone.adb.write(*batch)
    assert phone.device.asked == []


def test_write_reaches_the_phone_word_by_word(scripted: Script) -> None:
    phone = scripted(SAYS)
    (answer,) = phone.adb.write(REVOKE)
    assert (answer.text, answer.code, answer.hole) == ("", 0, None)
    assert phone.device.asked == [("pm", "revoke", "--user", "0", "example.lender", READ_CONTACTS)]


def test_a_lost_write_is_not_sent_again(scripted: Script) -> None:
    phone = scripted(SAYS, fault="cut=1")
    assert phone.adb.write(REVOKE)[0].hole is not None
    assert len(phone.device.asked) == 1


def test_a_line_the_shell_cannot_read_runs_nothing(scripted: Script) -> None:
    phone = scripted(SAYS)
    (answer,) = phone.adb.run(read("pm list users | sh"))
    assert answer.hole is not None
    assert phone.device.asked == []
