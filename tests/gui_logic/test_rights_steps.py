"""A phone that refuses changes: its pages wait for its switch, ask again, and wake up by themselves."""

from dataclasses import replace

import pytest

from core.errors import PhoneGone, PhoneSilent
from core.model.brand import Chapter
from core.model.change import ItemResult
from core.model.change import Outcome as ItemOutcome
from core.model.rights import NOT_ASKED, Right, Rights
from gui import effects as do
from gui import events as ev
from gui import hand_events as hand
from gui import states as st
from gui.state import step
from gui.transitions.rights import waits_for_switch
from tests.gui_logic.samples import (
    ALLOWED,
    CARDS,
    JOB,
    KEPT,
    KEY,
    NEXT,
    OUTCOME,
    READY,
    REFUSED,
    REPORT,
    RESULT,
    RESULTS,
    SERIAL,
    STATES,
)

CLOSED = replace(RESULTS, rights=REFUSED)
ASKED = replace(CLOSED, asking=JOB)
WAITING = {
    "results": CLOSED,
    "one app": st.AppDetail(CLOSED, KEY),
    "by hand": st.ByHand(CLOSED, (KEY,)),
    "outcome": st.Outcome(CLOSED, RESULT),
    "card": st.MakerCards(CLOSED, Chapter.EXTRA_SWITCH, CARDS),
    "card from one app": st.MakerCards(st.AppDetail(CLOSED, KEY), Chapter.EXTRA_SWITCH, CARDS),
    "kept": st.KeptChanges(CLOSED, KEPT),
}
NOT_WAITING = {
    **STATES,
    "unplugged": replace(CLOSED, attached=False),
    "allowed": replace(RESULTS, rights=ALLOWED),
    "being changed": st.Revoking(CLOSED, JOB, RESULT.kind),
    "scanned again": st.Scanning(CLOSED, JOB),
    "being saved": st.Saving(CLOSED, JOB),
    "listing": st.Listing(CLOSED, JOB),
    "read by hand": st.AtPhone(st.ByHand(CLOSED, (KEY,)), JOB, reading=True),
}


def asking(state: st.AppState) -> int:
    results = st.results_of(state)
    assert results is not None
    return results.asking


def told(state: st.AppState, rights: Rights) -> st.AppState:
    with_question = st.with_results(state, lambda results: replace(results, asking=JOB))
    reached, effects = step(with_question, hand.RightsTold(JOB, rights), NEXT)
    assert effects == () and asking(reached) == 0
    return reached


def test_look_brings_the_rights_with_it() -> None:
    reached, _ = step(st.Scanning(READY, JOB), ev.ScanFinished(JOB, REPORT, REFUSED), NEXT)
    assert reached == CLOSED and waits_for_switch(reached)
    known, _ = step(st.Scanning(READY, JOB), ev.ScanFinished(JOB, REPORT, REFUSED, no_switch=True), NEXT)
    assert known == replace(CLOSED, no_switch=True) and waits_for_switch(known)
    unsaid, _ = step(st.Scanning(READY, JOB), ev.ScanFinished(JOB, REPORT), NEXT)
    assert isinstance(unsaid, st.Results) and unsaid.rights == NOT_ASKED and not waits_for_switch(unsaid)


@pytest.mark.parametrize("name", WAITING)
def test_page_that_waits_asks_once_at_a_time(name: str) -> None:
    asked, effects = step(WAITING[name], hand.RightsDue(), NEXT)
    assert effects == (do.AskRights(NEXT, SERIAL),)
    assert asking(asked) == NEXT
    assert asked == WAITING[name], "nothing is drawn anew for a question"
    assert step(asked, hand.RightsDue(), 99) == (asked, ())


@pytest.mark.parametrize("name", NOT_WAITING)
def test_no_phone_is_asked_while_a_job_runs_or_nothing_waits(name: str) -> None:
    assert not waits_for_switch(NOT_WAITING[name])
    assert step(NOT_WAITING[name], hand.RightsDue(), NEXT)[1] == ()


