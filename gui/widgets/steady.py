"""Keeps the person's place while the page changes by itself: the app that was looked at stays where it was."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from core.model.access import AppKey
from gui.widgets.app_card import AppCard


@dataclass(frozen=True, slots=True)
class _Place:
    """`acts`: the keyboard is on the card's button; None: it is nowhere on the card."""

    key: AppKey | None
    top: int
    acts: bool | None


@contextmanager
def steady(page: QScrollArea) -> Iterator[None]:
    """Hold the place in `page` while its cards are drawn anew; at the top of the page the top is held."""
    place = _place(page)
    yield
    if place is not None:
        _focus_again(page, place)
        QTimer.singleShot(0, page, lambda: _scroll_back(page, place))  # once the layout knows its heights


def _place(page: QScrollArea) -> _Place | None:
    cards = [card for card in page.findChildren(AppCard) if card.isVisibleTo(page) and card.key is not None]
    focused = QApplication.focusWidget()
    held = next((card for card in cards if focused is not None and card.isAncestorOf(focused)), None)
    if held is not None and focused is not None:
        return _Place(held.key, _top(held, page), held.acts(focused))
    seen = next((card for card in cards if _top(card, page) >= 0), None)
    if seen is None or not page.verticalScrollBar().value():
        return None
    return _Place(seen.key, _top(seen, page), None)


def _top(card: QWidget, page: QScrollArea) -> int:
    return card.mapTo(page.viewport(), QPoint(0, 0)).y()


def _card(page: QScrollArea, place: _Place) -> AppCard | None:
    return next((card for card in page.findChildren(AppCard) if card.key == place.key and card.isVisibleTo(page)), None)


def _focus_again(page: QScrollArea, place: _Place) -> None:
    """Give the keyboard back to the same app, wherever it stands now; it is on no other one's button."""
    if place.acts is None:
        return
    card, focused = _card(page, place), QApplication.focusWidget()
    if card is not None:
        card.focus(acts=place.acts)
    elif focused is not None and page.isAncestorOf(focused):
        focused.clearFocus()


def _scroll_back(page: QScrollArea, place: _Place) -> None:
    if not isValid(page):
        return
    card = _card(page, place)
    if card is not None and page.verticalScrollBar().value():
        bar = page.verticalScrollBar()
        bar.setValue(bar.value() + _top(card, page) - place.top)
