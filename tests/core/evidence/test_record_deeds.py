"""A record saved after a change says when its answers were read again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.evidence.record_page import record_page
from core.model.change import ChangeKind
from core.model.since import Deed, SinceLast
from tests.core.services.phone_reports import OFF, app, lender, report

SHOWN = app("example.loan", of=OFF, match=lender("example.loan"))
REPORT = report(SHOWN)


def page(after: timedelta, *kinds: ChangeKind) -> str:
    deeds = tuple(Deed(REPORT.taken_at + after * (n + 1), SHOWN.key, kind) for n, kind in enumerate(kinds))
    return record_page(replace(REPORT, since=SinceLast(deeds=deeds)), practice=False)


@pytest.mark.parametrize(
    ("kinds", "said"),
    [((ChangeKind.REVOKE,), "were turned off"), ((ChangeKind.REVOKE, ChangeKind.UNDO), "it was put back")],
)
def test_answer_read_after_a_change_does_not_bear_the_time_of_the_look(kinds, said) -> None:
    text = page(timedelta(minutes=3), *kinds)
    assert text.count("with LenderLens") == 1
    assert said in text
    assert "再次读取的" in text


def test_change_from_before_the_look_is_not_told_as_one_after_it() -> None:
    assert "with LenderLens" not in page(-timedelta(days=1), ChangeKind.REVOKE)
