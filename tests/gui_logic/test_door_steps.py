"""A door that is turned off by hand: only a reading says what is so, one at a time, and by itself while it is open."""

from dataclasses import replace

import pytest

from core.errors import PhoneGone, PhoneSilent
from core.model.access import AppKey
from core.model.doors import Door, DoorKind, DoorState
from core.model.rights import Opened
from gui import effects as do
from gui import events as ev
from gui import hand_events as hand
from gui import states as st
from gui.state import step
from gui.transitions.doors import waits_for_door
from tests.gui_logic.samples import CLOSED_DOOR, DETAIL, JOB, KEY, NEXT, READ_AT, REPORT, RESULTS, SERIAL, UNPLUGGED

KIND = DoorKind.NOTIFICATIONS
OPEN_DOOR = replace(CLOSED_DOOR, state=DoorState.OPEN)


def results_with(*doors: Door, of: st.Results = RESULTS) -> st.Results:
    apps = tuple(replace(app, doors=doors) if app.key == KEY else app for app in REPORT.apps)
    return replace(of, report=replace(REPORT, apps=apps))


SEEN = results_with(OPEN_DOOR)
AT_DOOR = st.ByHand(SEEN, (KEY,), Opened.TAKEN, door=KIND)
READS = do.ReadDoor(NEXT, SERIAL, SEEN.report, KEY, KIND)


def read(state: DoorState, job: int = JOB) -> hand.DoorRead:
    return hand.DoorRead(job, KEY, (replace(CLOSED_DOOR, state=state),), (), READ_AT)


def state_of(reached: st.AppState) -> DoorState:
    results = st.results_of(reached)
    app = results.report.app(KEY) if results else None
    assert app is not None and app.doors
    return app.doors[0].state


def test_button_beside_a_door_opens_its_page_at_once() -> None:
    reached, effects = step(replace(DETAIL, results=SEEN), ev.ByHandOpened((KEY,), KIND), NEXT)
    assert isinstance(reached, st.AtPhone) and reached.back.door is KIND and not reached.reading
    assert effects == (do.OpenOnPhone(NEXT, SERIAL, SEEN.report, KEY, KIND),)


def test_without_the_phone_the_way_is_shown_and_nothing_asked() -> None:
    away = results_with(OPEN_DOOR, of=UNPLUGGED)
    assert step(away, ev.ByHandOpened((KEY,), KIND), NEXT) == (st.ByHand(away, (KEY,), door=KIND), ())


def test_click_reads_this_door_alone() -> None:
    reached, effects = step(AT_DOOR, hand.ReadAgainClicked((KEY,)), NEXT)
    assert (reached, effects) == (st.AtPhone(AT_DOOR, NEXT, reading=True), (READS,))


@pytest.mark.parametrize("said", DoorState)
def test_what_was_read_on_a_click_is_taken_with_its_time(said: DoorState) -> None:
    reached, _ = step(st.AtPhone(AT_DOOR, JOB, reading=True), read(said), NEXT)
    assert isinstance(reached, st.ByHand) and reached.read_at == READ_AT and state_of(reached) is said


def test_page_that_waits_reads_once_at_a_time_and_draws_nothing_anew() -> None:
    asked, effects = step(AT_DOOR, hand.RightsDue(), NEXT)
    assert effects == (READS,) and asked == AT_DOOR
    assert step(asked, hand.RightsDue(), 99) == (asked, ())


def test_reading_by_itself_that_brings_nothing_new_changes_nothing() -> None:
    reached, _ = step(replace(AT_DOOR, asking=JOB), read(DoorState.OPEN), NEXT)
    assert reached == AT_DOOR and waits_for_door(reached)
    assert step(reached, hand.RightsDue(), NEXT)[1]


@pytest.mark.parametrize("said", [DoorState.CLOSED, DoorState.UNKNOWN])
def test_page_goes_on_by_itself_once_the_phone_says_something_else(said: DoorState) -> None:
    reached, _ = step(replace(AT_DOOR, asking=JOB), read(said), NEXT)
    assert isinstance(reached, st.ByHand) and reached.read_at == READ_AT and state_of(reached) is said
    assert waits_for_door(reached) is (said is DoorState.UNKNOWN), "what is closed is not read on and on"


@pytest.mark.parametrize("state", [AT_DOOR, st.AtPhone(AT_DOOR, JOB, reading=False), SEEN])
def test_answer_nobody_waits_for_changes_nothing(state: st.AppState) -> None:
    assert step(state, read(DoorState.CLOSED, job=1), NEXT) == (state, ())


def test_reading_by_itself_that_fails_is_tried_again_while_the_phone_is_there() -> None:
    silent, _ = step(replace(AT_DOOR, asking=JOB), ev.JobFailed(JOB, PhoneSilent()), NEXT)
    assert silent == AT_DOOR and step(silent, hand.RightsDue(), NEXT)[1]
    gone, _ = step(replace(AT_DOOR, asking=JOB), ev.JobFailed(JOB, PhoneGone()), NEXT)
    assert not waits_for_door(gone) and step(gone, hand.RightsDue(), NEXT)[1] == ()


def test_click_takes_the_place_of_a_reading_that_is_on_its_way() -> None:
    clicked, _ = step(replace(AT_DOOR, asking=JOB), hand.ReadAgainClicked((KEY,)), NEXT)
    late, _ = step(clicked, read(DoorState.CLOSED), 99)
    assert late == clicked, "the answer of the reading before is not the one that was asked for"
    told, _ = step(clicked, read(DoorState.OPEN, job=NEXT), 99)
    assert step(told, hand.RightsDue(), 99)[1], "and it stands in nobody's way"


def test_page_about_contacts_waits_for_no_door() -> None:
    about_contacts = replace(AT_DOOR, door=None)
    assert not waits_for_door(about_contacts)
    assert not waits_for_door(replace(AT_DOOR, keys=(AppKey(KEY.package, type(KEY.user)(9)),)))
