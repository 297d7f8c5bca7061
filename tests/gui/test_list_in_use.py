"""Which lender list the window works with, and what the foot of the window says of its age."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.adb.cancel import Cancel
from core.lenders.bundle import read_list
from core.lenders.updates import current
from core.model.lender import ListSource
from core.paths import resource_path
from core.services.updating_list import import_list
from gui.device_worker.desk import Desk
from gui.device_worker.site import Site
from gui.language import Language
from gui.present.side import footer
from tests.core.lenders.list_signing import Signer
from tests.gui.speaking import LANGUAGES
from tests.gui_logic.samples import REPORT, RESULTS

BUNDLED = read_list(resource_path("lenders"))
DAY = REPORT.taken_at.astimezone().date()


def foot(days_old: int, *, set_aside: bool = False) -> str:
    listed = replace(REPORT.lender_list, date=DAY - timedelta(days=days_old), set_aside=set_aside)
    return footer(replace(RESULTS, report=replace(REPORT, lender_list=listed)))


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_old_list_is_told_at_the_foot_and_a_recent_one_is_not(language: Language, code: str) -> None:
    language.use(code)
    assert "180" in foot(181) and "180" not in foot(180)


@pytest.mark.parametrize(("code", "words"), [("en", "imported from a file"), ("zh_CN", "从文件导入")])
def test_an_imported_list_is_told_at_the_foot_and_the_usual_one_needs_no_word(
    language: Language, code: str, words: str
) -> None:
    language.use(code)
    imported = replace(REPORT.lender_list, source=ListSource.IMPORTED)
    assert words in footer(replace(RESULTS, report=replace(REPORT, lender_list=imported)))
    assert words not in foot(0)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_clock_set_back_and_a_damaged_list_are_told_at_the_foot(language: Language, code: str) -> None:
    language.use(code)
    ahead, aside, plain = foot(-400), foot(0, set_aside=True), foot(0)
    assert {"en": "after today", "zh_CN": "今天之后"}[code] in ahead
    assert len({ahead, aside, plain}) == 3 and aside.startswith(plain)


def test_the_next_look_uses_a_list_that_was_imported_meanwhile(
    own_data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signer = Signer()
    monkeypatch.setattr(current, "built_in_keys", lambda: (signer.public,))
    desk = Desk(Site(own_data_folder), lambda: 0, Cancel())
    first = desk.listings
    assert first.facts.source is ListSource.BUNDLED and desk.listings is first
    (tmp_path / "new").write_bytes(signer.list_of(BUNDLED.sequence + 1, BUNDLED.date))
    import_list(tmp_path / "new", own_data_folder, BUNDLED.date)
    second = desk.listings
    assert second.facts.source is ListSource.IMPORTED and desk.listings is second
    desk.close()


def test_a_practice_phone_keeps_its_invented_list_whatever_was_imported(own_data_folder: Path) -> None:
    desk = Desk(Site(own_data_folder, practice=("pixel-16",)), lambda: 0, Cancel())
    assert desk.listings.facts.source is ListSource.PRACTICE
    desk.close()
