"""The largest sentence on the page, built from every count. "Cannot" never covers what could not be checked."""

from PySide6.QtCore import QCoreApplication

from core.model.headline import Headline
from gui.wording.fill import fill

translate = QCoreApplication.translate


def answer(counts: Headline) -> str:
    """Word the answer itself."""
    if counts.lending:
        return translate("Wording", "%n lending app(s) can read your contacts now", "", counts.lending)
    if counts.unchecked_lending:
        return translate("Wording", "%n lending app(s) could not be checked", "", counts.unchecked_lending)
    if counts.unread_users:
        return translate("Wording", "We could not look at the whole phone")
    return translate("Wording", "No lending app that our list knows can read the contacts")


def more(counts: Headline) -> str:
    """Word everything else that was counted; empty only beside lending apps, so that zero is never said alone."""
    told = translate("Wording", "; ", "between two counts").join(
        [*_lending(counts), *_others(counts), *_not_seen(counts)]
    )
    return fill(translate("Wording", "%1.", "the end of a sentence"), told) if told else ""


def _lending(counts: Headline) -> list[str]:
    said = []
    if not counts.lending and counts.unchecked_lending:
        said.append(translate("Wording", "No other lending app that our list knows can read the contacts"))
    elif not counts.lending and counts.unread_users:
        said.append(translate("Wording", "In the rest, no lending app that our list knows can read the contacts"))
    if counts.maybe and counts.lending:
        said.append(translate("Wording", "%n more may be a lending app", "", counts.maybe))
    elif counts.maybe:
        said.append(translate("Wording", "%n app(s) that may be a lending app can", "", counts.maybe))
    return said


def _others(counts: Headline) -> list[str]:
    if counts.others and not counts.lending:
        return [translate("Wording", "%n other app(s) can", "", counts.others)]
    if not any((counts.lending, counts.maybe, counts.others, counts.unchecked, counts.unread_users)):
        return [translate("Wording", "No other app we looked at can either")]
    return []


def _not_seen(counts: Headline) -> list[str]:
    said = []
    told_already = 0 if counts.lending else counts.unchecked_lending
    if counts.unchecked > told_already:
        rest = counts.unchecked - told_already
        said.append(
            translate("Wording", "%n more could not be checked", "", rest)
            if told_already
            else translate("Wording", "%n could not be checked", "", rest)
        )
    if counts.unread_users:
        said.append(translate("Wording", "%n space(s) of this phone could not be listed", "", counts.unread_users))
    return said


def meaning(counts: Headline) -> str:
    """Word the soft line under the counts."""
    if counts.lending or counts.maybe:
        return translate("Wording", "You, or the phone’s maker, allowed this. Being allowed is not proof of misuse.")
    return translate(
        "Wording",
        "Lists can be late or use another name. If you borrowed from an app that is not shown, look for it below.",
    )
