"""One app: the verdict and why, what it may use, what sources say of the lender, its facts, what can be done."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.asideviews import TitledView
from gui.pages.page import Page
from gui.theme import TextStyle
from gui.viewmodels import AppPageView
from gui.widgets.action_button import ActionButton, Rank
from gui.widgets.app_card import AppCard
from gui.widgets.button_row import ButtonRow
from gui.widgets.details_box import DetailsBox
from gui.widgets.door_row import DoorRow
from gui.widgets.fact_row import FactRow
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.fold import Fold
from gui.widgets.framed import Framed
from gui.widgets.lines import Lines
from gui.widgets.part import Part
from gui.widgets.permission_tag import PermissionTag
from gui.widgets.several import Several
from gui.widgets.statement_row import StatementRow
from gui.widgets.switch_row import SwitchRow
from gui.widgets.titled_lines import TitledLines
from gui.widgets.wrapping_label import WrappingLabel


class AppPage(Page):
    """The verdict first, the reasons after it, what the phone said word for word last and folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: AppPageView | None = None
        self._back = ActionButton(Rank.BACK)
        self._card, self._switch, self._buttons = AppCard(), SwitchRow(), ButtonRow()
        self._meaning, self._does = Lines(TextStyle.BODY, gap=8), Lines(TextStyle.SOFT)
        for source in (self._back, self._card, self._switch, self._buttons):
            source.asked.connect(self.asked)
        self._details = Fold(self._build_details)
        self._details_box: DetailsBox | None = None
        self.read_from(self._card.name)
        self._fill()

    def show_view(self, view: AppPageView) -> None:
        """Show one app."""
        self._view = view
        self._back.show_view(view.back, Rank.BACK)
        self._card.show_view(view.card)
        self._meaning.show_lines((view.meaning, view.typed_note))
        self._does.show_lines((view.does, view.does_not))
        self._switch.show_view(view.switch)
        self._buttons.show_buttons(view.buttons)
        self._show_parts(view)
        self._details.show_title(view.details_title if view.details else "")
        if self._details_box is not None:
            self._details_box.show_text(view.details)
        self.begin(view.card.key)

    def _show_parts(self, view: AppPageView) -> None:
        self._why.show_title(view.why_title if view.why else "")
        self._why_lines.show_lines(view.why)
        self._read.show_view(view.read or TitledView("", ()))
        self._history.show_view(view.history or TitledView("", ()))
        self._doors.show_title(view.doors_title)
        self._door_rows.show(view.doors)
        self._besides_title.show_text(view.doors_besides_title if view.doors_besides else "")
        self._besides_rows.show(view.doors_besides)
        self._door_notes.show_lines(view.doors_notes)
        self._door_buttons.show_buttons(view.doors_buttons)
        self._permissions.show_title(view.permissions_title)
        self._permission_tags.show(view.permissions)
        self._permissions_note.show_text(view.permissions_note)
        self._statements.show_title(view.statements_title)
        self._matched.show_lines(view.matched)
        self._statement_rows.show(view.statements)
        self._statements_note.show_text(view.statements_note)
        self._facts.show_title(view.facts_title if view.facts else "")
        self._fact_rows.show(view.facts)

    def _fill(self) -> None:
        self._why, self._why_lines = Part(), Lines(TextStyle.BODY, gap=6)
        self._why.add(self._why_lines)
        self._read, self._history = TitledLines(), TitledLines()
        self._doors = Part()
        self._door_rows = Several(self._box(self._doors), self._door_row, DoorRow.show_view)
        self._door_notes = Lines(TextStyle.SOFT, gap=6)
        self._door_buttons = ButtonRow(first=Rank.OUTLINED)
        self._door_buttons.asked.connect(self.asked)
        self._doors.add(self._door_buttons)
        self._besides_title = WrappingLabel(TextStyle.SOFT)
        self._doors.add(self._besides_title)
        self._besides_rows = Several(self._box(self._doors), self._door_row, DoorRow.show_view)
        self._doors.add(self._door_notes)
        self._permissions, self._permissions_note = Part(), WrappingLabel(TextStyle.SOFT)
        self._permission_tags = Several(self._box(self._permissions, flow=True), PermissionTag, PermissionTag.show_view)
        self._permissions.add(self._permissions_note)
        self._statements, self._statements_note = Part(), WrappingLabel(TextStyle.SOFT)
        self._matched = Lines(TextStyle.BODY, gap=6)
        self._statements.add(self._matched)
        self._statement_rows = Several(self._box(self._statements), StatementRow, StatementRow.show_view)
        self._statements.add(self._statements_note)
        self._facts = Part()
        rows = self._box(self._facts)
        self._fact_rows = Several(rows, FactRow, FactRow.show_view)
        for part in (self._back, self._card, self._meaning, self._does, self._buttons, self._switch,
                     self._why, self._read, self._history, self._doors, self._permissions, self._statements,
                     self._facts, self._details):  # fmt: skip
            self.add(part)

    def _door_row(self) -> DoorRow:
        row = DoorRow()
        row.asked.connect(self.asked)
        return row

    def _box(self, part: Part, *, flow: bool = False) -> FlowLayout | QVBoxLayout:
        box = Framed((0, 0, 0, 0), 8)
        layout = FlowLayout(8, 8) if flow else QVBoxLayout()
        box.use_layout(layout)
        part.add(box)
        return layout

    def _build_details(self, parent: QWidget) -> QWidget:
        view = self._view
        self._details_box = DetailsBox(view.details_title if view else "", parent)
        self._details_box.show_text(view.details if view else "")
        return self._details_box
