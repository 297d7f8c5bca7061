"""A list from a file is taken only when it is proven; whatever is wrong has a name, and the list in use stays."""

import datetime as dt
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from list_signing import BUNDLED_DATE, NAMED, RECORDS, TODAY, Signer, shelf

from core.errors import (
    ListAltered,
    ListDateAhead,
    ListKeyUnknown,
    ListNotFound,
    ListNotNewer,
    ListNotSigned,
    ListNotStored,
    ListRefused,
    ListTooLarge,
    ListUnreadable,
)
from core.lenders.updates.current import ListShelf, current_list
from core.lenders.updates.minisign import public_key
from core.lenders.updates.signed_list import SIZE_LIMIT, check_lines, open_signed
from core.model.lender import ListSource
from core.services.updating_list import ImportedList, import_onto

VECTORS = Path(__file__).parent / "vectors"
Import = Callable[[bytes], ImportedList]


@pytest.fixture
def signer() -> Signer:
    return Signer()


@pytest.fixture
def place(tmp_path: Path, signer: Signer) -> ListShelf:
    return shelf(tmp_path, signer)


@pytest.fixture
def take(tmp_path: Path, place: ListShelf) -> Import:
    def take_in(content: bytes) -> ImportedList:
        (tmp_path / "new.lenders").write_bytes(content)
        return import_onto(place, tmp_path / "new.lenders", TODAY)

    return take_in


def test_a_list_of_the_real_tool_is_taken_with_number_date_and_names() -> None:
    key = public_key((VECTORS / "minisign-0.11.pub").read_text(encoding="ascii").strip())
    signed = open_signed((VECTORS / "minisign-0.11.lenders").read_bytes(), (key,))
    check_lines(signed)
    assert (signed.sequence, signed.date, len(signed.lines)) == (7, dt.date(2026, 11, 21), 3)


def test_an_imported_list_is_in_use_from_then_on(take: Import, place: ListShelf, signer: Signer) -> None:
    done = take(signer.list_of(6))
    assert (done.before.sequence, done.before.source) == (5, ListSource.BUNDLED)
    assert (done.now.sequence, done.now.date, done.now.source, done.now.records) == (6, TODAY, ListSource.IMPORTED, 3)
    assert current_list(place).facts == done.now and current_list(place).named == (NAMED,)


def test_the_second_built_in_key_counts_like_the_first(tmp_path: Path) -> None:
    old, new = Signer(b"old key."), Signer(b"new key.")
    place = shelf(tmp_path, old, new)
    for sequence, signer in ((6, old), (7, new)):
        (tmp_path / "list").write_bytes(signer.list_of(sequence))
        assert import_onto(place, tmp_path / "list", TODAY).now.sequence == sequence


