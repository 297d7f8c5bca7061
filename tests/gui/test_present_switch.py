"""What pages say and offer while a phone refuses changes, once it does so no longer, and by hand on the phone."""

from dataclasses import replace

import pytest

from core.model.access import ContactAccess
from core.model.brand import Chapter
from core.model.change import ChangeKind, ItemResult
from core.model.change import Outcome as ItemOutcome
from core.model.phone import PhoneFacts
from core.model.rights import Opened, Right, Rights
from gui import events as ev
from gui import hand_events as hand
from gui import states as st
from gui.device_worker.card_finding import knows_no_switch
from gui.language import Language
from gui.present.page import page_view
from gui.viewmodels import AppPageView, GuideView, KeptChangesView, OutcomeView, ResultsView
from gui.viewparts import ButtonView
from tests.core.services.phone_reports import OFF, UNREAD, app, lender, report, verdict
from tests.gui.shown import texts
from tests.gui_logic.samples import (
    AFTER,
    ALLOWED,
    BY_HAND,
    FOLDER,
    JOB,
    KEPT,
    KEY,
    READ_AT,
    READY,
    REFUSED,
    REPORT,
    RESULT,
    RESULTS,
    YES,
)

CLOSED = replace(RESULTS, rights=REFUSED)
AWAKE = replace(RESULTS, rights=ALLOWED, woke=True)
SHOWS_SWITCH = ev.MakerCardsAsked(Chapter.EXTRA_SWITCH)


def results(state: st.Results) -> ResultsView:
    view = page_view(state)
    assert isinstance(view, ResultsView)
    return view


def guide(state: st.AppState) -> GuideView:
    view = page_view(state)
    assert isinstance(view, GuideView)
    return view


def events_of(view: ResultsView) -> list[object]:
    cards = [one.button for section in view.sections for one in section.cards if one.button]
    return [one.event for one in (*view.buttons, *cards)]


def test_nothing_is_offered_that_the_phone_will_refuse(language: Language) -> None:
    view = results(CLOSED)
    assert not [event for event in events_of(view) if isinstance(event, ev.TurnOffClicked)]
    assert texts(view.buttons) == ["Turn on the phone’s switch first", "Save record only"]
    assert view.buttons[0].event == SHOWS_SWITCH and view.buttons[0].enabled
    assert "wake up by themselves" in view.does and not view.notice
    assert not view.does_not and view.switch is None


@pytest.mark.parametrize("rights", [Rights(), Rights(Right.ALLOWED, Right.UNKNOWN), ALLOWED])
def test_what_is_not_refused_stays_usable(language: Language, rights: Rights) -> None:
    view = results(replace(RESULTS, rights=rights))
    assert view == results(RESULTS)
    assert [event for event in events_of(view) if isinstance(event, ev.TurnOffClicked)]


def test_refused_right_to_give_back_alone_offers_no_turning_off(language: Language) -> None:
    view = results(replace(RESULTS, rights=Rights(Right.ALLOWED, Right.REFUSED)))
    assert not [event for event in events_of(view) if isinstance(event, ev.TurnOffClicked)]


def test_awake_page_offers_everything_and_says_why(language: Language) -> None:
    view = results(AWAKE)
    assert events_of(view) == events_of(results(RESULTS))
    assert view.notice == "The phone allows changes now."


def test_each_card_and_the_apps_own_page_lead_to_the_switch(language: Language) -> None:
    card = next(one for section in results(CLOSED).sections for one in section.cards if one.key == KEY)
    assert card.button == ButtonView(
        "Needs a switch first",
        SHOWS_SWITCH,
        spoken="Turning contacts off for example.loan needs a switch on the phone first: show where it is",
    )
    page = page_view(st.AppDetail(CLOSED, KEY))
    assert isinstance(page, AppPageView)
    assert page.buttons[0] == card.button
    assert texts(page.buttons)[1] == "Look by hand"
    assert "wake up by themselves" in page.does


BY_HAND_ONLY = replace(CLOSED, no_switch=True)


def test_phone_of_whose_maker_no_switch_is_known_says_so_and_leads_by_hand_first(language: Language) -> None:
    view = results(BY_HAND_ONLY)
    assert "we know of no switch of its maker" in view.does and "wake up by themselves" in view.does
    assert texts(view.buttons)[0] == "Show how to turn off this app by hand"
    assert view.buttons[0].event == ev.ByHandOpened((KEY,)) and view.filled
    assert SHOWS_SWITCH not in events_of(view)
    card = next(one for section in view.sections for one in section.cards if one.key == KEY)
    assert card.button is not None
    assert (card.button.text, card.button.event) == ("Turn off by hand", ev.ByHandOpened((KEY,)))


