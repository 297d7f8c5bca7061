"""Files name who managed the phone; that nobody did is said only where nothing of the file can be missing."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.cli.scan_text import scan_lines
from core.evidence.record_page import record_page
from core.lenders.listings import LenderListings
from core.model.managed import ManagerRole
from tests.files.containers import CONTAINERS, said
from tests.files.judging import judge, write

PADLOCK = (ManagerRole.DEVICE_OWNER, 0, "example.padlock.lease")


@pytest.mark.parametrize("kind", ["bugreport.zip", "bugreport.txt", "samsung.zip", "androidqf folder", "raw dumps"])
def test_owner_of_a_rented_phone_is_named_from_any_file(kind: str, tmp_path: Path, listings: LenderListings) -> None:
    report = judge(write(CONTAINERS[kind](said("leased-13")), tmp_path), listings)
    named = {(each.role, each.user, each.package) for each in report.managed.managers}
    assert PADLOCK in named
    assert report.managed.device_owner is True
    told = "\n".join(scan_lines(report, all_apps=False))
    assert "When these files were written:" in told
    assert "managed by" in told
    assert "A change may trigger a lock" not in told
    assert "example.padlock.lease</code> — " in record_page(report, practice=True)


@pytest.mark.parametrize(
    ("kind", "owner"), [("bugreport.zip", False), ("bugreport.txt", None), ("raw dumps", None), ("whole dump", None)]
)
def test_nobody_is_said_only_of_the_zip_the_phone_packed_itself(
    kind: str, owner: bool | None, tmp_path: Path, listings: LenderListings
) -> None:
    report = judge(write(CONTAINERS[kind](said("pixel-17")), tmp_path), listings)
    assert (report.managed.device_owner, report.managed.managers) == (owner, ())
    page = record_page(report, practice=True)
    assert ("Nobody was found." in page) is (owner is False)
    assert ("The files do not say." in page) is (owner is None)


def test_names_of_organisations_are_not_even_kept(tmp_path: Path, listings: LenderListings) -> None:
    of = said("leased-13")
    bent = replace(of, policy=of.policy.replace("name=", "name=Olga Oldman Ltd\n    organizationName=Olga Oldman Ltd"))
    report = judge(write(CONTAINERS["bugreport.zip"](bent), tmp_path), listings)
    assert PADLOCK in {(each.role, each.user, each.package) for each in report.managed.managers}
    assert "Oldman" not in repr(report)


def test_without_the_version_of_android_nobody_is_not_said(tmp_path: Path, listings: LenderListings) -> None:
    of = said("pixel-17")
    engine = of.policy.index("  Local Policies:")
    nameless = replace(of, policy=of.policy[:engine], getprop="[ro.product.brand]: [x]\n", release="x")
    nameless = replace(nameless, package=nameless.package.replace("sdkVersion=", "sdk="))
    report = judge(write(CONTAINERS["bugreport.zip"](nameless), tmp_path), listings)
    assert report.device.sdk is None
    assert report.managed.device_owner is None
