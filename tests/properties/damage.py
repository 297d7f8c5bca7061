"""What befalls answers of a phone on their way: cut, a line lost, doubled or garbled."""

from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import strategies as st

BROKEN = ("\ufffd", "\x00", "\n", "\ufffd\ufffd\ufffd", "\u202e", "  ")
KINDS = ("cut", "dropped", "dropped", "doubled", "garbled")
PERMISSIONS = "package permission"
_OTHERS = ("appops", "pm list packages -f", "pm list packages -s", "pm list users", "device_policy", "check-permission")
_THIRD_LOOK_TOO = 2
EVERY_TIME = -1


@dataclass
class Damage:
    """Damage to an answer of a command that contains `to`. `where`, `inside`: how far into it, 0 to 1.

    `which`: the first, second … answer to such a command is damaged, and no other; EVERY_TIME: each of them.
    """

    what: str
    to: str
    which: int
    where: float
    inside: float
    length: int
    broken: str
    lines: list[str] = field(default_factory=list)
    seen: int = 0

    def bend(self, line: str, text: str) -> str:
        """Damage the answer if its turn has come."""
        if self.to not in line:
            return text
        self.seen += 1
        if not text or self.which not in (EVERY_TIME, self.seen - 1):
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
        before, _, after = self._line(text)
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


@dataclass
class Damages:
    """Several at once, each to answers of its own."""

    each: list[Damage]

    def bend(self, line: str, text: str) -> str:
        for damage in self.each:
            text = damage.bend(line, text)
        return text


def _tells(line: str) -> bool:
    headers = ("    User ", "  Package [", "  SharedUser [", "  Uid ", "    Package ")
    return ": granted=" in line or line.startswith((*headers, "      READ_CONTACTS"))


def _damage(to: st.SearchStrategy[str], which: st.SearchStrategy[int]) -> st.SearchStrategy[Damage]:
    part = st.floats(0, 1)
    return st.builds(
        Damage,
        what=st.sampled_from(KINDS),
        to=to,
        which=which,
        where=part,
        inside=part,
        length=st.integers(1, 12),
        broken=st.sampled_from(BROKEN),
        lines=st.builds(list),
        seen=st.just(0),
    )


def damages() -> st.SearchStrategy[Damages]:
    """Damage one reading of the permission dump, and perhaps one answer to anything else."""
    turn = st.integers(0, _THIRD_LOOK_TOO)
    permissions = _damage(st.just(PERMISSIONS), turn)
    other = _damage(st.sampled_from(_OTHERS), turn)
    both = st.tuples(permissions, other).map(list)
    alone = (permissions | other).map(lambda one: [one])
    return st.builds(Damages, alone | both)


def damages_every_time() -> st.SearchStrategy[Damages]:
    """Damage all answers of a kind in the same way, as a phone does that has the fault in itself."""
    to = st.sampled_from((PERMISSIONS, PERMISSIONS, "appops", *_OTHERS, "package "))
    return st.builds(Damages, _damage(to, st.just(EVERY_TIME)).map(lambda one: [one]))
