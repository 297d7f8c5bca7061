"""Which drawn screen belongs to which step; the words on it are the phone's own, in the window's language."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from gui.viewparts import Picture
from gui.widgets.doctor_screens import doctor_screen
from gui.widgets.phone_picture import PhonePicture
from gui.widgets.phone_screen import Mark, PhoneScreen, ScreenRow

_BAR = ScreenRow()


class GuidePicture(PhonePicture):
    """Show a `Picture` by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture.NONE

    def show_picture(self, picture: Picture) -> None:
        """Draw the screen of one step."""
        self._picture = picture
        screens = {
            Picture.NONE: PhoneScreen,
            Picture.CABLE: self._cable,
            Picture.DEBUGGING_SWITCH: self._debugging_switch,
            Picture.ALLOW_QUESTION: self._allow_question,
            Picture.RESTART: self._restart,
            Picture.APP_PERMISSION: self._app_permission,
        }
        drawn = screens.get(picture)
        self.show_screen(drawn() if drawn else doctor_screen(picture))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_picture(self._picture)

    def _cable(self) -> PhoneScreen:
        return PhoneScreen(
            rows=(_BAR, _BAR, _BAR), cable=True, spoken=self.tr("Picture: the cable goes into the phone")
        )

    def _debugging_switch(self) -> PhoneScreen:
        return PhoneScreen(
            self.tr("Developer options"),
            (_BAR, ScreenRow(self.tr("USB debugging"), Mark.SWITCH_OFF, ringed=True), _BAR, _BAR),
            spoken=self.tr("Picture: “USB debugging” in the developer options, ringed"),
        )

    def _allow_question(self) -> PhoneScreen:
        return PhoneScreen(
            self.tr("Allow USB debugging?"),
            (
                _BAR,
                ScreenRow(self.tr("Always allow from this computer"), Mark.BOX),
                ScreenRow(self.tr("Cancel"), Mark.FAINT_BUTTON),
                ScreenRow(self.tr("Allow"), Mark.BUTTON, ringed=True),
            ),
            dialog=True,
            spoken=self.tr("Picture: the phone asks “Allow USB debugging?”; “Allow” is ringed, the box above is empty"),
        )

    def _restart(self) -> PhoneScreen:
        return PhoneScreen(
            rows=(ScreenRow(self.tr("Power off")), ScreenRow(self.tr("Restart"), ringed=True)),
            dialog=True,
            spoken=self.tr("Picture: “Restart” in the phone’s power menu, ringed"),
        )

    def _app_permission(self) -> PhoneScreen:
        return PhoneScreen(
            self.tr("Contacts permission"),
            (
                _BAR,
                ScreenRow(self.tr("Allow"), Mark.RADIO),
                ScreenRow(self.tr("Don’t allow"), Mark.RADIO, ringed=True),
            ),
            spoken=self.tr("Picture: the app’s contacts permission; “Don’t allow” is ringed"),
        )
