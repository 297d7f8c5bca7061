"""Phones tell the names of their users, and the account a profile was made for: the program keeps and says none."""

import json
import logging
import re
from contextlib import closing

import pytest
from turning import at_once

from core.cli.__main__ import main
from core.evidence.saving import save_record
from core.lenders.listings import LenderListings
from core.practice.phones import build
from core.practice.process import state_file
from core.services.files.analysing import InputFiles, analyse
from core.services.looking.scanning import scan

NAMED = ("huawei-6", "samsung-10", "work-14", "office-16")
COMMANDS = (
    ("scan", "--all"),
    ("scan", "--json"),
    ("revoke", "--all-lenders", "--yes", "--managed-too", "--json"),
    ("undo", "--list"),
    ("undo", "--managed-too"),
    ("doctor", "--json"),
    ("rights", "--json"),
)
WHAT_THEY_ARE = {"Owner", "机主", "Guest", "Work profile", "Private space", "Secure Folder", "XSpace", "DUAL_APP"}


def of_people(phone):
    """Every name and account, and every word of them."""
    users = build(phone)[0].users
    told = {user.name for user in users if user.name not in WHAT_THEY_ARE} | {u.account for u in users if u.account}
    return told | {word for name in told for word in re.split(r"[ @.]", name) if len(word) > 3 and word != "example"}


def found_in(text, names):
    return {name for name in names if name.lower() in text.lower()}


def every_file(folder, *but):
    """What lies anywhere in a folder, byte for byte; a name hides in no encoding we write."""
    files = [path for path in folder.rglob("*") if path.is_file() and path not in but]
    assert files
    return "\n".join(f"{path}\n{path.read_bytes().decode('utf-8', 'replace')}" for path in files)


@pytest.fixture
def heard(phone_here, capsys, caplog, monkeypatch):
    """Plug a phone in, run commands on it, and give what it answered about users, and all that the program said."""
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr("core.cli.changing.wait", at_once)

    def hear(phone):
        here = phone_here(phone)
        here.device.switch(on=True)
        answers, run = [], here.device.run

        def listening(_, argv):
            output = run(argv)
            answers.append(output.stdout.decode() if {"user", "users"} & set(argv) else "")
            return output

        monkeypatch.setattr(type(here.device), "run", listening)
        for words in COMMANDS:
            main([words[0], "--adb-port", str(here.server.port), "--serial", here.serial, *words[1:]])
        report = scan(here.adb, LenderListings.open(practice=True))
        return "".join(answers), report, "".join(capsys.readouterr()) + caplog.text + repr(report)

    return hear


@pytest.mark.parametrize("phone", NAMED)
def test_phone_says_who_uses_it_and_nothing_the_program_says_or_stores_does(heard, own_data_folder, tmp_path, phone):
    names = of_people(phone)
    answered, report, said = heard(phone)
    (tmp_path / "record").mkdir()
    save_record(report, tmp_path / "record", practice=True)
    assert found_in(answered, names) == names  # they did travel
    assert found_in(said, names) == set()
    assert found_in(every_file(own_data_folder, state_file(own_data_folder, phone)), names) == set()
    assert found_in(every_file(tmp_path / "record"), names) == set()


@pytest.mark.parametrize("phone", ["work-14", "samsung-10"])
def test_saved_outputs_that_name_people_give_reports_that_do_not(phone_here, tmp_path, phone):
    device, names = phone_here(phone).device, of_people(phone)
    said = {
        name: device.run(tuple(line.split())).stdout.decode()
        for name, line in (
            ("users.txt", "pm list users"), ("user.txt", "dumpsys user"), ("getprop.txt", "getprop"),
            ("package.txt", "dumpsys package"), ("appops.txt", "dumpsys appops"),
        )
    }  # fmt: skip
    assert found_in("".join(said.values()), names) == names
    folder = tmp_path / "saved"
    folder.mkdir()
    (tmp_path / "record").mkdir()
    for name, text in said.items():
        (folder / name).write_text(text, encoding="utf-8")
    with closing(LenderListings.open(practice=True)) as listings:
        report = analyse(InputFiles((folder,)), listings)
    save_record(report, tmp_path / "record", practice=True)
    assert found_in(repr(report) + every_file(tmp_path / "record"), names) == set()


def test_test_would_notice_a_name():
    names = of_people("work-14")
    assert {"Marigold Thistlewood", "Thistlewood", "m.thistlewood@example.org"} <= names
    assert found_in(json.dumps({"users": ["marigold"]}), names) == {"Marigold"}
