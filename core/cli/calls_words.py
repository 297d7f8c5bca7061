"""Sentences of the command line about turning off the call log and text messages in the place of contacts."""

from typing import Final

from core.model.change import Outcome

HELP_CALLS: Final = (
    "turn off the call log and text messages of the named apps, not their contacts (before Android 9 text messages"
    " only); a change of its own, with an undo of its own"
)
NAME_PACKAGES: Final = "with --calls-and-messages name the apps: it is chosen app by app"
CHOSEN: Final = "The call log and text messages will be turned off for:"
OFF_IS: Final = "What this does: the app can no longer read the call log and text messages saved on this phone."
OUTCOMES: Final = {
    Outcome.REVOKED: "call log and text messages are off now",
    Outcome.ALREADY_OFF: "call log and text messages were off already",
    Outcome.STILL_ON: "call log or text messages are still on",
}
KEPT: Final = "call log and text messages"
ARE: Final = "Call log and text messages are"
