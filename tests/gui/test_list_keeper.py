"""The list keeper: asked and told without a phone; a signed list from a file is in use at once, any other never."""

import datetime as dt
from pathlib import Path

import pytest

from core.errors import DataError, ListAltered
from core.lenders.updates.current import ListShelf
from core.model.lender import LenderRecord, ListSource
from gui.aside import effects as do
from gui.aside import events as ev
from gui.device_worker.list_keeper import ListKeeper
from tests.core.lenders.list_signing import BUNDLED_DATE, Signer, shelf


@pytest.fixture
def signer() -> Signer:
    return Signer()


@pytest.fixture
def place(tmp_path: Path, signer: Signer) -> ListShelf:
    """A shelf whose bundled list is old, by any computer's clock."""
    made = shelf(tmp_path, signer)
    facts = made.bundled / "list.json"
    facts.write_text(facts.read_text(encoding="utf-8").replace(str(BUNDLED_DATE), "2020-01-01"), encoding="utf-8")
    return made


class Asked:
    """A keeper and all it tells."""

    def __init__(self, place: ListShelf) -> None:
        self.told: list[ev.AsideNews] = []
        self._keeper = ListKeeper(place)
        self._keeper.news.connect(self.told.append)

    def send(self, term: str) -> ev.AsideNews:
        self._keeper.carry_out(do.AskList(1, term, ""))
        return self.told[-1]

    def ask(self, term: str) -> ev.Answer:
        news = self.send(term)
        assert isinstance(news, ev.Answered)
        return news.answer

    def take(self, path: Path) -> ev.AsideNews:
        self._keeper.carry_out(do.ImportList(2, path))
        return self.told[-1]


def test_imported_list_answers_the_next_question(place: ListShelf, signer: Signer, tmp_path: Path) -> None:
    keeper = Asked(place)
    before = keeper.ask("")
    assert (before.facts.source, before.facts.records) == (ListSource.BUNDLED, 2)
    new = tmp_path / "new.lenders"
    new.write_bytes(signer.list_of(6, dt.datetime.now().astimezone().date()))
    told = keeper.take(new)
    assert isinstance(told, ev.ListTaken) and told.now.records == 3
    after = keeper.ask("")
    assert after.facts == told.now and after.facts.source is ListSource.IMPORTED


def test_altered_list_is_refused_and_the_one_before_goes_on_to_answer(
    place: ListShelf, signer: Signer, tmp_path: Path
) -> None:
    keeper = Asked(place)
    new = tmp_path / "new.lenders"
    new.write_bytes(signer.list_of(6, dt.datetime.now().astimezone().date()) + b"{}\n")
    told = keeper.take(new)
    assert isinstance(told, ev.ListNotTaken) and isinstance(told.error, ListAltered)
    assert keeper.ask("").facts.source is ListSource.BUNDLED


def test_listed_package_is_found_and_judged_by_nothing_else(place: ListShelf) -> None:
    keeper = Asked(place)
    listed = keeper.ask("example").cards[0]
    assert isinstance(listed, LenderRecord)
    answer = keeper.ask(listed.package)
    assert answer.is_listed and answer.total == 1 and answer.reasons == ()


def test_unlisted_package_is_judged_by_its_name(place: ListShelf) -> None:
    answer = Asked(place).ask("com.fast.cash.loan.zz")
    assert not answer.is_listed and answer.reasons


def test_damaged_list_is_told_and_asked_for_again_later(place: ListShelf) -> None:
    keeper = Asked(place)
    facts = place.bundled / "list.json"
    whole = facts.read_text(encoding="utf-8")
    facts.write_text("{", encoding="utf-8")
    told = keeper.send("")
    assert isinstance(told, ev.NotAnswered) and isinstance(told.error, DataError)
    facts.write_text(whole, encoding="utf-8")
    assert keeper.ask("").facts.records == 2
