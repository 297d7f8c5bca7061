"""Files are judged as a phone is, only more strictly; anything may be in them."""

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.adb import commands
from core.errors import UnreadableInput
from core.lenders.listings import LenderListings
from core.model.access import AppKey, ContactAccess
from core.model.facts import HoleReason
from core.model.managed import NOT_READ
from core.model.names import PackageName, UserId
from core.practice.device import PracticeDevice
from core.practice.phones import build
from core.services.files import input_texts
from core.services.files.analysing import InputFiles, analyse

OFF = (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS)
RULER = "-" * 79
CHINESE_PATH = "联系人.txt"


@pytest.fixture(scope="module")
def listings():
    return LenderListings.open(practice=True)


def said(name, line):
    return PracticeDevice(*build(name)).run(tuple(line.split())).stdout


def outputs(name, sdk):
    """What an advocate saves: the raw answers of a phone."""
    return {
        "dump": said(name, commands.contacts_permissions(sdk).line),
        "ops": said(name, "dumpsys appops"),
        "getprop": said(name, "getprop"),
        "users": said(name, "pm list users"),
        "list": said(name, commands.packages(UserId(0), sdk).line),
    }


@pytest.fixture(scope="module")
def pixel():
    return outputs("pixel-16", 36)


@pytest.fixture
def saved(tmp_path, pixel):
    for part, raw in pixel.items():
        (tmp_path / f"{part}.txt").write_bytes(raw)
    return tmp_path


def answer(report, package, user=0):
    app = report.app(AppKey(PackageName(package), UserId(user)))
    return app.access, app.verdict.why_unknown


def detail(call):
    with pytest.raises(UnreadableInput) as error:
        call()
    return error.value.detail


def whole_dump(pixel, *, ended=True):
    end = "--------- 0.1s was the duration of dumpsys X, ending at: 2026-01-01 00:00:00\n" if ended else ""
    services = [("package", pixel["dump"].decode()), ("appops", pixel["ops"].decode())]
    return "".join(f"{RULER}\nDUMP OF SERVICE {name}:\n{text}{end}" for name, text in services)


def test_folder_of_outputs_is_judged_like_the_phone(saved, listings):
    report = analyse(InputFiles((saved,)), listings)
    assert (report.device.sdk, report.offline, report.managed) == (36, True, NOT_READ)
    assert answer(report, "example.lantern.loan") == (ContactAccess.CAN_READ, None)
    assert answer(report, "example.willow.instalments")[0] is ContactAccess.ASKS_BUT_OFF
    assert {user.id for user in report.users} == {0, 10}


def test_package_that_a_filtered_dump_does_not_print_is_never_off_in_a_file(saved, listings):
    report = analyse(InputFiles((saved,)), listings)
    assert answer(report, "example.marble.pawn") == (ContactAccess.UNKNOWN, HoleReason.CUT)
    unprinted = [app for app in report.apps if app.target_sdk is None]
    assert unprinted
    assert not [app for app in unprinted if app.access in OFF or app.verdict.why_unknown is HoleReason.REQUEST_NOT_READ]


def test_files_may_be_named_instead_of_recognised(saved, listings):
    named = InputFiles(
        package_dump=(saved / "dump.txt",),
        appops_dump=(saved / "ops.txt",),
        getprop=(saved / "getprop.txt",),
        users=(saved / "users.txt",),
        packages=(saved / "list.txt",),
    )
    first, second = analyse(named, listings), analyse(InputFiles((saved,)), listings)
    assert [(app.key, app.access) for app in first.apps] == [(app.key, app.access) for app in second.apps]


def test_serial_number_is_not_kept(saved, listings):
    assert analyse(InputFiles((saved,)), listings).device.hardware_serial is None


def test_missing_outputs_are_gaps(saved, listings):
    report = analyse(InputFiles((saved / "dump.txt",)), listings)
    assert report.device.sdk is None
    assert {(gap.command, gap.reason) for gap in report.gaps} == {
        ("getprop", HoleReason.SECTION_MISSING),
        ("appops", HoleReason.NO_APPOP),
        ("dump.txt", HoleReason.UNPROVEN),
    }
    assert answer(report, "example.oldpine.credit") == (ContactAccess.UNKNOWN, HoleReason.NO_APPOP)