@pytest.mark.parametrize("name", [name for name in WAITING if "card" not in name])
@pytest.mark.parametrize("rights", [ALLOWED, Rights(Right.UNKNOWN, Right.UNKNOWN)], ids=["allowed", "not known"])
def test_page_wakes_up_where_it_is_once_nothing_is_refused(name: str, rights: Rights) -> None:
    reached = told(WAITING[name], rights)
    assert type(reached) is type(WAITING[name])
    results = st.results_of(reached)
    assert results is not None and results.rights == rights and results.woke
    assert not waits_for_switch(reached)


@pytest.mark.parametrize("name", ["card", "card from one app"])
def test_card_that_was_opened_for_the_switch_goes_back_when_the_switch_is_on(name: str) -> None:
    card = WAITING[name]
    assert isinstance(card, st.MakerCards)
    assert type(told(card, ALLOWED)) is type(card.back)
    assert told(card, REFUSED) == card
    other = replace(card, chapter=Chapter.DEVELOPER_OPTIONS)
    assert isinstance(told(other, ALLOWED), st.MakerCards)


def test_only_half_of_the_rights_is_still_refused() -> None:
    assert waits_for_switch(told(CLOSED, Rights(Right.ALLOWED, Right.REFUSED)))


def test_answer_of_another_question_and_of_the_look_before_are_not_taken() -> None:
    assert step(ASKED, hand.RightsTold(1, ALLOWED), NEXT) == (ASKED, ())
    assert step(CLOSED, hand.RightsTold(JOB, ALLOWED), NEXT) == (CLOSED, ())


def test_answer_that_comes_during_a_job_is_kept_for_the_page_behind() -> None:
    reached = told(st.Revoking(CLOSED, 3, RESULT.kind), ALLOWED)
    assert isinstance(reached, st.Revoking) and st.results_of(reached) == replace(CLOSED, rights=ALLOWED, woke=True)


@pytest.mark.parametrize("error", [PhoneGone(), PhoneSilent()])
def test_question_that_is_not_answered_changes_nothing_and_may_be_asked_again(error: PhoneSilent | PhoneGone) -> None:
    reached, effects = step(ASKED, ev.JobFailed(JOB, error), NEXT)
    assert (reached, effects, asking(reached)) == (CLOSED, (), 0)
    assert step(reached, hand.RightsDue(), NEXT)[1] == (do.AskRights(NEXT, SERIAL),)


def test_change_the_phone_refused_has_it_asked_at_once_whatever_it_said_after_the_look() -> None:
    refused = replace(RESULT, items=(ItemResult(RESULT.items[0].item, ItemOutcome.REFUSED_BY_PHONE, "", None, None),))
    before = st.Revoking(replace(RESULTS, rights=ALLOWED), JOB, RESULT.kind)
    reached, effects = step(before, ev.ChangeFinished(JOB, refused), NEXT)
    assert isinstance(reached, st.Outcome)
    assert effects == (do.AskRights(NEXT, SERIAL),) and asking(reached) == NEXT
    from_ready, effects = step(st.Revoking(READY, JOB, RESULT.kind), ev.ChangeFinished(JOB, refused), NEXT)
    assert isinstance(from_ready, st.Outcome) and effects == ()


def test_back_from_a_reading_by_hand_leads_to_the_list_where_the_change_before_is_no_longer_so() -> None:
    read = st.ByHand(OUTCOME, (KEY,), read_at=RESULT.looked_again_at)
    assert step(read, ev.BackClicked(), NEXT) == (OUTCOME.back, ())
    assert step(st.ByHand(OUTCOME, (KEY,)), ev.BackClicked(), NEXT) == (OUTCOME, ())


def test_page_by_hand_opens_only_what_it_speaks_of() -> None:
    other = replace(KEY, user=type(KEY.user)(10))
    state = st.ByHand(RESULTS, (KEY,))
    assert step(state, hand.OpenOnPhoneClicked(other), NEXT) == (state, ())
    unplugged = st.ByHand(replace(RESULTS, attached=False), (KEY,))
    for click in (hand.OpenOnPhoneClicked(KEY), hand.ReadAgainClicked((KEY,))):
        assert step(unplugged, click, NEXT) == (unplugged, ())
