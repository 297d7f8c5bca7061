"""What the window shows of a file instead of a phone: the choice, a refusal, the reading, the results."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from core.errors import UnreadableInput
from core.model.phone import Device, DeviceState
from gui.events import UNANSWERED
from gui.file_states import FilePage, ReadingFile
from gui.states import AppState, Results
from tests.core.services.phone_reports import OWNER, app, lender, report

_DEVICE: Final = Device("file:1", DeviceState.OTHER, "bugreport-x1-2026-06-10.zip")
_WRITTEN: Final = datetime(2026, 6, 10, 9, 21)  # noqa: DTZ001 - the phone's own wall time
_READ: Final = replace(
    report(app("example.loan", match=lender("example.loan")), app("example.chat"), users=(OWNER,)),
    offline=True,
    written_at=_WRITTEN,
)

FILES: Final[dict[str, AppState]] = {
    "60-file": FilePage(_DEVICE),
    "61-file-refused": FilePage(_DEVICE, UnreadableInput("zip_damaged: x.zip")),
    "62-file-reading": ReadingFile(_DEVICE, 1, 34_000_000, 111_000_000),
    "63-file-results": Results(_DEVICE, UNANSWERED, _READ, attached=False),
    "64-file-results-no-time": Results(_DEVICE, UNANSWERED, replace(_READ, written_at=None), attached=False),
}
