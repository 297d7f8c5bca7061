"""The card index finds what the slow search finds, and the names without a package besides."""

import pytest

from core.lenders.bundle import Bundle, read_list
from core.lenders.card_index import CardIndex
from core.lenders.finding import search
from core.model.lender import LenderRecord, NamedLender
from core.paths import resource_path

HUANBEI = "com.shuhekeji"


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_list(resource_path("lenders"))


@pytest.fixture(scope="module")
def index(bundle: Bundle) -> CardIndex:
    return CardIndex(bundle)


def packages(index: CardIndex, text: str, most: int = 5000) -> list[str]:
    return [card.package for card in index.search(text, most).cards if isinstance(card, LenderRecord)]


@pytest.mark.parametrize("text", ["loan", "还唄", "PRÉSTAMO", "com.kredit", HUANBEI, "zzqqxxyy", " ?! ", "k", "分期乐"])
def test_it_finds_what_the_search_of_the_command_line_finds(text: str, bundle: Bundle, index: CardIndex) -> None:
    assert sorted(packages(index, text)) == sorted(record.package for record in search(bundle, text))


def test_names_that_begin_with_the_text_come_before_those_that_hold_it(index: CardIndex) -> None:
    first, *_ = index.search("kredit", 10).cards
    assert first.names[0][1].casefold().startswith("kredit")


def test_only_the_best_are_taken_and_all_are_counted(index: CardIndex) -> None:
    found = index.search("loan", 20)
    assert len(found.cards) == 20 < found.total == len(index.search("loan", 5000).cards)


def test_a_name_without_a_package_is_found(index: CardIndex) -> None:
    cards = index.search("360借条", 20).cards
    assert any(isinstance(card, NamedLender) for card in cards)


def test_among_equals_the_chosen_country_comes_first(index: CardIndex) -> None:
    first = index.search("loan", 20, "NG").cards
    assert all("NG" in card.countries for card in first)
    assert not all("NG" in card.countries for card in index.search("loan", 20).cards)


def test_a_link_to_an_app_that_is_not_listed_finds_nothing(index: CardIndex) -> None:
    assert index.search("https://play.google.com/store/apps/details?id=com.example.loan", 20).total == 0
