"""The notice of what came back: by its day, first what is on again, and nothing that was turned off meanwhile."""

import datetime as dt
from dataclasses import replace

import pytest

from core.model.access import AppKey
from core.model.names import PackageName, UserId
from core.model.since import Came, Since, SinceLast
from gui import effects as do
from gui import events as ev
from gui.language import Language
from gui.present.results import results_view
from gui.state import step
from gui.states import Results
from tests.core.services.phone_reports import OFF
from tests.gui_logic.samples import DEVICE, KEY, READY, REFUSED, REPORT, RESULTS, UNPLUGGED

CHAT = AppKey(PackageName("example.chat"), UserId(0))
GONE = AppKey(PackageName("example.gone"), UserId(0))


def day(number: int) -> dt.datetime:
    return dt.datetime(2026, 11, number, 12, tzinfo=dt.UTC)


SINCE = SinceLast(day(12), (Came(Since.ON_AGAIN, KEY, day(3)), Came(Since.ALLOWED, CHAT), Came(Since.GONE, GONE)))


def since(results: Results = RESULTS, told: SinceLast = SINCE) -> Results:
    return replace(results, report=replace(results.report, since=told))


def test_what_is_on_again_comes_first_with_the_day_it_was_turned_off(language: Language) -> None:
    lines = results_view(since()).since.splitlines()
    assert lines == [
        "Turned off on 3 Nov 2026; it is on again: example.loan.",
        "Could not read contacts on 12 Nov 2026, and can now: internal name: example.chat.",
        "No longer installed since 12 Nov 2026: example.gone.",
    ]


def test_one_button_turns_off_again_only_what_had_been_turned_off(language: Language) -> None:
    (button,) = results_view(since()).since_buttons
    assert (button.text, button.event) == ("Turn off again (1)", ev.TurnOffClicked((KEY,)))


def test_what_was_turned_off_again_is_no_longer_told_to_be_on(language: Language) -> None:
    apps = tuple(replace(app, verdict=OFF) if app.key == KEY else app for app in REPORT.apps)
    view = results_view(since(replace(RESULTS, report=replace(REPORT, apps=apps))))
    assert ("it is on again" in view.since, view.since_buttons) == (False, ())


def test_button_waits_for_the_cable_and_is_not_there_on_a_phone_that_refuses(language: Language) -> None:
    (button,) = results_view(since(UNPLUGGED)).since_buttons
    assert not button.enabled and button.why_not
    assert results_view(since(replace(RESULTS, rights=REFUSED))).since_buttons == ()


def test_nothing_is_said_where_nothing_came_back(language: Language) -> None:
    view = results_view(since(told=SinceLast(day(12))))
    assert (view.since, view.since_buttons) == ("", ())


def test_damage_to_what_is_kept_is_said(language: Language) -> None:
    assert "could not be read or written" in results_view(since(told=SinceLast(damaged=True))).since


@pytest.mark.parametrize(
    ("answers", "keep"),
    [
        (ev.UNANSWERED, True),
        (ev.Answers(owner=ev.Owner.MINE, threat=ev.Threat.NO), True),
        (ev.Answers(owner=ev.Owner.HELPING), False),
        (ev.Answers(threat=ev.Threat.YES), False),
    ],
)
def test_look_is_not_kept_for_somebody_who_is_helped_nor_under_a_threat(answers: ev.Answers, *, keep: bool) -> None:
    for state in (replace(READY, answers=answers), replace(RESULTS, answers=answers)):
        assert step(state, ev.ScanClicked(), 9)[1] == (do.StartScan(9, DEVICE.serial, keep),)
