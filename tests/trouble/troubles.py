"""Everything that goes wrong, each under the words a test shows. A trouble strikes before or amid one round trip.

`felt`: the trip itself must end in a hole or an error. `harmless`: nothing is to come of it. `of_dumps`: only trips
that read dumps can have it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.errors import AdbServerFailed
from tests.trouble.cast import Cast
from tests.trouble.scene import Scene

SILENCE_S = 0.05


@dataclass(frozen=True, slots=True)
class Trouble:
    name: str
    strike: Callable[[Scene, Cast], None]
    felt: bool = False
    harmless: bool = False
    of_dumps: bool = False
    mend: Callable[[Scene, Cast], None] = lambda scene, cast: None
    touches: Callable[[Cast], tuple[str, ...]] = lambda cast: ()
    """Packages whose state is another one afterwards, through no doing of ours."""
    mend_first: bool = False
    """What undo left is judged once it is over: the app-ops of a space that does not run follow when it starts."""
    idle_s: float | None = None


def fault(name: str, spec: Callable[[Scene], str], **more: Any) -> Trouble:
    return Trouble(name, lambda scene, cast: scene.fault(spec(scene)), **{"felt": True, **more})


def at_command(part: float) -> Callable[[Scene], int]:
    """Count to the command so far into the trip: 0 is the first, 1 the last."""
    return lambda scene: 1 + round((scene.trip.commands - 1) * part)


def at_byte(part: float) -> Callable[[Scene], int]:
    return lambda scene: max(1, int(scene.trip.size * part))


def pulled_at_command(words: str, part: float) -> Trouble:
    return fault(f"cable pulled before its {words} command", lambda scene: f"drop={at_command(part)(scene)}")


def pulled_at_byte(words: str, part: float) -> Trouble:
    return fault(f"cable pulled after {words} of its bytes", lambda scene: f"pull={at_byte(part)(scene)}")


def cut_at_byte(words: str, part: float) -> Trouble:
    return fault(f"output cut after {words} of its bytes", lambda scene: f"cut={at_byte(part)(scene)}")


def expired_at_byte(words: str, part: float) -> Trouble:
    spec = lambda scene: f"expire={at_byte(part)(scene)}"  # noqa: E731
    return fault(f"dump timed out after {words} of its bytes", spec, felt=False, of_dumps=True)


def no_longer_allowed(scene: Scene, cast: Cast) -> None:
    scene.daemon.forbid()
    server = scene.server.up()
    server.disconnect(scene.daemon.port)
    server.connect(scene.daemon.port)


def detached(scene: Scene, cast: Cast) -> None:
    scene.server.up().disconnect(scene.daemon.port)


def amid(act: Callable[[Scene, Cast], None]) -> Callable[[Scene, Cast], None]:
    """Let it happen while the phone is in the middle of the trip."""
    return lambda scene, cast: scene.device.before_command(at_command(0.5)(scene), lambda: act(scene, cast))


def event(spec: str) -> Callable[[Scene, Cast], None]:
    return lambda scene, cast: scene.happens(cast.fill(spec))


def lost(act: Callable[[Scene, Cast], None]) -> Callable[[Scene, Cast], None]:
    def strike(scene: Scene, cast: Cast) -> None:
        try:
            act(scene, cast)
        except AdbServerFailed:  # nothing is attached any more: so be it
            return

    return strike


CABLE = (
    Trouble("phone no longer allows this computer", lost(no_longer_allowed), felt=True),
    Trouble("phone offline", lambda scene, cast: scene.daemon.unplug(), felt=True),
    pulled_at_command("middle", 0.5),
    pulled_at_byte("half", 0.5),
    Trouble("adb server killed amid it", amid(lambda scene, cast: scene.server.kill()), felt=True),
)
OUTPUT = (
    cut_at_byte("a third", 1 / 3),
    cut_at_byte("nearly all", 0.98),
    expired_at_byte("half", 0.5),
    fault("exit packet missing", lambda scene: "no-exit", felt=False, harmless=True),
    fault("phone slow but in time", lambda scene: "slow=0.0005", felt=False, harmless=True),
    fault("phone silent beyond all patience", lambda scene: "slow=60", idle_s=SILENCE_S),
)
EVENTS = (
    Trouble("rights refused midway", amid(event("switch off")), mend=event("switch on")),
    Trouble("permissions coming back after 1 s", event("regrant=1 VICTIM")),
    Trouble("second user locked", event("lock USER"), mend=event("unlock USER")),
    Trouble("lender removed", event("uninstall VICTIM"), touches=lambda cast: (cast.victim,)),
    Trouble("lender updated", event("update VICTIM")),
    Trouble("old lender updated to the Android of today", event("update OLD 34"), touches=lambda cast: (cast.old,)),
    Trouble("clock a year ahead", event("clock 31536000"), harmless=True),
)
MATRIX = (*CABLE, *OUTPUT, *EVENTS)
DENSE = (
    Trouble("phone gone from the list", lost(detached), felt=True),
    Trouble("adb server killed before it", lambda scene, cast: scene.server.kill(), felt=True),
    *(pulled_at_command(f"{part}/6 of the way", part / 6) for part in range(7)),
    *(pulled_at_byte(f"{part}/8", part / 8) for part in range(8)),
    *(cut_at_byte(f"{part}/16", part / 16) for part in range(16)),
    *(expired_at_byte(f"{part}/8", part / 8) for part in range(8)),
    Trouble("rights refused before it", event("switch off"), mend=event("switch on")),
    Trouble("second user locked amid it", amid(event("lock USER")), mend=event("unlock USER"), mend_first=True),
    Trouble("second user closed to the cable", event("close USER"), mend=event("open USER")),
    Trouble("lender removed amid it", amid(event("uninstall VICTIM")), touches=lambda cast: (cast.victim,)),
    Trouble("lender updated amid it", amid(event("update VICTIM"))),
    Trouble("clock back in 1970", event("clock -1795000000"), harmless=True),
)
