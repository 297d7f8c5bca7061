"""A maker's file is read strictly: what is not as agreed is refused, naming the file."""

from pathlib import Path

import pytest

from core.brands.reading import read_maker_file
from core.errors import DataError
from core.model.brand import Act, Chapter, Confirmed, MenuWord

WHOLE = """
maker = "meizu"
names = [{ en = "Example", zh = "例子" }]
found_in = ["example"]
[words]
settings = { en = "Settings", zh = "设置" }
there = { en = "There", zh = "那里" }
[[step]]
chapter = "afterwards"
act = "turn_off"
words = ["there"]
unconfirmed = true
[[card]]
id = "example"
skins = [{ name = "Sample", since = "2", below = "3.1" }]
switch = "needed"
[[card.step]]
chapter = "extra_switch"
act = "turn_on"
path = ["settings"]
words = ["there"]
hints = ["restart"]
confirmed = { url = "https://example.org/1", dated = "2026-01-02" }
[[card.step]]
chapter = "afterwards"
act = "tap"
words = ["there"]
unconfirmed = true
"""


@pytest.fixture
def written(tmp_path: Path):
    def write(text: str) -> Path:
        path = tmp_path / "example.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_step_carries_its_words_in_both_languages_and_its_source(written) -> None:
    (card,) = read_maker_file(written(WHOLE)).cards
    (step,) = card.steps(Chapter.EXTRA_SWITCH)
    assert step.words == (MenuWord("There", "那里"),)
    assert step.path == (MenuWord("Settings", "设置"),)
    assert step.confirmed == Confirmed("https://example.org/1", "2026-01-02")


def test_a_cards_own_steps_come_before_the_common_ones(written) -> None:
    (card,) = read_maker_file(written(WHOLE)).cards
    assert [step.act for step in card.steps(Chapter.AFTERWARDS)] == [Act.TAP, Act.TURN_OFF]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("unconfirmed = true", ""),
        ("unconfirmed = true", "unconfirmed = false"),
        ("unconfirmed = true", 'unconfirmed = true\nconfirmed = { url = "https://example.org", dated = "2026-01-01" }'),
        ("https://example.org/1", "http://example.org/1"),
        ("2026-01-02", "2026-02-30"),
        ('"turn_on"', '"press"'),
        ('"extra_switch"', '"elsewhere"'),
        ('"restart"', '"dance"'),
        ('path = ["settings"]', 'path = ["nowhere"]'),
        ('switch = "needed"', 'switch = "perhaps"'),
        ('switch = "needed"', 'switch = "needed"\ncolour = "red"'),
        ('maker = "meizu"', 'maker = "nobody"'),
        ('zh = "那里"', "zh = 1"),
        ('en = "There"', 'en = "\\u202eThere"'),
        ('since = "2"', 'since = "two"'),
        ('skins = [{ name = "Sample", since = "2", below = "3.1" }]', ""),
        ('id = "example"', 'id = "../example"'),
        ("[words]", "[wordings]"),
        ('names = [{ en = "Example", zh = "例子" }]', 'names = "Example"'),
        ("maker =", "maker"),
    ],
)
def test_what_is_not_as_agreed_is_refused_by_file_name(written, old: str, new: str) -> None:
    assert old in WHOLE
    with pytest.raises(DataError, match=r"example\.toml"):
        read_maker_file(written(WHOLE.replace(old, new, 1)))


def test_file_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "example.toml"
    with pytest.raises(DataError, match=r"example\.toml"):
        read_maker_file(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DataError, match=r"example\.toml"):
        read_maker_file(path)
