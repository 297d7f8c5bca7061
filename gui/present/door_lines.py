"""Other doors to the address book on an app's page: a line for each, with the button that leads to where it closes."""

from core.model.doors import DoorState
from core.model.report import AppReport
from gui.present.door_by_hand import door_button
from gui.present.doors import open_kinds
from gui.states import Results
from gui.viewparts import DoorLineView
from gui.wording import doors


def lines(app: AppReport, results: Results) -> tuple[DoorLineView, ...]:
    """Say of each open one what it shows; of none, what that is worth. Nothing where nobody looked."""
    told = _lines(app, results, who=True)
    return told if told or app.doors is None else (DoorLineView(doors.none_seen()),)


def besides(app: AppReport, results: Results) -> tuple[DoorLineView, ...]:
    """Name what is on but shows nobody."""
    return _lines(app, results, who=False)


def _lines(app: AppReport, results: Results, *, who: bool) -> tuple[DoorLineView, ...]:
    found = {door.kind: door for door in app.every_door if door.state is DoorState.OPEN}
    return tuple(
        DoorLineView(doors.line(kind, tells_who=who), door_button(found[kind], app, results))
        for kind in open_kinds(app, results.report.device.sdk, who=who)
    )
