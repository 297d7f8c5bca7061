"""A USB of each test's own."""

from pathlib import Path

import pytest

from tests.core.adb.doctor.usb_folders import UsbFolders


@pytest.fixture
def usb(tmp_path: Path) -> UsbFolders:
    return UsbFolders(tmp_path)
