"""The states of a file that is read instead of a phone. Qt-free."""

from dataclasses import dataclass, field

from core.errors import LenderLensError
from core.model.phone import Device


@dataclass(frozen=True, slots=True)
class FilePage:
    """A file or folder is asked for, instead of a phone. `device`: the place it has beside the phones.

    `error` None: there was no file yet, or the person stopped its reading.
    """

    device: Device
    error: LenderLensError | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ReadingFile:
    """`done` of `total` bytes were read; `total` 0: not known yet. `device` carries the file's name."""

    device: Device
    job: int
    done: int = 0
    total: int = 0
    stopping: bool = False
