"""Pages that lead from the cable to the results, and through a change: start, ready, progress."""

from core.model.change import ChangeKind
from core.model.phone import Device, DeviceState
from core.model.report import ScanStep
from gui import events as ev
from gui.aside import events as aside
from gui.states import (
    NoDevice,
    NotReady,
    Ready,
    Revoking,
    Scanning,
    Starting,
    Stopping,
)
from gui.viewmodels import GuideView, ProgressView, ReadyView, StartingView
from gui.viewparts import ButtonView, ChoiceView, Picture, QuestionView
from gui.wording import buttons, guides, look_up, makers, pages, phone
from gui.wording import help as help_words
from gui.wording.frame import nameless_phone

_PICTURES = {
    DeviceState.UNAUTHORIZED: Picture.ALLOW_QUESTION,
    DeviceState.AUTHORIZING: Picture.ALLOW_QUESTION,
    DeviceState.CONNECTING: Picture.CABLE,
    DeviceState.OFFLINE: Picture.CABLE,
    DeviceState.NO_PERMISSIONS: Picture.CABLE,
}
_URGENT = (DeviceState.UNAUTHORIZED, DeviceState.AUTHORIZING)


def starting_view(_state: Starting) -> StartingView:
    return StartingView(*guides.starting())


def no_device_view(_state: NoDevice) -> GuideView:
    headline, body, steps = guides.no_phone()
    title, lines = guides.how_to_debug()
    return GuideView(headline, body, steps, Picture.CABLE, guides.waiting(), title, lines, quiet=without_phone())


def without_phone() -> tuple[ButtonView, ...]:
    """Offer what needs no phone."""
    return (
        ButtonView(makers.find_debugging(), ev.MakerCardsAsked()),
        ButtonView(look_up.look_up(), aside.LookUpOpened()),
        ButtonView(help_words.headline()[0], aside.HelpOpened()),
    )


def not_ready_view(state: NotReady) -> GuideView:
    """Lead on with the phone that needs the person most: one that asks a question goes first."""
    device = min(state.devices, key=lambda one: one.state not in _URGENT)
    asks = device.state in _URGENT
    title, lines = guides.no_question() if asks else ("", ())
    return GuideView(
        phone.device_headline(device.state),
        phone.device_body(device.state),
        phone.device_steps(device.state),
        _PICTURES.get(device.state, Picture.RESTART),
        guides.waiting(),
        title,
        lines,
        quiet=without_phone(),
    )


def device_name(device: Device) -> str:
    return (device.model or "").replace("_", " ") or nameless_phone()


def ready_view(state: Ready) -> ReadyView:
    return ReadyView(
        questions=(_owner_question(state.answers), _threat_question(state.answers)),
        looks_at=guides.looks_at(),
        main=ButtonView(buttons.look_at_phone(), ev.ScanClicked()),
        others=(
            ButtonView(buttons.kept_for_undo(), ev.KeptChangesOpened()),
            ButtonView(look_up.look_up(), aside.LookUpOpened()),
        ),
    )


def _owner_question(given: ev.Answers) -> QuestionView:
    question, *answers = guides.whose_phone()
    choices = tuple(
        ChoiceView(text, given.owner is owner, ev.AnswersGiven(ev.Answers(owner, given.threat)))
        for text, owner in zip(answers, (ev.Owner.MINE, ev.Owner.HELPING), strict=True)
    )
    return QuestionView(question, choices)


def _threat_question(given: ev.Answers) -> QuestionView:
    question, *answers = guides.threatened()
    threats = (ev.Threat.YES, ev.Threat.NO, ev.Threat.RATHER_NOT_SAY)
    choices = tuple(
        ChoiceView(text, given.threat is threat, ev.AnswersGiven(ev.Answers(given.owner, threat)))
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
