"""Whether a phone lets the cable change permissions, found out with a permission that does not exist."""

from copy import deepcopy

import pytest
from bent_phone import BentDevice, plugged
from turning import scanned, untouched

from core.adb.cancel import Cancel
from core.errors import Cancelled
from core.model.rights import NOT_ASKED, Right
from core.practice.daemon import PhoneDaemon
from core.practice.device_port import Output
from core.practice.events import Event
from core.services.changing.rights import ask_rights, rights_if_heard

EVERY_ANDROID = (
    "huawei-6", "generic-7", "tecno-8", "generic-9", "samsung-10", "redmi-11", "generic-12", "oppo-13", "redmi-14",
    "pixel-15", "pixel-16",
)  # fmt: skip


@pytest.mark.parametrize("name", EVERY_ANDROID)
def test_every_android_tells_whether_its_switch_is_on_or_off_and_nothing_changes(phone_here, name):
    phone = phone_here(name)
    phone.device.plan(Event.parse("switch off"))
    refused = ask_rights(phone.adb)
    assert (refused.revoke, refused.grant, refused.answer) == (Right.REFUSED,) * 3
    assert refused.line.startswith(("Neither user 2000", "java.lang", "Security", "Operation not allowed"))
    phone.device.plan(Event.parse("switch on"))
    before = deepcopy(phone.device.state)
    allowed = ask_rights(phone.adb)
    assert (allowed.revoke, allowed.grant, allowed.answer) == (Right.ALLOWED,) * 3
    assert phone.device.state.permissions == before.permissions == untouched(name)[0]
    assert (phone.device.state.uid_ops, phone.device.state.package_ops) == (before.uid_ops, before.package_ops)


@pytest.fixture
def bent(adb_server):
    """Ask a phone that answers `pm` otherwise: `bent(says)`, by verb."""

    def ask(says):
        device = BentDevice("pixel-16", lambda argv, text: says(argv[1]) if argv[0] == "pm" else text)
        with plugged(adb_server, PhoneDaemon(device)) as adb:
            return ask_rights(adb)

    return ask


def test_right_to_take_without_the_right_to_give_back_is_refused(bent):
    lacks = b"java.lang.SecurityException: grantRuntimePermission: Neither user 2000 nor current process has x\n"
    rights = bent(lambda verb: Output(lacks if verb == "grant" else b"Unknown permission: x\n"))
    assert (rights.revoke, rights.grant) == (Right.ALLOWED, Right.REFUSED)
    assert rights.refused and not rights.may_grant


@pytest.mark.parametrize("said", [b"", b"Success\n", b"Error: something new\n", b"java.lang.NullPointerException: x\n"])
def test_words_we_do_not_know_and_silence_prove_neither(bent, said):
    rights = bent(lambda verb: Output(said))
    assert (rights.revoke, rights.grant, rights.refused, rights.may_grant) == (
        Right.UNKNOWN,
        Right.UNKNOWN,
        False,
        False,
    )


def test_phone_that_is_not_heard_leaves_it_open_and_a_wish_to_stop_is_kept(phone_here):
    phone = phone_here()
    stopped = Cancel()
    stopped.cancel()
    with pytest.raises(Cancelled):
        rights_if_heard(phone.adb, stopped)
    phone.server.disconnect(int(phone.serial.rsplit(":", 1)[1]))
    assert rights_if_heard(phone.adb) == NOT_ASKED


def test_a_look_itself_asks_for_no_right(adb_server):
    device = BentDevice("redmi-14")
    with plugged(adb_server, PhoneDaemon(device)) as adb:
        scanned(adb)
    assert device.asked
    assert not [line for line in device.asked if "LENDERLENS_PROBE" in line]
