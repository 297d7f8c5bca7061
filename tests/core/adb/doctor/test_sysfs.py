"""What hangs on USB, as Linux tells it."""

from dataclasses import replace

from core.adb.doctor.sysfs import look_at_sysfs
from core.adb.doctor.usb_sight import Offer, UsbDevice, UsbSight
from tests.core.adb.doctor.usb_folders import (
    ADB,
    DISK,
    FASTBOOT,
    HDC,
    KEYBOARD,
    MAKERS_OWN,
    MTP,
    RNDIS,
    USBMUX,
    UsbFolders,
)


def only(usb: UsbFolders) -> UsbDevice:
    (device,) = look_at_sysfs(usb.computer()).devices
    return device


def test_phone_with_debugging_on_offers_adb_beside_files(usb: UsbFolders) -> None:
    usb.plug(0x18D1, 0x4EE2, MTP, ADB)
    assert only(usb) == UsbDevice(0x18D1, 0x4EE2, frozenset({Offer.FILES, Offer.ADB}))
    assert only(usb).name == "18d1:4ee2"


def test_each_kind_of_interface_is_told_apart(usb: UsbFolders) -> None:
    for kind in (ADB, FASTBOOT, HDC, MTP, RNDIS, MAKERS_OWN, DISK):
        usb.plug(0x12D1, 0x107E, kind)
    offers = [offer for device in look_at_sysfs(usb.computer()).devices for offer in device.offers]
    assert offers == [Offer.ADB, Offer.FASTBOOT, Offer.HDC, Offer.FILES, Offer.TETHER, Offer.OTHER, Offer.OTHER]


def test_file_transfer_of_the_makers_own_kind_is_known_by_androids_name_for_it(usb: UsbFolders) -> None:
    usb.plug(0x2717, 0xFF40, MAKERS_OWN, name="MTP")
    assert only(usb).offers == {Offer.FILES}


def test_phone_this_user_may_not_open_is_told_with_its_node(usb: UsbFolders) -> None:
    usb.plug(0x2717, 0xFF48, ADB)
    usb.may_open = False
    assert only(usb).no_rights
    assert only(usb).words.endswith("dev/001/001")


def test_rights_matter_only_where_adb_is_offered(usb: UsbFolders) -> None:
    usb.plug(0x2717, 0xFF40, MTP)
    usb.may_open = False
    assert not only(usb).no_rights


def test_adb_part_that_a_program_has_taken_is_in_use(usb: UsbFolders) -> None:
    usb.plug(0x04E8, 0x6860, ADB, driver=True)
    assert only(usb).in_use


def test_kernel_driver_on_file_transfer_is_no_use_of_adb(usb: UsbFolders) -> None:
    usb.plug(0x04E8, 0x6860, MTP, driver=True)
    assert not only(usb).in_use


def test_iphone_is_one_and_an_apple_keyboard_is_none(usb: UsbFolders) -> None:
    usb.plug(0x05AC, 0x12A8, MTP, USBMUX)
    usb.plug(0x05AC, 0x024F, KEYBOARD)
    iphone, keyboard = look_at_sysfs(usb.computer()).devices
    assert (iphone.is_iphone, iphone.is_phone, keyboard.is_iphone, keyboard.is_phone) == (True, False, False, False)


def test_what_is_no_phone_is_taken_for_none(usb: UsbFolders) -> None:
    usb.plug(0x04E8, 0x61F5, DISK)  # a Samsung disk
    usb.plug(0x04A9, 0x32DA, MTP)  # a Canon camera
    usb.plug(0x17EF, 0x6019, KEYBOARD)  # a Lenovo mouse
    usb.plug(0x12D1, 0x1506, MAKERS_OWN, DISK)  # a Huawei modem
    usb.plug(0x0B05, 0x184C, MAKERS_OWN)  # a Wi-Fi adapter of ASUS
    usb.plug(0x17EF, 0x7205, MAKERS_OWN)  # a network adapter of Lenovo's
    usb.plug(0x1234, 0x5678, RNDIS)  # nobody knows
    assert [device.is_phone for device in look_at_sysfs(usb.computer()).devices] == [False] * 7


def test_phone_without_adb_is_one(usb: UsbFolders) -> None:
    usb.plug(0x2717, 0xFF80, RNDIS)  # and lends its network
    usb.plug(0x0E8D, 0x2008, MTP)  # its maker is not: a chip of MediaTek's
    assert [device.is_phone for device in look_at_sysfs(usb.computer()).devices] == [True, True]


def test_device_that_goes_while_it_is_read_is_left_out(usb: UsbFolders) -> None:
    (usb.plug(0x18D1, 0x4EE2, ADB) / "idProduct").unlink()
    usb.plug(0x18D1, 0x4EE7, ADB)
    (usb.plug(0x18D1, 0x4EE8, ADB) / "busnum").write_text("\xff", encoding="utf-8")
    assert [device.product_id for device in look_at_sysfs(usb.computer()).devices] == [0x4EE7]


def test_computer_without_a_usb_folder_tells_nothing(usb: UsbFolders) -> None:
    assert not look_at_sysfs(replace(usb.computer(), sysfs=usb.root / "none")).told


def test_empty_usb_is_told_as_empty(usb: UsbFolders) -> None:
    assert look_at_sysfs(usb.computer()) == UsbSight()