def test_app_page_of_such_a_phone_offers_the_way_by_hand_once(language: Language) -> None:
    page = page_view(st.AppDetail(BY_HAND_ONLY, KEY))
    assert isinstance(page, AppPageView)
    assert texts(page.buttons) == ["Turn off by hand", "Save record only"]
    assert "we know of no switch of its maker" in page.does


def test_undo_on_such_a_phone_sleeps_without_speaking_of_a_switch(language: Language) -> None:
    view = page_view(st.KeptChanges(BY_HAND_ONLY, KEPT))
    assert isinstance(view, KeptChangesView)
    why = view.changes[0].button.why_not
    assert (view.changes[0].button.enabled, why) == (False, "The phone does not let a computer change permissions now")


def test_such_a_phone_that_allows_changes_is_like_any_other(language: Language) -> None:
    assert results(replace(RESULTS, no_switch=True, rights=ALLOWED)) == results(replace(RESULTS, rights=ALLOWED))


@pytest.mark.parametrize(
    ("facts", "none"),
    [
        (PhoneFacts(manufacturer="motorola", brand="motorola", model="moto g"), True),
        (PhoneFacts(manufacturer="Xiaomi", brand="Redmi", skin="HyperOS 1.0"), False),
        (PhoneFacts(manufacturer="Nobody We Know", model="X1"), False),
    ],
)
def test_whether_a_switch_is_known_is_the_card_s_to_say_and_of_strangers_nothing_is_said(
    facts: PhoneFacts, none: bool
) -> None:
    assert knows_no_switch(facts) is none


def test_under_a_threat_the_record_is_still_first(language: Language) -> None:
    view = results(replace(CLOSED, answers=YES))
    assert texts(view.buttons) == ["Save record only", "Turn on the phone’s switch first"]
    assert not view.filled


def test_unplugged_phone_is_that_before_anything_else(language: Language) -> None:
    view = results(replace(CLOSED, attached=False))
    assert "not connected" in view.notice and "wake up" not in view.does
    assert not view.buttons[0].enabled and isinstance(view.buttons[0].event, ev.TurnOffClicked)


def test_saved_record_and_the_switch_are_both_said(language: Language) -> None:
    view = results(replace(CLOSED, saved_to=FOLDER))
    assert "The record was saved in" in view.notice and "wake up by themselves" in view.does


def test_page_without_anything_to_turn_off_speaks_of_no_switch(language: Language) -> None:
    view = results(replace(CLOSED, report=report(app("example.chat", of=OFF))))
    assert (view.notice, view.does) == ("", "")


def test_undo_sleeps_too_and_says_why(language: Language) -> None:
    view = page_view(st.KeptChanges(CLOSED, KEPT))
    assert isinstance(view, KeptChangesView)
    (change,) = view.changes
    assert (change.button.enabled, change.button.why_not) == (False, "A switch on the phone has to be on first")
    awake = page_view(st.KeptChanges(AWAKE, KEPT))
    assert isinstance(awake, KeptChangesView) and awake.changes[0].button.enabled


def test_refused_change_leads_to_the_switch_until_the_phone_allows_it(language: Language) -> None:
    refused = replace(
        RESULT,
        change_id="",
        wrote=False,
        items=(ItemResult(RESULT.items[0].item, ItemOutcome.REFUSED_BY_PHONE, "", verdict(), verdict()),),
    )
    view = page_view(st.Outcome(CLOSED, refused))
    assert isinstance(view, OutcomeView)
    assert view.buttons[0].event == SHOWS_SWITCH
    awake = page_view(st.Outcome(AWAKE, refused))
    assert isinstance(awake, OutcomeView)
    assert "Go back to the list" in awake.notice
    assert SHOWS_SWITCH not in [one.event for one in awake.buttons]
    undone = page_view(st.Outcome(READY, replace(refused, kind=ChangeKind.UNDO)))
    assert isinstance(undone, OutcomeView) and undone.buttons[0].event == SHOWS_SWITCH


