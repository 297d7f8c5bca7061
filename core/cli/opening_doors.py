"""`open --door`: the page of the phone's settings where another way is turned off by hand, and how it stands now."""

from typing import Final

from core.cli import door_hand_words as said
from core.cli.arguments import Options
from core.cli.attaching import Attached, attached
from core.cli.console import Console
from core.cli.exit_code import ExitCode
from core.cli.looking import look
from core.cli.rights_words import OPENED
from core.cli.words import PRACTICE_MARK
from core.model.access import AppKey
from core.model.doors import DoorKind, DoorState
from core.model.names import user_id
from core.model.rights import Opened
from core.services.asking.wire_holes import Asking
from core.services.by_hand import open_on_phone
from core.services.looking.identity import ask_identity

_CODES: Final = {
    DoorState.CLOSED: ExitCode.DONE,
    DoorState.OPEN: ExitCode.NOT_DONE,
    DoorState.UNKNOWN: ExitCode.NOT_ALL_SEEN,
}


def open_door(options: Options, console: Console) -> ExitCode:
    """Open the page for one door, or only read how the door stands."""
    key, kind = AppKey(options.app, user_id(options.user)), DoorKind(options.door)
    with attached(options) as phone:
        console.say(*((PRACTICE_MARK,) if phone.practice else ()))
        return _read(phone, key, kind, console) if options.read else _open(phone, key, kind, console)


def _open(phone: Attached, key: AppKey, kind: DoorKind, console: Console) -> ExitCode:
    device = ask_identity(Asking(phone.phone, None)).device
    opened = open_on_phone(phone.phone, device, key, kind)
    console.answer(said.opened_document(key, kind, opened))
    console.say(said.OPENED.get(opened, OPENED[opened]), said.STEPS[kind], said.THEN_READ)
    return ExitCode.DONE if opened in (Opened.TAKEN, Opened.INSTEAD) else ExitCode.NOT_DONE


def _read(phone: Attached, key: AppKey, kind: DoorKind, console: Console) -> ExitCode:
    """Look at the whole phone, as `scan` does, and tell of this one."""
    app = look(phone).app(key)
    if app is None:
        console.say(said.NO_SUCH_APP)
        return ExitCode.NOT_DONE
    state = next((door.state for door in app.every_door if door.kind is kind), DoorState.UNKNOWN)
    console.answer(said.read_document(key, kind, state))
    console.say(said.READ[state].format(what=said.KINDS[kind], app=key.package))
    return _CODES[state]
