"""Scripted phones on the session's adb server."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress

import pytest

from core.adb.server import AdbServer
from core.errors import AdbServerFailed
from core.practice.daemon import PhoneDaemon
from core.practice.device_port import Output
from core.practice.faults import Faults
from tests.wire.scripted_phone import ScriptedDevice, ScriptedPhone

Script = Callable[..., ScriptedPhone]


@pytest.fixture
def scripted(adb_server: AdbServer) -> Iterator[Script]:
    """Plug in a phone: `scripted({"getprop": Output(b"…")}, fault="cut=5", locked=True, v2=False)`."""
    with ExitStack() as stack:

        def plug_in(
            says: dict[str, Output] | None = None, *, fault: str = "", locked: bool = False, v2: bool = True
        ) -> ScriptedPhone:
            device = ScriptedDevice(says or {}, has_shell_v2=v2, files={"/data/app/base.apk": bytes(range(256)) * 999})
            daemon = stack.enter_context(PhoneDaemon(device, locked=locked, faults=Faults.parse(fault)))
            adb_server.connect(daemon.port)
            stack.callback(_detach, adb_server, daemon.port)
            return ScriptedPhone(device, daemon, adb_server)

        yield plug_in


def _detach(server: AdbServer, port: int) -> None:
    with suppress(AdbServerFailed):  # the test may have detached it itself
        server.disconnect(port)
