"""The second net: what looks like a lending app, why, and what must never be caught."""

import hashlib
import json
from pathlib import Path

import pytest

from core.cli import lender_words
from core.errors import DataError
from core.lenders.likeness import LikenessModel
from core.lenders.likeness.features import features_of
from core.lenders.likeness.out_of_scope import WHYS, read_out_of_scope
from core.lenders.likeness.signs import ASKED_GROUPS
from core.lenders.likeness.weights import read_weights
from core.lenders.likeness.word_lists import WordLists
from core.model.likeness import AppSigns, Likeness, Reason, ReasonKind
from core.model.names import package_name
from core.paths import resource_path

TELLING = tuple(
    f"android.permission.{name}"
    for name in ("READ_CONTACTS", "READ_CALL_LOG", "READ_SMS", "ACCESS_FINE_LOCATION", "CAMERA")
)
FOLDER = resource_path("likeness")


@pytest.fixture(scope="module")
def model() -> LikenessModel:
    return LikenessModel.open()


def judge(model: LikenessModel, package: str, *labels: str, **signs: object) -> Likeness:
    return model.judge(AppSigns(package_name(package), labels, **signs))  # type: ignore[arg-type]


# Invented apps, none of them in a table.
@pytest.mark.parametrize(("package", "label"), [
    ("com.heron.app", "苍鹭借款"), ("com.heron.qb", "苍鹭分期借钱"), ("com.heron.dana", "Pinjaman Heron - Dana Cepat"),
    ("com.heron.mx", "Heron Préstamos rápidos"), ("ke.co.heron", "Heron Mkopo Haraka"),
    ("com.heron.vay", "Vay tiền Heron"), ("com.heron.th", "เฮรอน เงินกู้ สินเชื่อ"),
    ("in.heron.rupee", "HeronRupee - Instant Personal Loan"), ("ru.heron.zaim", "Heron займы онлайн"),
    ("ph.heron.peso", "Heron Peso Loan"), ("com.heron.naija", "HeronCash - Naira Quick Loan"),
])  # fmt: skip
def test_an_app_that_offers_loans_in_its_name_may_be_a_lending_app(
    package: str, label: str, model: LikenessModel
) -> None:
    found = judge(model, package, label)
    assert found.lending_like and found.score >= 0.5 and found.reasons


@pytest.mark.parametrize("package", ["com.heron.rupeeloan.cash", "com.pinjaman.heron.uang", "com.heronloan.quickcash"])
def test_a_package_alone_may_be_enough(package: str, model: LikenessModel) -> None:
    assert ReasonKind.PACKAGE_CONTAINS in {reason.kind for reason in judge(model, package).reasons}


@pytest.mark.parametrize(("package", "label"), [
    ("com.heron.calendar", "Calendar"), ("com.heron.helloandroid", "Hello Android"), ("com.heron.chat", "Heron 聊天"),
    ("com.heron.download", "Downloader"), ("com.guangzhou.heron", "广州地铁"), ("com.heron.blend", "Blend Photos"),
    ("com.heron.bank", "Heron Bank"), ("com.heron.flowers", "花店"), ("com.heron.photo", "Gallery"),
    ("com.heron.emi", "EMI Loan Calculator"), ("com.heron.fangdai", "房贷计算器"), ("com.heron.lib", "Library Lending"),
    ("com.heron.help", "贷款投诉"), ("com.sina.heimao", "黑猫投诉"), ("com.creditkarma.mobile", "Credit Karma"),
])  # fmt: skip
def test_words_that_only_look_like_lending_catch_nobody(package: str, label: str, model: LikenessModel) -> None:
    assert not judge(model, package, label).lending_like


def test_the_reason_names_the_words_that_stand_in_the_name(model: LikenessModel) -> None:
    found = judge(model, "com.heron.app", "苍鹭借款")
    assert found.reasons == (Reason(ReasonKind.NAME_CONTAINS, ("借款",)),)
    assert lender_words.may_be(found.reasons) == "May be a lending app: name contains 借款."


def test_what_an_app_asks_for_is_told_with_its_words(model: LikenessModel) -> None:
    found = judge(model, "com.heron.app", "苍鹭借款", requested=TELLING[:1] + TELLING[2:3])
    assert lender_words.reasons(found.reasons) == "name contains 借款; asks for contacts and SMS"


def test_what_an_app_asks_for_is_nothing_without_a_word_of_lending(model: LikenessModel) -> None:
    plain = judge(model, "com.heron.app", "Heron")
    assert judge(model, "com.heron.app", "Heron", requested=TELLING, manages_phone=True) == plain


def test_what_an_app_asks_for_tips_the_scale(model: LikenessModel) -> None:
    without = judge(model, "com.heron.credit", "Heron Money")
    assert judge(model, "com.heron.credit", "Heron Money", requested=TELLING).score > without.score


