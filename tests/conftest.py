"""What every test stands on: no screen, no data folder of a person, real adb behind practice phones."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.adb.phone import AdbPhone
from core.adb.server import AdbServer
from core.errors import AdbServerFailed
from core.paths import DATA_VARIABLE
from core.practice.process import PracticeProcess


@dataclass(frozen=True, slots=True)
class PluggedPhone:
    """A practice phone in its own process, attached to the session's adb server."""

    process: PracticeProcess
    adb: AdbPhone
    server: AdbServer

    @property
    def serial(self) -> str:
        return self.process.serial


PlugIn = Callable[..., PluggedPhone]


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test away from the person's own data."""
    folder = tmp_path / "data"
    monkeypatch.setenv(DATA_VARIABLE, str(folder))
    return folder


@pytest.fixture(scope="session")
def adb_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AdbServer]:
    """One private adb server for the whole run; each test attaches and detaches its own phones."""
    with AdbServer.open_private(tmp_path_factory.mktemp("adb")) as server:
        yield server


@pytest.fixture
def practice_phone(adb_server: AdbServer, own_data_folder: Path) -> Iterator[PlugIn]:
    """Plug in a phone of the catalogue: `practice_phone("pixel-16", unauthorized=True, fault="cut=100", …)`."""
    with ExitStack() as stack:

        def plug_in(name: str = "pixel-16", **options: object) -> PluggedPhone:
            process = stack.enter_context(PracticeProcess.start(name, own_data_folder, **options))  # type: ignore[arg-type]
            adb_server.connect(process.port)
            stack.callback(_detach, adb_server, process.port)
            return PluggedPhone(process, adb_server.phone(process.serial), adb_server)

        yield plug_in


def _detach(server: AdbServer, port: int) -> None:
    with suppress(AdbServerFailed):  # the test may have detached it itself
        server.disconnect(port)
