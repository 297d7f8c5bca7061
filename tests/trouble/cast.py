"""Whom trouble befalls on a practice phone."""

from dataclasses import dataclass

from core.model.access import ContactAccess
from core.model.report import ScanReport


@dataclass(frozen=True, slots=True)
class Cast:
    """A lender that can read, one written for Android 5, and the user other than the owner."""

    victim: str
    old: str
    user: int

    @classmethod
    def of(cls, report: ScanReport) -> "Cast":
        reading = [app for app in report.apps if app.is_lending and app.access is ContactAccess.CAN_READ]
        lenders = [app for app in reading if app.verdict.fixed is None]
        victim = next(app.package for app in lenders if app.verdict.legacy is False and app.shared_uid is None)
        old = next((app.package for app in lenders if app.verdict.legacy), victim)
        return cls(victim, old, max(user.id for user in report.users if user.readable))

    def fill(self, spec: str) -> str:
        return spec.replace("VICTIM", self.victim).replace("OLD", self.old).replace("USER", str(self.user))
