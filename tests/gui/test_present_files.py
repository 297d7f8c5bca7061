"""What is shown of a file: never a way to turn anything off, always when it was written and what to do next."""

from dataclasses import replace

import pytest

from core.errors import LenderLensError, UnreadableInput
from core.model.access import AppKey
from core.model.names import PackageName, UserId
from gui import events as ev
from gui.file_states import FilePage, ReadingFile
from gui.language import Language
from gui.present.page import page_view
from gui.present.phones import phones_view
from gui.present.side import header_view
from gui.scene import PhoneEntry, Scene
from gui.states import AppDetail, ByHand, Results
from gui.viewmodels import AppPageView, GuideView, PhonesView, ProgressView, ResultsView
from gui.viewparts import ButtonView
from gui.wording import files
from tests.gui.example_files import FILES

CODES = (*files._files(), *files._zips())
RESULTS = FILES["63-file-results"]
KEY = AppKey(PackageName("example.loan"), UserId(0))
CHANGES = ev.TurnOffClicked | ev.ScanClicked | ev.KeptChangesOpened | ev.UndoClicked | ev.FinishClicked


def buttons_of(view: object) -> list[ButtonView]:
    found: list[ButtonView] = []
    for part in (getattr(view, name, ()) for name in ("buttons", "quiet")):
        found += part
    for section in getattr(view, "sections", ()):
        found += [card.button for card in section.cards if card.button] + ([section.button] if section.button else [])
    return found


@pytest.fixture(autouse=True)
def _english(qapp: object) -> None:
    """Words need an application."""


def test_nothing_in_the_results_of_a_file_changes_a_phone() -> None:
    assert isinstance(RESULTS, Results)
    for state in (RESULTS, AppDetail(RESULTS, KEY), ByHand(RESULTS, (KEY,))):
        view = page_view(state)
        assert isinstance(view, ResultsView | AppPageView | GuideView)
        assert buttons_of(view)
        assert not [one for one in buttons_of(view) if isinstance(one.event, CHANGES)]
        assert getattr(view, "switch", None) is None
        assert not getattr(view, "does", "")


def test_results_say_when_the_phone_wrote_the_file() -> None:
    view = page_view(RESULTS)
    assert isinstance(view, ResultsView)
    assert "10 Jun 2026 at 09:21" in view.notice
    assert "It may be different now" in view.notice
    without = page_view(FILES["64-file-results-no-time"])
    assert isinstance(without, ResultsView)
    assert "it does not say" in without.notice


def test_card_of_a_file_speaks_of_then_and_not_of_now(language: Language) -> None:
    view = page_view(RESULTS)
    assert isinstance(view, ResultsView)
    assert view.sections[0].cards[0].line == "Could read your contacts then"


def test_app_of_a_file_that_can_read_is_shown_the_way_by_hand() -> None:
    view = page_view(RESULTS)
    assert isinstance(view, ResultsView)
    assert ev.ByHandOpened((KEY,)) in [one.event for one in buttons_of(view)]


@pytest.mark.parametrize("code", CODES)
def test_every_refusal_says_what_is_wrong_and_what_to_do(code: str) -> None:
    view = page_view(FilePage(RESULTS.device, UnreadableInput(f"{code}: x.zip")))
    assert isinstance(view, GuideView)
    assert view.headline != files.headline()[0]
    assert view.body.partition("\n")[0]
    assert len(view.buttons) == 2


def test_other_faults_have_their_own_words() -> None:
    view = page_view(FilePage(RESULTS.device, LenderLensError("program fault")))
    assert isinstance(view, GuideView)
    assert view.headline == "Something did not work"


@pytest.mark.parametrize(("done", "total", "step"), [(0, 0, 0), (0, 10, 1), (34, 111, 30), (10, 10, 100)])
def test_reading_says_how_far_it_is(done: int, total: int, step: int) -> None:
    view = page_view(ReadingFile(RESULTS.device, 1, done * 1_000_000, total * 1_000_000))
    assert isinstance(view, ProgressView)
    assert view.step == step
    assert view.stop is not None
    assert page_view(ReadingFile(RESULTS.device, 1, stopping=True)).stop is None


def test_tab_of_a_file_carries_its_name_and_says_what_it_is() -> None:
    device, phone = RESULTS.device, replace(RESULTS.device, serial="EXAMPLE1", model="Example_1")
    entries = (PhoneEntry(device, 0, RESULTS), PhoneEntry(phone, 0, replace(RESULTS, device=phone)))
    row = phones_view(Scene(device.serial, RESULTS, entries))
    assert isinstance(row, PhonesView)
    assert row.tabs[0].text == "bugreport-x1-2026-06-10.zip · from a file"
    assert row.put_away is not None


def test_header_names_no_phone_while_a_file_is_chosen() -> None:
    assert header_view(FilePage(RESULTS.device)).phone == ""
