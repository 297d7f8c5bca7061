"""What was done with LenderLens after the look of a record: else an answer read later bears the look's time."""

from typing import Final

from core.evidence.html import both, element
from core.evidence.record_words import Both
from core.model.change import ChangeKind
from core.model.report import AppReport, ScanReport

_DONE: Final = {
    ChangeKind.REVOKE: Both(
        "After the look contacts were turned off for it with LenderLens. The answer above was read again at {time}.",
        "此后用 LenderLens 关闭了它的通讯录权限。上面的结果是{time}再次读取的。",
    ),
    ChangeKind.UNDO: Both(
        "After the look it was put back with LenderLens as it was before. The answer above was read again at {time}.",
        "此后用 LenderLens 恢复到了改动之前的状态。上面的结果是{time}再次读取的。",
    ),
}


def deeds_part(app: AppReport, report: ScanReport) -> str:
    """Say the last change of this app that was proven after `report.taken_at`; empty where there was none."""
    later = [deed for deed in report.since.deeds if deed.key == app.key and deed.at > report.taken_at]
    if not later:
        return ""
    last = max(later, key=lambda deed: deed.at)
    return element("p", both(_DONE[last.kind], time=last.at.astimezone().strftime("%Y-%m-%d %H:%M %z")))
