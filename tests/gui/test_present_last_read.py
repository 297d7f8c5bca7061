"""What an app's page says of recorded reads: when, by which clock, what it proves, and that absence proves nothing."""

import datetime as dt
from dataclasses import replace

import pytest

from core.model.access import Fixed, OpReading, Verdict
from core.model.change import Obstacle
from core.model.phone import NO_CLOCK, PhoneClock, PhoneTime
from gui.language import Language
from gui.present.cards import plain_card
from gui.present.last_read import last_read_view
from gui.wording.change import obstacle
from tests.core.services.phone_reports import OWNER, app, report, verdict

READ = PhoneTime(dt.datetime(2026, 11, 3, 9, 12, 40))  # noqa: DTZ001  the phone's own clock
NOON = dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)


def told(of: Verdict, clock: PhoneClock = PhoneClock(0, 480)) -> str:  # noqa: B008  frozen
    one = app("example.loan", of=of)
    return "\n".join(last_read_view(one, replace(report(one, users=(OWNER,)), clock=clock, taken_at=NOON)).lines)


def test_read_is_told_with_its_time_and_with_what_it_proves(language: Language) -> None:
    said = told(verdict(op=OpReading(None, None, READ)))
    assert "Last recorded read: 3 Nov 2026 at 09:12:40." in said
    assert "does not show which or how many" in said
    assert said.endswith("The time is what the phone’s own clock showed.")


@pytest.mark.parametrize(("op", "words"), [(OpReading(None, None), "that proves nothing"), (None, "could not be read")])
def test_absence_proves_nothing_and_what_was_not_read_is_no_absence(
    language: Language, op: OpReading | None, words: str
) -> None:
    said = told(replace(verdict(), op=op))
    assert words in said
    assert ("No read is recorded" in said) is (op is not None)


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (None, "could not compare its clock"),
        (121, "is 2 minutes ahead of"),
        (-7500, "is 125 minutes behind"),
        (-86400 * 30, "is 30 days behind"),
    ],
)
def test_clock_that_is_more_than_two_minutes_off_is_named(language: Language, ahead: int | None, words: str) -> None:
    assert words in told(verdict(op=OpReading(None, None, READ)), PhoneClock(ahead, 480))


def test_difference_of_up_to_two_minutes_is_not_named(language: Language) -> None:
    assert "computer" not in told(verdict(op=OpReading(None, None, READ)), PhoneClock(120, 480))


@pytest.mark.parametrize(
    ("clock", "words"),
    [
        (PhoneClock(0, 480), "read contacts on 21 Nov 2026"),
        (PhoneClock(0, -300), "read contacts today at 23:30 (time on the phone)"),
        (PhoneClock(-86400, 480), "read contacts today at 23:30 (time on the phone)"),
    ],
)
def test_which_day_is_today_the_phones_own_clock_says(language: Language, clock: PhoneClock, words: str) -> None:
    late = PhoneTime(dt.datetime(2026, 11, 21, 23, 30))  # noqa: DTZ001  the phone's own clock
    one = app("example.loan", of=verdict(op=OpReading(None, None, late)))
    seen = replace(report(one, users=(OWNER,)), clock=clock, taken_at=dt.datetime(2026, 11, 21, 17, tzinfo=dt.UTC))
    assert words in plain_card(one, seen).note


def test_whose_time_it_is_is_said_only_where_the_phone_shows_another(language: Language) -> None:
    here = dt.datetime(2026, 11, 21, 17).astimezone()  # in this computer's zone, whichever it is
    offset = here.utcoffset()
    assert offset is not None
    early = PhoneTime(dt.datetime(2026, 11, 21, 9, 12))  # noqa: DTZ001  the phone's own clock
    one = app("example.loan", of=verdict(op=OpReading(None, None, early)))
    clock = PhoneClock(60, int(offset.total_seconds()) // 60)
    seen = replace(report(one, users=(OWNER,)), clock=clock, taken_at=here)
    assert plain_card(one, seen).note.endswith("read contacts today at 09:12")


def test_clock_nobody_read_is_not_taken_for_a_right_one() -> None:
    assert (NO_CLOCK.differs, NO_CLOCK.ahead_s) == (False, None)


def test_card_without_a_button_says_why_under_the_last_read(language: Language) -> None:
    fixed = app("example.loan", of=verdict(fixed=Fixed.POLICY, op=OpReading(None, None, READ)))
    said = plain_card(fixed, report(fixed, users=(OWNER,))).note.split("\n")
    assert "recorded that it read contacts" in said[0]
    assert said[1:] == [obstacle(Obstacle.FIXED_BY_POLICY)]
