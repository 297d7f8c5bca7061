"""The switch for keeping looks at this phone, which says what is kept and where."""

from gui import events as ev
from gui.states import Results
from gui.viewparts import ButtonView, SwitchView
from gui.wording import since as words

_ON, _OFF = ev.RememberChosen(on=True), ev.RememberChosen(on=False)


def remember_switch(answers: ev.Answers, *, from_next: bool = False) -> SwitchView:
    """Draw the switch. `from_next`: the look in front was not kept."""
    on = answers.keeps_looks
    kept = " ".join((*((words.remember_from_next(),) if from_next else ()), words.remember_note()))
    return SwitchView(words.remember(), kept if on else words.not_remembered(), on, _ON, _OFF)


def remember_after_look(results: Results) -> SwitchView | None:
    """Draw it below the results; what comes out of a file is never kept."""
    if results.report.offline:
        return None
    return remember_switch(results.answers, from_next=not results.report.since.kept)


def forget_buttons(results: Results) -> tuple[ButtonView, ...]:
    """Offer to delete earlier looks where this one was not to be kept."""
    earlier = results.report.since.last_look is not None and not results.answers.keeps_looks
    return (ButtonView(words.forget_looks(), _OFF),) if earlier else ()