def test_dump_cut_anywhere_never_makes_a_reader_off(tmp_path, pixel, listings):
    (tmp_path / "getprop.txt").write_bytes(pixel["getprop"])
    file = tmp_path / "dump.txt"
    file.write_bytes(pixel["dump"])
    readers = {
        app.key for app in analyse(InputFiles((tmp_path,)), listings).apps if app.access is ContactAccess.CAN_READ
    }
    lines = pixel["dump"].splitlines(keepends=True)
    for keep in range(5, len(lines), 97):
        file.write_bytes(b"".join(lines[:keep]))
        try:
            report = analyse(InputFiles((tmp_path,)), listings)
        except UnreadableInput as error:
            assert error.detail == "no_package_dump"
            continue
        assert not [app.key for app in report.apps if app.access in OFF and app.key in readers]


def test_last_shared_uid_of_a_dump_without_a_proven_end_stays_open(saved, listings, pixel):
    text = pixel["dump"].decode()
    assert "example.uid.harbor" in text
    start = text.index("  SharedUser [example.uid.harbor]")
    following = text.find("\n  SharedUser [", start + 5)
    block = text[start : following + 1] if following > 0 else text[start:]
    moved = text.replace(block, "") + block.replace("READ_CONTACTS: granted=true", "READ_CONTACTS: granted=false")
    (saved / "dump.txt").write_text(moved, encoding="utf-8")
    assert answer(analyse(InputFiles((saved,)), listings), "example.harbor.advance")[0] is ContactAccess.UNKNOWN


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_what_windows_terminals_write_is_read(saved, listings, pixel, encoding):
    text = pixel["dump"].decode().replace("\n", "\r\n")
    (saved / "dump.txt").write_bytes(text.encode(encoding))
    assert answer(analyse(InputFiles((saved,)), listings), "example.lantern.loan")[0] is ContactAccess.CAN_READ


def test_services_are_cut_out_of_a_whole_dump(tmp_path, pixel, listings):
    head = "Build fingerprint: 'google/x/x:16/AB1.2/1:user/release-keys'\n"
    (tmp_path / "dumpsys.txt").write_text(head + whole_dump(pixel), encoding="utf-8")
    report = analyse(InputFiles((tmp_path / "dumpsys.txt",)), listings)
    assert report.device.sdk == 36
    assert answer(report, "example.lantern.loan")[0] is ContactAccess.CAN_READ


def test_very_large_files_are_sifted_for_the_services_we_read(tmp_path, pixel, listings, monkeypatch):
    monkeypatch.setattr(input_texts, "WHOLE_LIMIT", 2 << 20)
    noise = f"{RULER}\nDUMP OF SERVICE noise:\n" + "x" * 200_000 + "\n" + "y\n" * 900_000
    (tmp_path / "big.txt").write_text(noise + whole_dump(pixel) + noise, encoding="utf-8")
    report = analyse(InputFiles((tmp_path / "big.txt",)), listings)
    assert answer(report, "example.lantern.loan")[0] is ContactAccess.CAN_READ


def test_very_large_garbage_is_refused(tmp_path, listings):
    with (tmp_path / "big.bin").open("wb") as stream:
        stream.truncate(200 << 20)
    assert detail(lambda: analyse(InputFiles((tmp_path / "big.bin",)), listings)) == "not_known: big.bin"


def test_long_text_without_any_sign_is_not_read_to_its_end(tmp_path, listings):
    (tmp_path / "diary.txt").write_bytes(b"Dear diary,\n" * 5_000_000)
    read = []
    files = InputFiles((tmp_path / "diary.txt",))
    code = detail(lambda: analyse(files, listings, on_bytes=lambda done, total: read.append(done / total)))
    assert code == "not_known: diary.txt"
    assert max(read) < 0.2


def test_text_that_is_no_bug_report_has_a_cap(tmp_path, pixel, listings, monkeypatch):
    monkeypatch.setattr(input_texts, "WHOLE_LIMIT", 1 << 16)
    (tmp_path / "dump.txt").write_bytes(pixel["dump"] * 3)
    assert detail(lambda: analyse(InputFiles((tmp_path / "dump.txt",)), listings)) == "too_large: dump.txt"


def test_text_in_utf_16_that_is_too_large_is_refused_not_cut(tmp_path, pixel, listings, monkeypatch):
    monkeypatch.setattr(input_texts, "WHOLE_LIMIT", len(pixel["dump"]) + 100)
    (tmp_path / "dump.txt").write_bytes(pixel["dump"].decode().encode("utf-16"))
    assert detail(lambda: analyse(InputFiles((tmp_path / "dump.txt",)), listings)) == "too_large: dump.txt"


