"""Which of an app's names to show: the one nearest to the reader's language. Tags are BCP 47."""

from collections.abc import Iterable, Sequence
from typing import Final

from core.model.details import ANY_LANGUAGE

_TRADITIONAL: Final = frozenset({"Hant", "TW", "HK", "MO"})
"""Parts of a tag that mean traditional Chinese characters."""


def best_label(labels: Iterable[tuple[str, str]], languages: Sequence[str]) -> str | None:
    """Choose a name: exactly the language, the same language elsewhere, any language, else the first there is."""
    named = tuple(labels)
    for asked in languages:
        ranked = [(distance, text) for tag, text in named if (distance := _distance(tag, asked)) is not None]
        if ranked:
            return min(ranked, key=lambda each: each[0])[1]
    return next((text for tag, text in named if tag == ANY_LANGUAGE), named[0][1] if named else None)


def _distance(tag: str, asked: str) -> int | None:
    """Say how far a language is from the one asked for; None: it is another one."""
    if tag == asked:
        return 0
    language = asked.partition("-")[0]
    if tag.partition("-")[0] != language:
        return None
    if tag == language:
        return 1
    return 2 if _is_traditional(tag) == _is_traditional(asked) else 3


def _is_traditional(tag: str) -> bool:
    return not _TRADITIONAL.isdisjoint(tag.split("-"))
