"""Whether looks at a phone are kept: who decides, what is deleted, and that "off" stays off for the next phone."""

import datetime as dt
from dataclasses import replace

import pytest

from core.model.access import AppKey
from core.model.change import ChangeKind
from core.model.names import PackageName, UserId
from core.model.since import Came, Deed, LookSummary, Since, SinceLast
from gui import events as ev
from gui import states as st
from gui.changed_report import report_after
from gui.state import step
from tests.gui_logic.samples import DEVICE, JOB, KEY, NEXT, READY, REPORT, RESULT, RESULTS

DAY = dt.datetime(2026, 11, 3, tzinfo=dt.UTC)
MINE, HELPING = ev.Owner.MINE, ev.Owner.HELPING
YES, NO, UNSAID = ev.Remember.YES, ev.Remember.NO, ev.Remember.UNSAID


@pytest.mark.parametrize(
    ("answers", "keeps"),
    [
        (ev.UNANSWERED, True),
        (ev.Answers(HELPING), False),
        (ev.Answers(threat=ev.Threat.YES), False),
        (ev.Answers(MINE, ev.Threat.NO, NO), False),
        (ev.Answers(HELPING, ev.Threat.YES, YES), True),
    ],
)
def test_what_was_chosen_counts_before_what_the_answers_suggest(answers: ev.Answers, *, keeps: bool) -> None:
    assert answers.keeps_looks is keeps


def test_yes_does_not_outlast_an_answer_that_speaks_against_it_and_no_does() -> None:
    assert ev.Answers(MINE, remember=YES).about(HELPING, ev.Threat.UNSAID).keeps_looks is False
    assert ev.Answers(HELPING, remember=NO).about(MINE, ev.Threat.NO).keeps_looks is False


@pytest.mark.parametrize(("chosen", "keeps"), [(UNSAID, True), (NO, False)])
def test_next_phone_begins_with_what_was_chosen_before(chosen: ev.Remember, *, keeps: bool) -> None:
    ready, _ = step(st.Starting(), ev.DevicesSeen((DEVICE,), chosen), NEXT)
    assert isinstance(ready, st.Ready) and ready.answers.keeps_looks is keeps


def test_phone_that_is_there_keeps_what_was_said_of_it() -> None:
    said = replace(READY, answers=ev.Answers(remember=YES))
    assert step(said, ev.DevicesSeen((DEVICE,), NO), NEXT)[0] == said


def test_after_deleting_nothing_that_rested_on_earlier_looks_is_told_any_more() -> None:
    chat = AppKey(PackageName("example.chat"), UserId(0))
    looks = tuple(LookSummary("phone", DAY + dt.timedelta(day), (), ()) for day in (1, 2))
    came = (Came(Since.ON_AGAIN, KEY, DAY, seen_off=DAY), Came(Since.NEW, chat))
    deed = Deed(DAY, KEY, ChangeKind.REVOKE)
    since = SinceLast(DAY, came, damaged=True, looks=looks, deeds=(deed,), kept=True)
    results = replace(RESULTS, report=replace(REPORT, since=since))
    after, _ = step(st.Listing(results, JOB), ev.LooksForgotten(JOB), NEXT)
    assert isinstance(after, st.Results)
    assert after.report.since == SinceLast(changes=(Came(Since.ON_AGAIN, KEY, DAY),), looks=looks[1:], deeds=(deed,))


def test_what_is_turned_off_in_the_window_is_in_the_history_at_once() -> None:
    (deed,) = report_after(REPORT, RESULT).since.deeds
    assert (deed.key, deed.kind, deed.at) == (KEY, ChangeKind.REVOKE, RESULT.looked_again_at)
