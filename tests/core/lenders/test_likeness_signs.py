"""What an app asks for, how it came and what it may manage: it tips the scale for a lending word, and never more."""

import itertools

import pytest

from core.lenders.likeness import LikenessModel
from core.lenders.likeness.signs import ASKED_GROUPS, MOST, signs_of, weight_of
from core.model.likeness import AppSigns, ReasonKind
from core.model.names import package_name

_GROUP_PERMISSION = {
    "contacts": "android.permission.READ_CONTACTS",
    "call_log": "android.permission.READ_CALL_LOG",
    "sms": "android.permission.READ_SMS",
    "location": "android.permission.ACCESS_FINE_LOCATION",
    "camera": "android.permission.CAMERA",
}
EVERYTHING = tuple(_GROUP_PERMISSION.values())
SUBSETS = [subset for size in range(6) for subset in itertools.combinations(EVERYTHING, size)]
BY_HAND = "com.android.packageinstaller"
NAMES = [("com.heron.credit", "Heron Money"), ("com.heron.app", "苍鹭借款"), ("com.heron.cash", "Heron Pocket")]


@pytest.fixture(scope="module")
def model() -> LikenessModel:
    return LikenessModel.open()


def signs(package: str, label: str, asked: tuple[str, ...] = (), **more: object) -> AppSigns:
    return AppSigns(package_name(package), (label,), requested=asked, **more)  # type: ignore[arg-type]


def test_every_group_is_tried_here() -> None:
    assert tuple(_GROUP_PERMISSION) == ASKED_GROUPS


@pytest.mark.parametrize(("package", "label"), NAMES)
def test_asking_for_more_never_makes_an_app_look_less_like_a_lender(
    package: str, label: str, model: LikenessModel
) -> None:
    for asked in SUBSETS:
        score = model.judge(signs(package, label, asked)).score
        for more in EVERYTHING:
            assert model.judge(signs(package, label, (*asked, more))).score >= score


@pytest.mark.parametrize(("package", "label"), NAMES)
@pytest.mark.parametrize("more", [{"installer": BY_HAND}, {"manages_phone": True}])
def test_coming_from_no_store_and_managing_the_phone_never_count_against(
    package: str, label: str, more: dict[str, object], model: LikenessModel
) -> None:
    for asked in ((), EVERYTHING):
        with_it = model.judge(signs(package, label, asked, **more)).score
        assert with_it >= model.judge(signs(package, label, asked)).score


@pytest.mark.parametrize(("package", "label"), [
    ("com.heron.app", "Heron"), ("com.heron.chat", "苍鹭聊天"), ("com.heron.game", "Heron Game"),
])  # fmt: skip
def test_all_signs_together_say_nothing_without_a_word_of_money(package: str, label: str, model: LikenessModel) -> None:
    plain = model.judge(signs(package, label))
    assert model.judge(signs(package, label, EVERYTHING, installer=BY_HAND, manages_phone=True)) == plain
    assert not plain.lending_like


def test_all_signs_together_weigh_no_more_than_the_most() -> None:
    app = signs("com.heron.credit", "Heron Money", EVERYTHING, installer=BY_HAND, manages_phone=True)
    assert weight_of(signs_of(app)) == MOST
    assert len(signs_of(app)) == 3


@pytest.mark.parametrize("asked", [asked for asked in SUBSETS if EVERYTHING[0] not in asked])
def test_who_does_not_ask_for_contacts_gives_no_sign(asked: tuple[str, ...]) -> None:
    assert signs_of(signs("com.heron.credit", "Heron Money", asked)) == ()


def test_contacts_with_location_and_camera_alone_are_no_sign() -> None:
    asked = tuple(_GROUP_PERMISSION[group] for group in ("contacts", "location", "camera"))
    assert signs_of(signs("com.heron.credit", "Heron Money", asked)) == ()


def test_a_sign_is_a_reason_only_where_the_app_counts_as_lending_like(model: LikenessModel) -> None:
    found = model.judge(signs("com.heron.app", "苍鹭借款", EVERYTHING[:3], installer=BY_HAND, manages_phone=True))
    assert [reason.kind for reason in found.reasons] == [
        ReasonKind.NAME_CONTAINS, ReasonKind.ASKS_FOR, ReasonKind.NOT_FROM_STORE, ReasonKind.MANAGES_PHONE,
    ]  # fmt: skip
