"""What is in the way of a phone, in one sentence for every cause; and what was tried, for a report to copy."""

from PySide6.QtCore import QCoreApplication

from core.model.connection import Cause, Check, Diagnosis, Finding, Tried
from core.model.phone import DeviceState
from gui.wording.fill import fill

translate = QCoreApplication.translate


def caption(why: Diagnosis) -> str:
    """Say what is the matter."""
    match why.cause:
        case Cause.PORT_HELD | Cause.SERVER_OF_ANOTHER_VERSION if why.program:
            return fill(_with_program()[why.cause], why.program)
        case Cause.CHARGING_ONLY if why.vendor:
            said = translate("Wording", "A phone by %1 is plugged in. This computer may not ask it anything yet.")
            return fill(said, why.vendor)
        case Cause.WRONG_MODE if why.device is not None and why.device.state is not DeviceState.BOOTLOADER:
            return translate("Wording", "The phone is in its repair menu.")
        case _:
            return {**_of_computer(), **_of_phone()}[why.cause]


def _with_program() -> dict[Cause, str]:
    return {
        Cause.PORT_HELD: translate("Wording", "%1 stands in the way of the phone connection."),
        Cause.SERVER_OF_ANOTHER_VERSION: translate(
            "Wording", "%1 has the phone connection, and shows LenderLens no phone."
        ),
    }


def _of_computer() -> dict[Cause, str]:
    return {
        Cause.NO_ADB: translate("Wording", "The phone connection tool (adb) is missing."),
        Cause.ADB_NOT_RUNNABLE: translate("Wording", "This computer does not let the phone connection tool (adb) run."),
        Cause.ADB_FAILED: translate("Wording", "The phone connection tool (adb) does not answer."),
        Cause.PORT_HELD: translate("Wording", "Another program stands in the way of the phone connection."),
        Cause.SERVER_OF_ANOTHER_VERSION: translate(
            "Wording", "Another program has the phone connection, and shows LenderLens no phone."
        ),
        Cause.NO_USB_RIGHTS: translate("Wording", "The phone is there. This computer does not let you use it yet."),
        Cause.DRIVER_MISSING: translate("Wording", "The phone is there. Windows has no driver for it."),
        Cause.PHONE_IN_USE: translate("Wording", "The phone is there. Another program on this computer has it."),
        Cause.NOT_LISTED: translate("Wording", "The phone is there. The phone connection has not picked it up."),
        Cause.NOTHING_PLUGGED_IN: translate("Wording", "This computer sees no phone."),
    }


def _of_phone() -> dict[Cause, str]:
    return {
        Cause.CHARGING_ONLY: translate("Wording", "A phone is plugged in. This computer may not ask it anything yet."),
        Cause.HARMONYOS_NEXT: translate(
            "Wording",
            "This phone has HarmonyOS 5 or later and is no Android. It cannot be read over USB here; you can look on "
            "the phone itself.",
        ),
        Cause.IPHONE: translate(
            "Wording",
            "This is an iPhone or iPad. It cannot be read over USB here; you can look on the phone itself.",
        ),
        Cause.UNAUTHORIZED: translate("Wording", "The phone asks whether this computer may look at it."),
        Cause.ASKS_AGAIN: translate(
            "Wording", "The phone asks again. It does so each time the cable was out, as long as the box is empty."
        ),
        Cause.AUTHORIZING: translate("Wording", "The phone and this computer are getting in touch."),
        Cause.OFFLINE: translate("Wording", "The phone is plugged in and does not answer."),
        Cause.WRONG_MODE: translate("Wording", "The phone is in its start menu."),
        Cause.SAME_SERIAL: translate(
            "Wording",
            "Two phones here carry the same serial number. So as not to mix them we ask neither: unplug one of them.",
        ),
        Cause.ODD_SERIAL: translate("Wording", "The computer cannot tell this phone from others."),
        Cause.OTHER_STATE: translate("Wording", "The phone is in a state we do not know."),
    }


def report_title() -> str:
    return translate("Wording", "All that was tried")


def copy_report() -> str:
    return translate("Wording", "Copy all that was tried")


def rule_title() -> str:
    return translate("Wording", "The rule")


def copy_rule() -> str:
    return translate("Wording", "Copy the rule")


def shown_steps() -> str:
    return translate("Wording", "Steps shown:")


def looked_at() -> str:
    return translate("Wording", "What this computer looked at:")


def tried(one: Tried) -> str:
    """Word one look; what the machine said stands behind it as it was."""
    checks = {
        Check.ADB_PROGRAM: translate("Wording", "The adb program"),
        Check.PORT: translate("Wording", "The place where adb listens"),
        Check.SERVER: translate("Wording", "The adb server"),
        Check.DEVICE_LIST: translate("Wording", "adb’s list of phones"),
        Check.USB_BUS: translate("Wording", "Phones on USB"),
        Check.USB_RIGHTS: translate("Wording", "The right to open the phone"),
        Check.DRIVER: translate("Wording", "The driver"),
    }
    findings = {
        Finding.FINE: translate("Wording", "in order"),
        Finding.AMISS: translate("Wording", "not in order"),
        Finding.NOT_TOLD: translate("Wording", "this computer does not tell"),
    }
    said = fill(
        translate("Wording", "%1: %2", "what was looked at, and how it was"), checks[one.what], findings[one.result]
    )
    return f"{said} ({one.detail})" if one.detail else said
