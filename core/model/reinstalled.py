"""Whether an app is the same installation as at an earlier look. Claims nothing from what was not read. Pure."""

from datetime import datetime, timedelta
from typing import Final

from core.model.since import SeenApp

_PER_USER: Final = 100_000
_QUARTER: Final = timedelta(minutes=15)
_FARTHEST: Final = timedelta(hours=26)
"""Between the zones farthest apart. A phone that travels moves all its times by whole quarters of an hour."""


def was_reinstalled(now: SeenApp, before: SeenApp) -> bool:
    """Say whether Android numbered the app anew, or says that it came at another moment.

    An update keeps both: `Settings` makes a new number and moment only with a new package setting (AOSP
    `InstallPackageHelper`; per user since Android 13).
    """
    numbers = now.uid is not None and before.uid is not None and now.uid % _PER_USER != before.uid % _PER_USER
    return numbers or _moved(now.first_installed, before.first_installed)


def was_updated(now: SeenApp, before: SeenApp) -> bool:
    """Say whether another version runs, or the same was installed over it."""
    versions = None not in (now.version_code, before.version_code) and now.version_code != before.version_code
    return versions or _moved(now.last_updated, before.last_updated)


def _moved(now: datetime | None, before: datetime | None) -> bool:
    """Compare moments without a zone; what another zone explains is no difference."""
    if now is None or before is None or now == before:
        return False
    apart = abs(now - before)
    return apart > _FARTHEST or apart % _QUARTER != timedelta(0)