ABOUT = "lenderlens-list format={} sequence=6 date={}"
BAD: dict[str, tuple[Callable[[Signer], bytes], type[ListRefused]]] = {
    "no signature": (lambda by: f"{RECORDS[0]}\n".encode(), ListNotSigned),
    "nothing at all": (lambda by: b"", ListNotSigned),
    "signed in the old way": (lambda by: by.sign(b"x", "lenderlens-list", b"Ed"), ListNotSigned),
    "signature alone": (lambda by: by.list_of(6).split(b"\n{")[0], ListAltered),
    "another key": (lambda by: Signer(b"another.").list_of(6), ListKeyUnknown),
    "another key under a known id": (lambda by: Signer().list_of(6), ListAltered),
    "a letter changed": (lambda by: by.list_of(6).replace(b"lending", b"Lending", 1), ListAltered),
    "cut by a line": (lambda by: by.list_of(6)[: -len(NAMED.encode()) - 1], ListAltered),
    "line ends of another system": (lambda by: by.list_of(6).replace(b"\n", b"\r\n"), ListAltered),
    "a higher number written in": (lambda by: by.list_of(5).replace(b"sequence=5", b"sequence=6"), ListAltered),
    "head damaged": (lambda by: by.list_of(6).replace(b"\ntrusted", b"\ntrus"), ListAltered),
    "base64 damaged": (lambda by: by.list_of(6).replace(b"\nRU", b"\n!!"), ListAltered),
    "the same number": (lambda by: by.list_of(5), ListNotNewer),
    "a lower number": (lambda by: by.list_of(4), ListNotNewer),
    "an earlier date": (lambda by: by.list_of(6, BUNDLED_DATE - dt.timedelta(days=1)), ListNotNewer),
    "dated after today": (lambda by: by.list_of(6, TODAY + dt.timedelta(days=2)), ListDateAhead),
    "not a list": (lambda by: by.sign(b"a program", "timestamp:1 file:lenderlens.deb"), ListUnreadable),
    "a format to come": (lambda by: by.sign(b"x", ABOUT.format(2, TODAY)), ListUnreadable),
    "no such day": (lambda by: by.sign(b"x", ABOUT.format(1, "2026-02-30")), ListUnreadable),
    "no app in it": (lambda by: by.list_of(6, lines=(NAMED,)), ListUnreadable),
    "a package twice": (lambda by: by.list_of(6, lines=(*RECORDS, RECORDS[0])), ListUnreadable),
    "an unknown word": (lambda by: by.list_of(6, lines=(RECORDS[0].replace('"high"', '"sure"'),)), ListUnreadable),
    "no JSON": (lambda by: by.list_of(6, lines=(RECORDS[0], "{")), ListUnreadable),
    "not UTF-8": (lambda by: by.sign(b"\xff\n", ABOUT.format(1, TODAY)), ListUnreadable),
    "too large": (lambda by: by.list_of(6, lines=("x" * SIZE_LIMIT,)), ListTooLarge),
}  # fmt: skip


@pytest.mark.parametrize("imported_before", [False, True])
@pytest.mark.parametrize("case", BAD)
def test_a_list_that_is_not_proven_is_refused_and_the_one_in_use_stays(
    case: str, imported_before: bool, tmp_path: Path, signer: Signer
) -> None:
    make, refusal = BAD[case]
    place = shelf(tmp_path, signer, number=3 if imported_before else 5)
    if imported_before:
        (tmp_path / "before").write_bytes(signer.list_of(5, BUNDLED_DATE))
        import_onto(place, tmp_path / "before", TODAY)
    before, kept = current_list(place), _files(place)
    (tmp_path / "new").write_bytes(make(signer))
    with pytest.raises(ListRefused) as refused:
        import_onto(place, tmp_path / "new", TODAY)
    assert type(refused.value) is refusal
    assert before.sequence == 5 and current_list(place) == before and _files(place) == kept


def _files(place: ListShelf) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in place.data.rglob("*") if path.is_file()}


def test_a_list_older_than_the_imported_one_is_refused(take: Import, place: ListShelf, signer: Signer) -> None:
    take(signer.list_of(9))
    with pytest.raises(ListNotNewer, match=r"8, 2026-11-21 / 9, 2026-11-21"):
        take(signer.list_of(8))
    assert current_list(place).sequence == 9


def test_a_list_made_today_in_the_east_is_taken_in_the_west(take: Import, signer: Signer) -> None:
    assert take(signer.list_of(6, TODAY + dt.timedelta(days=1))).now.sequence == 6


@pytest.mark.parametrize("name", ["missing", ".", "a\0b"])
def test_what_is_no_file_is_refused(name: str, tmp_path: Path, place: ListShelf) -> None:
    with pytest.raises(ListNotFound):
        import_onto(place, tmp_path / name, TODAY)


def test_where_nothing_can_be_written_the_list_in_use_stays(take: Import, place: ListShelf, signer: Signer) -> None:
    place.data.parent.mkdir(exist_ok=True)
    place.data.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(ListNotStored):
        take(signer.list_of(6))
    assert current_list(place).sequence == 5


def test_nothing_of_a_list_is_loaded_that_checks_signatures_until_one_is_there() -> None:
    asked = "import sys; from core.lenders import LenderListings as L; L.open().close(); print('nacl' in sys.modules)"
    root = Path(__file__).resolve().parents[3]
    said = subprocess.check_output([sys.executable, "-c", asked], cwd=root, text=True, timeout=60)
    assert said.strip() == "False"
