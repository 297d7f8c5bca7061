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
from enum import StrEnum

from core.model.access import AppKey, ContactAccess
from gui.events import Click


class Picture(StrEnum):
    """What is drawn beside the steps; the place to tap is ringed."""

    NONE = "none"
    CABLE = "cable"
    DEBUGGING_SWITCH = "debugging_switch"
    ALLOW_QUESTION = "allow_question"
    RESTART = "restart"
    APP_PERMISSION = "app_permission"
    MAKER_SWITCH = "maker_switch"


class SectionKind(StrEnum):
    """The order of the members is the order on the page."""

    LENDING = "lending"
    MAY_BE_LENDING = "may_be_lending"
    NOT_CHECKED = "not_checked"
    OTHER_READERS = "other_readers"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class ButtonView:
    """`why_not` is set exactly when not enabled: shown as text beside or under the button, and as its description.

    `spoken`: the accessible name when the text alone would be one of many ("Turn off" -> "Turn off for Example Cash").
    """

    text: str
    event: Click
    enabled: bool = True
    why_not: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class SwitchView:
    text: str
    explanation: str
    on: bool
    when_on: Click
    when_off: Click
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class HeaderView:
    """Always at hand, always in the same place. `phone` empty: no chip. `language`: the other language's own name."""

    product: str
    phone: str
    text_size: str
    text_size_spoken: str
    language: str
    hide_screen: str


@dataclass(frozen=True, slots=True)
class StartingView:
    headline: str
    body: str


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


@dataclass(frozen=True, slots=True)
class ChoosePhoneView:
    headline: str
    body: str
    phones: tuple[ButtonView, ...]


@dataclass(frozen=True, slots=True)
class ChoiceView:
    text: str
    chosen: bool
    event: Click


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question with a few big choices, none chosen at first; it may be left. `note`: said after a choice."""

    text: str
    choices: tuple[ChoiceView, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReadyView:
    questions: tuple[QuestionView, ...]
    looks_at: str
    main: ButtonView
    others: tuple[ButtonView, ...] = ()


@dataclass(frozen=True, slots=True)
class ProgressView:
    """`step` of `steps` (1-based); `steps` 0: no known length, a still full-width bar. `stop` None: cannot be stopped."""

    headline: str
    body: str
    step: int
    steps: int
    line: str
    stop: ButtonView | None


@dataclass(frozen=True, slots=True)
class HeadlineView:
    """The answer (largest), the other counts (bold), what that means (soft)."""

    answer: str
    more: str
    meaning: str


@dataclass(frozen=True, slots=True)
class AppCardView:
    """`tile` 0 to 5 picks the letter's background; `where` names the space ("Work profile"), empty for the owner.

    `line` are the words beside the verdict's shape; `note` is the smaller line below.
    """

    key: AppKey
    name: str
    letter: str
    tile: int
    tag: str
    where: str
    access: ContactAccess
    line: str
    note: str
    opens: Click | None
    button: ButtonView | None = None


@dataclass(frozen=True, slots=True)
class SectionView:
    """`title` holds the count already. `intro` and `button` (bulk) belong under the title."""

    kind: SectionKind
    title: str
    intro: str
    folded: bool
    cards: tuple[AppCardView, ...]
    button: ButtonView | None = None


@dataclass(frozen=True, slots=True)
class ResultsView:
    """The results are the review: `does` and `does_not` stand above the buttons.

    `buttons[0]` is the filled one when `filled`; with a threat "Save record only" is first and nothing is filled.
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


@dataclass(frozen=True, slots=True)
class PermissionView:
    """One plain group the app has been given; `contacts` is the one this program is about."""

    text: str
    contacts: bool


@dataclass(frozen=True, slots=True)
class StatementView:
    """What one source says, with its date. `source` is an address to copy, never a button that goes there."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class FactView:
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class AppPageView:
    """One app. `permissions` empty: `permissions_note` says why (not read, or none)."""

    card: AppCardView
    meaning: str
    why_title: str
    why: tuple[str, ...]
    permissions_title: str
    permissions: tuple[PermissionView, ...]
    permissions_note: str
    statements_title: str
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
class KeptChangeView:
    title: str
    apps: str
    button: ButtonView


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
    | ChoosePhoneView
    | ReadyView
    | ProgressView
    | ResultsView
    | AppPageView
    | ConfirmView
    | OutcomeView
    | KeptChangesView
    | FailedView
)
