"""Many apps at once over several connections: the same outcomes, the same way back, whatever befalls one of them."""

from dataclasses import replace

import pytest
from turning import at_once, outcomes, scanned, truth, undone, untouched

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone
from core.casebook.changes import ChangeBook
from core.errors import PhoneGone
from core.model.access import ContactAccess
from core.model.change import Outcome
from core.practice.faults import Faults
from core.services.changing.planning import plan_revocation
from core.services.changing.turning_off import carry_out


class TroubledPhone(AdbPhone):
    """A real phone; `before` is called when changes are about to go side by side."""

    before = staticmethod(lambda: None)
    batches = 0

    def write_at_once(self, *batches, cancel=None):
        self.batches = len(batches)
        self.before()
        return super().write_at_once(*batches, cancel=cancel)


def troubled(phone, before=lambda: None):
    adb = TroubledPhone(phone.server.port, phone.serial)
    adb.before = before
    return adb


def all_off(adb, data, report, cancel=None):
    readers = [app.key for app in report.apps if app.access is ContactAccess.CAN_READ]
    assert len(readers) > 50
    plan = plan_revocation(report, readers, stop_asking=True)
    return carry_out(adb, plan, ChangeBook(data), report, pause=at_once, cancel=cancel)


def plugged_in_again(phone):
    phone.daemon.set_faults(Faults())
    phone.daemon.plug()
    phone.server.connect(phone.daemon.port)


def test_all_readers_go_off_over_several_connections_and_come_back_exactly(phone_here, own_data_folder):
    phone = phone_here()
    adb = troubled(phone)
    result = all_off(adb, own_data_folder, scanned(phone.adb))
    assert adb.batches == 4
    after = scanned(phone.adb)
    tried = {item.item.key for item in result.items if item.outcome is Outcome.REVOKED}
    assert len(tried) > 15
    assert all(after.app(key).access is not ContactAccess.CAN_READ for key in tried)
    assert set(outcomes(undone(phone.adb, own_data_folder)).values()) == {"RESTORED"}
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


@pytest.mark.parametrize("drop", [3, 40])
def test_cable_pulled_while_changes_go_side_by_side_costs_nothing(phone_here, own_data_folder, drop):
    phone = phone_here()
    adb = troubled(phone, before=lambda: phone.daemon.set_faults(Faults.parse(f"drop={drop}")))
    result = all_off(adb, own_data_folder, scanned(phone.adb))
    assert Outcome.REVOKED not in {item.outcome for item in result.items}
    plugged_in_again(phone)
    assert set(outcomes(undone(phone.adb, own_data_folder)).values()) == {"RESTORED"}
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


def test_stop_amid_changes_claims_only_what_was_read_and_undo_brings_all_back(phone_here, own_data_folder):
    phone = phone_here()
    report, cancel, done = scanned(phone.adb), Cancel(), []
    run = phone.daemon.run

    def counted(argv):
        done.append(argv)
        if len(done) == 30:
            cancel.cancel()
        return run(argv)

    def watch():
        phone.daemon.run = counted

    result = all_off(troubled(phone, before=watch), own_data_folder, report, cancel)
    off = {item.item.key for item in result.items if item.outcome is Outcome.REVOKED}
    assert 0 < len(off) < len(result.items)
    after = scanned(phone.adb)
    assert all(after.app(key).access is not ContactAccess.CAN_READ for key in off)
    undone(phone.adb, own_data_folder)
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


class SwappedPhone(AdbPhone):
    """A real phone; in one of the connections of a look after the change another one answers."""

    written = False

    def write_at_once(self, *batches, cancel=None):
        said = super().write_at_once(*batches, cancel=cancel)
        self.written = True
        return said

    def run_at_once(self, *batches, cancel=None):
        first, *rest = super().run_at_once(*batches, cancel=cancel)
        if self.written and rest:
            who, *others = rest[-1]
            rest[-1] = (replace(who, text=who.text.replace("ro.serialno]: [", "ro.serialno]: [X")), *others)
        return (first, *rest)


def test_another_phone_in_one_of_the_connections_proves_nothing(phone_here, own_data_folder):
    phone = phone_here()
    report = scanned(phone.adb)
    result = all_off(SwappedPhone(phone.server.port, phone.serial), own_data_folder, report)
    seen = {item.outcome for item in result.items}
    assert Outcome.UNKNOWN in seen
    assert Outcome.REVOKED not in seen


class LossyPhone(AdbPhone):
    """A real phone whose trips of a single command are lost."""

    def run(self, *asked, cancel=None):
        if len(asked) == 1:
            raise PhoneGone("this one only")
        return super().run(*asked, cancel=cancel)


def test_connection_that_is_lost_alone_leaves_its_answers_open(phone_here):
    phone = phone_here()
    adb = LossyPhone(phone.server.port, phone.serial)
    said = adb.run_at_once((commands.users(), commands.properties()), (commands.users(),))
    assert [[answer.hole is None for answer in batch] for batch in said] == [[True, True], [False]]
    with pytest.raises(PhoneGone):
        adb.run_at_once((commands.users(),), (commands.users(),))
