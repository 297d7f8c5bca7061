"""Pages that lead from the cable to the results, and through a change: start, ready, progress."""

from core.model.change import ChangeKind
from core.model.phone import Device
from core.model.report import ScanStep
from gui import events as ev
from gui.present.files import open_file_button
from gui.present.remembering import remember_switch
from gui.scene import FILE_PREFIX
from gui.states import (
    Ready,
    Revoking,
    Scanning,
    Starting,
    Stopping,
)
from gui.viewmodels import ProgressView, ReadyView, StartingView
from gui.viewparts import ButtonView, ChoiceView, QuestionView
from gui.wording import buttons, files, guides, pages
from gui.wording.frame import nameless_phone


def starting_view(_state: Starting) -> StartingView:
    return StartingView(*guides.starting())


def device_name(device: Device) -> str:
    """Name a phone as adb does, with blanks; a file by its own name."""
    if device.serial.startswith(FILE_PREFIX):
        return device.model or files.saved_file()
    return (device.model or "").replace("_", " ") or nameless_phone()


def ready_view(state: Ready) -> ReadyView:
    return ReadyView(
        questions=(_owner_question(state.answers), _threat_question(state.answers)),
        looks_at=guides.looks_at(),
        remember=remember_switch(state.answers),
        main=ButtonView(buttons.look_at_phone(), ev.ScanClicked()),
        others=(
            ButtonView(buttons.kept_for_undo(), ev.KeptChangesOpened()),
            open_file_button(),
        ),
    )


def _owner_question(given: ev.Answers) -> QuestionView:
    question, *answers = guides.whose_phone()
    choices = tuple(
        ChoiceView(text, given.owner is owner, ev.AnswersGiven(given.about(owner, given.threat)))
        for text, owner in zip(answers, (ev.Owner.MINE, ev.Owner.HELPING), strict=True)
    )
    return QuestionView(question, choices)


def _threat_question(given: ev.Answers) -> QuestionView:
    question, *answers = guides.threatened()
    threats = (ev.Threat.YES, ev.Threat.NO, ev.Threat.RATHER_NOT_SAY)
    choices = tuple(
        ChoiceView(text, given.threat is threat, ev.AnswersGiven(given.about(given.owner, threat)))
        for text, threat in zip(answers, threats, strict=True)
    )
    return QuestionView(question, choices, guides.threatened_note() if given.threat is ev.Threat.YES else "")


def scanning_view(state: Scanning) -> ProgressView:
    headline, body = guides.scanning()
    steps = tuple(ScanStep)
    stop = ButtonView(buttons.stop(), ev.StopClicked())
    return ProgressView(headline, body, steps.index(state.step) + 1, len(steps), pages.scan_step(state.step), stop)


def stopping_view(_state: Stopping) -> ProgressView:
    headline, body = guides.stopping()
    return ProgressView(headline, body, 0, 0, "", None)


def revoking_view(state: Revoking) -> ProgressView:
    """Show a change under way. Stopping it keeps what was done, so that goes on to be looked at."""
    if state.stopping:
        return ProgressView(*guides.stopping_change(), 0, 0, "", None)
    headline, body, line = guides.turning_off() if state.kind is ChangeKind.REVOKE else guides.undoing()
    return ProgressView(headline, body, 0, 0, line, ButtonView(buttons.stop(), ev.StopClicked()))
