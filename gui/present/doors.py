"""Other doors to the address book as lines: what is open, what else is on, what could not be read."""

from core.model.doors import DoorKind, DoorState, DoorWay, of_state, tells_who
from core.model.report import AppReport
from gui.wording import doors


def card_line(app: AppReport, sdk: int | None) -> str:
    """Name on a card the open ones that show other people."""
    return doors.on_card(_open(app, sdk, who=True))


def lines(app: AppReport, sdk: int | None) -> tuple[str, ...]:
    """Say of each open one what it shows; of none, what that is worth. Nothing where nobody looked."""
    told = tuple(doors.line(kind, tells_who=True) for kind in _open(app, sdk, who=True))
    return told if told or app.doors is None else (doors.none_seen(),)


def notes(app: AppReport, sdk: int | None) -> tuple[str, ...]:
    """Add what is on but shows nobody, and what the phone did not tell."""
    besides = tuple(doors.line(kind, tells_who=False) for kind in _open(app, sdk, who=False))
    on = [door for door in app.every_door if door.state is DoorState.OPEN and tells_who(door.kind, sdk)]
    by_hand = (doors.by_hand(),) if any(door.how is DoorWay.BY_HAND for door in on) else ()
    unchecked = doors.unchecked(of_state(app.every_door, DoorState.UNKNOWN))
    return (*by_hand, *((doors.also_on(), *besides) if besides else ()), *((unchecked,) if unchecked else ()))


def details(app: AppReport) -> str:
    """Quote what the open ones, and those that could not be read, rest on."""
    quoted = (door.evidence for door in app.doors or () if door.state is not DoorState.CLOSED)
    return "\n".join(dict.fromkeys(f"$ {evidence.command}\n{evidence.line}" for evidence in quoted))


def _open(app: AppReport, sdk: int | None, *, who: bool) -> tuple[DoorKind, ...]:
    return tuple(kind for kind in of_state(app.every_door, DoorState.OPEN) if tells_who(kind, sdk) is who)
