"""Putting back where somebody manages the phone: asked like turning off, and nothing is written before a yes."""

import pytest
from bent_phone import BentDevice, plugged
from turning import lenders_off, outcomes, undone

from core.errors import Cancelled
from core.practice.device_port import Output

WRITES = ("pm grant", "pm clear-", "pm set-", "pm revoke", "appops set")


class Asked:
    """Answers the second question, and keeps who was named."""

    def __init__(self, answer):
        self.answer, self.named, self.keys = answer, [], ()

    def __call__(self, managed, keys):
        self.named = [each.package for each in managed.in_charge]
        self.keys = keys
        return self.answer


def writes(device, since):
    return [line for line in device.asked[since:] if line.startswith(WRITES) and "LENDERLENS_PROBE" not in line]


def turned_off(adb_server, own_data_folder, name, bend=None):
    device = BentDevice(name) if bend is None else BentDevice(name, bend)
    return device, plugged(adb_server, device)


def test_undo_on_a_rented_phone_writes_nothing_without_a_second_yes(adb_server, own_data_folder):
    device, cable = turned_off(adb_server, own_data_folder, "leased-13")
    with cable as phone:
        lenders_off(phone, own_data_folder)
        before, no = len(device.asked), Asked(False)
        with pytest.raises(Cancelled):
            undone(phone, own_data_folder, agreed=no)
        assert no.named == ["example.padlock.lease"]
        assert no.keys
        assert writes(device, before) == []


def test_undo_on_a_rented_phone_puts_back_after_a_second_yes(adb_server, own_data_folder):
    _, cable = turned_off(adb_server, own_data_folder, "leased-13")
    with cable as phone:
        lenders_off(phone, own_data_folder)
        yes = Asked(True)
        assert set(outcomes(undone(phone, own_data_folder, agreed=yes)).values()) == {"RESTORED"}
        assert yes.named == ["example.padlock.lease"]


def test_undo_asks_nothing_on_a_phone_of_nobody_else(adb_server, own_data_folder):
    _, cable = turned_off(adb_server, own_data_folder, "pixel-17")
    with cable as phone:
        lenders_off(phone, own_data_folder)
        no = Asked(False)
        assert set(outcomes(undone(phone, own_data_folder, agreed=no)).values()) == {"RESTORED"}
        assert no.keys == ()


@pytest.mark.parametrize("answer", [b"", b"Current Device Pol", b"Can't find service: device_policy\n"])
def test_undo_asks_where_it_could_not_be_read_who_manages(adb_server, own_data_folder, answer):
    def bend(argv, said):
        return Output(answer) if "device_policy" in argv else said

    _, cable = turned_off(adb_server, own_data_folder, "pixel-17", bend)
    with cable as phone:
        lenders_off(phone, own_data_folder)
        no = Asked(False)
        with pytest.raises(Cancelled):
            undone(phone, own_data_folder, agreed=no)
        assert no.named == []
        assert no.keys


def test_undo_that_would_write_nothing_asks_nobody(adb_server, own_data_folder):
    _, cable = turned_off(adb_server, own_data_folder, "leased-13")
    with cable as phone:
        lenders_off(phone, own_data_folder)
        undone(phone, own_data_folder)
        no = Asked(False)
        undone(phone, own_data_folder, agreed=no)
        assert no.keys == ()
