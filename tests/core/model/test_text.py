"""Text from a phone, made one line that shows all it holds."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.text import clean_line

INVISIBLE = (
    "\u200b\u2060\ufeff\u00ad\u180e\u206a\U000e0041\ufff9\u202e\u2066\u200f"
    "\u3164\u115f\u1160\uffa0\u034f"
    "\x00\x1b\x7f\ue000"
)  # fmt: skip


@pytest.mark.parametrize("hidden", INVISIBLE)
def test_what_cannot_be_seen_is_dropped(hidden: str) -> None:
    assert clean_line(f"Fast{hidden}Cash") == "FastCash"


@pytest.mark.parametrize("joiner", ["\u200c", "\u200d"])
@pytest.mark.parametrize("text", ["Fast{}Cash", "网{}贷", "{}می", "می{}", "می{}{}خواهم", "1{}2"])
def test_joiners_that_join_nothing_are_dropped(text: str, joiner: str) -> None:
    assert joiner not in clean_line(text.replace("{}", joiner))


@pytest.mark.parametrize(
    "text", ["می\u200cخواهم", "ක්\u200dර", "क्\u200dष", "👩\u200d🚀", "🏳\ufe0f\u200d🌈", "🤷🏽\u200d♀\ufe0f"]
)
def test_joiners_stay_where_scripts_and_pictures_need_them(text: str) -> None:
    assert clean_line(text) == text


@pytest.mark.parametrize("line_break", ["\u2028", "\u2029", "\u0085"])
def test_breaks_of_lines_become_blanks(line_break: str) -> None:
    assert clean_line(f"a{line_break}b") == "a b"


@given(st.text(max_size=200))
def test_any_text_becomes_one_line_without_hidden_characters(text: str) -> None:
    cleaned = clean_line(text)
    assert not {unicodedata.category(c) for c in cleaned if c not in "\u200c\u200d"} & {
        "Cc",
        "Cf",
        "Cs",
        "Co",
        "Zl",
        "Zp",
    }
    assert clean_line(cleaned) == cleaned


def test_text_is_cut_at_its_limit_with_a_sign() -> None:
    assert clean_line("x" * 50, 10) == "x" * 9 + "…"
