"""Whatever state a phone is in, the scan says what the state says; whatever the text suffers, nobody is called off."""

import pytest
from hypothesis import HealthCheck, given, note, settings

from core.lenders.listings import LenderListings
from core.model.access import AppKey, ContactAccess
from core.model.facts import HoleReason
from core.model.names import PackageName, UserId
from core.model.report import ScanReport
from core.practice.device import PracticeDevice
from core.practice.state import Phone, PhoneSpec, PhoneState
from core.services.looking.scanning import scan
from tests.properties.damage import Damages, damages, damages_every_time
from tests.properties.direct_phone import Bend, DirectPhone
from tests.properties.oracle import expected
from tests.properties.phones import LENDERS, phones

QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
LONG = settings(max_examples=3_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
OFF = (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS)
Made = tuple[PhoneSpec, PhoneState]
ASKED_OUTRIGHT_FROM = 24
"""Android 6 does not know the question whether an app holds a permission."""
LISTINGS = LenderListings.open(practice=True)


def read_back(device: PracticeDevice, bend: Bend = lambda line, text: text) -> ScanReport:
    return scan(DirectPhone(device, bend), LISTINGS)


def truth(device: PracticeDevice) -> dict[AppKey, ContactAccess]:
    phone = Phone(device.spec, device.state)
    return {
        AppKey(PackageName(app.name), UserId(user.id)): expected(phone, app, user.id)
        for user in device.spec.users
        for app in phone.apps_of(user.id)
    }


def state_is_read_back(made: Made) -> None:
    device = PracticeDevice(*made)
    report, true = read_back(device), truth(device)
    assert {app.key for app in report.apps} == set(true)
    assert {user.id for user in report.users if not user.readable} == {u.id for u in device.spec.users if not u.running}
    for app in report.apps:
        note(f"{app.key} of Android {device.spec.sdk}: {app.verdict}")
        if app.verdict.why_unknown is HoleReason.REQUEST_NOT_READ:  # off, and nobody knows whether it asks
            assert true[app.key] in OFF
        elif app.verdict.why_unknown is HoleReason.SPACE_CLOSED:  # its user does not run: nobody is called off there
            assert not device.spec.user(app.user).running
            assert true[app.key] in OFF
        else:
            assert app.access is true[app.key]
    assert not report.gaps


def damage_calls_nobody_off(made: Made, damage: Damages) -> None:
    assert wrongly_off(made, damage) == []


def damage_calls_no_lender_off(made: Made, damage: Damages) -> None:
    asked = made[0].sdk >= ASKED_OUTRIGHT_FROM
    assert [key for key in wrongly_off(made, damage) if asked and key.package in LENDERS] == []


def wrongly_off(made: Made, damage: Damages) -> list[AppKey]:
    device = PracticeDevice(*made)
    report, true = read_back(device, damage.bend), truth(device)
    note(f"Android {device.spec.sdk}, {[(one.what, one.to, one.which, one.lines) for one in damage.each]}")
    return [app.key for app in report.apps if app.access in OFF and true[app.key] is ContactAccess.CAN_READ]


@given(phones())
@QUICK
def test_any_state_of_any_phone_is_read_back(made: Made) -> None:
    state_is_read_back(made)


@given(phones(), damages())
@QUICK
def test_no_damage_to_an_answer_calls_any_app_off_that_can_read(made: Made, damage: Damages) -> None:
    damage_calls_nobody_off(made, damage)


@given(phones(), damages_every_time())
@QUICK
def test_no_damage_to_all_answers_of_a_kind_calls_a_lender_off_that_can_read(made: Made, damage: Damages) -> None:
    damage_calls_no_lender_off(made, damage)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@given(phones())
@LONG
def test_any_of_three_thousand_states_is_read_back(made: Made) -> None:
    state_is_read_back(made)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@given(phones(), damages())
@LONG
def test_none_of_three_thousand_damages_calls_any_app_off_that_can_read(made: Made, damage: Damages) -> None:
    damage_calls_nobody_off(made, damage)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@given(phones(), damages_every_time())
@LONG
def test_none_of_three_thousand_lasting_damages_calls_a_lender_off_that_can_read(made: Made, damage: Damages) -> None:
    damage_calls_no_lender_off(made, damage)
