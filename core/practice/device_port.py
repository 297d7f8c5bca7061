"""Where the wire half and the device half of a practice phone meet."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from core.practice.events import Event


@dataclass(frozen=True, slots=True)
class Output:
    """What one simple command printed, and its exit code (0 to 255)."""

    stdout: bytes = b""
    stderr: bytes = b""
    code: int = 0


class Device(Protocol):
    """What the daemon needs of a device. It is called by one thread at a time."""

    @property
    def has_shell_v2(self) -> bool:
        """Say whether this Android speaks shell protocol 2 (Android 7 and later)."""

    @property
    def files(self) -> Mapping[str, bytes]:
        """Hold what `sync:` may pull: absolute path on the phone to content."""

    def banner(self) -> Mapping[str, str]:
        """Name ro.product.name, ro.product.model and ro.product.device."""

    def run(self, argv: tuple[str, ...]) -> Output:
        """Run one simple command, already split and unquoted; unknown ones answer as the phone's shell does."""

    def press_allow(self) -> None:
        """Take note that the person tapped "Allow" for this computer."""

    def switch(self, on: bool) -> None:
        """Turn the maker's "USB debugging (security settings)" switch on or off."""

    def plan(self, event: Event) -> None:
        """Let something happen after so many commands more."""
