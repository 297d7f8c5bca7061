"""Our own words accuse nobody and promise nothing. The words of sources, in the lender data, are theirs."""

import ast
import re
import xml.etree.ElementTree as ET

import pytest
from sources import files_under, name_of, parsed, texts_in_calls

TRANSLATED = frozenset({"tr", "translate"})
# Whole words: "Safety question" is a question, "safe" is a promise.
ENGLISH = re.compile(r"\b(safe|danger|dangerous|illegal|illegally|scam|scams|scammer|blacklist|blacklisted|hacked"
                     r"|protected)\b", re.IGNORECASE)  # fmt: skip
CHINESE = re.compile("安全|危险|违法|黑名单|已保护|已拦截|老赖")
# 安全 is no promise in the phone's own names for things: 安全补丁 (security patch), 安全文件夹 (Secure Folder),
# 安全设置 (Xiaomi's "USB debugging (Security settings)").
NAMES_OF_THINGS = re.compile("安全补丁|安全更新|安全文件夹|安全设置")


def banned_in(text: str) -> list[str]:
    rest = NAMES_OF_THINGS.sub("", text)
    return [found[0] for pattern in (ENGLISH, CHINESE) for found in pattern.finditer(rest)]


def texts_of_the_window() -> dict[str, list[str]]:
    return {name_of(path): list(texts_in_calls(parsed(path), TRANSLATED)) for path in files_under("gui", ending=".py")}


def texts_of_the_command_line() -> list[str]:
    nodes = (node for path in files_under("core/cli", ending="words.py") for node in ast.walk(parsed(path)))
    constants = (node.value for node in nodes if isinstance(node, ast.Constant))
    return [value for value in constants if isinstance(value, str)]


def texts_of_the_translations() -> dict[str, list[str]]:
    files = files_under("resources/i18n", ending=".ts")
    return {name_of(path): [text for tag in ("source", "translation", "numerusform")
                            for node in ET.parse(path).iter(tag) if (text := "".join(node.itertext()))]  # noqa: S314
            for path in files}  # fmt: skip


@pytest.mark.parametrize("said", ["You are safe now", "An ILLEGAL lender", "这个应用很危险", "已拦截"])
def test_the_search_finds_what_it_looks_for(said: str) -> None:
    assert banned_in(said)


@pytest.mark.parametrize("said", ["One safety question first", "Unsafe is another word", "安全补丁 2026-10", "通讯录"])
def test_the_search_leaves_other_words_alone(said: str) -> None:
    assert not banned_in(said)


def test_the_window_uses_no_banned_word() -> None:
    texts = texts_of_the_window()
    assert sum(map(len, texts.values())) > 20, "no translated text found: this test looks in the wrong place"
    assert {name: bad for name, said in texts.items() if (bad := [text for text in said if banned_in(text)])} == {}


def test_the_translations_use_no_banned_word() -> None:
    texts = texts_of_the_translations()
    assert texts and all(texts.values()), "no translation found"
    assert {name: bad for name, said in texts.items() if (bad := [text for text in said if banned_in(text)])} == {}


def test_the_command_line_uses_no_banned_word() -> None:
    texts = texts_of_the_command_line()
    assert texts and [text for text in texts if banned_in(text)] == []
