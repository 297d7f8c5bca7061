"""Which card a phone has: by maker and skin together, then by the skin alone, then by the maker alone.

A maker's phones with another maker's skin have that skin's menus (the first Honor phones had Huawei's EMUI). A phone
of a maker whose own Android always names itself, and that names none, has plain Android (Xiaomi's Android One phones).
"""

import re
from functools import cache
from typing import Final

from core.brands.reading import MakerFile, read_maker_file
from core.model.brand import Maker, MakerCard, SkinRange
from core.model.phone import PhoneFacts
from core.paths import resource_path

_NUMBER: Final = re.compile(r"\d{1,3}(?:\.\d{1,3}){0,2}", re.ASCII)


def all_makers() -> tuple[MakerCard, ...]:
    """Give every card there is, maker by maker, of each the newest first. Raises DataError naming the file."""
    return tuple(card for file in _files() for card in file.cards)


def card_for(phone: PhoneFacts) -> MakerCard:
    """Choose the card of a phone; that of plain Android where nothing tells more. Raises DataError."""
    of_maker = _by_maker(phone)
    own = tuple(file for file in _files() if file.maker is of_maker)
    if phone.skin:
        for file in (*own, *_files()):
            for card in file.cards:
                if any(_fits(phone.skin, skin) for skin in card.skins):
                    return card
    for file in own:
        without = _without_skin(file, phone)
        if without is not None:
            return without
    return _plain()


def tells_maker(phone: PhoneFacts) -> bool:
    """Say whether anything of the phone names a maker we have a card of, or its skin."""
    return _by_maker(phone) is not None or card_for(phone).maker is not Maker.STOCK


def cards_named(untrusted_name: str) -> tuple[MakerCard, ...]:
    """Find cards by what a person types: a brand, a skin or a card's own id; empty when nothing has that name."""
    wanted = untrusted_name.strip().casefold()
    return tuple(card for card in all_makers() if wanted in _names_of(card)) if wanted else ()


def _names_of(card: MakerCard) -> frozenset[str]:
    brands = tuple(name for both in card.names for name in (both.en, both.zh))
    words = (word for name in brands for word in name.split())
    named = (card.card_id, card.maker.value, *brands, *words, *(skin.name for skin in card.skins))
    return frozenset(each.casefold() for each in named)


def _by_maker(phone: PhoneFacts) -> Maker | None:
    """Go by brand before manufacturer: a sub-brand's phones may carry the name of the house that built them."""
    for told in (phone.brand, phone.manufacturer, phone.model):
        for file in _files():
            if told and any(_holds(told, name) for name in file.found_in):
                return file.maker
    return None


def _holds(told: str, name: str) -> bool:
    """Find a name where a word begins: "itel" is no part of "capitel"."""
    return re.search(rf"(?<![a-z]){re.escape(name)}", re.sub("[_-]", " ", told.casefold())) is not None


def _without_skin(file: MakerFile, phone: PhoneFacts) -> MakerCard | None:
    """Take the card for phones that name no skin; before a phone was read, the newest."""
    plain = next((card for card in file.cards if card.card_id in file.plain), None)
    return plain or (None if phone.android else file.cards[0])


def _plain() -> MakerCard:
    return next(file.cards[0] for file in _files() if file.maker is Maker.STOCK)


def _fits(told: str, skin: SkinRange) -> bool:
    """Hold a skin's name and version against a range; a version that was not read fits any."""
    name = skin.name.casefold()
    if not told.casefold().startswith(name):
        return False
    found = _NUMBER.search(told, len(name))
    if found is None:
        return True
    version = _version(found[0])
    return _version(skin.since) <= version and (not skin.below or version < _version(skin.below))


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".")) if text else ()


@cache
def _files() -> tuple[MakerFile, ...]:
    return tuple(read_maker_file(resource_path("brands", f"{maker}.toml")) for maker in Maker)
