"""Texts retold by people and their programs: nothing crashes, and nobody who can read the contacts is called off."""

from pathlib import Path

import pytest

from core.errors import UnreadableInput
from core.lenders.listings import LenderListings
from core.practice.phones import PHONES
from tests.files.containers import CONTAINERS, said
from tests.files.judging import called_off, judge, said_reading, truly_reading, write
from tests.files.retelling import RETELLINGS, retold

UNDERSTOOD = ("windows line ends", "byte order mark", "utf-16", "utf-16 of the other order", "between prompts")

WHOLE = ("bugreport.zip", "bugreport.txt", "samsung.zip", "dumpState.log")


def check(kind: str, phone: str, how: str, folder: Path, listings: LenderListings) -> None:
    try:
        report = judge(write(retold(CONTAINERS[kind](said(phone)), RETELLINGS[how]), folder / how), listings)
    except UnreadableInput as refused:
        assert refused.detail
        assert how not in UNDERSTOOD
        return
    assert not called_off(report) & truly_reading(phone)
    if how in UNDERSTOOD and kind in WHOLE:
        assert said_reading(report) == truly_reading(phone)


@pytest.mark.parametrize("how", RETELLINGS)
def test_retold_report_never_makes_a_reader_off(how: str, tmp_path: Path, listings: LenderListings) -> None:
    check("bugreport.txt", "samsung-10", how, tmp_path, listings)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", CONTAINERS)
@pytest.mark.parametrize("phone", [phone.name for phone in PHONES if phone.name != "busy-14"])
def test_no_retelling_of_any_phone_makes_a_reader_off(
    phone: str, kind: str, tmp_path: Path, listings: LenderListings
) -> None:
    for how in RETELLINGS:
        check(kind, phone, how, tmp_path, listings)
