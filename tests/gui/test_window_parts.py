"""What surrounds the pages: the hidden screen, the practice band, what is remembered, and our own mistakes."""

import gc
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from core.model.phone import Device, DeviceState
from gui import events as ev
from gui.crash import CrashReporter, fault_text
from gui.crash_dialog import CrashDialog
from gui.language import Language
from gui.main_window import MainWindow
from gui.pages.hidden_page import HiddenPage
from gui.pages.results_page import ResultsPage
from gui.present.phones import phones_view
from gui.scene import PhoneEntry, Scene
from gui.settings import WindowSettings
from gui.states import AppDetail, AppState, NotReady
from gui.style import Style
from gui.theme import TEXT_SCALES, room_for
from gui.widgets.action_button import ActionButton
from gui.widgets.footer_line import FooterLine
from gui.widgets.header_bar import HeaderBar
from gui.widgets.phone_row import PhoneRow
from gui.widgets.practice_band import PracticeBand
from tests.gui.conftest import settle
from tests.gui_logic.samples import DEVICE, KEY, OTHER, RESULTS, STATES, UNPLUGGED


@pytest.fixture
def window(qtbot: QtBot, style: Style, language: Language) -> MainWindow:
    """The window on results of a practice phone."""
    shown = MainWindow(("pixel-16", "pixel-15"), ("pixel-16",))
    qtbot.addWidget(shown)
    shown.show()
    shown.show_scene(Scene("", RESULTS))
    return shown


def test_hidden_screen_shows_nothing_of_the_phone_and_comes_back(window: MainWindow) -> None:
    page = window.findChild(ResultsPage)
    window.findChild(HeaderBar).hide_clicked.emit()
    hidden = window.findChild(HiddenPage)
    assert hidden.isVisible() and not page.isVisible() and not window.findChild(HeaderBar).isVisible()
    hidden.show_again.emit()
    assert page.isVisible() and not hidden.isVisible()


def test_practice_is_marked_on_the_hidden_screen_too(window: MainWindow) -> None:
    window.findChild(HeaderBar).hide_clicked.emit()
    assert window.findChild(PracticeBand).isVisible()


def test_window_that_is_let_go_of_ends_at_once_and_in_its_own_thread(style: Style, language: Language) -> None:
    """Python's own search for garbage runs in any thread; a window must not wait for it."""
    gc.disable()
    try:
        ended = MainWindow()
        ended.show_scene(Scene("", RESULTS))
        ended.findChild(HeaderBar).help_clicked.emit()
        ended.findChild(HeaderBar).hide_clicked.emit()
        gone = weakref.ref(ended)
        del ended
        assert gone() is None
    finally:
        gc.enable()


def test_real_phones_have_no_practice_band(qtbot: QtBot, style: Style, language: Language) -> None:
    real = MainWindow()
    qtbot.addWidget(real)
    real.show()
    assert real.findChild(PracticeBand) is None


def test_practice_menu_sends_what_a_hand_would_do(window: MainWindow) -> None:
    asked: list[object] = []
    window.asked.connect(asked.append)
    band = window.findChild(PracticeBand)
    band.order_chosen.emit(ev.PracticeOrder.SWITCH_ON)
    band.phone_chosen.emit("pixel-15")
    band.fresh_chosen.emit()
    assert asked == [
        ev.PracticeOrdered(ev.PracticeOrder.SWITCH_ON),
        ev.PracticeChosen("pixel-15"),
        ev.PracticeChosen("pixel-15", fresh=True),
    ]


def test_language_and_text_size_are_remembered_and_nothing_else(tmp_path: Path) -> None:
    kept = WindowSettings(tmp_path)
    kept.language, kept.text_size = "zh_CN", 150
    kept.sync()
    again = WindowSettings(tmp_path)
    assert (again.language, again.text_size) == ("zh_CN", 150)
    lines = (tmp_path / "window.ini").read_text(encoding="utf-8").splitlines()
    assert sorted(line for line in lines if "=" in line) == ["language=zh_CN", "text_size=150"]


