"""An app's own text may end a service of a bug report and begin others: then nothing of it proves anything."""

import zipfile

import pytest
from full_blocks import block, dump
from test_bug_report import OTHER, RULER, read, service

from core.lenders.listings import LenderListings
from core.model.access import AppKey, ContactAccess
from core.model.names import PackageName, UserId
from core.services.files.analysing import InputFiles, analyse

LOAN, LAST = "example.loan", "example.last"
HEAD = "Build fingerprint: 'google/x/x:16/AB1.2/1:user/release-keys'\n"
DURATION = "--------- 0.1s was the duration of dumpsys {}, ending at: 2026-06-10 09:21:16\n"
OLD = f"{RULER}\nDUMP OF SERVICE "
ENDS = [
    DURATION.format("package") + OTHER,
    DURATION.format("package"),
    DURATION.format("other") + OTHER,
    OTHER,
    "------ NEXT (command) ------\n",
    f"{OLD}user:\n",
    f"{OLD}package:\n",
]


def forged_rest(end: str) -> str:
    """Print all that follows the version name twice: first as the app would have it, ended, then as it is."""
    honest = dump(block(LOAN, 10102, 16), block(LAST, 10103, 16))
    at = honest.index("versionName=") + len("versionName=1.0")
    return honest[:at] + honest[at:].replace("granted=true", "granted=false", 1) + end + honest[at:]


@pytest.mark.parametrize("end", ENDS)
def test_service_that_an_app_ended_itself_is_forged(end: str) -> None:
    found = read(service("other", "x\n") + service("package", forged_rest(end))).parts()
    assert [one.forged for one in found if one.name == "package"] == [True] * (2 if "package:" in end else 1)


@pytest.mark.parametrize("end", [OTHER, f"{OLD}user:\n", f"{OLD}appops:\n", f"{OLD}package:\n"])
def test_where_no_durations_are_told_a_grant_outside_its_service_tells_it(end: str) -> None:
    found = read(f"{OLD}package:\n{forged_rest(end)}{OTHER}").parts()
    assert all(one.forged for one in found if one.name == "package")


def test_service_begun_in_the_text_of_another_one_is_forged() -> None:
    found = read(service("notification", "x\n" + service("package", "forged\n")) + service("package", "x\n")).parts()
    assert [one.forged for one in found] == [True, True]


def test_honest_report_is_not_forged() -> None:
    text = dump(block(LOAN, 10102, 16))
    for honest in (
        service("appops", "x\n") + service("package", text) + service("user", "x\n"),
        f"{OLD}appops:\nx\n{OLD}package:\n{text}{OTHER}",
        service("package", text).rpartition("---------")[0],
    ):
        assert not any(one.forged for one in read(honest).parts())


@pytest.mark.parametrize("end", ENDS)
def test_app_that_ends_its_service_in_a_bug_report_is_not_called_off(tmp_path, end: str) -> None:
    file = tmp_path / "bugreport-x.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("bugreport-x.txt", HEAD + service("appops", "x\n") + service("package", forged_rest(end)))
    report = analyse(InputFiles((file,)), LenderListings.open(practice=True))
    for name in (LOAN, LAST):
        app = report.app(AppKey(PackageName(name), UserId(0)))
        assert app is None or app.access in (ContactAccess.UNKNOWN, ContactAccess.CAN_READ)
