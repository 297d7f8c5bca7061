"""What can go wrong with a practice phone, as parameters; all off by default.

Spec: `cut=N,drop=N,slow=SECONDS,endless=N,no-exit`, any of them. Commands are counted from 1 since the fault was set.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Faults:
    """`cut`: a stream ends after so many bytes of output, without an exit packet. `drop`: the cable is pulled before
    that command. `slow`: seconds before each command. `endless`: that command never stops talking.
    `no_exit`: the exit packet is missing.
    """

    cut: int | None = None
    drop: int | None = None
    slow: float = 0.0
    endless: int | None = None
    no_exit: bool = False

    @classmethod
    def parse(cls, spec: str) -> "Faults":
        """Read a spec; empty means none. Raises ValueError."""
        faults = cls()
        for part in filter(None, spec.split(",")):
            faults = faults._with(*part.partition("=")[::2])
        return faults

    def _with(self, word: str, value: str) -> "Faults":
        match word:
            case "cut":
                return replace(self, cut=int(value))
            case "drop":
                return replace(self, drop=int(value))
            case "slow":
                return replace(self, slow=float(value))
            case "endless":
                return replace(self, endless=int(value))
            case "no-exit":
                return replace(self, no_exit=True)
        raise ValueError(f"no such fault: {word!r}")
