"""Maker cards: asked for from any page that rests, chosen, put away. Pure and Qt-free."""

from dataclasses import replace
from typing import Final

from core.model.brand import Chapter
from core.model.phone import PhoneFacts
from gui import events as ev
from gui.effects import FindMakerCards
from gui.states import (
    AppDetail,
    AppState,
    ByHand,
    Failed,
    MakerCards,
    NoDevice,
    NotReady,
    Outcome,
    Ready,
    Results,
    SeveralDevices,
    Step,
    device_of,
    results_of,
)
from gui.transitions.closing import open_checklist

_RESTING: Final = (
    NoDevice, NotReady, SeveralDevices, Ready, Results, AppDetail, Outcome, ByHand, Failed,
)  # fmt: skip


def maker_cards_asked(event: ev.MakerCardsAsked, state: AppState, _job: int) -> Step:
    """Look for the card of the phone at hand; what a look said of it goes before what the cable tells."""
    match state:
        case MakerCards():
            return replace(state, chapter=event.chapter), ()
        case _ if isinstance(state, _RESTING):
            return state, (FindMakerCards(facts_of(state, event.vendor), event.chapter),)
        case _:
            return state, ()


def facts_of(state: AppState, vendor: str = "") -> PhoneFacts:
    """Say what is known of the phone of a page."""
    results, device = results_of(state), device_of(state)
    if results is not None:
        return results.report.device
    return PhoneFacts(manufacturer=vendor or None, model=device.model if device else None)


def maker_cards_found(event: ev.MakerCardsFound, state: AppState, job: int) -> Step:
    if event.chapter is Chapter.AFTERWARDS and event.card is not None:
        return open_checklist(event.card, state, job)
    if isinstance(state, _RESTING):
        return MakerCards(state, event.chapter, event.cards, event.card), ()
    return state, ()


def maker_chosen(event: ev.MakerChosen, state: AppState, _job: int) -> Step:
    match state:
        case MakerCards():
            chosen = next((card for card in state.cards if card.card_id == event.card_id), None)
            return (state if event.card_id and chosen is None else replace(state, card=chosen)), ()
        case _:
            return state, ()
