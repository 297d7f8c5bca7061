"""`lenders`: documents keep to their schema, sentences say absence as absence."""

import json

import pytest
from jsonschema import Draft202012Validator

from core.cli import lender_words
from core.cli.__main__ import main
from core.model.lender import Basis, Kind, Status
from core.paths import resource_path

LISTED = "com.truenaira.cashloan.moneycredit"


def schema():
    return json.loads(resource_path("schema", "lenders.schema.json").read_text(encoding="utf-8"))


def document(capsys, *arguments):
    assert main(["lenders", *arguments, "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    Draft202012Validator(schema()).validate(printed)
    return printed


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "apps.csv"
    path.write_text(
        f"package_name,app_name\n{LISTED},\ncom.heron.app,苍鹭借款\nno package,x\ncom.heron.chat,\n", encoding="utf-8"
    )
    return str(path)


def test_search_finds_and_tells_the_list(capsys):
    found = document(capsys, "search", "還唄")
    assert [one["package"] for one in found["records"]] == ["com.shuhekeji"]
    assert found["lender_list"]["records"] > 4000


def test_show_gives_sources_with_date_and_address(capsys):
    record = document(capsys, "show", f"https://play.google.com/store/apps/details?id={LISTED}")["records"][0]
    assert {"ESET"} <= {one["by"] for one in record["statements"]}
    assert main(["lenders", "show", LISTED]) == 0
    said = capsys.readouterr().out
    assert "named in a report by ESET" in said and "2023-12-05" in said and "https://www.welivesecurity.com/" in said


def test_show_of_an_unlisted_app_says_absence_and_may_be(capsys):
    assert main(["lenders", "show", "com.heron.pinjamanuang"]) == 0
    said = capsys.readouterr().out
    assert "we searched 'com.heron.pinjamanuang' on 20" in said
    assert "Not being found proves nothing by itself." in said
    assert "May be a lending app: internal name contains" in said


def test_search_that_finds_nothing_says_absence_no_more(capsys):
    assert main(["lenders", "search", "zzqqxxyy"]) == 0
    assert capsys.readouterr().out.startswith("Not found on the LenderLens list dated 20")


def test_show_wants_a_package_or_a_link(capsys):
    assert main(["lenders", "show", "heron"]) == 2
    assert "no package and no store link" in capsys.readouterr().err


def test_stats_count_every_record(capsys):
    stats = document(capsys, "stats")
    for counted in ("kinds", "groups", "confidences"):
        assert sum(stats["counts"][counted].values()) == stats["lender_list"]["records"]


def test_check_answers_each_row_in_order(capsys, table):
    rows = document(capsys, "check", "--csv", table)["rows"]
    assert [row["basis"] for row in rows] == ["exact_package", "lending_like", "none", "none"]
    assert rows[0]["statuses"] == ["named_by_security_vendor", "no_longer_in_store"]
    assert rows[0]["kind"] == "consumer_loan"
    assert rows[1]["reasons"] == [{"kind": "name_contains", "words": ["借款"]}] and rows[1]["score"] >= 0.5
    assert [(row["lending_like"], row["kind"]) for row in rows[2:]] == [(False, None)] * 2


def test_check_leaves_out_what_is_said_of_another_country(capsys, tmp_path):
    path = tmp_path / "apps.csv"
    path.write_text("package_name\ncom.uang.pinjaman.indonesia\n", encoding="utf-8")
    at_home = document(capsys, "check", "--csv", str(path), "--country", "id")["rows"][0]
    abroad = document(capsys, "check", "--csv", str(path), "--country", "NG")["rows"][0]
    assert at_home["statuses"] == ["on_regulator_warning_list"] and abroad["statuses"] == []
    assert abroad["basis"] == "exact_package"


def test_check_tells_a_name_in_its_country_as_possible(capsys, tmp_path):
    path = tmp_path / "apps.csv"
    path.write_text("package_name;app_name\r\ncom.heron.x;Aku Rupiah\r\n", encoding="utf-8-sig", newline="")
    at_home = document(capsys, "check", "--csv", str(path), "--country", "ID")["rows"][0]
    assert (at_home["basis"], at_home["statuses"]) == ("name_and_country", ["on_regulator_warning_list"])
    for elsewhere in (("--country", "NG"), ()):
        assert document(capsys, "check", "--csv", str(path), *elsewhere)["rows"][0]["basis"] != "name_and_country"


def test_search_gives_names_without_a_package_apart(capsys):
    found = document(capsys, "search", "Aku Rupiah")
    assert {"und": "Aku Rupiah"} in [one["names"] for one in found["names_only"]]
    assert main(["lenders", "search", "Aku Rupiah"]) == 0
    assert "a name alone proves nothing" in capsys.readouterr().out


def test_show_tells_what_is_said_of_other_countries_as_elsewhere(capsys):
    for country, elsewhere in (("ID", False), ("NG", True)):
        assert main(["lenders", "show", "com.uang.pinjaman.indonesia", "--country", country]) == 0
        assert ("elsewhere, not in your country:" in capsys.readouterr().out) is elsewhere


def test_check_in_words_says_why(capsys, table):
    assert main(["lenders", "check", "--csv", table]) == 0
    assert "may be a lending app; not in the list  name contains 借款" in capsys.readouterr().out


def test_what_is_no_table_ends_with_a_sentence(capsys, tmp_path):
    (tmp_path / "apps.csv").write_text("a,b\n", encoding="utf-8")
    assert main(["lenders", "check", "--csv", str(tmp_path / "apps.csv")]) == 1
    assert "no table with a column package_name" in capsys.readouterr().err


@pytest.mark.parametrize("country", ["IDN", "1D", "印尼"])
def test_a_country_is_two_letters(country, table):
    with pytest.raises(SystemExit) as ended:
        main(["lenders", "check", "--csv", table, "--country", country])
    assert ended.value.code == 2


def test_every_word_has_words():
    assert set(lender_words.STATUSES) == set(Status)
    assert set(lender_words.KINDS) == set(Kind)
    assert set(lender_words.BASES) == set(Basis)


def test_every_word_of_the_list_stands_in_the_schema():
    words = json.dumps(schema())
    assert all(f'"{word}"' in words for vocabulary in (Status, Kind, Basis) for word in vocabulary)
