"""The one place where foreign exceptions become ours."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from core.errors import PhoneError, PhoneGone, PhoneSilent
from core.model.text import clean_line

_FOREIGN: Final = (OSError, EOFError, ValueError, struct.error, AssertionError)


@contextmanager
def border(lost: type[PhoneError]) -> Iterator[None]:
    """Raise `lost` for whatever adbutils, sockets or the system throw; PhoneSilent when a phone let us wait.

    adbutils' own errors are bare (told apart by text only), and EOFError, ValueError and others leak through it.
    """
    from adbutils.errors import AdbError, AdbTimeout  # noqa: PLC0415 - 0.1 s, not to be paid before the window shows

    try:
        yield
    except (AdbTimeout, TimeoutError) as error:
        raise (PhoneSilent if lost is PhoneGone else lost)(_detail(error)) from error
    except (AdbError, *_FOREIGN) as error:
        raise lost(_detail(error)) from error


def _detail(error: BaseException) -> str:
    return clean_line(str(error) or type(error).__name__)
