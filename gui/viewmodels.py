"""What each page draws: frozen, Qt-free, complete.

Decided here, for those who write pages:
* Every text field holds the finished sentence in the window's language; a page puts it into a label (plain text)
  and words nothing itself. An empty string means "leave this out".
* A button is a `ButtonView`: its text and the event it stands for. Pages emit that event unchanged through
  `asked = Signal(object)`; they know no core, no state, no rules.
* A page has one slot, `show_view(view)`, called again for every change and on a change of language. It updates in
  place as far as it can: focus and scroll position stay, nothing flickers.
* Verdict shapes follow `ContactAccess`: one shape, word and colour each. Nothing else chooses a shape.
Sentences are made in `gui.present`, from `gui.wording`.
"""

from dataclasses import dataclass

from gui.asideviews import HelpView, LookUpView, TitledView
from gui.doctorviews import DoctorView
from gui.frameviews import HeaderView, PhonesView, StartingView
from gui.makerviews import ChooseMakerView, ClosingView, MakerCardView
from gui.viewparts import (
    AppCardView,
    ButtonView,
    ChoiceView,
    DoorLineView,
    FactView,
    HeadlineView,
    KeptChangeView,
    PermissionView,
    PhoneTabView,
    Picture,
    QuestionView,
    SectionKind,
    SectionView,
    StatementView,
    SwitchView,
)

__all__ = [
    "AppCardView",
    "AppPageView",
    "ButtonView",
    "ChoiceView",
    "ChooseMakerView",
    "ChoosePhoneView",
    "ClosingView",
    "ConfirmView",
    "DoctorView",
    "DoorLineView",
    "FactView",
    "FailedView",
    "GuideView",
    "HeaderView",
    "HeadlineView",
    "HelpView",
    "KeptChangeView",
    "KeptChangesView",
    "LookUpView",
    "MakerCardView",
    "OutcomeView",
    "PageView",
    "PermissionView",
    "PhoneTabView",
    "PhonesView",
    "Picture",
    "ProgressView",
    "QuestionView",
    "ReadyView",
    "ResultsView",
    "SectionKind",
    "SectionView",
    "StartingView",
    "StatementView",
    "SwitchView",
]


@dataclass(frozen=True, slots=True)
class GuideView:
    """One step on the phone, drawn. `waiting` empty: the page does not go on by itself.

    `trouble_title` opens the lines of `trouble` ("I don't see the question").
    """

    headline: str
    body: str
    steps: tuple[str, ...]
    picture: Picture
    waiting: str = ""
    trouble_title: str = ""
    trouble: tuple[str, ...] = ()
    buttons: tuple[ButtonView, ...] = ()
    """The first is the filled one; the rest are equal in size, outlined."""
    quiet: tuple[ButtonView, ...] = ()


@dataclass(frozen=True, slots=True)
class ChoosePhoneView:
    headline: str
    body: str
    phones: tuple[ButtonView, ...]


@dataclass(frozen=True, slots=True)
class ReadyView:
    questions: tuple[QuestionView, ...]
    looks_at: str
    main: ButtonView
    others: tuple[ButtonView, ...] = ()
    remember: SwitchView | None = None
    """Whether looks at this phone are kept for the next one."""


@dataclass(frozen=True, slots=True)
class ProgressView:
    """`step` of `steps`, from 1; `steps` 0: no known length, an empty bar. `stop` None: cannot be stopped."""

    headline: str
    body: str
    step: int
    steps: int
    line: str
    stop: ButtonView | None