def test_a_dialer_and_a_messaging_app_are_not_told_by_what_they_ask_for(model: LikenessModel) -> None:
    plain = judge(model, "com.heron.credit", "Heron Money")
    for own in ("SEND_SMS", "ANSWER_PHONE_CALLS"):
        asked = (*TELLING, f"android.permission.{own}")
        assert judge(model, "com.heron.credit", "Heron Money", requested=asked) == plain


@pytest.mark.parametrize("label", ["", "\u202e", "a" * 20_000, "借" * 5_000, "%s{0}\\", "🦆🦆"])
def test_any_name_gets_an_answer(label: str, model: LikenessModel) -> None:
    assert 0 <= judge(model, "com.heron.app", label).score <= 1


def test_every_reason_and_every_group_that_is_asked_for_has_words() -> None:
    assert set(lender_words.REASONS) == set(ReasonKind)
    assert set(lender_words.GROUPS_ASKED) == set(ASKED_GROUPS)


def test_every_app_out_of_scope_has_a_reason_a_source_and_its_place_in_the_order() -> None:
    lines = (FOLDER / "out_of_scope.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    assert [row["package"] for row in rows] == sorted({row["package"] for row in rows})
    assert all(row["why"] in WHYS and row["name"] for row in rows)
    assert len(read_out_of_scope(FOLDER / "out_of_scope.jsonl")) == len(rows) > 20


def test_weights_name_their_inputs_and_hold_no_app_of_the_tables() -> None:
    made = json.loads((FOLDER / "weights.json").read_text(encoding="utf-8"))
    assert "negatives.csv" in made["inputs_sha256"]
    assert all(len(digest) == 64 for digest in made["inputs_sha256"].values())
    assert all(len(name.split(":", 1)[-1].split(".")) <= 2 for name in made["named"]["weights"] if name[0] not in "~'")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"named": {}}',
                                  '{"named": {"bias": 1, "line": 0, "weights": {"a": "b"}}}'])  # fmt: skip
def test_damaged_weights_are_told_with_the_name_of_the_file(text: str, tmp_path: Path) -> None:
    (tmp_path / "weights.json").write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=r"weights\.json"):
        read_weights(tmp_path / "weights.json")


@pytest.mark.parametrize("line", ["{", "[]", '{"package": "a.b", "why": "odd", "url": "https://x"}',
                                  '{"package": "a b", "why": "bank", "url": "https://x"}'])  # fmt: skip
def test_a_damaged_line_of_the_apps_out_of_scope_is_named(line: str, tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_text(line, encoding="utf-8")
    with pytest.raises(DataError, match="line 1"):
        read_out_of_scope(tmp_path / "out.jsonl")


def test_features_are_the_same_for_traditional_and_simplified_names() -> None:
    lists = WordLists.read(FOLDER / "words.json", FOLDER / "registers.json")
    assert features_of("com.heron", ["借錢分期"], lists).names == features_of("com.heron", ["借钱分期"], lists).names


@pytest.mark.parametrize("label", ["Julo", "Kredit Pintar: pinjaman", "Cebuana Lhuillier"])
def test_a_name_from_a_register_of_lenders_is_enough_and_is_told(label: str, model: LikenessModel) -> None:
    found = judge(model, "com.heron.app", label)
    assert found.lending_like and found.reasons[0].kind is ReasonKind.KNOWN_BRAND


@pytest.mark.parametrize("word", ["rupeeloan", "getloan", "easycash", "quickpeso", "贷款王"])
def test_words_any_lender_may_take_are_no_name_of_one(word: str, model: LikenessModel) -> None:
    assert word not in model.lists.brands | model.lists.registered


def test_every_register_names_its_title_and_address_and_holds_no_name_twice() -> None:
    lists = json.loads((FOLDER / "registers.json").read_text(encoding="utf-8"))["lists"]
    assert all(one["title"] and one["url"].startswith("https://") for one in lists)
    assert all(len(one["names"]) == len(set(one["names"])) > 5 for one in lists)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"lists": [{}]}', '{"lists": [{"names": [1]}]}'])
def test_damaged_registers_are_told_with_the_name_of_the_file(text: str, tmp_path: Path) -> None:
    (tmp_path / "registers.json").write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=r"registers\.json"):
        WordLists.read(FOLDER / "words.json", tmp_path / "registers.json")


def test_figures_out_of_family_stand_beside_the_weights_and_say_which_one_to_quote() -> None:
    made = json.loads((FOLDER / "weights.json").read_text(encoding="utf-8"))
    for view in ("named", "package_only"):
        figures = made[view]["figures"]
        quoted = figures[made["headline"]]
        assert quoted["flagged_of_negatives"]["mean"] <= 0.005
        assert quoted["recall_reported"]["least"] <= quoted["recall_reported"]["mean"]
        assert figures["recall_by_country"] and figures["recall_by_kind"] and figures["flagged_by_trade"]


def test_weights_were_learnt_with_the_words_and_registers_beside_them() -> None:
    made = json.loads((FOLDER / "weights.json").read_text(encoding="utf-8"))
    for name in ("words.json", "registers.json"):
        assert made["inputs_sha256"][name] == hashlib.sha256((FOLDER / name).read_bytes()).hexdigest()
