"""Practice phones in this process, each plugged in once, at one adb server of their own."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from core.practice.daemon import PhoneDaemon
from tests.trouble.deeds import Undisturbed, undisturbed
from tests.trouble.device import PatientDevice
from tests.trouble.scene import Scene, Server

Stage = Callable[[str], tuple[Scene, Undisturbed]]


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    yield from stage_of(tmp_path_factory.mktemp("trouble"), few_apps=True)


def stage_of(folder: Path, *, few_apps: bool) -> Iterator[Stage]:
    """Set a phone up, or find it as the last test left it."""
    set_up: dict[str, tuple[Scene, Undisturbed]] = {}
    with ExitStack() as stack:
        server = Server(folder / "adb")
        stack.callback(server.kill)

        def find(name: str) -> tuple[Scene, Undisturbed]:
            if name not in set_up:
                device = PatientDevice(name, few_apps=few_apps)
                scene = Scene(device, stack.enter_context(PhoneDaemon(device)), server)
                set_up[name] = scene, undisturbed(scene, folder / name)
            return set_up[name]

        yield find


@pytest.fixture
def data(own_data_folder: Path) -> Path:
    return own_data_folder
