"""`rights` and `open`: whether the phone allows changes, and an app's page on it for those it does not allow."""

from typing import Final

from core.cli import rights_words as said
from core.cli.arguments import Options
from core.cli.attaching import attached
from core.cli.console import Console
from core.cli.exit_code import ExitCode
from core.cli.opening_doors import open_door
from core.cli.words import PRACTICE_MARK
from core.evidence.rights_json import rights_document
from core.model.access import AppKey
from core.model.names import user_id
from core.model.rights import Opened, Right
from core.services.asking.wire_holes import Asking
from core.services.by_hand import open_on_phone
from core.services.changing.rights import ask_rights
from core.services.looking.identity import ask_identity

_CODES: Final = {
    Right.ALLOWED: ExitCode.DONE,
    Right.REFUSED: ExitCode.NOT_DONE,
    Right.UNKNOWN: ExitCode.NOT_ALL_SEEN,
}


def rights(options: Options, console: Console) -> ExitCode:
    """Ask with a permission that does not exist, and say what the phone said."""
    with attached(options) as phone:
        found = ask_rights(phone.phone)
        practice = phone.practice
    console.answer(rights_document(found))
    console.say(*((PRACTICE_MARK,) if practice else ()), said.RIGHTS[found.answer])
    if found.answer is not Right.ALLOWED:
        console.say(*((f"      {found.line}",) if found.line else ()), *said.WAYS_ON)
    return _CODES[found.answer]


def open_page(options: Options, console: Console) -> ExitCode:
    """Open one app's page on the phone; the hand does the rest, and a later look tells."""
    if options.door:
        return open_door(options, console)
    with attached(options) as phone:
        device = ask_identity(Asking(phone.phone, None)).device
        opened = open_on_phone(phone.phone, device, AppKey(options.app, user_id(options.user)))
        practice = phone.practice
    console.say(*((PRACTICE_MARK,) if practice else ()), said.OPENED[opened], said.BY_HAND)
    return ExitCode.DONE if opened is Opened.TAKEN else ExitCode.NOT_DONE