def test_list_in_json_that_would_fill_the_memory_is_refused(tmp_path, listings):
    (tmp_path / "packages.json").write_bytes(b'[{"name":"a.b"}' + b",\n{}" * (3 << 20) + b"]")
    assert detail(lambda: analyse(InputFiles((tmp_path / "packages.json",)), listings)) == "too_large: packages.json"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "empty"),
        (b"\n \r\n", "empty"),
        (b"PK\x03\x04rest", "zip_damaged"),
        (b"Dear diary,\n", "not_known"),
        (bytes(range(256)) * 100, "not_known"),
        (b"\xff\xfe\x00", "not_known"),
    ],
)
def test_files_that_are_nothing_we_know_say_which_and_why(tmp_path, listings, raw, code):
    file = tmp_path / CHINESE_PATH
    file.write_bytes(raw)
    assert detail(lambda: analyse(InputFiles((file,)), listings)) == f"{code}: {CHINESE_PATH}"


def test_one_unreadable_file_of_a_folder_is_a_gap_and_the_rest_is_read(saved, listings):
    (saved / "photo.jpg").write_bytes(b"\xff\xd8\xff\x00" * 50)
    (saved / "empty.txt").write_bytes(b"")
    report = analyse(InputFiles((saved,)), listings)
    gaps = {gap.command for gap in report.gaps if gap.reason is HoleReason.NOT_SUPPORTED}
    assert gaps == {"photo.jpg", "empty.txt"}
    assert answer(report, "example.lantern.loan")[0] is ContactAccess.CAN_READ


def test_missing_file_and_folder_without_files_are_said(tmp_path, listings):
    assert detail(lambda: analyse(InputFiles((tmp_path / "gone.txt",)), listings)) == "not_a_file: gone.txt"
    assert detail(lambda: analyse(InputFiles((tmp_path,)), listings)) == "no_package_dump"


def test_app_ops_alone_say_nothing_of_apps(tmp_path, pixel, listings):
    (tmp_path / "ops.txt").write_bytes(pixel["ops"])
    assert detail(lambda: analyse(InputFiles((tmp_path / "ops.txt",)), listings)) == "no_package_dump"


def test_list_of_packages_alone_names_matches_as_not_checked(tmp_path, pixel, listings):
    (tmp_path / "list.txt").write_bytes(pixel["list"])
    report = analyse(InputFiles((tmp_path / "list.txt",)), listings)
    app = report.app(AppKey(PackageName("example.lantern.loan"), UserId(0)))
    assert app.is_lending
    assert app.could_not_be_checked


def test_versions_that_contradict_one_another_are_none(saved, listings):
    (saved / "a_getprop.txt").write_bytes(b"[ro.build.version.sdk]: [29]\n")
    report = analyse(InputFiles((saved,)), listings)
    assert report.device.sdk is None
    assert answer(report, "example.lantern.loan")[0] is not ContactAccess.ASKS_BUT_OFF


def test_android_5_is_refused_politely(saved, listings):
    (saved / "getprop.txt").write_bytes(b"[ro.build.version.sdk]: [22]\n")
    assert detail(lambda: analyse(InputFiles((saved,)), listings)) == "android5"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there that people do not have")
def test_links_inside_a_folder_are_not_followed(saved, listings, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "secret.txt"
    outside.write_bytes(b"package:example.secret\n")
    (saved / "link.txt").symlink_to(outside)
    report = analyse(InputFiles((saved,)), listings)
    assert report.app(AppKey(PackageName("example.secret"), UserId(0))) is None


def test_folders_are_looked_into_one_level_deep_only(saved, listings):
    (saved / "deeper").mkdir()
    (saved / "deeper" / "list.txt").write_bytes(b"package:example.deeper\n")
    report = analyse(InputFiles((saved,)), listings)
    assert report.app(AppKey(PackageName("example.deeper"), UserId(0))) is None


def test_two_dumps_that_differ_give_the_answer_that_is_least_off(saved, listings, pixel):
    other = pixel["dump"].replace(b"READ_CONTACTS: granted=true", b"READ_CONTACTS: granted=false")
    (saved / "second.txt").write_bytes(other)
    assert answer(analyse(InputFiles((saved,)), listings), "example.lantern.loan")[0] is ContactAccess.CAN_READ


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    raw=st.binary(max_size=3000),
    head=st.sampled_from([b"", b"Packages:\n  Package [a.b] (1):\n", b"package:", b"[a]: ["]),
)
def test_no_bytes_at_all_break_it(tmp_path, listings, raw, head):
    file = Path(tmp_path) / "any"
    file.write_bytes(head + raw)
    try:
        report = analyse(InputFiles((file,)), listings)
    except UnreadableInput:
        return
    assert not [app for app in report.apps if app.access in OFF]
