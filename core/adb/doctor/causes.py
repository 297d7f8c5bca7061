"""From what was seen to the one cause: pure, and the only place where it is decided which thing comes first."""

from dataclasses import dataclass
from enum import StrEnum

from core.adb.doctor.program import AdbProgram
from core.adb.doctor.udev import udev_text
from core.adb.doctor.usb_sight import Offer, UsbDevice, UsbSight, first
from core.adb.doctor.vendors import maker_of
from core.model.connection import CAUSE_OF_STATE, Cause, Diagnosis
from core.model.phone import Device, DeviceState


class Port(StrEnum):
    """Who is at adb's port."""

    FREE = "free"
    ADB = "adb"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class ServerSight:
    """A server that answered. `version` 0: it is our own, or did not say. `ready_before`: serials that were usable."""

    devices: tuple[Device, ...]
    version: int = 0
    program: AdbProgram | None = None
    holder: str = ""
    ready_before: frozenset[str] = frozenset()

    @property
    def is_another_version(self) -> bool:
        """Say whether both versions are known and differ."""
        ours = self.program.version if self.program else 0
        return bool(self.version and ours) and self.version != ours


def without_server(program: AdbProgram, port: Port, holder: str) -> Diagnosis:
    """Say why no adb server could be had."""
    if port is Port.STRANGER:
        return Diagnosis(Cause.PORT_HELD, program=holder)
    if not program.found:
        return Diagnosis(Cause.NO_ADB)
    return Diagnosis(Cause.ADB_FAILED if program.runs else Cause.ADB_NOT_RUNNABLE)


def with_server(server: ServerSight, usb: UsbSight) -> Diagnosis:
    """Say what is in the way of a phone, or that nothing is."""
    ready = tuple(device for device in server.devices if device.state is DeviceState.DEVICE)
    if len(ready) == 1:
        return Diagnosis(Cause.READY, device=ready[0])
    if ready:
        return Diagnosis(Cause.SEVERAL_PHONES)
    return _listed(server, usb) if server.devices else _unlisted(server, usb)


def _listed(server: ServerSight, usb: UsbSight) -> Diagnosis:
    order = list(CAUSE_OF_STATE)
    device = min(server.devices, key=lambda one: (not one.twin, order.index(one.state)))
    cause = cause_of(device)
    if cause is Cause.UNAUTHORIZED and device.serial in server.ready_before:
        cause = Cause.ASKS_AGAIN
    there = usb.first(Offer.ADB)
    if cause is Cause.NO_USB_RIGHTS:
        return _no_rights(first(one for one in usb.devices if one.no_rights) or there, device)
    alone = len(server.devices) == 1 and there is not None
    return Diagnosis(cause, vendor=maker_of(there.vendor_id) if there and alone else "", device=device)


def cause_of(device: Device) -> Cause:
    """Say what is in the way of one phone, going by adb's line alone."""
    if device.twin:
        return Cause.SAME_SERIAL
    return Cause.ODD_SERIAL if device.odd_serial else CAUSE_OF_STATE[device.state]


def _unlisted(server: ServerSight, usb: UsbSight) -> Diagnosis:
    phone = _most_telling(usb)
    if phone is None and not usb.told and server.is_another_version:
        return Diagnosis(Cause.SERVER_OF_ANOTHER_VERSION, program=server.holder)
    if phone is None:
        return Diagnosis(Cause.NOTHING_PLUGGED_IN)
    if Offer.ADB in phone.offers:
        return _adb_unlisted(server, phone)
    return Diagnosis(_without_adb(phone), vendor=maker_of(phone.vendor_id))


def _most_telling(usb: UsbSight) -> UsbDevice | None:
    """Choose the phone that is nearest to being read; an iPhone only where there is no other."""
    phones = [one for one in usb.devices if one.is_phone]
    found = first(one for one in phones if Offer.ADB in one.offers) or first(one for one in phones if one.in_start_menu)
    found = found or first(one for one in phones if Offer.HDC in one.offers) or first(phones)
    return found or first(one for one in usb.devices if one.is_iphone)


def _adb_unlisted(server: ServerSight, phone: UsbDevice) -> Diagnosis:
    vendor = maker_of(phone.vendor_id)
    if phone.no_rights:
        return _no_rights(phone, None)
    if phone.no_driver:
        return Diagnosis(Cause.DRIVER_MISSING, vendor=vendor)
    if server.is_another_version:
        return Diagnosis(Cause.SERVER_OF_ANOTHER_VERSION, program=server.holder, vendor=vendor)
    return Diagnosis(Cause.PHONE_IN_USE if phone.in_use else Cause.NOT_LISTED, vendor=vendor)


def _without_adb(phone: UsbDevice) -> Cause:
    if phone.is_iphone:
        return Cause.IPHONE
    if phone.in_start_menu:
        return Cause.WRONG_MODE
    return Cause.HARMONYOS_NEXT if Offer.HDC in phone.offers else Cause.CHARGING_ONLY


def _no_rights(phone: UsbDevice | None, device: Device | None) -> Diagnosis:
    """Without the vendor's id there is no rule to copy."""
    if phone is None:
        return Diagnosis(Cause.NO_USB_RIGHTS, device=device)
    vendor_id = phone.vendor_id
    return Diagnosis(Cause.NO_USB_RIGHTS, vendor=maker_of(vendor_id), device=device, udev_text=udev_text(vendor_id))
