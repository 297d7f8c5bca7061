"""Always at hand, always in the same place: look up, help, text size, language, hide screen; and which phone it is."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from gui.frameviews import HeaderView
from gui.theme import TEXT_SCALES, TextStyle, theme
from gui.widgets.bar_button import BarButton
from gui.widgets.framed import Framed
from gui.widgets.icon import Icon
from gui.widgets.phone_chip import PhoneChip
from gui.widgets.wrapping_label import WrappingLabel


class HeaderBar(Framed):
    """The product's mark and name, the phone, five quiet words.

    Where there is no room the name makes room, then two words become drawings, then the phone's name is cut.
    """

    scale_chosen = Signal(int)
    language_clicked = Signal()
    hide_clicked = Signal()
    look_up_clicked = Signal()
    help_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((24, 5, 14, 5), 6, parent)
        self._name = WrappingLabel(TextStyle.NAME)
        self._name.setWordWrap(False)
        self._name.setMinimumWidth(1)
        self._chip = PhoneChip()
        self._look_up, self._help = BarButton("search"), BarButton("help")
        self._size, self._language, self._hide = BarButton(), BarButton(), BarButton()
        self._look_up.clicked.connect(self.look_up_clicked)
        self._help.clicked.connect(self.help_clicked)
        self._size.setMenu(self._size_menu())
        self._language.clicked.connect(self.language_clicked)
        self._hide.clicked.connect(self.hide_clicked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lay_out()

    def show_view(self, view: HeaderView) -> None:
        """Word the bar and name the phone."""
        if self._name.text() != view.product:  # showing it for a moment would push a narrow window wider
            self._name.show_text(view.product)
        self._chip.show_text(view.phone)
        self._look_up.show_text(view.look_up)
        self._help.show_text(view.help)
        self._size.show_text(view.text_size, view.text_size_spoken)
        self._language.show_text(view.language)
        self._hide.show_text(view.hide_screen)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Count the words that can become drawings as drawings: else a wide window could not become narrow again."""
        least, short = super().minimumSizeHint(), theme().px(48)
        spare = sum(max(0, button.sizeHint().width() - short) for button in (self._look_up, self._help))
        return QSize(least.width() - spare, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        words, short = (self._look_up, self._help), theme().px(48)
        fixed = sum(button.sizeHint().width() for button in (self._size, self._language, self._hide))
        chip = 0 if self._chip.isHidden() else self._chip.sizeHint().width()
        room = self.width() - fixed - chip - theme().px(24 + 14 + 26 + 6 * 8)
        needed = sum(button.full_width() for button in words)
        for button in words:
            button.show_short(needed > room)
        room -= needed if needed <= room else short * len(words)
        self._name.setVisible(self._name.sizeHint().width() <= room)

    def _size_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for percent in TEXT_SCALES:
            action = QAction(f"{percent} %", group)
            action.setCheckable(True)
            action.setData(percent)
            menu.addAction(action)
        group.triggered.connect(lambda action: self.scale_chosen.emit(action.data()))
        menu.aboutToShow.connect(lambda: _tick(group))
        return menu

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(Icon("mark", "accent", 26), 0, middle)
        row.addWidget(self._name, 0, middle)
        row.addSpacing(4)
        row.addWidget(self._chip, 0, middle)
        row.addStretch(1)
        for button in (self._look_up, self._help, self._size, self._language, self._hide):
            row.addWidget(button, 0, middle)
        self.use_layout(row)


def _tick(sizes: QActionGroup) -> None:
    for action in sizes.actions():
        action.setChecked(action.data() == theme().scale)
