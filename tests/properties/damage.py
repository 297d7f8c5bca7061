"""What befalls one answer of a phone on its way: cut, a line lost, doubled or garbled."""

from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import strategies as st

BROKEN = ("\ufffd", "\x00", "\n", "\ufffd\ufffd\ufffd", "\u202e", "  ")
KINDS = ("cut", "dropped", "doubled", "garbled")
_ANSWERS = (
    "package permission",
    "package permission",
    "package permission",
    "appops",
    "appops",
    "pm list packages",
    "pm list users",
    "device_policy",
    "package ",
)


@dataclass
class Damage:
    """Damage to the answers of commands that contain `to`. `where`, `inside`: how far into it, 0 to 1.

    `took_a_telling_line`: a whole line that only asking outright can replace was lost without a trace.
    """

    what: str
    to: str
    where: float
    inside: float
    length: int
    broken: str
    again: bool
    lines: list[str] = field(default_factory=list)
    took_a_telling_line: bool = False

    def bend(self, line: str, text: str) -> str:
        """Damage the answer, the first time or every time."""
        if self.to not in line or not text or (self.lines and not self.again):
            return text
        return self._acts[self.what](text)

    @property
    def _acts(self) -> dict[str, Callable[[str], str]]:
        return {"cut": self._cut, "dropped": self._dropped, "doubled": self._doubled, "garbled": self._garbled}

    def _cut(self, text: str) -> str:
        at = int(len(text) * self.where)
        self.lines.append(text[max(0, at - 40) : at])
        return text[:at]

    def _dropped(self, text: str) -> str:
        before, line, after = self._line(text)
        self.took_a_telling_line = self.took_a_telling_line or _tells(line)
        return before + after

    def _doubled(self, text: str) -> str:
        before, line, after = self._line(text)
        return before + line + line + after

    def _garbled(self, text: str) -> str:
        before, line, after = self._line(text)
        at = int(len(line) * self.inside)
        return before + line[:at] + self.broken + line[at + self.length :] + after

    def _line(self, text: str) -> tuple[str, str, str]:
        """Choose a line, and every second time one of those that decide."""
        lines = text.splitlines(keepends=True)
        telling = [number for number, line in enumerate(lines) if _tells(line)]
        numbers = telling if telling and self.length % 2 else list(range(len(lines)))
        number = numbers[int((len(numbers) - 1) * self.where)]
        self.lines.append(lines[number])
        return "".join(lines[:number]), lines[number], "".join(lines[number + 1 :])


def _tells(line: str) -> bool:
    return ": granted=" in line or line.startswith(("    User ", "  Package [", "  SharedUser ["))


def damages() -> st.SearchStrategy[Damage]:
    part = st.floats(0, 1)
    return st.builds(
        Damage,
        what=st.sampled_from(KINDS),
        to=st.sampled_from(_ANSWERS),
        where=part,
        inside=part,
        length=st.integers(1, 12),
        broken=st.sampled_from(BROKEN),
        again=st.booleans(),
        lines=st.builds(list),
        took_a_telling_line=st.just(False),
    )
