"""A /sys/bus/usb/devices of a test's own, with the files Linux has there (sysfs-bus-usb)."""

from dataclasses import dataclass
from pathlib import Path

from core.adb.doctor.computer import Computer

Kind = tuple[int, int, int]
ADB, FASTBOOT, HDC, MTP = (0xFF, 0x42, 1), (0xFF, 0x42, 3), (0xFF, 0x50, 1), (6, 1, 1)
MAKERS_OWN, KEYBOARD, DISK, USBMUX = (0xFF, 0xFF, 0), (3, 1, 1), (8, 6, 0x50), (0xFF, 0xFE, 2)
RNDIS = (0xE0, 1, 3)


@dataclass
class UsbFolders:
    """Put devices there and take them away; `closed`: the nodes this user may not open."""

    root: Path
    count: int = 0
    may_open: bool = True

    def computer(self) -> Computer:
        self.sysfs.mkdir(exist_ok=True)
        nodes, proc = self.root / "dev", self.root / "proc"
        return Computer("linux", self.sysfs, nodes, proc, lambda _: "", lambda _: self.may_open)

    @property
    def sysfs(self) -> Path:
        return self.root / "sys"

    def plug(self, vendor_id: int, product_id: int, *kinds: Kind, name: str = "", driver: bool = False) -> Path:
        """Attach a device; `name`: what every interface calls itself, `driver`: one has taken every interface."""
        self.count += 1
        device = self.sysfs / f"1-{self.count}"
        _write(device, idVendor=f"{vendor_id:04x}", idProduct=f"{product_id:04x}", busnum="1", devnum=str(self.count))
        for number, kind in enumerate(kinds):
            interface = self.sysfs / f"1-{self.count}:1.{number}"
            parts = dict(zip(("bInterfaceClass", "bInterfaceSubClass", "bInterfaceProtocol"), kind, strict=True))
            _write(interface, **{part: f"{value:02x}" for part, value in parts.items()})
            if name:
                _write(interface, interface=name)
            if driver:
                (interface / "driver").mkdir()
        return device


def _write(folder: Path, **files: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text + "\n", encoding="utf-8")
