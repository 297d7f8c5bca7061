"""`doctor`: one cause, one next step, and what was looked at."""

from core.adb.doctor.doctor import Doctor
from core.adb.server import USUAL_PORT
from core.cli import doctor_words as words
from core.cli.arguments import Options
from core.cli.attaching import server_for, settled
from core.cli.console import Console
from core.cli.exit_code import ExitCode
from core.errors import PhoneError
from core.evidence.diagnosis_json import diagnosis_document
from core.model.connection import Cause, Diagnosis

_USABLE = (Cause.READY, Cause.SEVERAL_PHONES)


def doctor(options: Options, console: Console) -> ExitCode:
    """Look for what is in the way of a phone; reads only, and leaves no server behind."""
    diagnosis = _diagnosed(options)
    console.answer(diagnosis_document(diagnosis))
    if not console.as_json:
        console.say(*diagnosis_lines(diagnosis))
    return ExitCode.DONE if diagnosis.cause in _USABLE else ExitCode.NO_PHONE


def _diagnosed(options: Options) -> Diagnosis:
    examiner = Doctor(options.adb_port or USUAL_PORT, usb=options.practice is None, patient=True)
    try:
        with server_for(options) as server:
            found = settled(server)
            meant = tuple(device for device in found if options.serial in (None, device.serial))
            return examiner.of_list(server, meant)
    except PhoneError as error:
        if options.practice is not None:
            raise
        return examiner.of_failure(error)


def diagnosis_lines(of: Diagnosis) -> tuple[str, ...]:
    """Say it in lines that can be copied as they are; no serial is among them."""
    matter, step = words.CAUSES[of.cause]
    named = [f"{words.PROGRAM} {of.program}"] if of.program else []
    rule = ["", words.RULE, *of.udev_text.splitlines()] if of.udev_text else []
    tried = (f"  {words.CHECKS[one.what]}: {words.FINDINGS[one.result]}{_detail(one.detail)}" for one in of.tried)
    return (_with_vendor(matter, of), *named, f"{words.NEXT} {step}", *rule, "", words.TRIED, *tried)


def _with_vendor(matter: str, of: Diagnosis) -> str:
    return f"{matter} ({of.vendor})" if of.vendor and of.cause is not Cause.IPHONE else matter


def _detail(detail: str) -> str:
    return f" ({detail})" if detail else ""
