"""No foreign exception passes the border."""

import struct

import pytest
from adbutils import AdbError, AdbTimeout
from adbutils.errors import AdbConnectionError

from core.adb.border import border
from core.errors import AdbMissing, AdbServerFailed, Cancelled, PhoneGone, PhoneSilent

FOREIGN = [
    AdbError("closed"),
    AdbConnectionError("refused"),
    EOFError("2 of 5 bytes"),
    OSError("reset"),
    ConnectionResetError("reset"),
    FileNotFoundError("adb"),
    struct.error("unpack"),
    ValueError("invalid literal"),
    AssertionError("sync"),
]


@pytest.mark.parametrize("foreign", FOREIGN, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("ours", [PhoneGone, AdbServerFailed, AdbMissing])
def test_foreign_exception_becomes_the_named_one_of_ours(
    foreign: Exception, ours: type[PhoneGone] | type[AdbServerFailed] | type[AdbMissing]
) -> None:
    with pytest.raises(ours) as caught, border(ours):
        raise foreign
    assert caught.value.detail == str(foreign)


@pytest.mark.parametrize("late", [AdbTimeout("read timeout"), TimeoutError()])
def test_waiting_for_a_phone_in_vain_is_silence(late: Exception) -> None:
    with pytest.raises(PhoneSilent), border(PhoneGone):
        raise late
    with pytest.raises(AdbServerFailed), border(AdbServerFailed):
        raise late


def test_hostile_words_of_a_foreign_exception_are_cleaned() -> None:
    with pytest.raises(PhoneGone) as caught, border(PhoneGone):
        raise AdbError("a\u202eb\n\x07c" + "x" * 9999)
    assert caught.value.detail.startswith("abc")
    assert len(caught.value.detail) <= 500


def test_our_own_errors_and_programming_faults_pass() -> None:
    for error in (Cancelled(), PhoneSilent(), KeyError("fault")):
        with pytest.raises(type(error)), border(AdbServerFailed):
            raise error
