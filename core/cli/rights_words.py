"""Every sentence of `rights` and `open`, and of a phone that allows no changes."""

from collections.abc import Mapping
from typing import Final

from core.model.rights import Opened, Right

ABOUT: Final = "Say whether the phone lets this computer change permissions, without changing anything."
ABOUT_OPEN: Final = "Have the phone show an app's own page, to turn contacts off there by hand."
HELP_USER: Final = "the user or profile the app is in, as `scan` names it (0 when not given)"
NO_USER: Final = "a user is a number from 0 on"
RIGHTS: Final[Mapping[Right, str]] = {
    Right.ALLOWED: "The phone lets this computer change permissions, and put them back.",
    Right.REFUSED: "The phone does not let this computer change permissions now. Nothing was changed.",
    Right.UNKNOWN: "The phone did not say clearly whether it allows changes. `revoke` asks again before it changes it.",
}
WAYS_ON: Final = (
    "Most often a switch in the developer options has to be on first: `lenderlens-cli maker NAME` shows where it is.",
    "Or do it by hand: `lenderlens-cli open PACKAGE` shows the app's page on the phone.",
    "There: Permissions, Contacts, Don't allow. Then `lenderlens-cli scan` reads what came of it.",
)
OPENED: Final[Mapping[Opened, str]] = {
    Opened.TAKEN: "The phone was asked to open the app's page. If you do not see it, unlock the phone.",
    Opened.NOT_OPENED: "The phone did not open the page. On the phone, open Settings, Apps, and tap the app.",
    Opened.INSTEAD: "The phone did not open the page for this, and was asked for the app's own page instead.",
    Opened.UNKNOWN: "The phone did not say whether it opened the page. If you do not see it: Settings, Apps, the app.",
}
BY_HAND: Final = "On the phone: Permissions, Contacts, Don't allow. Then `lenderlens-cli scan` reads what came of it."
