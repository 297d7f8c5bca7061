"""What the window lists as kept for Undo: nothing leaves that list but what is proven to be back, or was ended."""

from bent_phone import BentDevice, plugged, straight
from turning import lenders_off, undone

from core.adb.cancel import Cancel
from gui.device_worker.desk import Desk
from gui.device_worker.jobs import forget_everything, kept_changes
from gui.device_worker.site import Site

LANTERN = "example.lantern.loan"


class Shrinking(BentDevice):
    """A phone that is without the app from a moment on."""

    def __init__(self):
        super().__init__("pixel-16", self._bend)
        self.without = False

    def _bend(self, argv, text):
        if not self.without:
            return straight(argv, text)
        if argv[:3] == ("pm", "list", "packages"):
            return b"".join(line for line in text.splitlines(keepends=True) if LANTERN.encode() not in line)
        mine = argv[:1] == ("dumpsys",) and argv[-2:] == ("package", LANTERN)
        return f"Unable to find package: {LANTERN}\n".encode() if mine else text


def kept(server, serial, data):
    desk = Desk(Site(data), lambda: server.port, Cancel())
    return kept_changes(desk, serial, Cancel())


def test_app_that_is_gone_stays_kept_and_those_put_back_leave(adb_server, own_data_folder):
    device = Shrinking()
    with plugged(adb_server, device) as phone:
        lenders_off(phone, own_data_folder)
        device.without = True
        undone(phone, own_data_folder)
        changes, damaged = kept(adb_server, phone.serial, own_data_folder)
    assert ([key.package for key in changes[0].apps], damaged) == ([LANTERN], 0)


def test_with_the_key_lost_every_note_is_unread_and_all_can_be_forgotten(adb_server, own_data_folder):
    with plugged(adb_server, BentDevice("pixel-16")) as phone:
        lenders_off(phone, own_data_folder)
        (own_data_folder / "phone.key").unlink()
        assert kept(adb_server, phone.serial, own_data_folder) == ((), 1)
        forget_everything(Desk(Site(own_data_folder), lambda: adb_server.port, Cancel()))
        assert kept(adb_server, phone.serial, own_data_folder) == ((), 0)
