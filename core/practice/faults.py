"""What can go wrong with a practice phone, as parameters; all off by default.

Spec: `cut=N,pull=N,expire=N,drop=N,slow=SECONDS,endless=N,no-exit,short-file=N,file-size=N,slow-dd=SECONDS,pull-dd=N`,
any of them. Commands are counted from 1 since the fault was set.
"""

from dataclasses import dataclass, replace
from typing import Final

_COUNTS: Final = ("cut", "pull", "expire", "drop", "endless", "short-file", "file-size", "pull-dd")


@dataclass(frozen=True, slots=True)
class Faults:
    """`cut`: a stream ends after so many bytes of output, without an exit packet. `pull`: the cable is pulled there.
    `expire`: a dump that is longer ends after so many bytes with the time-out text of dumpsys. `drop`: the cable is
    pulled before that command. `slow`: seconds before each command. `endless`: that command never stops talking.
    `no_exit`: the exit packet is missing.

    Of files: `short_file`: each ends after so many bytes, and says so. `file_size`: each says it has so many bytes,
    whatever it has. `slow_dd`: seconds before each `dd`. `pull_dd`: the cable is pulled after so many bytes of one.
    """

    cut: int | None = None
    pull: int | None = None
    expire: int | None = None
    drop: int | None = None
    slow: float = 0.0
    endless: int | None = None
    no_exit: bool = False
    short_file: int | None = None
    file_size: int | None = None
    slow_dd: float = 0.0
    pull_dd: int | None = None

    @classmethod
    def parse(cls, spec: str) -> "Faults":
        """Read a spec; empty means none. Raises ValueError."""
        faults = cls()
        for part in filter(None, spec.split(",")):
            faults = faults._with(*part.partition("=")[::2])
        return faults

    @property
    def ends_after(self) -> int | None:
        """Say after how many bytes a stream breaks off."""
        return min((size for size in (self.cut, self.pull) if size is not None), default=None)

    def _with(self, word: str, value: str) -> "Faults":
        if word in _COUNTS:
            return replace(self, **{word.replace("-", "_"): int(value)})  # type: ignore[arg-type]  # every one of them is a count
        match word:
            case "slow":
                return replace(self, slow=float(value))
            case "slow-dd":
                return replace(self, slow_dd=float(value))
            case "no-exit":
                return replace(self, no_exit=True)
        raise ValueError(f"no such fault: {word!r}")