@pytest.mark.parametrize("nonsense", ["language=tlh", "text_size=9000", "text_size=a lot"])
def test_settings_nobody_understands_are_as_if_not_there(tmp_path: Path, nonsense: str) -> None:
    (tmp_path / "window.ini").write_text(f"[General]\n{nonsense}\n", encoding="utf-8")
    kept = WindowSettings(tmp_path)
    assert kept.text_size == 100
    assert kept.language in ("en", "zh_CN")


def fault_with(secret: str) -> str:
    try:
        raise ValueError(secret)
    except ValueError:
        kind, _, trace = sys.exc_info()
    assert kind is not None
    return fault_text(kind, trace)


def test_fault_details_say_where_but_quote_nothing() -> None:
    said = fault_with("example.secret")
    assert "ValueError" in said and "test_window_parts.py" in said
    assert "example.secret" not in said


def test_console_gets_what_the_dialog_says_and_neither_message_nor_cause(
    capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    try:
        try:
            raise OSError("device 'EXAMPLESERIAL9' not found")
        except OSError as cause:
            raise ValueError("example.secret") from cause
    except ValueError as error:
        kept: list[str] = []
        reporter = CrashReporter(qapp)
        reporter._faulted.disconnect()
        reporter._faulted.connect(kept.append)
        reporter.report(type(error), error, error.__traceback__)
    said = capsys.readouterr().err
    assert "ValueError" in said and "test_window_parts.py" in said
    assert "EXAMPLESERIAL9" not in said and "example.secret" not in said
    assert kept == [said.removesuffix("\n")]


def test_fault_dialog_says_what_to_do_and_gives_details(qtbot: QtBot, style: Style, language: Language) -> None:
    dialog = CrashDialog(fault_with("x"))
    qtbot.addWidget(dialog)
    assert isinstance(dialog, QDialog)
    assert dialog.windowTitle() == "LenderLens made a mistake"
    assert "ValueError" in dialog.findChild(QPlainTextEdit).toPlainText()


def test_focus_goes_from_page_to_page_and_through_nothing_else(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    settle()
    went: list[QWidget] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(lambda _old, new: went.append(new))
    states = (AppDetail(RESULTS, KEY), RESULTS, STATES["ready"], RESULTS)
    for number, state in enumerate(states):
        window.show_scene(Scene(str(number % 2), state, _two_phones(state)))
        settle()
    texts = [widget.text() for widget in went if isinstance(widget, QLabel)]
    assert texts[0] == "example.loan" and texts[-1].startswith("1 lending app")
    assert [widget for widget in went if widget is not None and not isinstance(widget, QLabel)] == []


def _two_phones(state: AppState) -> tuple[PhoneEntry, ...]:
    return tuple(PhoneEntry(Device(serial, DeviceState.DEVICE, "Example"), 0, state) for serial in ("0", "1"))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_every_key_that_presses_buttons_elsewhere_presses_ours(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    asked: list[object] = []
    window.asked.connect(asked.append)
    button = next(one for one in window.findChildren(ActionButton) if one.text() == "Save record only")
    qtbot.keyClick(button, key)
    assert asked == [ev.SaveRecordClicked()]


def test_row_of_phones_tells_equal_models_apart_and_brings_one_to_the_front(window: MainWindow) -> None:
    asked: list[object] = []
    window.asked.connect(asked.append)
    phones = tuple(
        PhoneEntry(Device(serial, DeviceState.DEVICE, "Pixel_9"), number, state)
        for serial, number, state in (("A", 1, RESULTS), ("B", 2, STATES["scanning"]), ("C", 3, UNPLUGGED))
    )
    window.show_scene(Scene("C", UNPLUGGED, phones))
    first, second, third, away = (
        one for one in window.findChild(PhoneRow).findChildren(ActionButton) if one.isVisible()
    )
    assert first.text().startswith("Pixel 9 (1) · looked at ")
    assert (second.text(), third.text(), away.text()) == (
        "Pixel 9 (2) · looking", "Pixel 9 (3) · not connected", "Put away"
    )  # fmt: skip
    assert third.accessibleName() == "Pixel 9 (3) · not connected, shown now"
    second.click()
    away.click()
    assert asked == [ev.DeviceChosen("B"), ev.PhonePutAway("C")]


def test_phones_that_do_not_fit_side_by_side_are_in_a_menu(window: MainWindow, style: Style) -> None:
    asked: list[object] = []
    window.asked.connect(asked.append)
    phones = tuple(
        PhoneEntry(Device(str(number), DeviceState.DEVICE, "Pixel_9"), number, RESULTS) for number in range(1, 9)
    )
    window.show_scene(Scene("3", RESULTS, phones))
    settle()
    row = window.findChild(PhoneRow)
    (menu_button,) = (one for one in row.findChildren(ActionButton) if one.isVisible())
    assert menu_button.text().startswith("Pixel 9 (3) · looked at ")
    actions = menu_button.menu().actions()
    assert [action.text()[:11] for action in actions] == [f"Pixel 9 ({number})" for number in range(1, 9)]
    assert [action.isChecked() for action in actions].index(True) == 2
    actions[5].trigger()
    assert asked == [ev.DeviceChosen("6")]


def test_one_phone_has_no_row(window: MainWindow) -> None:
    window.show_scene(Scene("A", RESULTS, (PhoneEntry(Device("A", DeviceState.DEVICE, "Pixel_9"), 0, RESULTS),)))
    assert window.findChild(PhoneRow) is None


def test_nothing_is_forgotten_while_another_phone_is_changed(window: MainWindow) -> None:
    asking = STATES["forgetting"]
    phones = (PhoneEntry(OTHER, 0, STATES["revoking"]), PhoneEntry(DEVICE, 0, asking))
    window.show_scene(Scene(DEVICE.serial, asking, phones))
    forget = next(one for one in window.findChildren(ActionButton) if one.text() == "Forget everything")
    assert not forget.isEnabled()
    assert forget.accessibleDescription() == "Another phone is being changed right now"


@pytest.mark.parametrize(
    ("width", "height", "scale", "room"),
    [
        (1024, 640, 100, 100),
        (1920, 1080, 100, 125),
        (1920, 1080, 200, 100),
        (2560, 1440, 100, 150),
        (1920, 700, 100, 100),
    ],
)
def test_large_window_lets_all_grow(width: int, height: int, scale: int, room: int) -> None:
    assert room_for(width, height, scale) == room


@pytest.mark.parametrize("size", [(1024, 640), (1920, 1080), (2560, 1440)])
def test_larger_choice_is_larger_in_every_window(size: tuple[int, int]) -> None:
    grown = [scale * room_for(*size, scale) for scale in TEXT_SCALES]
    assert grown == sorted(set(grown))


def test_line_at_the_foot_makes_room_in_a_low_window_and_is_still_said(window: MainWindow, style: Style) -> None:
    foot = window.findChild(FooterLine)
    window.resize(1024, 640)
    assert foot.isVisible()
    style.set_scale(200)
    window.redraw()
    settle()
    assert not foot.isVisible()
    page = window.findChild(ResultsPage)
    assert page.findChildren(QLabel)[-1].text().startswith("Looked at 2 apps")


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (DeviceState.UNAUTHORIZED, "tap “Allow” on it"),
        (DeviceState.OFFLINE, "wake it up and unlock it"),
        (DeviceState.BOOTLOADER, "needs you"),
    ],
)
def test_row_says_what_a_phone_that_is_not_ready_needs(language: Language, state: DeviceState, said: str) -> None:
    waiting = Device("B", state)
    phones = (PhoneEntry(DEVICE, 0, RESULTS), PhoneEntry(waiting, 0, NotReady((waiting,))))
    assert [tab.text for tab in phones_view(Scene(DEVICE.serial, RESULTS, phones)).tabs][1] == f"Phone · {said}"
