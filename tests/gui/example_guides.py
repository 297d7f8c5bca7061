"""Invented steps on a phone, as the guide page draws them."""

from core.model.access import AppKey
from core.model.brand import Chapter
from core.model.names import PackageName, UserId
from gui import events
from gui import hand_events as hand
from gui.viewmodels import GuideView
from gui.viewparts import ButtonView, Picture

APP = AppKey(PackageName("example.instalments"), UserId(0))
BY_HAND = GuideView(
    "Do it on the phone",
    "Sample Instalments\nThe phone was asked to open this app’s page. If you do not see it, unlock the phone.",
    (
        "Unlock the phone and look at the page that is open there",
        "Tap “Permissions”, then “Contacts”",
        "Choose “Don’t allow”",
        "Come back here and look again",
    ),
    Picture.APP_PERMISSION,
    "Reading what the phone says now",
    buttons=(
        ButtonView("Look again", hand.ReadAgainClicked((APP,))),
        ButtonView("Open it on the phone", hand.OpenOnPhoneClicked(APP)),
        ButtonView("Back", events.BackClicked()),
    ),
    quiet=(
        ButtonView("Can LenderLens do it? Show the phone’s own switch", events.MakerCardsAsked(Chapter.EXTRA_SWITCH)),
    ),
)
