"""Keeps the person's place while the page changes by itself: the app that was looked at stays where it was."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from core.model.access import AppKey
from gui.widgets.app_card import AppCard

_LAYOUTS_MS: Final = (20, 60)
"""When layouts have come to rest."""


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
        _leave_others(page, place)
        QTimer.singleShot(0, page, lambda: _come_back(page, place))  # new cards are not in sight before


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


def _leave_others(page: QScrollArea, place: _Place) -> None:
    """Take the keyboard off a button that belongs to another app now."""
    card, focused = _card(page, place), QApplication.focusWidget()
    is_lost = card is None or focused is None or not card.isAncestorOf(focused)
    if place.acts is not None and is_lost and focused is not None and page.isAncestorOf(focused):
        focused.clearFocus()


def _come_back(page: QScrollArea, place: _Place) -> None:
    card, focused = _card(page, place), QApplication.focusWidget()
    if card is not None and place.acts is not None and (focused is None or not card.isAncestorOf(focused)):
        card.focus(acts=place.acts)
    _scroll_back(page, place, _LAYOUTS_MS)


def _scroll_back(page: QScrollArea, place: _Place, again_ms: tuple[int, ...]) -> None:
    """Scroll by as much as the card has moved; wrapped lines find their heights one after another, so more than once.

    Whoever scrolls in the meantime is left where that leads.
    """
    card, bar = _card(page, place), page.verticalScrollBar()
    if card is None or not bar.value():
        return
    bar.setValue(bar.value() + _top(card, page) - place.top)
    left_at = bar.value()
    if again_ms:
        first, *rest = again_ms

        def once_more() -> None:
            if bar.value() == left_at:
                _scroll_back(page, place, tuple(rest))

        QTimer.singleShot(first, page, once_more)
