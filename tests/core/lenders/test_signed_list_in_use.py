"""Which list is in use, whatever became of the imported file, and how its age is told."""

import datetime as dt
import hashlib
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from list_signing import RECORDS, TODAY, Signer, shelf

from core.lenders.bundle import read_list
from core.lenders.records import CERTIFICATES, NAMED_KEYS, RECORD_KEYS, STATEMENT_KEYS
from core.lenders.updates.current import ListShelf, current_list
from core.lenders.updates.keys import built_in_keys
from core.lenders.updates.signed_list import FORMAT
from core.model.lender import Confidence, Group, Kind, ListFacts, ListSource, Status
from core.model.list_age import ListAge, list_age
from core.paths import resource_path

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def signer() -> Signer:
    return Signer()


@pytest.fixture
def place(tmp_path: Path, signer: Signer) -> ListShelf:
    place = shelf(tmp_path, signer)
    place.imported.parent.mkdir(parents=True)
    return place


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "cut": lambda whole: whole[: len(whole) // 2],
    "one bit": lambda whole: whole[:-5] + bytes([whole[-5] ^ 1]) + whole[-4:],
    "emptied": lambda whole: b"",
    "zeros": lambda whole: b"\0" * len(whole),
    "head lost": lambda whole: whole.split(b"\n", 4)[4],
    "signed by somebody else": lambda whole: Signer().list_of(6),
    "well signed and no list": lambda whole: Signer(b"8 bytes.").sign(b"x", "hello"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_imported_list_gives_way_to_the_bundled_one_and_is_told(
    damage: str, place: ListShelf, signer: Signer
) -> None:
    place.imported.write_bytes(DAMAGE[damage](signer.list_of(6)))
    used = current_list(place)
    assert (used.sequence, used.source, used.set_aside) == (5, ListSource.BUNDLED, True)


def test_a_folder_in_the_place_of_the_imported_list_stops_nothing(place: ListShelf) -> None:
    place.imported.mkdir()
    assert current_list(place).set_aside


@pytest.mark.parametrize(("imported", "used"), [(4, 5), (5, 5), (6, 6)])
def test_the_newer_of_bundled_and_imported_is_used(imported: int, used: int, place: ListShelf, signer: Signer) -> None:
    place.imported.write_bytes(signer.list_of(imported))
    found = current_list(place)
    assert (found.sequence, found.set_aside) == (used, False)


def test_an_imported_list_is_used_when_the_clock_is_set_back(place: ListShelf, signer: Signer) -> None:
    place.imported.write_bytes(signer.list_of(6))
    facts = current_list(place).facts
    assert facts.source is ListSource.IMPORTED
    assert list_age(facts, dt.date(2001, 1, 1)) is ListAge.AHEAD


@pytest.mark.parametrize(("days", "age"), [
    (0, ListAge.RECENT), (180, ListAge.RECENT), (181, ListAge.OLD), (-1, ListAge.RECENT), (-2, ListAge.AHEAD),
])  # fmt: skip
def test_a_list_is_old_after_180_days(days: int, age: ListAge) -> None:
    facts = ListFacts("1", TODAY - dt.timedelta(days=days), 1)
    assert list_age(facts, TODAY) is age


def test_the_invented_list_has_no_age() -> None:
    facts = ListFacts("practice", dt.date(2020, 1, 1), 1, source=ListSource.PRACTICE)
    assert list_age(facts, TODAY) is ListAge.RECENT


def test_two_keys_are_built_in_and_they_differ() -> None:
    first, second = built_in_keys()
    assert first.key_id != second.key_id and first.point != second.point


def test_the_format_is_raised_with_the_words_it_allows() -> None:
    words = [CERTIFICATES, *RECORD_KEYS, *NAMED_KEYS, *STATEMENT_KEYS, *Kind, *Group, *Confidence, *Status]
    fingerprint = hashlib.sha256(json.dumps(words).encode()).hexdigest()[:12]
    assert (FORMAT, fingerprint) == (1, "9c5b723d16fb"), "raise FORMAT, then note the new fingerprint here"


def test_the_bundled_list_has_a_number() -> None:
    assert read_list(resource_path("lenders")).sequence >= 1


IMPORT_FOR_EVER = """
import datetime as dt, sys
from pathlib import Path
from core.lenders.updates.current import ListShelf
from core.lenders.updates.minisign import PublicKey
from core.services.updating_list import import_onto
folder, key = Path(sys.argv[1]), PublicKey(bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3]))
place = ListShelf(folder / "bundled", folder / "data", (key,))
print("go", flush=True)
for number in range(6, 400):
    import_onto(place, folder / f"{number}", dt.date(2026, 11, 21))
"""


def test_killed_at_any_moment_the_old_or_the_new_list_is_whole(tmp_path: Path, signer: Signer) -> None:
    place = shelf(tmp_path, signer)
    for number in range(6, 400):
        (tmp_path / f"{number}").write_bytes(signer.list_of(number, lines=tuple(RECORDS)))
    last = 5
    for pause in (0.0, 0.003, 0.011, 0.017, 0.029, 0.041):
        named = [signer.public.key_id.hex(), signer.public.point.hex()]
        script = IMPORT_FOR_EVER.replace("range(6,", f"range({last + 1},")
        with subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path), *named], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as importing:
            assert importing.stdout is not None and importing.stdout.readline() == "go\n"
            time.sleep(pause)
            importing.kill()
        used = current_list(place)
        assert not used.set_aside and used.sequence >= last
        last = used.sequence
    assert last > 5, "nothing was ever imported: this test proves nothing"
