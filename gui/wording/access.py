"""Words for verdicts: the four lines, what they mean, why something is unknown, and every finding."""

from PySide6.QtCore import QCoreApplication

from core.model.access import ContactAccess, FindingKind, Verdict
from core.model.facts import HoleReason

translate = QCoreApplication.translate


def verdict_line(verdict: Verdict, *, offline: bool = False) -> str:
    """Word the line beside the verdict's shape; `offline`: a file says it, of when it was written."""
    if verdict.why_unknown is HoleReason.REQUEST_NOT_READ:
        return hole_reason(HoleReason.REQUEST_NOT_READ)
    return (access_line_then if offline else access_line)(verdict.access)


def access_line(access: ContactAccess) -> str:
    return {
        ContactAccess.CAN_READ: translate("Wording", "Can read your contacts now"),
        ContactAccess.ASKS_BUT_OFF: translate("Wording", "Wants contacts; not allowed now"),
        ContactAccess.NEVER_ASKS: translate("Wording", "Does not ask for the whole list"),
        ContactAccess.UNKNOWN: translate("Wording", "We could not check this one"),
    }[access]


def access_line_then(access: ContactAccess) -> str:
    match access:
        case ContactAccess.CAN_READ:
            return translate("Wording", "Could read your contacts then")
        case ContactAccess.ASKS_BUT_OFF:
            return translate("Wording", "Wants contacts; not allowed then")
        case _:
            return access_line(access)


def access_meaning(access: ContactAccess) -> str:
    """Say what the verdict means, and what it does not prove."""
    return {
        ContactAccess.CAN_READ: translate(
            "Wording",
            "The app can see the names and numbers saved on this phone, at any time it is running. "
            "We can see that it is allowed. We cannot see whether it copied them or sent them away.",
        ),
        ContactAccess.ASKS_BUT_OFF: translate(
            "Wording",
            "It may ask again: choose “Don’t allow”. If it was on before, copies may already exist.",
        ),
        ContactAccess.NEVER_ASKS: translate(
            "Wording",
            "The app does not ask to read the contacts. It still knows any person you typed in or picked.",
        ),
        ContactAccess.UNKNOWN: translate(
            "Wording",
            "We cannot say whether it can read the contacts. You can look on the phone itself.",
        ),
    }[access]


def hole_reason(reason: HoleReason) -> str:
    """Say why something could not be read."""
    return {
        HoleReason.CUT: translate("Wording", "The phone’s answer was cut short."),
        HoleReason.SECTION_MISSING: translate("Wording", "A part of the phone’s answer was missing."),
        HoleReason.UNREADABLE_LINE: translate("Wording", "The phone answered with a line we do not understand."),
        HoleReason.REFUSED: translate("Wording", "The phone refused to answer."),
        HoleReason.TIMEOUT: translate("Wording", "The phone did not answer in time."),
        HoleReason.NOT_SUPPORTED: translate("Wording", "This phone does not know the question."),
        HoleReason.REQUEST_NOT_READ: translate("Wording", "Not allowed now; we did not see whether it asks"),
        HoleReason.NO_APPOP: translate("Wording", "The phone’s second switch for contacts could not be read."),
        HoleReason.PHONE_GONE: translate("Wording", "The phone was disconnected before it could be read again."),
        HoleReason.SPACE_CLOSED: translate("Wording", "It is in a space of the phone that was not looked at."),
        HoleReason.UNPROVEN: translate("Wording", "A text file cannot prove that no line of it is missing."),
    }[reason]


def finding(kind: FindingKind) -> str:
    """Say one reason for the verdict."""
    return (_grant_findings() | _other_findings())[kind]


def _grant_findings() -> dict[FindingKind, str]:
    return {
        FindingKind.GRANTED: translate("Wording", "The permission to read contacts is on."),
        FindingKind.GRANTED_BY_SHARED_UID: translate(
            "Wording", "It shares its permissions with other apps of the same maker, and they are on."
        ),
        FindingKind.PART_OF_SYSTEM: translate("Wording", "It is a part of the phone’s own system."),
        FindingKind.NOT_GRANTED: translate("Wording", "The permission to read contacts is off."),
        FindingKind.NO_STATE_LINE: translate("Wording", "The phone lists no permission to read contacts for it."),
        FindingKind.NOT_REQUESTED: translate("Wording", "The app does not ask for contacts at all."),
        FindingKind.COMPAT_REVOKED: translate(
            "Wording", "It is an app for old Android; the phone’s switch for such apps is off."
        ),
        FindingKind.COMPAT_NOT_IN_FORCE: translate(
            "Wording", "It is an app for old Android; its switch says off, but the phone still lets it read."
        ),
        FindingKind.LEGACY: translate(
            "Wording", "It is an app for old Android, which gets its permissions without asking."
        ),
        FindingKind.ASKS_AT_FIRST_START: translate(
            "Wording", "The phone will ask you about its permissions when it is first opened."
        ),
    }


def _other_findings() -> dict[FindingKind, str]:
    return {
        FindingKind.OP_BLOCKS: translate("Wording", "The phone’s second switch for contacts is off."),
        FindingKind.OP_ASKS: translate("Wording", "The phone is set to ask you each time it wants contacts."),
        FindingKind.OP_WHILE_OPEN: translate("Wording", "It may read contacts only while it is open."),
        FindingKind.OP_UNKNOWN: translate(
            "Wording", "The phone’s second switch for contacts stands at something we do not know."
        ),
        FindingKind.SYSTEM_FIXED: translate("Wording", "The phone’s maker fixed this; it cannot be changed."),
        FindingKind.POLICY_FIXED: translate("Wording", "Whoever manages this phone fixed this."),
        FindingKind.SWITCHED_OFF: translate(
            "Wording", "The app is switched off now; it keeps the permission for when it is switched on."
        ),
        FindingKind.USER_NOT_REACHABLE: translate("Wording", "This space of the phone cannot be reached from here."),
        FindingKind.UNREADABLE: translate("Wording", "A part of what the phone said about it could not be read."),
    }
