"""The closing checklist: what is still on, what was seen to be off, what the person says."""

import datetime as dt
from typing import Final

from core.model.brand import Chapter
from core.model.closing import ClosingLine
from gui import events as ev
from gui.closing_lines import Standing, has_maker_switch, line_of, lines_for, standing
from gui.makerviews import ClosingLineView, ClosingView
from gui.present.makers import first_language, where
from gui.states import Closing, Outcome, results_of
from gui.viewparts import ButtonView
from gui.wording import buttons, closing, makers, times

_NEXT_CHECK: Final = dt.timedelta(days=30)
_DONE: Final = (Standing.READ, Standing.BY_HAND)


def closing_view(state: Closing) -> ClosingView:
    """Draw the checklist."""
    lines = tuple(_line(state, what, number) for number, what in enumerate(_lines(state), 1))
    done = sum(line.done for line in lines)
    return ClosingView(
        headline=closing.headline(all_done=done == len(lines)),
        body=closing.body(times.day((_looked_at(state) + _NEXT_CHECK).date())),
        counted=closing.counted(done, len(lines)),
        lines=lines,
        back=ButtonView(buttons.back(), ev.BackClicked()),
    )


def _lines(state: Closing) -> tuple[ClosingLine, ...]:
    return lines_for(state.card, maker_switch=has_maker_switch(state))


def _looked_at(state: Closing) -> dt.datetime:
    if isinstance(state.back, Outcome):
        return state.back.result.looked_again_at.astimezone()
    results = results_of(state)
    return results.report.taken_at.astimezone() if results else dt.datetime.now().astimezone()


def _line(state: Closing, what: ClosingLine, number: int) -> ClosingLineView:
    how = standing(state, what)
    title = closing.line(what)
    return ClosingLineView(
        title=f"{number}. {title}",
        where=tuple(filter(None, (*_where(state, what), "" if how in _DONE else closing.note(what)))),
        state=closing.standing(what, how),
        done=how in _DONE,
        button=_button(what, how, title),
    )


def _where(state: Closing, what: ClosingLine) -> tuple[str, ...]:
    """Name the places on the phone, in both languages, and what to do there."""
    results = results_of(state)
    first = first_language(results.report.device) if results else makers.menus_speak()
    steps = (step for step in state.card.steps(Chapter.AFTERWARDS) if line_of(step, state.card) is what)
    return tuple(said for step in steps for said in (makers.act(step.act, makers.word(step.words[0], first)),
                                                     *where(step, first)))  # fmt: skip


def _button(what: ClosingLine, how: Standing, title: str) -> ButtonView | None:
    match how:
        case Standing.TO_DO:
            return ButtonView(closing.done(), ev.ClosingTicked(what, done=True), spoken=closing.done_spoken(title))
        case Standing.BY_HAND:
            undone = ev.ClosingTicked(what, done=False)
            return ButtonView(closing.not_done(), undone, spoken=closing.not_done_spoken(title))
        case _:
            return None
