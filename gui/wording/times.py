"""Dates and times as people say them, in the window's language."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from gui.wording.fill import fill

translate = QCoreApplication.translate


def clock(moment: datetime) -> str:
    """Say the time of day on this computer's clock."""
    here = moment.astimezone() if moment.tzinfo else moment
    return f"{here:%H:%M}"


def day(when: date) -> str:
    return _shown(when, translate("Wording", "d MMM yyyy", "Qt date format"))


def source_date(text: str) -> str:
    """Say a source's own date, given as YYYY, YYYY-MM or YYYY-MM-DD."""
    parts = text.split("-")
    try:
        if len(parts) == 3:
            return day(date.fromisoformat(text))
        if len(parts) == 2:
            return _shown(date(int(parts[0]), int(parts[1]), 1), translate("Wording", "MMMM yyyy", "Qt date format"))
    except ValueError:
        return text
    return fill(translate("Wording", "%1", "a year alone"), text)


def number(count: int) -> str:
    return QLocale().toString(count)


def _shown(when: date, shape: str) -> str:
    return QLocale().toString(QDate(when.year, when.month, when.day), shape)
