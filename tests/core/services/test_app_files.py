"""Several apps read together from a phone that is a few files in memory: rounds, lost pieces, and what each costs."""

import re
from dataclasses import replace

import pytest

from core.adb.commands import Command
from core.adb.phone import Answer
from core.model.details import DetailsProblem
from core.model.facts import HoleReason
from core.model.names import PackageName
from core.services.details.app_files import AppPaths, read_files
from tests.core.apk.apk_archive import Item, apk
from tests.core.apk.apk_parts import Ref, app_manifest, config, table

NAME = Ref(0x7F010000)
BASE, SPLIT = "/a/base.apk", "/a/split_config.zh.apk"
FILES = {
    BASE: apk(app_manifest(label=NAME), table([(1, config(), {0: "Heron"})])),
    SPLIT: apk(app_manifest(), table([(1, config("zh"), {0: "苍鹭"})])),
}


class Files:
    """Answers as a phone that has these files; `bends` change the answer to a line that contains their key."""

    def __init__(self, files, **bends):
        self.files, self.rounds, self.bends = files, [], bends

    def __call__(self, lines):
        self.rounds.append([command.line for command in lines])
        return [self._bent(command, self._answer(command)) for command in lines]

    def _answer(self, command: Command) -> Answer:
        if size := re.fullmatch(r"stat -c %s (\S+)", command.line):
            return Answer(command, f"{len(self.files[size[1]])}\n", 0, None)
        path, first, count = re.fullmatch(
            r"\(dd if=(\S+) bs=65536 skip=(\d+) count=(\d+) 2>/dev/null\)", command.line
        ).groups()
        start = int(first) * 65_536
        return Answer(command, "", 0, None, self.files[path][start : start + int(count) * 65_536])

    def _bent(self, command, answer):
        for word, bend in self.bends.items():
            if f"({word}" in command.line or command.line.startswith(word):
                return bend(command, answer)
        return answer


def read(phone, *paths, package="example.a"):
    (found,) = read_files(phone, [AppPaths(PackageName(package), paths)], 36)
    return found


def of(path, bend):
    return lambda command, answer: bend(answer) if path in command.line else answer


def short(answer):
    return replace(answer, raw=answer.raw[:-1])


def hole(reason):
    return lambda answer: Answer(answer.command, "", None, reason)


def refused(answer):
    return replace(answer, code=1, raw=b"")


def test_an_app_and_its_splits_are_read_together():
    phone = Files(FILES)
    assert read(phone, BASE, SPLIT).labels == (("und", "Heron"), ("zh", "苍鹭"))
    assert len(phone.rounds) == 2  # sizes, then everything: such files have one block each


@pytest.mark.parametrize("bend", [short, refused, hole(HoleReason.CUT)])
def test_a_split_that_cannot_be_read_costs_its_own_names_only(bend):
    assert read(Files(FILES, dd=of(SPLIT, bend)), BASE, SPLIT).labels == (("und", "Heron"),)
    assert read(Files(FILES, stat=of(SPLIT, refused)), BASE, SPLIT).labels == (("und", "Heron"),)


@pytest.mark.parametrize(
    ("bend", "problem"),
    [
        (short, DetailsProblem.CUT), (refused, DetailsProblem.REFUSED), (hole(HoleReason.CUT), DetailsProblem.CUT),
        (hole(HoleReason.TIMEOUT), DetailsProblem.TIMEOUT), (hole(HoleReason.PHONE_GONE), DetailsProblem.PHONE_GONE),
    ],
)  # fmt: skip
def test_a_base_that_cannot_be_read_has_a_reason_and_no_details(bend, problem):
    found = read(Files(FILES, dd=of(BASE, bend)), BASE, SPLIT)
    assert (found.problem, found.labels, found.version_code) == (problem, (), None)


def test_a_size_that_is_no_number_or_nothing_is_no_file():
    for said in ("", "x\n", "0\n", "-5\n"):
        phone = Files(FILES, stat=of(BASE, lambda answer, said=said: replace(answer, text=said)))
        assert read(phone, BASE).problem is DetailsProblem.NOT_AN_APK


def test_large_apps_are_not_all_asked_for_at_once():
    large = apk(app_manifest(label=NAME), None, Item(b"pad", bytes(100)), Item(b"resources.arsc", bytes(9 << 20)))
    files = {f"/{n}/base.apk": large for n in range(4)}
    phone = Files(files)
    found = read_files(phone, [AppPaths(PackageName("example.a"), (path,)) for path in files], 36)
    assert [one.problem for one in found] == [DetailsProblem.RESOURCES] * 4
    blocks = [sum(int(count) for line in lines for count in re.findall(r"count=(\d+)", line)) for lines in phone.rounds]
    assert max(blocks) <= 256
