"""Maker cards as lines of text: English menu words first, Chinese ones in brackets."""

from collections.abc import Iterator

from core.cli import maker_words as words
from core.model.brand import MakerCard, MakerChapter, MakerStep, MenuWord


def list_lines(cards: tuple[MakerCard, ...]) -> Iterator[str]:
    """List all cards, one line each."""
    widest = max(len(card.card_id) for card in cards)
    yield words.LISTED
    for card in cards:
        yield f"  {card.card_id:<{widest}}  {_title(card)}"


def card_lines(card: MakerCard) -> Iterator[str]:
    """Show one card whole."""
    yield f"{_title(card)} [{card.card_id}]"
    yield words.SWITCH[card.switch]
    for chapter in card.chapters:
        yield ""
        yield from _chapter(chapter)


def _title(card: MakerCard) -> str:
    names = ", ".join(_both(name) for name in card.names)
    skins = ", ".join(words.skin(each) for each in card.skins)
    return f"{names}: {skins}" if skins else names


def _chapter(chapter: MakerChapter) -> Iterator[str]:
    yield words.CHAPTERS[chapter.kind]
    for number, step in enumerate(chapter.steps, 1):
        yield f"  {number}. {words.ACTS[step.act].format(_quoted(step.words[0]))}"
        yield from (f"     {line}" for line in _notes(step))


def _notes(step: MakerStep) -> Iterator[str]:
    if step.path:
        whole = (*step.path, step.words[0])
        yield " > ".join(word.en for word in whole)
        yield " > ".join(word.zh for word in whole)
    if step.words[1:]:
        yield words.also_called(", ".join(_quoted(word) for word in step.words[1:]))
    for hint in step.hints:
        yield words.HINTS[hint]
    told = step.confirmed
    yield words.UNCONFIRMED if told is None else words.confirmed(told.dated, told.url)


def _quoted(word: MenuWord) -> str:
    return f'"{word.en}"' if word.en == word.zh else f'"{word.en}" ({word.zh})'


def _both(name: MenuWord) -> str:
    return name.en if name.en in name.zh else f"{name.en} {name.zh}"
