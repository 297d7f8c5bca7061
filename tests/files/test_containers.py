"""Every kind of file says what the phone said: who can read the contacts is found, and nobody who can is called off."""

from datetime import datetime
from pathlib import Path

import pytest

from core.lenders.listings import LenderListings
from core.model.access import AppKey, ContactAccess
from core.model.names import PackageName, UserId
from core.practice.phones import PHONES
from tests.files.containers import CONTAINERS, said
from tests.files.judging import called_off, judge, said_reading, truly_reading, write

NAMES = [phone.name for phone in PHONES]
REPORTS = ("bugreport.zip", "bugreport.txt", "samsung.zip", "dumpState.log")


@pytest.mark.parametrize("kind", ["bugreport.zip", "androidqf folder", "raw dumps", "whole dump"])
@pytest.mark.parametrize("phone", NAMES)
def test_no_reader_is_called_off_in_any_file_of_any_phone(
    phone: str, kind: str, tmp_path: Path, listings: LenderListings
) -> None:
    report = judge(write(CONTAINERS[kind](said(phone)), tmp_path), listings)
    assert report.offline
    assert not called_off(report) & truly_reading(phone)
    assert said_reading(report) <= truly_reading(phone)


@pytest.mark.parametrize("kind", REPORTS[:2])
@pytest.mark.parametrize("phone", NAMES)
def test_bug_report_finds_every_reader(phone: str, kind: str, tmp_path: Path, listings: LenderListings) -> None:
    report = judge(write(CONTAINERS[kind](said(phone)), tmp_path), listings)
    missed = truly_reading(phone) - said_reading(report)
    assert not [key for key in missed if report.app(key) is None]
    assert len(missed) <= 1 + len(truly_reading(phone)) // 10
    assert report.device.sdk == said(phone).sdk
    assert report.written_at == datetime(2026, 6, 10, 9, 21, 16)  # noqa: DTZ001 - the phone's own wall time


@pytest.mark.parametrize("kind", ["bugreport.zip", "androidqf folder", "androidqf.zip", "samsung.zip"])
def test_app_whose_permission_is_off_is_called_off_where_the_file_proves_it(
    kind: str, tmp_path: Path, listings: LenderListings
) -> None:
    report = judge(write(CONTAINERS[kind](said("pixel-16")), tmp_path), listings)
    app = report.app(AppKey(PackageName("example.willow.instalments"), UserId(0)))
    assert app is not None
    assert app.access is ContactAccess.ASKS_BUT_OFF


@pytest.mark.parametrize("kind", CONTAINERS)
def test_nothing_of_a_persons_life_is_in_the_report(kind: str, tmp_path: Path, listings: LenderListings) -> None:
    report = judge(write(CONTAINERS[kind](said("pixel-16")), tmp_path), listings)
    assert "Anna" not in repr(report)
    assert "0123456789abcdef" not in repr(report)


@pytest.mark.parametrize("kind", CONTAINERS)
def test_nothing_is_written_beside_the_file(kind: str, tmp_path: Path, listings: LenderListings) -> None:
    path = write(CONTAINERS[kind](said("pixel-16")), tmp_path / "given")
    before = sorted(tmp_path.rglob("*"))
    judge(path, listings)
    assert sorted(tmp_path.rglob("*")) == before
