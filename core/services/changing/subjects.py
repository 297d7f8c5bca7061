"""What a change is about: contacts, or the call log and text messages; the rest of the machinery is one and the same.

A look about the latter judges every app by those permissions alone, and a report is turned to them before a plan.
"""

from collections.abc import Iterable
from dataclasses import replace

from core.adb import commands
from core.adb.commands import Command
from core.model.access import AppKey, Verdict
from core.model.change import Subject
from core.model.names import CONTACTS_GROUP, calls_and_messages
from core.model.record import ChangeRecord
from core.model.report import AppReport, ScanReport
from core.services.looking.contact_dumps import commands_once_more, contacts_commands
from core.services.looking.reading import ContactsReading, app_facts, judge_app
from core.verdicts.gathering import KnownApp
from core.verdicts.group_verdict import judge_group, verdict_of_grants


def permissions_command(subject: Subject, sdk: int) -> Command:
    """Name the permission dump a look about this rests on."""
    return commands.contacts_permissions(sdk) if subject is Subject.CONTACTS else commands.door_permissions(sdk)


def looked_with(subject: Subject, sdk: int, *, once_more: bool) -> tuple[Command, ...]:
    """Name what a look begins with, or what it asks again at its end."""
    asked = commands_once_more(sdk) if once_more else contacts_commands(sdk)
    contacts = commands.contacts_permissions(sdk)
    return tuple(permissions_command(subject, sdk) if line == contacts else line for line in asked)


def judge_as(subject: Subject, sdk: int, reading: ContactsReading, key: AppKey, known: KnownApp) -> Verdict:
    """Judge one app by this reading, which came from `permissions_command` of the same subject."""
    if subject is Subject.CONTACTS:
        return judge_app(reading, key, known)
    return judge_group(app_facts(reading, key, known), calls_and_messages(sdk))


def group_of(subject: Subject, sdk: int) -> tuple[str, ...]:
    """Name the permissions, in the order of turning off."""
    return CONTACTS_GROUP if subject is Subject.CONTACTS else calls_and_messages(sdk)


def seen_as(report: ScanReport, subject: Subject) -> ScanReport:
    """Turn a report to a subject: its verdicts then speak of that one."""
    if subject is Subject.CONTACTS:
        return report
    return replace(report, apps=tuple(_seen_as(app) for app in report.apps))


def subject_of(record: ChangeRecord) -> Subject:
    """Say what a record is about; one change is about one subject."""
    named = {each.permission for item in record.items for each in item.permissions}
    return Subject.CONTACTS if not named or named & set(CONTACTS_GROUP) else Subject.CALLS_AND_MESSAGES


def has_something_on(app: AppReport, permissions: Iterable[str]) -> bool:
    """Say whether one of these was granted when the phone was looked at."""
    return bool({grant.permission for grant in app.door_grants if grant.granted} & set(permissions))


def _seen_as(app: AppReport) -> AppReport:
    return replace(app, verdict=verdict_of_grants(app.door_grants, app.verdict))
