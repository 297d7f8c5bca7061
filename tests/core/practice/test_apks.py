"""The files of practice apps say what the phones say of these apps, and are signed as the list tells."""

import json
import zipfile
from pathlib import Path

import pytest

from core.paths import resource_path
from core.practice.phones import PHONES, build
from core.practice.state import AppSpec, PhoneSpec
from tests.core.practice.asking import said
from tests.core.practice.conftest import OpenPhone

APKS = sorted(resource_path("practice", "apks").glob("*.apk"))
BASES = [apk for apk in APKS if ".split_" not in apk.name]
KEY = "org.example.inkwell.blank"


def owner(package: str) -> tuple[PhoneSpec, AppSpec]:
    for phone in PHONES:
        spec, _ = build(phone.name)
        if (app := spec.app(package)) is not None:
            return spec, app
    raise AssertionError(f"{package} is on no phone")


def members(apk: Path, name: str) -> bytes:
    with zipfile.ZipFile(apk) as opened:
        return opened.read(name)


def is_in(text: str, raw: bytes) -> bool:
    return text.encode() in raw or text.encode("utf-16-le") in raw


@pytest.mark.parametrize("apk", BASES, ids=lambda apk: apk.stem)
def test_manifest_asks_for_what_the_phone_says(apk: Path) -> None:
    _, app = owner(apk.stem)
    manifest = members(apk, "AndroidManifest.xml")
    wanted = (app.name, *app.requested, *filter(None, [app.shared_user]))
    assert [text for text in wanted if not is_in(text, manifest)] == []


@pytest.mark.parametrize("apk", BASES, ids=lambda apk: apk.stem)
def test_label_of_the_file_is_the_label_of_the_phone(phone: OpenPhone, apk: Path) -> None:
    spec, app = owner(apk.stem)
    table = b"".join(members(one, "resources.arsc") for one in APKS if one.name.startswith(apk.stem))
    assert app.label is not None or app.name == KEY
    assert [label for label in app.label or ("Inkwell Blank", "墨水瓶空白") if not is_in(label, table)] == []
    if spec.sdk >= 31 and app.label is not None:
        told = said(phone(spec.name), f"cmd overlay lookup --user 0 {app.name} {app.name}:string/app_name")
        assert is_in(told.removesuffix("\n"), table)


def test_each_phone_names_its_language(phone: OpenPhone) -> None:
    for one in PHONES:
        spec, _ = build(one.name)
        assert f"[persist.sys.locale]: [{'zh-CN' if spec.chinese else 'en-US'}]" in said(phone(one.name), "getprop")


def test_list_names_the_certificate_that_a_listed_and_an_unlisted_app_are_signed_with(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(str(resource_path("practice")))
    from throwaway_keys import signer  # type: ignore[import-not-found]  # noqa: PLC0415

    lines = resource_path("practice", "lenders.jsonl").read_text(encoding="utf-8").splitlines()
    listed = {one["package"]: one.get("certificates") for one in map(json.loads, lines)}
    harbor = signer("Harbor")
    assert listed["example.harbor.advance"] == [harbor.digest]
    assert "example.harbor.points" not in listed
    for name in ("advance", "points"):
        assert harbor.certificate in resource_path("practice", "apks", f"example.harbor.{name}.apk").read_bytes()


def test_every_listed_lender_with_a_file_has_its_certificate_in_the_list() -> None:
    lines = resource_path("practice", "lenders.jsonl").read_text(encoding="utf-8").splitlines()
    listed = {one["package"]: "certificates" in one for one in map(json.loads, lines)}
    assert {apk.stem for apk in BASES} & set(listed) == {package for package, named in listed.items() if named}


def test_all_of_them_are_small() -> None:
    assert sum(apk.stat().st_size for apk in APKS) < 100_000
