"""Where the files of an app are, and which of them are wanted."""

import pytest

from core.apk import wanted_files
from core.parse.apk_paths import parse_apk_paths, parse_size

BASE = "/data/app/~~a==/example.a-b==/base.apk"
FOLDER = "/data/app/~~a==/example.a-b=="


def test_each_line_names_a_file() -> None:
    said = f"package:{BASE}\npackage:{FOLDER}/split_config.zh.apk\n"
    assert parse_apk_paths(said) == (BASE, f"{FOLDER}/split_config.zh.apk")


@pytest.mark.parametrize(
    "said", ["", "Error: no such package", "package:\n", "package:" + "x" * 600, "package:/a\x1b.apk"]
)
def test_what_names_no_file_is_none(said: str) -> None:
    assert parse_apk_paths(said) == ()


def test_a_thousand_files_are_cut_to_two_hundred() -> None:
    assert len(parse_apk_paths("package:/a.apk\n" * 1000)) == 200


@pytest.mark.parametrize(
    ("said", "size"), [("123\n", 123), ("", None), ("-1", None), ("stat: no", None), ("9" * 30, None)]
)
def test_a_size_is_plain_digits(said: str, size: int | None) -> None:
    assert parse_size(said) == size


def test_base_comes_first_and_only_splits_of_language_and_density_follow() -> None:
    names = (
        "split_config.zh",
        "split_config.arm64_v8a",
        "split_feature",
        "base",
        "split_config.xxhdpi",
        "split_config.fil",
    )
    assert [path.rpartition("/")[2] for path in wanted_files(f"{FOLDER}/{name}.apk" for name in names)] == [
        "base.apk", "split_config.zh.apk", "split_config.xxhdpi.apk", "split_config.fil.apk",
    ]  # fmt: skip


def test_the_only_file_of_an_app_is_its_base_whatever_its_name() -> None:
    assert wanted_files(["/system/app/A/A.apk"]) == ("/system/app/A/A.apk",)
    assert wanted_files(["/a/one.apk", "/a/two.apk"]) == ()


def test_thousands_of_splits_are_cut() -> None:
    assert (
        len(wanted_files([BASE, *[f"{FOLDER}/split_config.{a}{b}.apk" for a in "abcdefghij" for b in "abcdefghij"]]))
        == 25
    )
