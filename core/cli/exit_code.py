"""What the command line ends with: the first that holds, in the order of the class."""

from enum import IntEnum


class ExitCode(IntEnum):
    USAGE = 2
    NO_PHONE = 3
    NOT_DONE = 1
    NOT_ALL_SEEN = 4
    DONE = 0


def first_that_holds(*codes: ExitCode) -> ExitCode:
    """Choose the code that comes first in the order of the class; DONE when there is none."""
    return next((code for code in ExitCode if code in codes), ExitCode.DONE)