def test_page_by_hand_offers_to_open_the_apps_page(language: Language) -> None:
    view = guide(BY_HAND)
    assert texts(view.buttons) == ["Open it on the phone", "Look again", "Back"]
    assert view.buttons[0].event == hand.OpenOnPhoneClicked(KEY)
    assert view.buttons[0].spoken == "Open the page of example.loan on the phone"
    assert view.buttons[1].event == hand.ReadAgainClicked((KEY,))
    assert view.quiet[0].event == SHOWS_SWITCH


@pytest.mark.parametrize("said", Opened)
def test_page_by_hand_says_what_the_phone_said_and_never_that_it_is_seen(language: Language, said: Opened) -> None:
    view = guide(replace(BY_HAND, opened=said))
    claims = {
        Opened.TAKEN: "was asked to open",
        Opened.NOT_OPENED: "did not open",
        Opened.UNKNOWN: "did not say",
        Opened.INSTEAD: "own page instead",
    }
    assert claims[said] in view.body
    assert texts(view.buttons)[0] == "Look again"
    assert ("Unlock the phone" in view.steps[0]) == (said is Opened.TAKEN)


@pytest.mark.parametrize(("sdk", "last"), [(28, "Turn the switch beside “Contacts” off"), (29, "Choose “Don’t allow”")])
def test_last_tap_is_that_of_the_phones_android(language: Language, sdk: int, last: str) -> None:
    device = replace(REPORT.device, sdk=sdk)
    seen = replace(RESULTS, report=replace(REPORT, device=device))
    assert guide(replace(BY_HAND, back=seen)).steps[2] == last


def test_off_is_said_only_of_a_reading_of_every_app_and_there_is_no_undo_of_it(language: Language) -> None:
    off = replace(BY_HAND, back=replace(RESULTS, report=AFTER), read_at=READ_AT)
    view = guide(off)
    assert view.headline == "Contacts are off: example.loan"
    assert "may still be with the lender" in view.body and "To allow it again" in view.body
    assert texts(view.buttons) == ["Back to the list", "Look again"]
    assert guide(replace(off, read_at=None)).headline == "Do it on the phone"
    both = replace(off, keys=(KEY, REPORT.apps[0].key))
    assert REPORT.apps[0].access is ContactAccess.CAN_READ
    assert guide(both).headline == "Do it on the phone"


def test_reading_that_shows_it_on_or_shows_nothing_says_so(language: Language) -> None:
    still_on = guide(replace(BY_HAND, read_at=READ_AT))
    assert "example.loan can still read contacts." in still_on.body
    unread = report(app("example.loan", of=UNREAD, match=lender("example.loan")))
    unknown = guide(replace(BY_HAND, back=replace(RESULTS, report=unread), read_at=READ_AT))
    assert "could not be checked" in unknown.body and "off" not in unknown.headline.lower()
    lost = guide(replace(BY_HAND, lost=True, read_at=READ_AT))
    assert "The phone did not answer." in lost.body and "can still read" not in lost.body


@pytest.mark.parametrize(("reading", "said"), [(True, "Reading what the phone"), (False, "Asking the phone to open")])
def test_page_stays_while_the_phone_is_asked(language: Language, reading: bool, said: str) -> None:
    view = guide(st.AtPhone(BY_HAND, JOB, reading=reading))
    assert view.waiting.startswith(said)
    assert replace(view, waiting="") == guide(BY_HAND)


def test_page_by_hand_of_an_unplugged_phone_asks_it_nothing(language: Language) -> None:
    view = guide(st.ByHand(replace(RESULTS, attached=False), (KEY,)))
    assert [one.enabled for one in view.buttons] == [False, False, True]


def test_page_by_hand_says_when_the_phone_allows_changes_after_all(language: Language) -> None:
    view = guide(replace(BY_HAND, back=AWAKE))
    assert "The phone allows changes now." in view.body and view.quiet == ()


def test_phone_without_a_look_is_only_led_by_hand(language: Language) -> None:
    view = guide(st.ByHand(st.Outcome(READY, RESULT), (KEY,)))
    assert texts(view.buttons) == ["Back"]
    assert view.steps[0] == "On the phone, open Settings › Apps and tap the app"


def test_phone_of_an_unknown_android_is_looked_at_as_a_whole(language: Language) -> None:
    unknown = replace(REPORT, device=replace(REPORT.device, sdk=None))
    view = guide(replace(BY_HAND, back=replace(RESULTS, report=unknown)))
    assert view.buttons[1].event == ev.ScanClicked()
