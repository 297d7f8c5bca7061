"""Invented steps on a phone, as the guide page draws them."""

from gui import events
from gui.aside.events import HelpOpened, LookUpOpened
from gui.viewmodels import GuideView
from gui.viewparts import ButtonView, Picture

GUIDE = GuideView(
    "Plug the phone in",
    "Use a cable that carries data, not one only for charging.",
    (
        "On the phone open Settings, About phone, and tap “Build number” seven times",
        "Open Developer options and turn on “USB debugging”",
        "Connect the phone with the cable",
    ),
    Picture.DEBUGGING_SWITCH,
    "Waiting for the phone. This page goes on by itself.",
    "I don’t find this on the phone",
    ("Xiaomi, Redmi, POCO: tap “MIUI version” or “OS version” seven times.", "Search the settings for “Build number”."),
    quiet=(ButtonView("Look up an app", LookUpOpened()), ButtonView("What LenderLens can and cannot do", HelpOpened())),
)
ALLOW = GuideView(
    "Look at the phone and tap “Allow”",
    "The phone asks if this computer may control it by USB. We use that only to read and change app permissions; "
    "you can take it back at the end.",
    ("Unlock the phone and look for the question", "Leave “Always allow” empty on a helper’s computer", "Tap “Allow”"),
    Picture.ALLOW_QUESTION,
    "Waiting for the phone. This page goes on by itself.",
    "I don’t see the question",
    ("Unplug the cable and plug it in again.", "Turn “USB debugging” off and on."),
)
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
