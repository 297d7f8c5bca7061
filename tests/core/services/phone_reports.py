"""Scan reports made by hand, for tests of what is decided from them."""

import datetime as dt

from core.model.access import ContactAccess, Finding, FindingKind, Fixed, GrantReading, GrantSource, OpReading, Verdict
from core.model.facts import Evidence, HoleReason
from core.model.lender import Basis, Confidence, Group, Kind, LenderMatch, LenderRecord, ListFacts
from core.model.managed import ManagedFacts
from core.model.names import CONTACTS_GROUP, PackageName, UserId
from core.model.phone import AndroidUser, PhoneFacts, UserKind
from core.model.report import AppReport, ScanReport, Timing

OWNER = AndroidUser(UserId(0), UserKind.OWNER, running=True)
WORK = AndroidUser(UserId(10), UserKind.WORK, running=True)
CLOSED = AndroidUser(UserId(150), UserKind.SECURE_FOLDER, running=True, readable=False)


def lender(package, kind=Kind.CONSUMER_LOAN, group=Group.LENDING, confidence=Confidence.HIGH):
    record = LenderRecord(PackageName(package), (("und", package),), None, (), kind, group, confidence, ())
    return LenderMatch(record, Basis.EXACT_PACKAGE)


def verdict(
    access=ContactAccess.CAN_READ,
    granted=CONTACTS_GROUP,
    *,
    flags=(),
    legacy=False,
    fixed=None,
    found=(),
    why=None,
    op=None,
):
    grants = tuple(
        GrantReading(name, True, name in granted, flags if name in granted else (), GrantSource.OWN_RUNTIME)
        for name in CONTACTS_GROUP
    )
    findings = tuple(Finding(kind, Evidence("", "")) for kind in found)
    return Verdict(access, why, legacy, fixed, grants, op or OpReading(None, None), findings)


OFF = verdict(ContactAccess.ASKS_BUT_OFF, ())
UNREAD = verdict(ContactAccess.UNKNOWN, (), why=HoleReason.CUT)


def app(package, user=0, of=None, *, match=None, uid=None, members=(), system=False):
    name = PackageName(package)
    return AppReport(
        name,
        UserId(user),
        user * 100_000 + 10_200 if uid is None else uid,
        None,
        "1.0",
        1,
        30,
        system,
        None,
        "example.shared" if members else None,
        tuple(members),
        of or verdict(),
        None,
        match,
    )


def report(*apps, sdk=36, users=(OWNER, WORK, CLOSED), managed=False):
    return ScanReport(
        PhoneFacts(sdk=sdk, model="Example", hardware_serial="EX1"),
        users,
        UserId(0),
        ListFacts("1", dt.date(2026, 1, 1), 1),
        tuple(sorted(apps, key=lambda each: each.key)),
        (),
        Timing(0, 0, 0),
        dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
        ManagedFacts(managed, read=managed is not None),
    )


__all__ = ["CLOSED", "OFF", "OWNER", "UNREAD", "WORK", "FindingKind", "Fixed", "app", "lender", "report", "verdict"]
