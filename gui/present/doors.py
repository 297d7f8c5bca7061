"""Other doors to the address book as lines: what is open, what else is on, what could not be read."""

from core.model.doors import DoorKind, DoorState, of_state, tells_who
from core.model.report import AppReport
from gui.wording import doors


def card_line(app: AppReport, sdk: int | None, *, offline: bool) -> str:
    """Name on a card the open ones that show other people."""
    return doors.on_card(open_kinds(app, sdk, who=True), offline=offline)


def notes(app: AppReport, *, offline: bool) -> tuple[str, ...]:
    """Add what the phone, or the file, did not tell."""
    unchecked = doors.unchecked(of_state(app.every_door, DoorState.UNKNOWN), offline=offline)
    return (unchecked,) if unchecked else ()


def details(app: AppReport) -> str:
    """Quote what the open ones, and those that could not be read, rest on."""
    quoted = (door.evidence for door in app.doors or () if door.state is not DoorState.CLOSED)
    return "\n".join(dict.fromkeys(f"$ {evidence.command}\n{evidence.line}" for evidence in quoted))


def open_kinds(app: AppReport, sdk: int | None, *, who: bool) -> tuple[DoorKind, ...]:
    """Name the open ones that show other people (`who`), or the others."""
    return tuple(kind for kind in of_state(app.every_door, DoorState.OPEN) if tells_who(kind, sdk) is who)
