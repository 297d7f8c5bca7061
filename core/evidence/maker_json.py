"""Maker cards as a published document (resources/schema/makers.schema.json)."""

from core.evidence.json_parts import Json, JsonObject
from core.model.brand import MakerCard, MakerStep, MenuWord


def makers_document(cards: tuple[MakerCard, ...]) -> JsonObject:
    """Write all of every card."""
    return {"schema": "lenderlens.makers/1", "cards": [_card(card) for card in cards]}


def _card(card: MakerCard) -> JsonObject:
    return {
        "id": card.card_id,
        "maker": card.maker.value,
        "names": _words(card.names),
        "skins": [{"name": each.name, "since": each.since or None, "below": each.below or None} for each in card.skins],
        "switch": card.switch.value,
        "chapters": [
            {"kind": each.kind.value, "steps": [_step(step) for step in each.steps]} for each in card.chapters
        ],
    }


def _step(step: MakerStep) -> JsonObject:
    told = step.confirmed
    return {
        "act": step.act.value,
        "path": _words(step.path),
        "words": _words(step.words),
        "hints": [hint.value for hint in step.hints],
        "confirmed": None if told is None else {"url": told.url, "dated": told.dated},
    }


def _words(words: tuple[MenuWord, ...]) -> list[Json]:
    return [{"en": word.en, "zh": word.zh} for word in words]
