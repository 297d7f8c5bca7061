"""Names that come late wait until nobody is about to click; nothing else waits for them."""

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui import events as ev
from gui.late_news import LateNews
from gui.quiet_moment import QuietMoment
from tests.core.services.phone_reports import app

AT = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
ONE, TWO = (ev.AppsNamed(AT, (app(name),)) for name in ("example.one", "example.two"))


class Moment:
    """What the person does: `quiet` as the test says."""

    def __init__(self) -> None:
        self.quiet = False

    def __call__(self) -> bool:
        return self.quiet


def heard(late: LateNews) -> list[ev.Event]:
    said: list[ev.Event] = []
    late.told.connect(said.append)
    return said


def test_names_wait_for_a_quiet_moment_and_come_as_one(qtbot: QtBot) -> None:
    moment = Moment()
    late = LateNews(moment)
    said = heard(late)
    late.hear(ONE)
    late.tell()
    late.hear(TWO)
    late.tell()
    assert said == []
    moment.quiet = True
    late.tell()
    assert said == [ev.AppsNamed(AT, (*ONE.apps, *TWO.apps))]


def test_other_news_does_not_wait(qtbot: QtBot) -> None:
    late = LateNews(Moment())
    said = heard(late)
    late.hear(ONE)
    late.hear(ev.RecordSaved(1, Path("record")))
    assert [type(one) for one in said] == [ev.RecordSaved]


def test_names_are_told_by_themselves_once_it_is_quiet(qtbot: QtBot) -> None:
    moment = Moment()
    late = LateNews(moment)
    said = heard(late)
    late.hear(ONE)
    moment.quiet = True
    qtbot.waitUntil(lambda: said == [ONE])


def test_nothing_is_told_once_the_phone_is_let_go_of(qtbot: QtBot) -> None:
    moment = Moment()
    moment.quiet = True
    late = LateNews(moment)
    said = heard(late)
    late.hear(ONE)
    late.end()
    late.hear(TWO)
    late.tell()
    assert said == []


def shown(qtbot: QtBot) -> tuple[QWidget, QuietMoment]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 200)
    window.show()
    qtbot.waitExposed(window)
    moment = QuietMoment()
    moment.watch(window)
    return window, moment


def test_moment_is_quiet_while_nobody_does_anything(qtbot: QtBot) -> None:
    _, moment = shown(qtbot)
    assert moment.is_now()


def test_held_button_is_no_quiet_moment_however_long_it_is_held(qtbot: QtBot) -> None:
    window, moment = shown(qtbot)
    handle = window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 20))
    qtbot.wait(900)
    assert not moment.is_now()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 20))
    qtbot.waitUntil(moment.is_now)


def test_pointer_key_or_wheel_that_moved_just_now_is_no_quiet_moment(qtbot: QtBot) -> None:
    window, moment = shown(qtbot)
    handle = window.windowHandle()
    QTest.mouseMove(handle, QPoint(30, 30))
    assert not moment.is_now()
    qtbot.waitUntil(moment.is_now)
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert not moment.is_now()
