"""Invented steps on a phone, as the guide page draws them."""

from gui import events
from gui.viewmodels import GuideView
from gui.viewparts import ButtonView, Picture

BY_HAND = GuideView(
    "Turn off by hand: Sample Instalments",
    "The phone does not let a computer change this. You can do it on the phone itself.",
    (
        "Open Settings, then Apps",
        "Tap “Sample Instalments”",
        "Tap Permissions, then Contacts",
        "Choose “Don’t allow”",
    ),
    Picture.APP_PERMISSION,
    buttons=(ButtonView("Look again", events.ScanClicked()), ButtonView("Back", events.BackClicked())),
)
