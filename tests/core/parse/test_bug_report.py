"""A bug report is passed by line by line, and only what we read of it is kept, to its own end."""

from datetime import datetime

import pytest
from ops_texts import ANDROID_10
from package_texts import ANDROID_12

from core.parse.bug_report import BugReport, ReportPart, begins_report
from core.parse.package_dump import parse_package_dump
from core.parse.package_sift import PackageSift
from core.practice.device import PracticeDevice
from core.practice.phones import PHONES, build

RULER = "-" * 79
OTHER = f"{RULER}\nDUMP OF SERVICE other:\n"
TELLS = "--------- 0.1s was the duration of dumpsys other, ending at: 2026-06-10 09:21:16\n"


def service(name: str, text: str) -> str:
    last_word = name.rpartition(" ")[2]
    end = f"--------- 0.053s was the duration of dumpsys {last_word}, ending at: 2026-06-10 09:21:17\n"
    return f"{RULER}\nDUMP OF SERVICE {name}:\n{text}{end}"


def read(text: str) -> BugReport:
    report = BugReport()
    for line in text.encode().splitlines(keepends=True):
        report.feed(line)
    return report


def sifted(text: str) -> bytes:
    sift = PackageSift()
    return b"".join(line for line in text.encode().splitlines(keepends=True) if sift.keeps(line))


PACKAGE = sifted(ANDROID_12)


def part(text: str, name: str) -> ReportPart | None:
    return next((one for one in read(text).parts() if one.name == name), None)


@pytest.mark.parametrize("name", ["package", "CRITICAL package", "HIGH package"])
def test_service_is_cut_out_of_a_bug_report_whole(name: str) -> None:
    found = part(service("appops", ANDROID_10) + service(name, ANDROID_12) + service("overlay", "x\n"), "package")
    assert found is not None
    assert (found.raw, found.ended) == (PACKAGE, True)
    assert parse_package_dump(found.raw.decode(), "bugreport").gaps == ()


@pytest.mark.parametrize("end", [OTHER, "------ NEXT (command) ------\n", "", f"{RULER}\n"])
def test_service_without_its_duration_line_may_be_cut(end: str) -> None:
    found = part(TELLS + f"{RULER}\nDUMP OF SERVICE package:\n{ANDROID_12}{end}", "package")
    assert found is not None
    assert (found.raw, found.ended) == (PACKAGE, False)


def test_report_of_android_6_and_7_tells_no_durations_and_parts_services_by_rulers() -> None:
    text = f"{RULER}\nDUMP OF SERVICE package:\n{ANDROID_12}"
    assert part(text + OTHER, "package") == ReportPart("package", PACKAGE, ended=True)
    assert part(f"{text}{RULER}\n", "package") == ReportPart("package", PACKAGE, ended=False)
    assert part(text, "package") == ReportPart("package", PACKAGE, ended=False)


def test_service_whose_name_only_begins_alike_is_another() -> None:
    assert part(service("package_native", "x\n"), "package") is None


def test_service_that_stands_twice_is_given_twice() -> None:
    parts = read(service("package", "short\n") + service("package", ANDROID_12)).parts()
    assert [one.raw for one in parts] == [b"short\n", PACKAGE]


def test_command_of_a_bug_report_is_cut_out() -> None:
    text = (
        "------ SYSTEM PROPERTIES (getprop) ------\n[ro.product.brand]: [x]\n"
        "------ 0.085s was the duration of 'SYSTEM PROPERTIES' ------\n"
    )
    found = part(text, "SYSTEM PROPERTIES")
    assert found == ReportPart("SYSTEM PROPERTIES", b"[ro.product.brand]: [x]\n", ended=True)


@pytest.mark.parametrize(
    "text",
    ["== dumpstate: 2026-06-10 09:21:17\n", service("other", "x\n"), "== dumpstate: nonsense\n" + service("x", "")],
)
def test_time_is_the_phones_own(text: str) -> None:
    assert read(text).written == datetime(2026, 6, 10, 9, 21, 17)  # noqa: DTZ001 - the phone's own wall time


def test_nothing_of_a_persons_life_is_kept() -> None:
    life = "------ SYSTEM LOG (logcat) ------\n06-10 Anna called +1 555 0100\n"
    user = service("user", "Users:\n  UserInfo{0:Owner:c13} serialNo=0\n    Account name: anna@example.org\n")
    report = read("== dumpstate: 2026-06-10 09:21:17\nNetwork: Anna\n" + life + user + service("account", "anna@a.b\n"))
    assert [one.raw for one in report.parts()] == [b"  UserInfo{0:Owner:c13} serialNo=0\n"]
    assert report.head == b""


def test_line_of_a_report_is_known() -> None:
    assert begins_report(b"DUMP OF SERVICE CRITICAL package:\n")
    assert begins_report(b"== dumpstate: 2026\n")
    assert not begins_report(b"DUMP OF SERVICE a b c\n")


@pytest.mark.parametrize("name", [phone.name for phone in PHONES])
def test_sifted_dump_says_what_the_whole_one_says(name: str) -> None:
    raw = PracticeDevice(*build(name)).run(("dumpsys", "package")).stdout
    raw = raw.replace(b"Features:\n", b"Features:\n" + b"  android.hardware.x\n" * 500)
    sift = PackageSift()
    kept = b"".join(line for line in raw.splitlines(keepends=True) if sift.keeps(line))
    assert len(kept) < len(raw) - 5000
    assert parse_package_dump(kept.decode(), "x") == parse_package_dump(raw.decode(), "x")


@pytest.mark.parametrize(
    "stray",
    ["  Package [a.b] (1):\n", "  SharedUser [a.b] (1):\n", "      android.permission.READ_CONTACTS: granted=true\n"],
)
def test_stray_line_is_not_lost_in_sifting(stray: str) -> None:
    raw = PracticeDevice(*build("pixel-16")).run(("dumpsys", "package")).stdout.decode()
    bent = raw.replace("Package Changes:\n", f"Package Changes:\n{stray}")
    assert bent != raw
    sift = PackageSift()
    kept = "".join(line for line in bent.splitlines(keepends=True) if sift.keeps(line.encode()))
    assert parse_package_dump(kept, "x").gaps == parse_package_dump(bent, "x").gaps != ()
