"""Files broken on their way, by the hundred: nothing crashes, and nobody who can read the contacts is called off."""

from pathlib import Path

import pytest

from core.errors import UnreadableInput
from core.lenders.listings import LenderListings
from tests.files.breaking import variants
from tests.files.containers import CONTAINERS, said
from tests.files.judging import called_off, judge, truly_reading, write

PHONES = ("pixel-16", "tecno-8", "oppo-13", "huawei-6", "samsung-10")


def read_all(kind: str, phone: str, count: int, folder: Path, listings: LenderListings) -> int:
    """Judge so many broken variants; give how many could be read at all."""
    told = 0
    for files in variants(CONTAINERS[kind](said(phone)), f"{kind} {phone}", count):
        try:
            report = judge(write(files, folder), listings)
        except UnreadableInput as refused:
            assert refused.detail
            continue
        told += 1
        assert not called_off(report) & truly_reading(phone)
    return told


@pytest.mark.parametrize("kind", CONTAINERS)
def test_broken_file_never_makes_a_reader_off(kind: str, tmp_path: Path, listings: LenderListings) -> None:
    count = 28 if kind.endswith(".zip") else 14  # of a zip hardly anything is left to read
    assert read_all(kind, "tecno-8", count, tmp_path, listings) > 0


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("phone", PHONES)
@pytest.mark.parametrize("kind", CONTAINERS)
def test_two_hundred_broken_files_of_a_kind_never_make_a_reader_off(
    kind: str, phone: str, tmp_path: Path, listings: LenderListings
) -> None:
    assert read_all(kind, phone, 210, tmp_path, listings) > 10
