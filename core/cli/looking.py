"""`devices` and `scan`."""

from core.cli import words
from core.cli.arguments import Options
from core.cli.attaching import Attached, attached, server_for, settled
from core.cli.console import Console
from core.cli.exit_code import ExitCode
from core.cli.list_text import list_lines, list_notes
from core.cli.scan_text import scan_lines
from core.evidence.change_json import devices_document
from core.evidence.scan_json import scan_document
from core.lenders.listings import LenderListings
from core.model.access import ContactAccess
from core.model.details import NamesWanted
from core.model.phone import Device, DeviceState
from core.model.report import ScanReport
from core.services.details.matching_details import with_matches
from core.services.looking.scanning import scan
from core.services.since.since_last import with_what_came_back


def devices(options: Options, console: Console) -> ExitCode:
    """List what is attached, in every state."""
    with server_for(options) as server:
        found = settled(server)
    console.answer(devices_document(found))
    console.say(*(_device_line(device) for device in found) if found else (words.NO_DEVICES,))
    ready = any(device.state is DeviceState.DEVICE for device in found)
    return ExitCode.DONE if ready else ExitCode.NO_PHONE


def scan_phone(options: Options, console: Console) -> ExitCode:
    """Look once and tell."""
    with attached(options) as phone:
        report = look(phone, options.country, NamesWanted(options.names))
        report = with_what_came_back(report, phone.phone.serial, phone.kept(keep=not options.keep_nothing))
        practice = phone.practice
    tell(report, options, console, practice=practice)
    return seen(report)


def look(attached_phone: Attached, country: str | None = None, names: NamesWanted = NamesWanted.NONE) -> ScanReport:
    """Scan with the list that belongs to the phone: the invented one for practice phones, and only for them.

    `names`: whose details are read once every verdict is known.
    """
    listings = LenderListings.open(attached_phone.practice, attached_phone.data)
    report = scan(attached_phone.phone, listings)
    if names is NamesWanted.NONE:
        return with_matches(report, listings, country)
    from core.services.details.batches import read_details  # noqa: PLC0415
    from core.services.details.detailed_report import requested_of, with_details  # noqa: PLC0415 - only once verdicts are known

    details = read_details(attached_phone.phone, report, wanted=names, store=attached_phone.details_store())
    return with_matches(with_details(report, details), listings, country, requested_of(details))


def tell(report: ScanReport, options: Options, console: Console, *, practice: bool) -> None:
    """Give the document, or the text where none was asked for."""
    listed, day = report.lender_list, report.taken_at.astimezone().date()
    console.answer(scan_document(report, all_apps=options.all))
    console.say(*((words.PRACTICE_MARK,) if practice else ()))
    if not console.as_json:
        console.say(*scan_lines(report, all_apps=options.all), "", *list_lines(listed, day))
    else:
        console.say(*list_notes(listed, day))


def seen(report: ScanReport) -> ExitCode:
    """Say whether everything was seen: no gap, and no app unknown through a hole or on the lender list."""
    unknown = any(
        app.could_not_be_checked or (app.lender is not None and app.access is ContactAccess.UNKNOWN)
        for app in report.apps
    )
    return ExitCode.NOT_ALL_SEEN if report.gaps or unknown else ExitCode.DONE


def _device_line(device: Device) -> str:
    return f"{device.serial}  {words.STATES[device.state]}  {device.model or ''}"
