"""Ask, without any effect, whether the phone lets this cable change permissions at all (ANDROID_REVIEW 3b-1).

Asked after a look, so that nothing is offered that the phone will refuse, and again right before every change: a switch
may have been turned since. No part of a look itself, which only reads.
"""

from typing import Final

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone, Answer
from core.errors import PhoneError
from core.model.rights import NOT_ASKED, Right, Rights
from core.parse.refusal import Refusal, RefusalKind, parse_refusal
from core.services.asking.wire_holes import raise_if_lost

_MEANINGS: Final = {RefusalKind.UNKNOWN_PERMISSION: Right.ALLOWED, RefusalKind.NO_RIGHT: Right.REFUSED}


def ask_rights(phone: AdbPhone, cancel: Cancel | None = None) -> Rights:
    """Revoke and grant a permission that does not exist.

    Raises what `AdbPhone.write` raises, and PhoneGone or PhoneSilent: who was not heard has refused nothing.
    """
    said = phone.write(commands.probe_revoke(), commands.probe_grant(), cancel=cancel)
    revoke, grant = (_refusal(answer) for answer in said)
    denials = [each for each in (revoke, grant) if _right(each) is Right.REFUSED]
    for answer in () if denials else said:
        raise_if_lost(answer)
    shown = next(iter(denials), grant or revoke)
    return Rights(_right(revoke), _right(grant), shown.line if shown else "")


def rights_if_heard(phone: AdbPhone, cancel: Cancel | None = None) -> Rights:
    """Ask after a look, which must not be lost for it: a phone that is not heard leaves it open. Raises Cancelled."""
    try:
        return ask_rights(phone, cancel)
    except PhoneError:
        return NOT_ASKED


def _right(said: Refusal | None) -> Right:
    """Any other words, and silence, leave it open."""
    return _MEANINGS.get(said.kind, Right.UNKNOWN) if said else Right.UNKNOWN


def _refusal(answer: Answer) -> Refusal | None:
    """Read whole answers only: of a cut one nobody knows which words are missing."""
    return None if answer.hole else parse_refusal(answer.text, answer.command.line)
