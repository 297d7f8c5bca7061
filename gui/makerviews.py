"""What the pages of makers and the closing checklist draw. Frozen, Qt-free; rules in `gui.viewmodels`."""

from dataclasses import dataclass

from gui.viewparts import ButtonView, StatementView


@dataclass(frozen=True, slots=True)
class MakerStepView:
    """One thing to do; `notes`: where it is, in both languages, what to know, and who says so."""

    text: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MakerChapterView:
    title: str
    intro: str
    steps: tuple[MakerStepView, ...]


@dataclass(frozen=True, slots=True)
class SwitchPictureView:
    """A page of the phone's settings, in its own words, with a switch ringed. `word` empty: nothing is drawn."""

    title: str = ""
    word: str = ""
    on: bool = False
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class MakerCardView:
    """`leading` is open, `others` are folded. `waiting` empty: nothing goes on by itself.

    `sources`: addresses to copy, never buttons that go there. `editions`: cards of the same maker.
    """

    headline: str
    body: str
    leading: MakerChapterView
    picture: SwitchPictureView
    waiting: str
    others: tuple[MakerChapterView, ...]
    sources_title: str
    sources: tuple[StatementView, ...]
    editions: tuple[ButtonView, ...]
    back: ButtonView


@dataclass(frozen=True, slots=True)
class ChooseMakerView:
    headline: str
    body: str
    makers: tuple[ButtonView, ...]
    back: ButtonView


@dataclass(frozen=True, slots=True)
class ClosingLineView:
    """`state`: how it stands and who says so. `button` None: nobody has to say anything."""

    title: str
    where: tuple[str, ...]
    state: str
    done: bool
    button: ButtonView | None


@dataclass(frozen=True, slots=True)
class ClosingView:
    """`notice`: why the window is still open; empty: the person came by a button."""

    headline: str
    body: str
    counted: str
    lines: tuple[ClosingLineView, ...]
    back: ButtonView
    notice: str = ""
