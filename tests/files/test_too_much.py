"""Many texts, each of them small enough, are together too much to be kept."""

from pathlib import Path

import pytest

from core.errors import UnreadableInput
from core.lenders.listings import LenderListings
from core.services.files import analysing
from tests.files.containers import CONTAINERS, raw_dumps, said, zipped
from tests.files.judging import judge, said_reading, truly_reading, write


def test_texts_that_are_too_much_together_are_refused_and_the_one_that_was_too_many_is_named(
    tmp_path: Path, listings: LenderListings, monkeypatch: pytest.MonkeyPatch
) -> None:
    of = said("tecno-8")
    monkeypatch.setattr(analysing, "MOST_IN_ALL", 2 * len(of.package))
    (tmp_path / "x.zip").write_bytes(zipped({f"{number}.txt": of.package.encode() for number in range(4)}))
    with pytest.raises(UnreadableInput) as refused:
        judge(tmp_path / "x.zip", listings)
    assert refused.value.detail == "too_large: x.zip: 2.txt"


@pytest.mark.parametrize("kind", ["bugreport.zip", "bugreport.txt", "samsung.zip", "androidqf folder"])
def test_what_is_passed_over_in_a_bug_report_does_not_count(
    kind: str, tmp_path: Path, listings: LenderListings, monkeypatch: pytest.MonkeyPatch
) -> None:
    of = said("tecno-8")
    monkeypatch.setattr(analysing, "MOST_IN_ALL", 2 * sum(map(len, raw_dumps(of).values())) + len(of.package))
    report = judge(write(CONTAINERS[kind](of), tmp_path), listings)
    assert said_reading(report) == truly_reading("tecno-8")
