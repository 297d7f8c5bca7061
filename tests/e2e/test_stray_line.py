"""A line of another app that cannot be read: Android's outright answers settle lenders that a list has."""

from dataclasses import replace

import pytest
from bent_phone import plugged
from test_undo_doubts import ShakyDevice
from turning import lenders_off, outcomes, scanned, undone

from core.model.access import ContactAccess
from core.practice.phones import build


def strewn(name):
    """Make a phone on which the version name of some other app ends in a header without a package."""
    spec, state = build(name)
    other = next(app.name for app in spec.apps if not app.system and app.name.startswith("org.example"))
    apps = (replace(app, version_name="1\n  Package [1] (a):") if app.name == other else app for app in spec.apps)
    return replace(spec, apps=tuple(apps)), state


def lenders(report):
    return {app.key: app.access for app in report.apps if app.is_lending or app.may_be_lending}


def without(package):
    """Leave an app out of every list of packages."""

    def bend(argv, text):
        if argv[:3] != ("pm", "list", "packages"):
            return text
        return b"".join(line for line in text.splitlines(keepends=True) if package.encode() not in line)

    return bend


@pytest.mark.parametrize("name", ["generic-7", "tecno-8", "generic-9", "pixel-16"])
def test_lenders_are_judged_turned_off_and_put_back_as_if_the_line_were_not_there(adb_server, own_data_folder, name):
    with plugged(adb_server, ShakyDevice(name)) as phone:
        straight_lenders = lenders(scanned(phone))
        straight_outcomes = outcomes(lenders_off(phone, own_data_folder / "straight"))
    with plugged(adb_server, ShakyDevice(strewn(name))) as phone:
        report = scanned(phone)
        assert [app for app in report.apps if app.could_not_be_checked]
        assert lenders(report) == straight_lenders
        assert outcomes(lenders_off(phone, own_data_folder, report=report)) == straight_outcomes
        assert set(outcomes(undone(phone, own_data_folder)).values()) == {"RESTORED"}


def test_android_6_which_knows_no_such_question_stays_in_doubt(adb_server, own_data_folder):
    with plugged(adb_server, ShakyDevice(strewn("huawei-6"))) as phone:
        report = scanned(phone)
        assert ContactAccess.UNKNOWN in lenders(report).values()
        assert "UNKNOWN" in outcomes(lenders_off(phone, own_data_folder, report=report)).values()


def test_denied_proves_nothing_of_an_app_that_no_list_has(adb_server, own_data_folder):
    device = ShakyDevice(strewn("generic-7"))
    loan = ("example.foxglove.credit", 0)
    with plugged(adb_server, device) as phone:
        report = scanned(phone)
        device.bent = without(loan[0])
        said = outcomes(lenders_off(phone, own_data_folder, report=report))
    assert (said[loan], said["example.sandpiper.loan", 0]) == ("UNKNOWN", "REVOKED")


@pytest.mark.parametrize("lost", [b"Shared users:", b"Permission [android.permission.READ_CONTACTS]"])
def test_denied_proves_nothing_where_a_part_of_the_dump_is_missing(adb_server, lost):
    def bend(argv, text):
        return text.replace(lost, b"Lost:") if "permission" in argv and "dumpsys" in argv else text

    device = ShakyDevice(strewn("generic-7"))
    device.bent = bend
    with plugged(adb_server, device) as phone:
        assert ContactAccess.ASKS_BUT_OFF not in lenders(scanned(phone)).values()
        assert ContactAccess.NEVER_ASKS not in lenders(scanned(phone)).values()
