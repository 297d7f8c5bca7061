"""The pages of makers: who made the phone, and the card of one maker."""

from core.model.brand import Act, Chapter, Maker, MakerCard, MakerStep, SwitchNeed
from core.model.phone import PhoneFacts
from gui import events as ev
from gui.makerviews import ChooseMakerView, MakerCardView, MakerChapterView, MakerStepView, SwitchPictureView
from gui.states import MakerCards, NoDevice, NotReady, results_of
from gui.viewparts import ButtonView, StatementView
from gui.wording import buttons, guides, makers, times

_BEFORE = (Chapter.DEVELOPER_OPTIONS,)
"""What has to be done first where USB debugging is wanted."""


def maker_cards_view(state: MakerCards) -> MakerCardView | ChooseMakerView:
    """Draw the card that is open, or ask who made the phone."""
    return _choose_view(state) if state.card is None else _card_view(state, state.card)


def _choose_view(state: MakerCards) -> ChooseMakerView:
    headline, body = makers.who_made_it()
    newest = {card.maker: card for card in reversed(state.cards)}
    choices = tuple(card for card in state.cards if newest[card.maker] is card)
    named = tuple(ButtonView(_choice(card), ev.MakerChosen(card.card_id)) for card in choices)
    return ChooseMakerView(headline, body, named, ButtonView(buttons.back(), ev.BackClicked()))


def _choice(card: MakerCard) -> str:
    return makers.other_makers(card) if card.maker is Maker.STOCK else makers.names(card)


def _card_view(state: MakerCards, card: MakerCard) -> MakerCardView:
    first = first_language(_facts(state))
    asked = _asked(state, card)
    before = _BEFORE if asked is Chapter.USB_DEBUGGING else ()
    steps = tuple(step for kind in (*before, asked) for step in card.steps(kind))
    others = (each for each in card.chapters if each.kind not in (*before, asked))
    headline, body = _said(card, asked)
    return MakerCardView(
        headline=headline,
        body="\n".join(filter(None, (body, _other_language(_facts(state))))),
        leading=MakerChapterView(makers.names(card), makers.edition(card) if card.skins else "", _steps(steps, first)),
        picture=_picture(steps, first),
        waiting=_waiting(state, card),
        others=tuple(
            MakerChapterView(makers.chapter(each.kind), makers.chapter_body(each.kind), _steps(each.steps, first))
            for each in others
        ),
        sources_title=makers.sources_title(),
        sources=_sources(card),
        editions=_editions(state, card),
        back=ButtonView(buttons.back(), ev.BackClicked()),
    )


def _asked(state: MakerCards, card: MakerCard) -> Chapter:
    """Open what was asked for; where the card has nothing of it, how to turn debugging on. No switch is an answer."""
    has = card.steps(state.chapter) or state.chapter is Chapter.EXTRA_SWITCH
    return state.chapter if has else Chapter.USB_DEBUGGING


def _said(card: MakerCard, asked: Chapter) -> tuple[str, str]:
    """Choose headline and body of a chapter, by whether these phones need the switch it is about."""
    if asked is Chapter.EXTRA_SWITCH and card.switch is SwitchNeed.NOT_NEEDED:
        return makers.no_switch_needed()
    if asked is Chapter.EXTRA_SWITCH and card.switch is SwitchNeed.UNKNOWN:
        return makers.chapter(asked), makers.switch_not_known()
    return makers.chapter(asked), makers.chapter_body(asked)


def _other_language(facts: PhoneFacts) -> str:
    return "" if facts.language in (None, "en", "zh") else makers.other_language()


def _facts(state: MakerCards) -> PhoneFacts:
    results = results_of(state)
    return results.report.device if results else PhoneFacts()


def first_language(facts: PhoneFacts) -> str:
    """Choose which menu words stand first: those of the phone, where it speaks one of our two languages."""
    return facts.language if facts.language in ("en", "zh") else makers.menus_speak()


def _waiting(state: MakerCards, card: MakerCard) -> str:
    """Promise that the page goes on by itself only where it does."""
    if isinstance(state.back, NoDevice | NotReady):
        return guides.waiting()
    if state.chapter is not Chapter.EXTRA_SWITCH:
        return ""
    results = results_of(state)
    if results is not None and results.attached and results.rights.refused:
        return makers.waits_for_switch()
    return "" if card.switch is SwitchNeed.NOT_NEEDED else makers.tried_again()


def _steps(steps: tuple[MakerStep, ...], first: str) -> tuple[MakerStepView, ...]:
    return tuple(step_view(step, first) for step in steps)


def step_view(step: MakerStep, first: str) -> MakerStepView:
    """Word one step: what to do, where it is, what to know, who says so."""
    usual, *rest = step.words
    names = tuple(makers.word(each, first) for each in rest)
    if step.confirmed is None:
        said_by = makers.unconfirmed(makers.word(usual, first))
    else:
        said_by = makers.confirmed(times.source_date(step.confirmed.dated))
    notes = (
        *where(step, first),
        makers.also_called(names) if names else "",
        *makers.hints(step.hints),
        said_by,
    )
    return MakerStepView(makers.act(step.act, makers.word(usual, first)), tuple(filter(None, notes)))


def where(step: MakerStep, first: str) -> tuple[str, ...]:
    """Say the way to an entry in the phone's language, then in the other one."""
    if not step.path:
        return ()
    whole = (*step.path, step.words[0])
    return makers.path(whole, first), makers.path(whole, "en" if first == "zh" else "zh")


def _picture(steps: tuple[MakerStep, ...], first: str) -> SwitchPictureView:
    """Draw the page of the phone that holds the switch these steps are about; where there is none, nothing."""
    switches = [step for step in steps if step.act in (Act.TURN_ON, Act.TURN_OFF) and step.path]
    if not switches:
        return SwitchPictureView()
    step = switches[-1]
    title, word = (makers.path((each,), first) for each in (step.path[-1], step.words[0]))
    return SwitchPictureView(title, word, step.act is Act.TURN_OFF, makers.picture_of(word, title))


def _sources(card: MakerCard) -> tuple[StatementView, ...]:
    confirmed = (step.confirmed for each in card.chapters for step in each.steps)
    told = dict.fromkeys((each.url, each.dated) for each in confirmed if each is not None)
    return tuple(StatementView(times.source_date(dated), url) for url, dated in told)


def _editions(state: MakerCards, card: MakerCard) -> tuple[ButtonView, ...]:
    """Offer the other cards of this maker, and those of other makers."""
    same = (each for each in state.cards if each.maker is card.maker and each.card_id != card.card_id)
    named = (ButtonView(makers.edition(each), ev.MakerChosen(each.card_id)) for each in same)
    return (*named, ButtonView(makers.another_maker(), ev.MakerChosen()))
