"""The part of an app's page on what the phone recorded of reading contacts."""

from core.model.report import AppReport, ScanReport
from gui.asideviews import TitledView
from gui.wording import last_read as words


def last_read_view(app: AppReport, report: ScanReport) -> TitledView:
    """Say the last read and refusal with what they prove; that nothing is recorded proves nothing."""
    op = app.verdict.op
    if op is None:
        return TitledView(words.title(), (words.not_read(),))
    lines = (
        words.read_at(op.last_access) if op.last_access else words.none_recorded(),
        words.proves() if op.last_access else "",
        words.refused_at(op.last_reject) if op.last_reject else "",
        words.whose_time(report.clock) if op.last_access or op.last_reject else "",
    )
    return TitledView(words.title(), tuple(filter(None, lines)))
