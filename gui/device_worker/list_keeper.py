"""Answers what a person asks of the lender list by hand. Needs no phone; never the invented list of practice phones."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from functools import singledispatchmethod
from typing import Final

from PySide6.QtCore import QThread, Slot

from core.errors import LenderLensError
from core.lenders.card_index import CardIndex
from core.lenders.finding import package_of
from core.lenders.likeness import LikenessModel
from core.lenders.updates.current import ListShelf, current_list
from core.model.likeness import AppSigns, Reason
from core.model.names import PackageName
from core.services.updating_list import import_onto
from gui.aside import effects as do
from gui.aside import events as ev
from gui.device_worker.telling import Telling

MOST_CARDS: Final = 10


class ListKeeper(Telling):
    """Opens the list at the first question, in its own thread, and keeps it folded for the next ones."""

    def __init__(self, shelf: ListShelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._index: CardIndex | None = None
        self._model: LikenessModel | None = None

    @Slot()
    def finish(self) -> None:
        """End the thread."""
        QThread.currentThread().quit()

    @Slot(object)
    def carry_out(self, effect: do.AsideEffect) -> None:
        """Do what is asked, after all that was asked before."""
        self._do(effect)

    @singledispatchmethod
    def _do(self, effect: object) -> None:
        raise TypeError(f"not for the list keeper: {type(effect).__name__}")

    @_do.register
    def _ask(self, effect: do.AskList) -> None:
        with self._telling(lambda error: ev.NotAnswered(effect.job, error)):
            self.news.emit(ev.Answered(effect.job, self._answer(effect)))

    @_do.register
    def _import(self, effect: do.ImportList) -> None:
        with self._telling(lambda error: ev.ListNotTaken(effect.job, error)):
            taken = import_onto(self._shelf, effect.path, _today())
            self._index = None
            self.news.emit(ev.ListTaken(effect.job, taken.now))

    @contextmanager
    def _telling(self, news: Callable[[LenderLensError], ev.AsideNews]) -> Iterator[None]:
        """End with news in every case, a programming fault included, so that the page does not wait for ever."""
        told = False
        try:
            with self.telling(news):
                yield
            told = True
        finally:
            if not told:
                self.news.emit(news(LenderLensError("program fault")))

    def _answer(self, asked: do.AskList) -> ev.Answer:
        if self._index is None:
            self._index = CardIndex(current_list(self._shelf))
        index = self._index
        found = index.search(asked.term, MOST_CARDS, asked.country or None)
        answer = ev.Answer(
            term=asked.term,
            country=asked.country,
            day=_today(),
            facts=index.facts,
            package=package_of(asked.term),
            cards=found.cards,
            total=found.total,
        )
        return answer if answer.package is None or answer.is_listed else self._with_reasons(answer, answer.package)

    def _with_reasons(self, answer: ev.Answer, package: PackageName) -> ev.Answer:
        if self._model is None:
            self._model = LikenessModel.open()
        likeness = self._model.judge(AppSigns(package))
        reasons: tuple[Reason, ...] = likeness.reasons if likeness.lending_like else ()
        return replace(answer, reasons=reasons)


def _today() -> date:
    return datetime.now().astimezone().date()
