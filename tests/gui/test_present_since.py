"""The notice of what came back: by its day, first what is on again, and nothing that was turned off meanwhile."""

import datetime as dt
from dataclasses import replace

import pytest

from core.model.access import AppKey, ContactAccess
from core.model.change import ChangeKind
from core.model.names import PackageName, UserId
from core.model.since import Came, Deed, LookSummary, SeenApp, Since, SinceLast
from gui import effects as do
from gui import events as ev
from gui.language import Language
from gui.present.app_page import app_page_view
from gui.present.leading import ready_view
from gui.present.results import results_view
from gui.state import step
from gui.states import AppDetail, Results
from gui.wording.times import clock
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


def test_button_names_the_apps_to_those_who_cannot_see_the_notice(language: Language) -> None:
    (button,) = results_view(since()).since_buttons
    assert button.spoken == "Turn contacts off again for example.loan"


def test_last_look_that_found_it_off_and_what_is_off_are_told_with_their_days(language: Language) -> None:
    came = (Came(Since.ON_AGAIN, KEY, day(3), seen_off=day(9)), Came(Since.STILL_OFF, CHAT, day(3)))
    apps = tuple(replace(app, verdict=OFF) if app.key == CHAT else app for app in REPORT.apps)
    results = since(replace(RESULTS, report=replace(REPORT, apps=apps)), SinceLast(day(12), came))
    assert results_view(results).since.splitlines() == [
        "Turned off on 3 Nov 2026, still off on 9 Nov 2026; it is on again: example.loan.",
        "Turned off on 3 Nov 2026, and not allowed now: internal name: example.chat.",
    ]


def test_what_undo_gave_back_is_told_as_the_persons_own_doing(language: Language) -> None:
    told = SinceLast(day(12), (Came(Since.PUT_BACK, KEY, put_back=day(13)),))
    assert results_view(since(told=told)).since == (
        "Can read contacts again since you chose Undo after 12 Nov 2026: example.loan."
    )


def test_what_a_change_in_this_window_has_overtaken_is_told_no_more(language: Language) -> None:
    told = SinceLast(day(12), (Came(Since.ALLOWED, KEY), Came(Since.STILL_OFF, CHAT, day(3))))
    apps = tuple(replace(app, verdict=OFF) if app.key == KEY else app for app in REPORT.apps)
    assert results_view(since(replace(RESULTS, report=replace(REPORT, apps=apps)), told)).since == ""


def look(number: int, *apps: SeenApp) -> LookSummary:
    return LookSummary("phone", day(number), (UserId(0),), apps)


def loan(access: ContactAccess) -> SeenApp:
    return SeenApp(KEY, 1, 10_200, access, requested=True, lending=True)


def test_page_of_an_app_tells_what_earlier_looks_saw_the_newest_first(language: Language) -> None:
    on, off = loan(ContactAccess.CAN_READ), loan(ContactAccess.ASKS_BUT_OFF)
    looks = (look(2, on), look(4, off), look(6, off), look(9, on))
    told = SinceLast(day(6), looks=looks, deeds=(Deed(day(3), KEY, ChangeKind.REVOKE),))
    history = app_page_view(AppDetail(since(told=told), KEY)).history
    assert history is not None and history.lines[:4] == (
        f"9 Nov 2026, {clock(day(9))}: could read your contacts",
        "4 Nov 2026 to 6 Nov 2026: wanted contacts, was not allowed",
        f"3 Nov 2026, {clock(day(3))}: you turned contacts off with LenderLens",
        f"2 Nov 2026, {clock(day(2))}: could read your contacts",
    )


def test_page_of_an_app_has_no_history_at_the_first_look(language: Language) -> None:
    told = SinceLast(looks=(look(2, loan(ContactAccess.CAN_READ)),))
    assert app_page_view(AppDetail(since(told=told), KEY)).history is None


@pytest.mark.parametrize(("answers", "on"), [(ev.UNANSWERED, True), (ev.Answers(ev.Owner.HELPING), False)])
def test_switch_says_on_both_pages_what_is_kept_and_what_is_not(
    language: Language, answers: ev.Answers, *, on: bool
) -> None:
    kept = since(replace(RESULTS, answers=answers), SinceLast(kept=True))
    for switch in (ready_view(replace(READY, answers=answers)).remember, results_view(kept).remember):
        assert switch is not None and switch.on is on
        assert ("At most 20 looks" in switch.explanation) is on
        assert (switch.when_on, switch.when_off) == (ev.RememberChosen(on=True), ev.RememberChosen(on=False))


def test_switch_that_was_turned_on_after_the_look_says_from_when(language: Language) -> None:
    switch = results_view(replace(RESULTS, answers=ev.Answers(remember=ev.Remember.YES))).remember
    assert switch is not None and switch.explanation.startswith("From the next look on.")


def test_earlier_looks_can_be_deleted_where_this_one_is_not_kept(language: Language) -> None:
    helped = since(replace(RESULTS, answers=ev.Answers(ev.Owner.HELPING)), SinceLast(day(12)))
    assert any(one.event == ev.RememberChosen(on=False) for one in results_view(helped).quiet)
    assert not any(one.event == ev.RememberChosen(on=False) for one in results_view(since()).quiet)


def test_results_of_a_file_have_no_such_switch(language: Language) -> None:
    of_file = replace(RESULTS, report=replace(REPORT, offline=True))
    assert results_view(of_file).remember is None


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