@dataclass(frozen=True, slots=True)
class ResultsView:
    """The results are the review: `does` and `does_not` stand above the buttons.

    `buttons[0]` is the filled one when `filled`; with a threat, and where somebody manages the phone, "Save record
    only" is first and nothing is filled.
    `notice`: a calm line on top ("The phone is not connected; this is what we saw at 14:32").
    """

    headline: HeadlineView
    does: str
    does_not: str
    buttons: tuple[ButtonView, ...]
    filled: bool
    switch: SwitchView | None
    notice: str
    sections: tuple[SectionView, ...]
    quiet: tuple[ButtonView, ...] = ()
    """Look again, kept for Undo: text buttons at the end of the page."""
    holes_title: str = ""
    holes: tuple[str, ...] = ()
    """What could not be read, one line each: folded, but never left out."""
    managed: str = ""
    """Who manages the phone and what a change may set off: a calm notice before any button."""
    spaces: tuple[str, ...] = ()
    """Which spaces were looked at and which not, why, and what to do."""
    since: str = ""
    """What came back since the last look at this phone: a calm notice; `since_buttons` in it turn it off again."""
    since_buttons: tuple[ButtonView, ...] = ()
    since_note: str = ""
    """What these buttons do not do."""
    remember: SwitchView | None = None
    """Whether looks at this phone are kept for the next one."""
    left_out: str = ""
    """How many of the headline the button leaves out: without it, "7 apps" over "these 6" reads as a mistake."""
    look: str = ""
    """Which look this is: another one is read from the top, where it says what came back."""


@dataclass(frozen=True, slots=True)
class AppPageView:
    """One app. `permissions` empty: `permissions_note` says why (not read, or none)."""

    card: AppCardView
    meaning: str
    typed_note: str
    """A contact that was typed or picked is not the whole book; for lending apps."""
    why_title: str
    why: tuple[str, ...]
    permissions_title: str
    permissions: tuple[PermissionView, ...]
    permissions_note: str
    statements_title: str
    matched: tuple[str, ...]
    """How the app was matched with the list, and what that does and does not tell."""
    statements: tuple[StatementView, ...]
    statements_note: str
    facts_title: str
    facts: tuple[FactView, ...]
    details_title: str
    details: str
    """Commands and the phone's own lines, to copy; shown folded, in plain text."""
    does: str
    does_not: str
    switch: SwitchView | None
    buttons: tuple[ButtonView, ...]
    back: ButtonView
    doors_title: str = ""
    """Other ways to the people somebody knows; empty: nobody looked."""
    doors: tuple[DoorLineView, ...] = ()
    doors_besides_title: str = ""
    doors_besides: tuple[DoorLineView, ...] = ()
    """What is on but shows nobody."""
    doors_notes: tuple[str, ...] = ()
    doors_buttons: tuple[ButtonView, ...] = ()
    read: TitledView | None = None
    """What the phone recorded of reading contacts, what it proves and what not."""
    history: TitledView | None = None
    """What earlier looks saw of it, and what was done about it here, the newest first."""


@dataclass(frozen=True, slots=True)
class ConfirmView:
    """The second question. `buttons[0]` filled unless `filled` is False."""

    headline: str
    reasons: tuple[str, ...]
    names: tuple[str, ...]
    does: str
    does_not: str
    buttons: tuple[ButtonView, ...]
    filled: bool


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """`cards` carry Undo or "Show me how". What cannot be taken back is in `body`."""

    headline: str
    body: str
    cards: tuple[AppCardView, ...]
    buttons: tuple[ButtonView, ...]
    quiet: tuple[ButtonView, ...] = ()
    notice: str = ""


@dataclass(frozen=True, slots=True)
class KeptChangesView:
    headline: str
    body: str
    changes: tuple[KeptChangeView, ...]
    forget: ButtonView | None
    forget_note: str
    back: ButtonView


@dataclass(frozen=True, slots=True)
class FailedView:
    """What happened, what to do; `details` are for copying (a code and parameters, nothing from the phone)."""

    headline: str
    body: str
    details_title: str
    details: str
    copy_text: str
    buttons: tuple[ButtonView, ...]


PageView = (
    StartingView
    | GuideView
    | DoctorView
    | ChoosePhoneView
    | ReadyView
    | ProgressView
    | ResultsView
    | AppPageView
    | ConfirmView
    | OutcomeView
    | KeptChangesView
    | FailedView
    | LookUpView
    | HelpView
    | MakerCardView
    | ChooseMakerView
    | ClosingView
)
