"""The few things a person can click, each with one name everywhere."""

from PySide6.QtCore import QCoreApplication

from gui.wording.fill import fill

translate = QCoreApplication.translate


def turn_off() -> str:
    return translate("Wording", "Turn off")


def turn_off_spoken(name: str) -> str:
    return fill(translate("Wording", "Turn off contacts for %1"), name)


def turn_off_these(count: int) -> str:
    return translate("Wording", "Turn off for these %n", "a button; one or more apps", count)


def undo() -> str:
    return translate("Wording", "Undo")


def undo_spoken(name: str) -> str:
    return fill(translate("Wording", "Undo: let %1 read contacts again"), name)


def undo_all(count: int) -> str:
    return translate("Wording", "Undo for all %n", "a button; two or more apps", count)


def save_record_only() -> str:
    return translate("Wording", "Save record only")


def save_record() -> str:
    return translate("Wording", "Save the record")


def look_at_phone() -> str:
    return translate("Wording", "Look at this phone")


def look_again() -> str:
    return translate("Wording", "Look again")


def look_by_hand() -> str:
    return translate("Wording", "Look by hand")


def look_by_hand_spoken(name: str) -> str:
    return fill(translate("Wording", "Look by hand at %1"), name)


def show_how() -> str:
    return translate("Wording", "Show me how")


def show_how_spoken(name: str) -> str:
    return fill(translate("Wording", "Show me how, for %1"), name)


def stop() -> str:
    return translate("Wording", "Stop")


def back() -> str:
    return translate("Wording", "Back")


def back_to_list() -> str:
    return translate("Wording", "Back to the list")


def not_now() -> str:
    return translate("Wording", "Not now")


def what_next() -> str:
    return translate("Wording", "What next")


def try_again() -> str:
    return translate("Wording", "Try again")


def kept_for_undo() -> str:
    return translate("Wording", "Kept for Undo")


def forget_everything() -> str:
    return translate("Wording", "Forget everything")


def another_is_changed() -> str:
    """Say why what is kept cannot be forgotten now."""
    return translate("Wording", "Another phone is being changed right now")


def put_away() -> str:
    return translate("Wording", "Put away", "a button; stop showing a phone that is unplugged")


def put_away_spoken(phone: str) -> str:
    return fill(translate("Wording", "Put away what was seen of %1"), phone)


def same_serial() -> str:
    """Say why a change is not possible now, on a phone that another one cannot be told from."""
    return translate("Wording", "Two phones here carry the same serial number")


def not_connected() -> str:
    """Say why a change is not possible now."""
    return translate("Wording", "The phone is not connected")
