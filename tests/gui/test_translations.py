"""The translation files hold every sentence of the sources, finished, with the same places and plurals."""

import re
import runpy
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from core.paths import resource_path

FILES = ("lenderlens_en", "lenderlens_zh_CN")
PLACES = re.compile(r"%(?:[1-9]|n)|\{\d\}")


def messages(file: Path) -> list[ET.Element]:
    return list(ET.parse(file).getroot().iter("message"))  # noqa: S314 - our own file


def said(message: ET.Element) -> list[str]:
    forms = [form.text or "" for form in message.iter("numerusform")]
    return forms or [message.findtext("translation") or ""]


def contents(file: Path) -> set[tuple[str | None, ...]]:
    return {(m.findtext("source"), m.findtext("comment"), *said(m)) for m in messages(file)}


def places(text: str) -> set[str]:
    """What is filled in; a form for one thing may leave the number out ("for this one")."""
    return set(PLACES.findall(text))


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as they would be after taking in the sources of now."""
    folder = tmp_path_factory.mktemp("i18n")
    for name in FILES:
        shutil.copy(resource_path("i18n", f"{name}.ts"), folder)
    runpy.run_path(str(resource_path("update_translations.py")))["update"](folder)
    return folder


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_missing_unfinished_or_stale(updated: Path, name: str) -> None:
    now = {(m.findtext("source"), m.findtext("comment"), *said(m)) for m in messages(updated / f"{name}.ts")}
    kept = {
        (m.findtext("source"), m.findtext("comment"), *said(m)) for m in messages(resource_path("i18n", f"{name}.ts"))
    }
    assert now - kept == set(), "run resources/update_translations.py and translate what is new"
    assert kept - now == set(), "run resources/update_translations.py: these sentences are gone"
    assert [m.findtext("source") for m in messages(updated / f"{name}.ts") if m.find("translation").get("type")] == []


@pytest.mark.parametrize("name", FILES)
def test_no_translation_is_empty_and_each_keeps_its_places(name: str) -> None:
    wrong = [
        (message.findtext("source"), text)
        for message in messages(resource_path("i18n", f"{name}.ts"))
        for text in said(message)
        if not text or places(text) not in (asked := places(message.findtext("source") or ""), asked - {"%n"})
    ]
    assert wrong == []


@pytest.mark.parametrize("name", FILES)
def test_loaded_file_is_made_from_the_written_one(name: str) -> None:
    translator = QTranslator()
    assert translator.load(str(resource_path("i18n", f"{name}.qm")))
    written = ET.parse(resource_path("i18n", f"{name}.ts")).getroot()  # noqa: S314 - our own file
    for context in written.iter("context"):
        for message in context.iter("message"):
            count = 1 if message.get("numerus") else -1
            source = (message.findtext("source") or "", message.findtext("comment") or "")
            assert translator.translate(context.findtext("name") or "", *source, count) == said(message)[0]


def test_chinese_uses_full_width_punctuation() -> None:
    half = re.compile("[\u3400-\u9fff][,;:!?]|[,;:!?][\u3400-\u9fff]")
    texts = [text for message in messages(resource_path("i18n", "lenderlens_zh_CN.ts")) for text in said(message)]
    assert [text for text in texts if half.search(text)] == []


def test_chinese_keeps_a_space_between_chinese_and_latin() -> None:
    tight = re.compile("[\u3400-\u9fff][A-Za-z]|[A-Za-z][\u3400-\u9fff]")
    texts = [text for message in messages(resource_path("i18n", "lenderlens_zh_CN.ts")) for text in said(message)]
    dates = ("yyyy年M月d日", "M月d日", "yyyy年M月")
    assert [text for text in texts if tight.search(text) and text not in dates] == []
