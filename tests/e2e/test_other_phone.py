"""Another phone in the place of the one that was looked at: nothing is written to it, and nothing proven by it."""

from contextlib import contextmanager
from dataclasses import replace

import pytest
from bent_phone import BentDevice
from test_undo_doubts import LANTERN, OWNER, ShakyDevice
from turning import at_once, outcomes, scanned, undone

from core.casebook.changes import ChangeBook
from core.errors import NoSuchChange, PhoneGone
from core.model.access import AppKey
from core.practice.daemon import PhoneDaemon
from core.practice.phones import build
from core.services.changing.planning import plan_revocation
from core.services.changing.turning_off import carry_out


def like(name, **changed):
    """Make the same phone with other properties."""
    spec, state = build(name)
    kept = {**dict(spec.properties), **{key.replace("__", "."): value for key, value in changed.items()}}
    return replace(spec, properties=tuple(kept.items())), state


@contextmanager
def plugged_at(server, device, port=0):
    with PhoneDaemon(device, port=port) as daemon:
        server.connect(daemon.port)
        try:
            yield daemon.port, server.phone(f"127.0.0.1:{daemon.port}")
        finally:
            server.disconnect(daemon.port)


def change(phone, data, report, pause=at_once):
    plan = plan_revocation(report, [AppKey(LANTERN, OWNER)], stop_asking=True)
    return carry_out(phone, plan, ChangeBook(data), report, pause=pause)


@pytest.mark.parametrize(
    "other",
    [
        {"ro__serialno": "PRACTICE-OTHER"},
        {"ro__serialno": "0123456789ABCDEF", "ro__product__model": "Other"},
    ],
)
def test_other_phone_at_the_same_serial_is_not_changed_and_no_record_is_made(adb_server, own_data_folder, other):
    first, second = ShakyDevice(), ShakyDevice(like("pixel-16", **other))
    with plugged_at(adb_server, first) as (port, phone):
        report = scanned(phone)
    with plugged_at(adb_server, second, port) as (_, phone), pytest.raises(PhoneGone):
        change(phone, own_data_folder, report)
    assert (first.written, second.written, ChangeBook(own_data_folder).list().changes) == ([], [], ())


def test_phones_of_a_batch_with_one_serial_are_told_apart_by_their_model(adb_server, own_data_folder):
    batch = {"ro__serialno": "0123456789ABCDEF"}
    second = ShakyDevice(like("pixel-16", **batch, ro__product__model="Other"))
    with plugged_at(adb_server, ShakyDevice(like("pixel-16", **batch))) as (port, phone):
        change(phone, own_data_folder, scanned(phone))
    with plugged_at(adb_server, second, port) as (_, phone), pytest.raises(NoSuchChange):
        undone(phone, own_data_folder)
    assert second.written == []


class Turncoat(BentDevice):
    """A phone that says it is another one from a moment on: as fast as no hand can swap cables."""

    def __init__(self):
        super().__init__("pixel-16", self._bend)
        self.another = False

    def _bend(self, argv, text):
        return text.replace(b"PRACTICE-PIXEL16", b"PRACTICE-OTHER") if self.another and argv == ("getprop",) else text


def test_second_look_at_another_phone_proves_nothing(adb_server, own_data_folder):
    device = Turncoat()
    with plugged_at(adb_server, device) as (_, phone):
        result = change(phone, own_data_folder, scanned(phone), lambda seconds: setattr(device, "another", True))
        assert outcomes(result)[LANTERN, 0] == "UNKNOWN"
        device.another = False
        assert outcomes(undone(phone, own_data_folder))[LANTERN, 0] == "RESTORED"
