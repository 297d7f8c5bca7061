"""`lenders import`: taken or refused in words, one document, and the list in use told by `stats` from then on."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from jsonschema import Draft202012Validator

from core.cli.__main__ import main
from core.lenders.bundle import read_list
from core.lenders.updates import current
from core.paths import resource_path
from tests.core.lenders.list_signing import Signer

BUNDLED = read_list(resource_path("lenders"))
TODAY = datetime.now(UTC).astimezone().date()


@pytest.fixture
def signer(monkeypatch):
    signer = Signer()
    monkeypatch.setattr(current, "built_in_keys", lambda: (signer.public,))
    return signer


@pytest.fixture
def newer(tmp_path, signer):
    path = tmp_path / "newer.lenders"
    path.write_bytes(signer.list_of(BUNDLED.sequence + 1, max(TODAY, BUNDLED.date)))
    return path


def document(capsys, *arguments):
    assert main(["lenders", *arguments, "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    schema = json.loads(resource_path("schema", "lenders.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(printed)
    return printed


def test_a_newer_list_is_taken_and_told(capsys, newer):
    done = document(capsys, "import", str(newer))
    assert done["before"]["source"] == "bundled" and done["lender_list"]["source"] == "imported"
    assert document(capsys, "stats")["lender_list"] == done["lender_list"]
    assert main(["lenders", "stats"]) == 0
    told = capsys.readouterr().out.split("\n")[0]
    assert told.endswith("3 apps. It was imported from a file. 0 days old.")


def test_the_list_is_kept_in_the_folder_that_was_named(capsys, newer, tmp_path):
    other = str(tmp_path / "other")
    document(capsys, "import", str(newer), "--data", other)
    assert document(capsys, "stats", "--data", other)["lender_list"]["source"] == "imported"
    assert document(capsys, "stats")["lender_list"]["source"] == "bundled"


def test_a_refused_list_is_told_in_words_and_the_bundled_one_stays(capsys, newer):
    newer.write_bytes(newer.read_bytes() + b" ")
    assert main(["lenders", "import", str(newer)]) == 1
    assert "changed or cut on its way. The list in use stays." in capsys.readouterr().err
    assert document(capsys, "stats")["lender_list"]["source"] == "bundled"


def test_a_list_of_nobody_we_know_is_refused_with_the_id_of_its_key(capsys, tmp_path):
    (tmp_path / "list").write_bytes(Signer(b"\1\0\0\0\0\0\0\0").list_of(BUNDLED.sequence + 1))
    assert main(["lenders", "import", str(tmp_path / "list")]) == 1
    assert "(0000000000000001)" in capsys.readouterr().err


def test_a_damaged_imported_list_is_told_by_every_answer(capsys, newer, own_data_folder):
    document(capsys, "import", str(newer))
    (own_data_folder / "lenders" / "imported.lenders").write_bytes(b"")
    assert document(capsys, "stats")["lender_list"]["set_aside"] is True
    assert main(["lenders", "search", "zzqqxxyy"]) == 0
    assert "An imported list is there and could not be used" in capsys.readouterr().err


def test_an_old_list_says_so(capsys, signer, tmp_path, monkeypatch):
    class Later(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime(BUNDLED.date.year, BUNDLED.date.month, BUNDLED.date.day, 12, tzinfo=UTC) + timedelta(
                days=182
            )

    monkeypatch.setattr("core.cli.looking_up.datetime", Later)
    assert document(capsys, "stats")["age"]["age"] == "old"
    assert main(["lenders", "stats"]) == 0
    assert "older than 180 days" in capsys.readouterr().out
