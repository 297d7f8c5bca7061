"""The page of the doctor in use: what is read first, what can be copied, what stays while the computer looks on."""

from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from core.model.connection import Cause, Check, Diagnosis, Finding, Tried
from gui.doctorviews import DoctorView
from gui.pages.doctor_page import DoctorPage
from gui.pages.page_stack import PageStack
from gui.present.page import page_view
from gui.states import NoDevice
from gui.way import Way
from gui.widgets.fold import Fold
from gui.widgets.wrapping_label import WrappingLabel
from tests.gui.conftest import ShowPage, settle
from tests.gui.example_doctor import DOCTOR

NOTHING = Diagnosis(Cause.NOTHING_PLUGGED_IN, tried=(Tried(Check.DEVICE_LIST, Finding.AMISS, "empty"),))


def view_of(why: Diagnosis, step: int = 0) -> DoctorView:
    view = page_view(NoDevice(Way(why, step)))
    assert isinstance(view, DoctorView)
    return view


def button(pages: PageStack, text: str) -> QAbstractButton:
    found = pages.findChildren(QAbstractButton)
    return next(one for one in found if one.text() == text and one.isVisibleTo(pages))


def report(pages: PageStack) -> Fold:
    return next(fold for fold in pages.findChildren(Fold) if fold.isVisibleTo(pages))


def focused_text() -> str:
    at = QApplication.focusWidget()
    assert isinstance(at, WrappingLabel)
    return at.accessibleName()


def test_next_step_is_read_aloud_with_what_is_the_matter(show_page: ShowPage) -> None:
    pages = show_page(view_of(NOTHING))
    assert focused_text().startswith(
        "Connect the phone with a USB cable. This computer sees no phone. Step\N{NO-BREAK SPACE}1\N{NO-BREAK SPACE}of"
    )
    button(pages, "Done, what next?").setFocus()
    pages.show_view(view_of(NOTHING, 1))
    assert focused_text().startswith("Try another cable, then another socket. ")


def test_page_goes_on_when_the_cause_changes(show_page: ShowPage) -> None:
    pages = show_page(view_of(NOTHING, 3))
    pages.show_view(view_of(Diagnosis(Cause.CHARGING_ONLY, vendor="Example")))
    assert focused_text().startswith("Turn on “USB debugging” on the phone. A phone by Example is plugged in.")


def test_looks_that_go_on_move_neither_the_focus_nor_the_open_report(show_page: ShowPage) -> None:
    pages = show_page(view_of(NOTHING))
    report(pages).set_open(True)
    on = button(pages, "Done, what next?")
    on.setFocus()
    pages.show_view(view_of(replace(NOTHING, tried=(*NOTHING.tried, Tried(Check.USB_BUS, Finding.NOT_TOLD)))))
    assert QApplication.focusWidget() is on
    assert report(pages).is_open
    assert "Phones on USB" in report(pages).findChild(QPlainTextEdit).toPlainText()


def test_report_is_folded_again_on_the_next_step(show_page: ShowPage) -> None:
    pages = show_page(view_of(NOTHING))
    report(pages).set_open(True)
    pages.show_view(view_of(NOTHING, 1))
    assert not report(pages).is_open


def test_all_that_was_tried_is_copied_by_one_click(show_page: ShowPage) -> None:
    pages = show_page(view_of(NOTHING, 1))
    report(pages).set_open(True)
    settle()
    button(pages, "Copy all that was tried").click()
    copied = QGuiApplication.clipboard().text()
    assert "[nothing_plugged_in]" in copied and "2. Try another cable" in copied and "(empty)" in copied


def test_rule_is_copied_by_one_click_and_all_of_it_is_in_sight(show_page: ShowPage) -> None:
    view = page_view(DOCTOR["37-rule"])
    assert isinstance(view, DoctorView)
    pages = show_page(view)
    button(pages, "Copy the rule").click()
    assert QGuiApplication.clipboard().text() == view.rule.text
    settle()
    box = pages.findChild(QPlainTextEdit)
    assert box.verticalScrollBar().maximum() == 0


def test_name_of_a_program_is_shown_as_it_is(show_page: ShowPage) -> None:
    held = Diagnosis(Cause.SERVER_OF_ANOTHER_VERSION, program="<b>&assistant</b> %2")
    pages = show_page(view_of(held))
    assert isinstance(pages.currentWidget(), DoctorPage)
    assert focused_text().startswith("Close <b>&assistant</b> %2. ")
