"""Ask, without any effect, whether the phone lets this cable change permissions at all (ANDROID_REVIEW 3b-1)."""

from dataclasses import dataclass

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone, Answer
from core.parse.refusal import Refusal, RefusalKind, parse_refusal
from core.services.identity import raise_if_lost


@dataclass(frozen=True, slots=True)
class Rights:
    """`refused`: the phone said that the cable lacks a right. `may_grant`: it proved that the way back is open.

    `line`: its own words, cleaned; empty when it said nothing we could read.
    """

    refused: bool
    may_grant: bool
    line: str


def ask_rights(phone: AdbPhone, cancel: Cancel | None = None) -> Rights:
    """Revoke and grant a permission that does not exist.

    Raises what `AdbPhone.write` raises, and PhoneGone or PhoneSilent: who was not heard has refused nothing.
    """
    said = phone.write(commands.probe_revoke(), commands.probe_grant(), cancel=cancel)
    revoke, grant = (_refusal(answer) for answer in said)
    denials = [each for each in (revoke, grant) if each is not None and each.kind is RefusalKind.NO_RIGHT]
    for answer in () if denials else said:
        raise_if_lost(answer)
    may_grant = grant is not None and grant.kind is RefusalKind.UNKNOWN_PERMISSION
    shown = next(iter(denials), grant or revoke)
    return Rights(bool(denials), may_grant, shown.line if shown else "")


def _refusal(answer: Answer) -> Refusal | None:
    """Read whole answers only: of a cut one nobody knows which words are missing."""
    return None if answer.hole else parse_refusal(answer.text, answer.command.line)
