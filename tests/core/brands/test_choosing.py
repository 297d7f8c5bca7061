"""Which card a phone has."""

import pytest

from core.brands import all_makers, card_for, cards_named, tells_maker
from core.model.brand import Maker
from core.model.phone import PhoneFacts


def phone(maker: str, brand: str = "", skin: str | None = None, android: str | None = "14") -> PhoneFacts:
    return PhoneFacts(manufacturer=maker, brand=brand or maker, android=android, skin=skin)


@pytest.mark.parametrize(
    ("told", "card"),
    [
        (phone("Xiaomi", "Redmi", "HyperOS 2.0"), "xiaomi-hyperos"),
        (phone("Xiaomi", "POCO", "MIUI 14"), "xiaomi-miui"),
        (phone("Xiaomi", "xiaomi", None), "stock"),
        (phone("OPPO", skin="ColorOS 16.0"), "oppo-16"),
        (phone("OPPO", skin="ColorOS 15"), "oppo-before-16"),
        (phone("OnePlus", skin="OxygenOS 11.0.4.1"), "oppo-before-16"),
        (phone("realme", skin="realme UI 7.0"), "oppo-16"),
        (phone("realme", skin="realme UI 4.0"), "oppo-before-16"),
        (phone("vivo", "iQOO", "OriginOS 4"), "vivo"),
        (phone("vivo", skin="Funtouch OS_2.5"), "vivo"),
        (phone("HUAWEI", skin="EMUI 12"), "huawei-emui"),
        (phone("HUAWEI", skin="HarmonyOS 4.2"), "huawei-harmonyos"),
        (phone("HUAWEI", "HONOR", "EMUI 9.1"), "honor-emui"),
        (phone("HONOR", skin="MagicOS 8"), "honor-magicos"),
        (phone("samsung", skin="One UI 8.5"), "samsung-oneui-8.5"),
        (phone("samsung", skin="One UI 8.0"), "samsung-oneui-6"),
        (phone("samsung", skin="One UI 6.1.1"), "samsung-oneui-6"),
        (phone("samsung", skin="One UI 5.1"), "samsung-before-oneui-6"),
        (phone("samsung", skin=None, android="8.0.0"), "samsung-before-oneui-6"),
        (phone("Meizu", skin="Flyme 9"), "meizu"),
        (phone("INFINIX", "Infinix"), "transsion"),
        (phone("TECNO MOBILE LIMITED", "TECNO"), "transsion"),
        (phone("motorola"), "motorola"),
        (phone("LENOVO", skin="ZUI 15"), "motorola"),
        (phone("Google", "google"), "stock"),
        (phone("Sony"), "stock"),
        (PhoneFacts(), "stock"),
        (PhoneFacts(model="Redmi_Note_8"), "xiaomi-hyperos"),
        (PhoneFacts(model="SM_A515F"), "samsung-before-oneui-6"),
        (PhoneFacts(manufacturer="Xiaomi"), "xiaomi-hyperos"),
    ],
)
def test_card_goes_by_maker_and_skin_together(told: PhoneFacts, card: str) -> None:
    assert card_for(told).card_id == card


def test_skin_of_another_maker_brings_that_makers_menus() -> None:
    assert card_for(phone("Example", skin="EMUI 10")).card_id == "huawei-emui"


def test_version_that_was_not_read_gets_the_newest_card() -> None:
    assert card_for(phone("samsung", skin="One UI")).card_id == "samsung-oneui-8.5"


def test_name_inside_another_word_is_no_maker() -> None:
    assert card_for(phone("Capitel Phones")).maker is Maker.STOCK


@pytest.mark.parametrize(("told", "known"), [(phone("vivo"), True), (PhoneFacts(manufacturer="Google"), True),
                                             (PhoneFacts(), False), (phone("Nobody"), False),
                                             (phone("Nobody", skin="Flyme 10"), True)])  # fmt: skip
def test_person_is_asked_only_where_nothing_tells_the_maker(told: PhoneFacts, known: bool) -> None:
    assert tells_maker(told) is known


@pytest.mark.parametrize(("typed", "first"), [("redmi", "xiaomi-hyperos"), (" OnePlus ", "oppo-16"),
                                              ("一加", "oppo-16"), ("hyperos", "xiaomi-hyperos"),
                                              ("One UI", "samsung-oneui-8.5"),
                                              ("pixel", "stock"), ("samsung-oneui-6", "samsung-oneui-6")])  # fmt: skip
def test_card_is_found_by_what_a_person_types(typed: str, first: str) -> None:
    assert cards_named(typed)[0].card_id == first


@pytest.mark.parametrize("typed", ["", "  ", "nokia", "x" * 10_000])
def test_name_of_no_card_finds_none(typed: str) -> None:
    assert cards_named(typed) == ()


def test_every_maker_has_a_card_and_no_two_cards_one_name() -> None:
    cards = all_makers()
    assert {card.maker for card in cards} == set(Maker)
    assert len({card.card_id for card in cards}) == len(cards)
