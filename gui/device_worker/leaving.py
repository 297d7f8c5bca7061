"""A phone that is let go of when the program ends, in the middle of a look that nobody else may stop."""

from core.adb.cancel import Cancel
from core.adb.commands import Command
from core.adb.phone import AdbPhone, Answer, Answers


class PhoneUntilWeLeave(AdbPhone):
    """Reads without a wish to stop of their own (the looks after a change) end when `leave` is set.

    They raise Cancelled then: the before-state is on disk, no outcome is claimed, and Undo works from the record.
    """

    def __init__(self, port: int, serial: str, leave: Cancel) -> None:
        super().__init__(port, serial)
        self._leave = leave

    def run(self, *commands: Command, cancel: Cancel | None = None) -> tuple[Answer, ...]:
        """Send READ commands, as `AdbPhone.run`."""
        return super().run(*commands, cancel=cancel or self._leave)

    def run_at_once(self, *batches: tuple[Command, ...], cancel: Cancel | None = None) -> Answers:
        """Send READ commands side by side, as `AdbPhone.run_at_once`."""
        return super().run_at_once(*batches, cancel=cancel or self._leave)
