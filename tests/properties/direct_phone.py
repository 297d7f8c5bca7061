"""A phone without a wire: each command goes straight to a practice device, and its answer may be bent on the way."""

from collections.abc import Callable

from core.adb.cancel import Cancel
from core.adb.commands import Command
from core.adb.phone import Answer
from core.model.text import decode_untrusted
from core.practice.device import PracticeDevice
from tests.one_by_one import OneByOne

Bend = Callable[[str, str], str]
"""From command line and text to the text that arrives."""


class DirectPhone(OneByOne):
    """Reads as the scanner reads; every answer is whole as far as the wire can tell."""

    def __init__(self, device: PracticeDevice, bend: Bend = lambda line, text: text) -> None:
        super().__init__(0, "direct")
        self._device = device
        self._bend = bend

    def run(self, *commands: Command, cancel: Cancel | None = None) -> tuple[Answer, ...]:
        return tuple(self._answer(command) for command in commands)

    def _answer(self, command: Command) -> Answer:
        said = self._device.run(tuple(command.line.split()))
        text = decode_untrusted(said.stdout + said.stderr)
        return Answer(command, self._bend(command.line, text), said.code, None)
