"""`scan --names`: names and certificates come after the verdicts, and change none of them."""

import json

import jsonschema
import pytest

from core.cli.__main__ import main
from core.paths import resource_path

SCHEMA = json.loads(resource_path("schema", "scan.schema.json").read_text(encoding="utf-8"))
ADDED = ("labels", "certificates", "name_problem")
LANTERN = "example.lantern.loan"


@pytest.fixture
def scanned(phone_here, capsys, monkeypatch):
    """Scan one phone several times: `scanned("--names", "none")`."""
    monkeypatch.setattr("core.cli.__main__.end_as_with_ctrl_c", lambda: None)
    phone = phone_here()

    def scan(*more):
        main(["scan", "--json", "--adb-port", str(phone.server.port), "--serial", phone.serial, *more])
        document = json.loads(capsys.readouterr().out)
        jsonschema.validate(document, SCHEMA)
        return {(app["package"], app["user"]): app for app in document["apps"]}

    return scan


def test_names_and_certificates_are_added_and_no_verdict_is_another(scanned):
    without, few = scanned("--names", "none"), scanned()
    assert not [app for app in without.values() if any(name in app for name in ADDED)]
    lantern = few[(LANTERN, 0)]
    assert {one["language"]: one["name"] for one in lantern["labels"]}["zh-CN"] == "灯笼借款"
    assert len(lantern["certificates"]) == 1
    assert few.keys() == without.keys()
    same = ("access", "grants", "why_unknown", "granted_permissions")
    assert all(few[key][field] == app[field] for key, app in without.items() for field in same)


def test_a_second_scan_says_the_same_from_what_was_kept(scanned, own_data_folder):
    first, second = ({key: [app.get(name) for name in ADDED] for key, app in scanned().items()} for _ in range(2))
    assert first == second and any(labels for labels, *_ in first.values())
    assert (own_data_folder / "practice" / "names.db").is_file()


def test_all_reads_every_app_and_few_only_those_that_matter(scanned):
    few, every = scanned("--all"), scanned("--all", "--names", "all")
    read = [sum(any(name in app for name in ADDED) for app in of.values()) for of in (few, every)]
    assert 0 < read[0] < read[1] == len(every)


def test_another_word_is_wrong_usage(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["scan", "--names", "some"])
    assert ended.value.code == 2 and "invalid choice" in capsys.readouterr().err
