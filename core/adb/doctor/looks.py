"""What was tried, look by look, in words of the machine: for the report that can be copied."""

from core.adb.doctor.causes import Port, ServerSight
from core.adb.doctor.program import AdbProgram
from core.adb.doctor.usb_sight import UsbSight
from core.model.connection import Check, Finding, Tried
from core.model.phone import DeviceState


def program_look(program: AdbProgram) -> Tried:
    return Tried(Check.ADB_PROGRAM, _fine(program.runs), program.words)


def port_look(number: int, port: Port, holder: str) -> Tried:
    """Tell who is at the port; a free one is fine."""
    who = {Port.FREE: "free", Port.ADB: "an adb server", Port.STRANGER: "no adb server"}[port]
    return Tried(Check.PORT, _fine(port is not Port.STRANGER), f"{number}: {who}" + (f" ({holder})" if holder else ""))


def server_look(server: ServerSight) -> Tried:
    """Tell whose server it is; another one's version is that of its protocol."""
    if not server.version:
        return Tried(Check.SERVER, Finding.FINE)
    ours = f", ours is {server.program.version}" if server.program and server.is_another_version else ""
    words = f"another program's, version {server.version}{ours}" + (f" ({server.holder})" if server.holder else "")
    return Tried(Check.SERVER, _fine(not server.is_another_version), words)


def list_look(server: ServerSight) -> Tried:
    """Tell the states of the list, without the serials."""
    states = [device.state for device in server.devices]
    return Tried(Check.DEVICE_LIST, _fine(DeviceState.DEVICE in states), ", ".join(states) or "empty")


def usb_looks(usb: UsbSight) -> tuple[Tried, ...]:
    """Tell of phones only: what else hangs on this computer is nobody's business."""
    if not usb.told:
        return (Tried(Check.USB_BUS, Finding.NOT_TOLD),)
    phones = [one for one in usb.devices if one.is_phone or one.is_iphone]
    named = "; ".join(f"{one.name} [{', '.join(sorted(one.offers)) or 'nothing'}]" for one in phones)
    bus = Tried(Check.USB_BUS, _fine(bool(phones)), named or "no phone")
    rights = tuple(Tried(Check.USB_RIGHTS, Finding.AMISS, one.words) for one in phones if one.no_rights)
    driver = tuple(Tried(Check.DRIVER, Finding.AMISS, f"{one.name}: {one.words}") for one in phones if one.no_driver)
    return (bus, *rights, *driver)


def _fine(fine: bool) -> Finding:
    return Finding.FINE if fine else Finding.AMISS
