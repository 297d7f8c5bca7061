"""One file of resources/brands -> the cards of one maker. It trusts nothing in the file and repairs nothing.

A file holds `maker`, `names` (as people know them), `found_in` (what manufacturer, brand or model may hold), `words`
(the phone's menu words, each in English and Chinese), `step` (common to all its cards) and `card`, the newest first.
A step names a chapter, an act, its words and the path there by their keys, hints, and either `confirmed` with the
address and day of a source or `unconfirmed = true`. `plain`: the card is also for phones that name no skin. Within a
chapter a card's own steps come before the common ones.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from core.errors import DataError
from core.model.brand import (
    Act,
    Chapter,
    Confirmed,
    Hint,
    Maker,
    MakerCard,
    MakerChapter,
    MakerStep,
    MenuWord,
    SkinRange,
    SwitchNeed,
)
from core.model.text import clean_line

_FILE: Final = frozenset({"maker", "names", "found_in", "words", "step", "card"})
_CARD: Final = frozenset({"id", "skins", "plain", "switch", "step"})
_STEP: Final = frozenset({"chapter", "act", "path", "words", "hints", "confirmed", "unconfirmed"})
_ID: Final = re.compile(r"[a-z][a-z0-9.-]{1,40}", re.ASCII)
_VERSION: Final = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){0,2})?", re.ASCII)

_Table = Mapping[str, object]
_Words = Mapping[str, MenuWord]
_Beside = tuple[_Words, tuple[tuple[Chapter, MakerStep], ...]]


@dataclass(frozen=True, slots=True)
class MakerFile:
    """`found_in`: small letters. `plain`: ids of the cards that are also for phones that name no skin."""

    maker: Maker
    found_in: tuple[str, ...]
    cards: tuple[MakerCard, ...]
    plain: frozenset[str]


def read_maker_file(path: Path) -> MakerFile:
    """Read all cards of one maker. Raises DataError naming the file."""
    try:
        return _file(_known(tomllib.loads(path.read_text(encoding="utf-8")), _FILE))
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise DataError(f"{path.name}: {clean_line(str(problem), 200)}") from problem


def _file(table: _Table) -> MakerFile:
    maker, names = Maker(_text(table["maker"])), tuple(_word(each) for each in _tables(table["names"]))
    words = {key: _word(_table(value)) for key, value in _table(table["words"]).items()}
    common = tuple(_step(_known(each, _STEP), words) for each in _tables(table.get("step", [])))
    given = tuple(_known(each, _CARD) for each in _tables(table["card"]))
    cards = tuple(_card(each, maker, names, (words, common)) for each in given)
    if not cards or len({card.card_id for card in cards}) < len(cards):
        raise ValueError("no card, or two of one id")
    plain = frozenset(_text(each["id"]) for each in given if _flag(each, "plain"))
    return MakerFile(maker, tuple(each.casefold() for each in _texts(table["found_in"])), cards, plain)


def _card(table: _Table, maker: Maker, names: tuple[MenuWord, ...], beside: _Beside) -> MakerCard:
    words, common = beside
    own = tuple(_step(_known(each, _STEP), words) for each in _tables(table.get("step", [])))
    skins = tuple(_skin(each) for each in _tables(table.get("skins", [])))
    if not skins and not _flag(table, "plain"):
        raise ValueError("a card for no phone")
    chapters = (MakerChapter(kind, tuple(step for of, step in (*own, *common) if of is kind)) for kind in Chapter)
    card_id = _text(table["id"])
    if not _ID.fullmatch(card_id):
        raise ValueError(f"id {card_id!r}")
    return MakerCard(
        card_id, maker, names, skins, SwitchNeed(_text(table["switch"])), tuple(each for each in chapters if each.steps)
    )


def _skin(table: _Table) -> SkinRange:
    _known(table, frozenset({"name", "since", "below"}))
    since, below = _text(table.get("since", "")), _text(table.get("below", ""))
    if not (_VERSION.fullmatch(since) and _VERSION.fullmatch(below)):
        raise ValueError(f"versions {since!r}, {below!r}")
    return SkinRange(_text(table["name"]), since, below)


def _step(table: _Table, words: _Words) -> tuple[Chapter, MakerStep]:
    return Chapter(_text(table["chapter"])), MakerStep(
        act=Act(_text(table["act"])),
        words=tuple(words[key] for key in _texts(table["words"])),
        path=tuple(words[key] for key in _texts(table.get("path", []))),
        hints=tuple(Hint(each) for each in _texts(table.get("hints", []))),
        confirmed=_confirmed(table),
    )


def _confirmed(table: _Table) -> Confirmed | None:
    """Take one of the two; a step that says neither is no step."""
    if ("confirmed" in table) == _flag(table, "unconfirmed"):
        raise ValueError("a step is either confirmed or unconfirmed")
    if "confirmed" not in table:
        return None
    source = _known(_table(table["confirmed"]), frozenset({"url", "dated"}))
    url, dated = _text(source["url"]), _text(source["dated"])
    if not url.startswith("https://"):
        raise ValueError(f"address {url!r}")
    return Confirmed(url, date.fromisoformat(dated).isoformat())


def _word(table: _Table) -> MenuWord:
    _known(table, frozenset({"en", "zh"}))
    return MenuWord(_text(table["en"]), _text(table["zh"]))


def _known(table: _Table, keys: frozenset[str]) -> _Table:
    if strange := set(table) - keys:
        raise ValueError(f"unknown: {', '.join(sorted(strange))}")
    return table


def _flag(table: _Table, key: str) -> bool:
    if table.get(key, True) is not True:
        raise TypeError(f"{key} is true or left out")
    return key in table


def _text(value: object) -> str:
    if not isinstance(value, str) or clean_line(value, 200) != value:
        raise TypeError(f"no clean text: {value!r:.80}")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(f"no list: {value!r:.80}")
    return tuple(_text(each) for each in value)


def _table(value: object) -> _Table:
    if not isinstance(value, dict):
        raise TypeError(f"no table: {value!r:.80}")
    return value


def _tables(value: object) -> tuple[_Table, ...]:
    if not isinstance(value, list):
        raise TypeError(f"no list of tables: {value!r:.80}")
    return tuple(_table(each) for each in value)
