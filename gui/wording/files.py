"""Sentences for whoever opens a file instead of a phone: what is taken, what went wrong, what a file cannot say."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from core.errors import LenderLensError, UnreadableInput
from core.model.headline import Headline
from gui.wording import counts, errors, times
from gui.wording.fill import fill

translate = QCoreApplication.translate


def open_file() -> str:
    return translate("Wording", "Open a saved file…")


def headline() -> tuple[str, str]:
    """Headline and what stands below it."""
    return (
        translate("Wording", "Open what was saved from a phone"),
        translate(
            "Wording",
            "For when the phone is not here. Nothing can be changed from a file. Choose it below, or drop it on this "
            "window.",
        ),
    )


def kinds() -> tuple[str, ...]:
    return (
        translate("Wording", "A bug report: the zip as the phone made it (Developer options › Bug report)"),
        translate("Wording", "A folder or zip of androidqf"),
        translate("Wording", "Saved outputs of “dumpsys package”, “dumpsys appops” and “getprop”, in one folder"),
    )


def private_title() -> str:
    return translate("Wording", "What happens to the rest of the file?")


def private() -> tuple[str, ...]:
    return (
        translate("Wording", "A bug report is full of personal things. LenderLens passes them by and keeps none."),
        translate("Wording", "Nothing is unpacked, copied or sent. Delete the file when you no longer need it."),
    )


def choose_file() -> str:
    return translate("Wording", "Choose a file…")


def choose_folder() -> str:
    return translate("Wording", "Choose a folder…")


def another() -> str:
    return translate("Wording", "Open another file…")


def close() -> str:
    return translate("Wording", "Close this file")


def reading(name: str) -> tuple[str, str]:
    return translate("Wording", "Reading the file"), name


def stopping() -> str:
    return translate("Wording", "Stopping")


def read_so_far(done: int, total: int) -> str:
    """Say it in megabytes; empty before anything was read."""
    if not total:
        return ""
    said = translate("Wording", "%1 of %2 MB")
    return fill(said, times.number(done // 1_000_000), times.number(-(-total // 1_000_000)))


def saved_file() -> str:
    return translate("Wording", "Saved file")


def tab() -> str:
    return translate("Wording", "from a file", "stands behind a phone's name")


def answer(counted: Headline) -> str:
    """Word the largest sentence: of the time of the file, and of no more than it holds."""
    if counted.lending:
        return translate(
            "Wording", "%n lending app(s) could read your contacts when the file was made", "", counted.lending
        )
    if counted.unchecked_lending or counted.unread_users:
        return counts.answer(counted)
    return translate("Wording", "In what the file holds, no lending app that our list knows can read the contacts")


def from_file(written: datetime | None) -> str:
    """Say above the results what they are, and why nothing can be turned off."""
    if written is None:
        so_then = translate("Wording", "This is what a file says; when the phone wrote it, it does not say.")
    else:
        said = translate("Wording", "This is what a file says that the phone wrote on %1 at %2, by its own clock.")
        so_then = fill(said, times.day(written.date()), f"{written:%H:%M}")
    return (
        so_then
        + "\n"
        + translate(
            "Wording",
            "It may be different now. To turn something off, connect the phone, or do it by hand on the phone itself.",
        )
    )


def not_read(error: LenderLensError) -> tuple[str, str]:
    """Say why a file could not be read, and what to do."""
    code, _, _ = error.detail.partition(": ")
    known = {**_files(), **_zips()} if isinstance(error, UnreadableInput) else {}
    return known.get(code) or (errors.headline(error), errors.next_step(error))


def _files() -> dict[str, tuple[str, str]]:
    return {
        "not_a_file": (
            translate("Wording", "This file or folder cannot be opened"),
            translate("Wording", "Check that it is still there and that you may read it, then choose it again."),
        ),
        "empty": (
            translate("Wording", "This file is empty"),
            translate("Wording", "Save it again, then choose it here."),
        ),
        "too_large": (
            translate("Wording", "This file is far too large"),
            translate("Wording", "Save the output of “dumpsys package” alone, and choose that."),
        ),
        "not_known": (
            translate("Wording", "This is no file of a phone that we know"),
            translate("Wording", "Choose the zip of a bug report, or a folder with saved outputs."),
        ),
        "no_package_dump": (
            translate("Wording", "Nothing in there says which apps there are"),
            translate("Wording", "Save the output of “dumpsys package” into the same folder, and choose the folder."),
        ),
    }


def _zips() -> dict[str, tuple[str, str]]:
    refused = translate("Wording", "It was not made by a phone, and was not read. Choose another file.")
    unpack = translate("Wording", "Unpack it, then choose the folder.")
    return {
        "zip_damaged": (
            translate("Wording", "This zip file is cut or damaged"),
            translate("Wording", "Copy it again from where it was made. The copy may have been broken off."),
        ),
        "zip_locked": (translate("Wording", "This zip file needs a password"), unpack),
        "zip_method": (translate("Wording", "This zip file is packed in a way we do not read"), unpack),
        "zip_names": (translate("Wording", "Names in this zip file lead out of it"), refused),
        "zip_bomb": (translate("Wording", "This zip file would unpack to far too much"), refused),
        "zip_nested": (
            translate("Wording", "There is a zip file inside this zip file"),
            translate("Wording", "Unpack this one, then choose the zip file that was inside."),
        ),
        "zip_empty": (
            translate("Wording", "There is nothing of a phone in this zip file"),
            translate("Wording", "Choose the zip of a bug report, or a folder with saved outputs."),
        ),
    }
