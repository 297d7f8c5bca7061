"""What the pages beside the phones draw: looking a lender up, help. Frozen, Qt-free; rules in `gui.viewmodels`."""

from dataclasses import dataclass

from gui.viewparts import ButtonView, ChoiceView, StatementView


@dataclass(frozen=True, slots=True)
class LenderCardView:
    """One entry of the list. `package` empty: the source gives a name only. `opened`: what sources say stands open."""

    name: str
    letter: str
    tile: int
    tag: str
    where: str
    package: str
    lines: tuple[str, ...]
    statements_title: str
    statements: tuple[StatementView, ...]
    opened: bool


@dataclass(frozen=True, slots=True)
class MenuView:
    """A button that opens a menu; the button says what is chosen."""

    text: str
    choices: tuple[ChoiceView, ...]


@dataclass(frozen=True, slots=True)
class TitledView:
    """A title and the sentences below it."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LookUpView:
    """`answer` empty: nothing was asked yet, and `body` says what the page is for.

    `list_line` says which list, of which day, how old.
    """

    headline: str
    body: str
    field: str
    example: str
    term: str
    country: MenuView
    notice: str
    answer: str
    answer_lines: tuple[str, ...]
    cards: tuple[LenderCardView, ...]
    note: str
    dispute: TitledView
    list_line: str
    quiet: tuple[ButtonView, ...]
    back: ButtonView


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule text: its name in both languages, force and date; what it lists; where that was read, to copy."""

    title: str
    original: str
    facts: tuple[str, ...]
    items_title: str
    items: tuple[str, ...]
    note: str
    source: StatementView


@dataclass(frozen=True, slots=True)
class HelpView:
    """`rules` stand side by side where there is room."""

    headline: str
    body: str
    parts: tuple[TitledView, ...]
    rules: TitledView
    compared: tuple[RuleView, ...]
    rules_note: str
    last: tuple[TitledView, ...]
    quiet: tuple[ButtonView, ...]
    back: ButtonView
