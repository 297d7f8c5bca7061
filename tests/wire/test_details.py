"""Names, icons and certificates over the real adb, from the files of practice phones, on old and new Androids."""

import pytest

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone
from core.apk.blocks import BLOCK, LONGEST_RUN
from core.casebook.details_store import DetailsStore
from core.errors import Cancelled
from core.lenders.listings import LenderListings
from core.model.details import DetailsProblem, NamesWanted, SignatureScheme
from core.model.names import PackageName, UserId
from core.model.report import ScanReport
from core.services.details.batches import read_details
from core.services.looking.scanning import scan
from tests.conftest import PlugIn

LANTERN, STARLIGHT, LARKSPUR = map(
    PackageName, ("example.lantern.loan", "example.starlight.loan", "example.larkspur.loan")
)


class Overheard(AdbPhone):
    """A phone of which every round trip is counted, and every line that was sent."""

    def __init__(self, phone: AdbPhone) -> None:
        super().__init__(phone._port, phone.serial)
        self.trips = 0
        self.lines: list[str] = []
        self.size = 0

    def _trip(self, sent, *more, **named):  # type: ignore[no-untyped-def]
        self.trips += 1
        self.lines += [command.line for command in sent]
        said = super()._trip(sent, *more, **named)
        self.size += sum(len(answer.raw) for answer in said)
        return said


def looked_at(phone: AdbPhone) -> ScanReport:
    return scan(phone, LenderListings.open(practice=True))


def by_package(details):
    return {one.package: one for one in details}


@pytest.mark.parametrize(
    ("name", "package", "names", "scheme"),
    [
        ("pixel-16", LANTERN, {"und": "Lantern Loan", "hi": "लालटेन लोन", "zh-CN": "灯笼借款"}, SignatureScheme.V3),
        ("redmi-14", STARLIGHT, {"und": "Starlight Loan", "hi": "तारा लोन", "zh": "星光借钱"}, SignatureScheme.V3),
        ("huawei-6", LARKSPUR, {"und": "Larkspur Loan", "zh-CN": "飞燕草贷款"}, SignatureScheme.V1),
    ],
)
def test_names_in_every_language_come_from_the_file_on_old_and_new_phones(
    practice_phone: PlugIn, name: str, package: PackageName, names: dict[str, str], scheme: SignatureScheme
) -> None:
    phone = practice_phone(name).adb
    found = by_package(read_details(phone, looked_at(phone)))[package]
    assert dict(found.labels) == names and found.problem is None
    assert found.icon is not None and found.icon.startswith(b"\x89PNG")
    assert found.scheme is scheme and len(found.certificates) == 1
    assert "android.permission.READ_CONTACTS" in found.requested


def test_several_apps_share_few_trips_and_a_second_look_reads_no_file(practice_phone: PlugIn, tmp_path) -> None:
    phone = Overheard(practice_phone("pixel-16").adb)
    report, store = looked_at(phone), DetailsStore(tmp_path)
    phone.trips, phone.lines = 0, []
    first = read_details(phone, report, store=store)
    assert phone.trips <= 4 * (len(first) + 7) // 8
    readable = [one for one in first if one.problem is None]
    assert readable and phone.size <= 131_072 * len(readable)
    phone.lines = []
    again = read_details(phone, report, store=store)
    assert by_package(again) == by_package(first)
    assert not [line for line in phone.lines if line.startswith("(dd")]


def test_lenders_come_in_the_first_batch(practice_phone: PlugIn) -> None:
    phone = practice_phone("pixel-16").adb
    batches = []
    every = read_details(phone, looked_at(phone), wanted=NamesWanted.ALL, on_details=batches.append)
    assert LANTERN in by_package(batches[0]) and len(batches) > 1
    assert tuple(one for batch in batches for one in batch) == every


def test_nothing_is_asked_where_no_names_are_wanted(practice_phone: PlugIn) -> None:
    phone = Overheard(practice_phone("pixel-16").adb)
    report = looked_at(phone)
    phone.trips = 0
    assert read_details(phone, report, wanted=NamesWanted.NONE) == () and phone.trips == 0


@pytest.mark.parametrize(
    ("fault", "problems"),
    [
        ("short-file=5000", {DetailsProblem.NOT_AN_APK}),
        ("file-size=100", {DetailsProblem.CUT, DetailsProblem.NOT_AN_APK}),
        ("file-size=2000000000", {DetailsProblem.CUT}),
        ("pull-dd=3000", {DetailsProblem.PHONE_GONE, DetailsProblem.CUT}),
    ],
)
def test_files_that_lie_or_end_have_no_name_and_a_reason(
    practice_phone: PlugIn, fault: str, problems: set[DetailsProblem]
) -> None:
    phone = practice_phone("pixel-16")
    report = looked_at(phone.adb)
    found = by_package(read_details(practice_phone("pixel-16", fault=fault).adb, report))
    assert found[LANTERN].problem in problems and found[LANTERN].labels == ()


def test_a_slow_phone_is_left_when_the_time_is_up(practice_phone: PlugIn) -> None:
    report = looked_at(practice_phone("pixel-16").adb)
    slow = practice_phone("pixel-16", fault="slow-dd=30").adb
    found = read_details(slow, report, patience_s=1.0)
    assert by_package(found)[LANTERN].problem is DetailsProblem.TIMEOUT


def test_a_stop_ends_it_at_once(practice_phone: PlugIn) -> None:
    phone = practice_phone("pixel-16").adb
    report, cancel = looked_at(phone), Cancel()
    cancel.cancel()
    with pytest.raises(Cancelled):
        read_details(phone, report, cancel=cancel)


def test_bytes_of_a_file_arrive_as_they_are_beside_text(practice_phone: PlugIn) -> None:
    for name in ("pixel-16", "huawei-6"):
        phone = practice_phone(name).adb
        package = LANTERN if name == "pixel-16" else LARKSPUR
        (paths,) = phone.run(commands.apk_paths(package, UserId(0)))
        path = paths.text.split("\n", maxsplit=1)[0].removeprefix("package:")
        size, blocks = phone.run(commands.apk_size(path), commands.apk_blocks(path, 0, 1))
        assert blocks.raw.startswith(b"PK\3\4") and len(blocks.raw) == int(size.text)


def test_blocks_of_the_reader_are_those_of_the_command() -> None:
    assert BLOCK == commands.APK_BLOCK
    commands.apk_blocks("/a/base.apk", 0, LONGEST_RUN)
