"""What a file says of itself, and what of it is read, when files are told to be wrong (see core.practice.faults)."""

from dataclasses import replace

from core.practice.apk_files import dd_range
from core.practice.device_port import Output
from core.practice.faults import Faults


def bent(argv: tuple[str, ...], said: Output, faults: Faults) -> Output:
    """Change the answer of `stat` and `dd` as the faults say; refusals and other commands stay."""
    if said.code or not said.stdout:
        return said
    if argv[0] == "stat":
        return replace(said, stdout=b"%d\n" % _size(int(said.stdout), faults))
    if argv[0] == "dd" and faults.short_file is not None:
        _, start, _ = dd_range(argv[1:])
        return replace(said, stdout=said.stdout[: max(0, faults.short_file - start)])
    return said


def _size(true: int, faults: Faults) -> int:
    if faults.file_size is not None:
        return faults.file_size
    return true if faults.short_file is None else min(true, faults.short_file)
