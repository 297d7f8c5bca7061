"""Orders to a practice phone in its own process: what is to happen to it, told over its stdin."""

import pytest

from core.adb import commands
from core.errors import DataError
from core.model.names import UserId
from tests.conftest import PlugIn

PACKAGE = "example.eiderdown.loan"


def test_app_is_removed_between_two_commands(practice_phone: PlugIn) -> None:
    phone = practice_phone("leased-13")
    phone.process.send(f"event after=1 uninstall {PACKAGE}")
    first, second = phone.adb.run(commands.packages(UserId(0), 33), commands.packages(UserId(0), 33))
    assert PACKAGE in first.text
    assert PACKAGE not in second.text


def test_what_is_no_event_is_told(practice_phone: PlugIn) -> None:
    with pytest.raises(DataError, match="no such event"):
        practice_phone("leased-13").process.send("event explode")
