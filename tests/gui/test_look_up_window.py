"""Looking an app up in the real window: no phone, the real list, a keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.app import Application, Options
from gui.aside.events import AsideLeft
from gui.aside.states import Closed, Helping, LookingUp
from gui.events import DeviceChosen
from gui.pages.help_page import HelpPage
from gui.pages.hidden_page import HiddenPage
from gui.pages.look_up_page import LookUpPage
from gui.pages.phone_pages import PhonePages
from gui.pages.start_page import StartPage
from gui.widgets.action_button import ActionButton
from gui.widgets.choice_menu import ChoiceMenu
from gui.widgets.header_bar import HeaderBar
from gui.widgets.lender_card import LenderCard
from tests.gui.conftest import settle

OpenWindow = Callable[[], Application]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[OpenWindow]:
    """Start the program without ever looking for phones."""
    started: list[Application] = []

    def start_it() -> Application:
        whole = Application(qapp, Options(tmp_path, language="en"))
        started.append(whole)
        qtbot.addWidget(whole.window)
        with qtbot.waitActive(whole.window):
            whole.window.show()
            whole.window.activateWindow()
        return whole

    yield start_it
    for whole in started:
        whole.close()
        whole.deleteLater()


@pytest.fixture
def whole(start: OpenWindow, qtbot: QtBot) -> Application:
    """The program with the look-up page open and the list read."""
    program = start()
    program.window.findChild(HeaderBar).look_up_clicked.emit()
    qtbot.waitUntil(lambda: answered(program, ""), timeout=20_000)
    settle()
    return program


def answered(whole: Application, term: str) -> bool:
    state = whole.aside.state
    return isinstance(state, LookingUp) and not state.waits_for and state.answer is not None and state.term == term


def look_up(whole: Application, qtbot: QtBot, term: str) -> list[str]:
    """Type it letter by letter, wait for the answer, read what is in sight."""
    qtbot.keyClicks(field(whole), term)
    qtbot.waitUntil(lambda: answered(whole, term), timeout=20_000)
    settle()
    return [label.text() for label in page(whole).findChildren(QLabel) if label.isVisible() and label.text()]


def page(whole: Application) -> LookUpPage:
    found = whole.window.findChild(LookUpPage)
    assert isinstance(found, LookUpPage)
    return found


def field(whole: Application) -> QLineEdit:
    found = page(whole).findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def test_keyboard_is_in_the_field_and_the_list_is_named(whole: Application) -> None:
    assert QApplication.focusWidget() is field(whole)
    said = [label.text() for label in page(whole).findChildren(QLabel) if label.isVisible()]
    assert any("dated" in text and "came with LenderLens" in text for text in said)


def test_name_that_is_typed_is_found_with_sources(whole: Application, qtbot: QtBot) -> None:
    said = look_up(whole, qtbot, "com.shuhekeji")
    assert "1 app found" in said and "internal name: com.shuhekeji" in said
    assert [card for card in page(whole).findChildren(LenderCard) if card.isVisible()]


def test_app_that_is_on_no_list_is_told_as_absent(whole: Application, qtbot: QtBot) -> None:
    said = look_up(whole, qtbot, "https://play.google.com/store/apps/details?id=com.example.zzqq")
    assert "Not found on our list" in said
    assert any("we searched “com.example.zzqq”" in text and "proves nothing" in text for text in said)


def test_enter_goes_on_to_the_answer_and_tab_into_the_cards(whole: Application, qtbot: QtBot) -> None:
    look_up(whole, qtbot, "com.shuhekeji")
    qtbot.keyClick(field(whole), Qt.Key.Key_Return)
    at = QApplication.focusWidget()
    assert isinstance(at, QLabel) and at.text() == "1 app found"
    qtbot.keyClick(at, Qt.Key.Key_Tab)
    (card,) = (card for card in page(whole).findChildren(LenderCard) if card.isVisible())
    assert card.isAncestorOf(QApplication.focusWidget())


def test_back_leads_to_the_phones_and_forgets_what_was_typed(whole: Application, qtbot: QtBot) -> None:
    look_up(whole, qtbot, "loan")
    next(one for one in page(whole).findChildren(ActionButton) if one.text() == "Back").click()
    assert whole.aside.state == Closed() and in_sight(whole, StartPage)
    whole.window.findChild(HeaderBar).look_up_clicked.emit()
    settle()
    assert field(whole).text() == "" and QApplication.focusWidget() is field(whole)


def in_sight(whole: Application, kind: type[QWidget]) -> bool:
    return any(one.isVisible() for one in whole.window.findChildren(kind))


def test_help_lies_over_the_look_up_and_comes_off_again(whole: Application, qtbot: QtBot) -> None:
    look_up(whole, qtbot, "loan")
    whole.window.findChild(HeaderBar).help_clicked.emit()
    assert isinstance(whole.aside.state, Helping) and in_sight(whole, HelpPage)
    whole.window.aside_asked.emit(AsideLeft())
    assert answered(whole, "loan") and field(whole).text() == "loan" and field(whole).isVisible()


def test_phone_that_is_chosen_comes_before_everything(whole: Application) -> None:
    whole.window.findChild(PhonePages).asked.emit(DeviceChosen("A"))
    assert whole.aside.state == Closed() and in_sight(whole, StartPage)


def test_hidden_screen_hides_what_was_looked_up(whole: Application, qtbot: QtBot) -> None:
    look_up(whole, qtbot, "loan")
    whole.window.findChild(HeaderBar).hide_clicked.emit()
    assert in_sight(whole, HiddenPage) and not field(whole).isVisible()


def test_chosen_country_is_kept_for_the_next_start(whole: Application, start: OpenWindow, tmp_path: Path) -> None:
    menu = page(whole).findChild(ChoiceMenu).findChild(QMenu)
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Nigeria").trigger()
    settle()
    whole.close()
    assert start().aside.state == Closed("NG")
    assert "country=NG" in (tmp_path / "window.ini").read_text(encoding="utf-8").splitlines()


def test_country_that_is_taken_back_is_not_kept(whole: Application, tmp_path: Path) -> None:
    for name in ("Nigeria", "any country"):
        menu = page(whole).findChild(ChoiceMenu).findChild(QMenu)
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == name).trigger()
        settle()
    whole.close()
    assert "country" not in (tmp_path / "window.ini").read_text(encoding="utf-8")


def test_file_that_is_no_list_is_refused_in_words_that_take_the_keyboard_and_the_list_stays(
    whole: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "no list.txt"
    file.write_text("hello", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    next(one for one in page(whole).findChildren(ActionButton) if one.text().startswith("Import")).click()
    qtbot.waitUntil(lambda: isinstance(whole.aside.state, LookingUp) and whole.aside.state.told is not None)
    settle()
    told = QApplication.focusWidget()
    assert isinstance(told, QLabel) and "The list in use stays" in told.text()
    said = [label.text() for label in page(whole).findChildren(QLabel) if label.isVisible()]
    assert any("The list in use stays" in text for text in said)
    assert look_up(whole, qtbot, "com.shuhekeji")[0]


def test_leaving_the_file_dialog_changes_nothing(whole: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    before = whole.aside.state
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    next(one for one in page(whole).findChildren(ActionButton) if one.text().startswith("Import")).click()
    assert whole.aside.state == before


@pytest.mark.parametrize("scale", [100, 200])
def test_window_keeps_its_width_whatever_is_opened_in_whatever_language(start: OpenWindow, scale: int) -> None:
    program = start()
    window, header = program.window, program.window.findChild(HeaderBar)
    window.resize(1024, 640)
    header.scale_chosen.emit(scale)
    for _ in range(2):
        for clicked in (header.look_up_clicked, header.help_clicked, header.language_clicked):
            clicked.emit()
            settle()
    assert window.width() == 1024


def test_answer_and_field_are_in_sight_with_large_text(whole: Application, qtbot: QtBot) -> None:
    whole.window.resize(1024, 640)
    whole.window.findChild(HeaderBar).scale_chosen.emit(200)
    settle()
    look_up(whole, qtbot, "com.shuhekeji")
    assert below_top(whole, field(whole)) + field(whole).height() <= page(whole).viewport().height()
    qtbot.keyClick(field(whole), Qt.Key.Key_Return)
    settle()
    at = QApplication.focusWidget()
    assert isinstance(at, QLabel) and at.text() == "1 app found"
    assert 0 <= below_top(whole, at) < page(whole).viewport().height() / 2


def below_top(whole: Application, widget: QWidget) -> int:
    return widget.mapTo(page(whole).viewport(), QPoint(0, 0)).y()
