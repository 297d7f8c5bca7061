"""Each phrase of the answer, and a sentence for everything that can be said."""

import datetime as dt

import pytest

from core import errors
from core.cli import words
from core.cli.console import Console
from core.cli.exit_code import ExitCode, first_that_holds
from core.model.change import ChangeKind, ChangeResult, Outcome, SecondQuestion
from core.model.facts import HoleReason
from core.model.headline import Headline
from core.model.phone import DeviceState, UserKind


@pytest.mark.parametrize(("counts", "lines"), [
    (Headline(3, 1, 2, 11), ("3 lending apps can read your contacts now", "1 more may be a lending app",
                             "2 could not be checked")),
    (Headline(1, 2, 0, 0), ("1 lending app can read your contacts now", "2 more may be lending apps")),
    (Headline(0, 0, 2, 11), ("No lending app that our list knows can read the contacts",
                             "11 other apps can; 2 could not be checked")),
    (Headline(0, 0, 0, 1), ("No lending app that our list knows can read the contacts", "1 other app can")),
    (Headline(0, 1, 0, 0), ("No lending app that our list knows can read the contacts",
                            "1 app that may be a lending app can")),
    (Headline(0, 0, 0, 0), ("No lending app that our list knows can read the contacts",)),
    (Headline(0, 0, 1, 4, unchecked_lending=1), ("1 lending app could not be checked", "4 other apps can")),
    (Headline(0, 0, 5, 0, unchecked_lending=2), ("2 lending apps could not be checked", "3 more could not be checked")),
    (Headline(0, 0, 0, 4, unread_users=1), (
        "In what we could look at, no lending app that our list knows can read the contacts",
        "4 other apps can; 1 profile could not be looked into")),
])  # fmt: skip
def test_answer_is_built_from_every_count(counts, lines):
    assert words.headline(counts) == lines


def test_cannot_never_covers_what_could_not_be_checked():
    for lending_unread in (1, 7):
        first = words.headline(Headline(0, 0, 9, 5, unchecked_lending=lending_unread))[0]
        assert "o lending app" not in first
    assert words.headline(Headline(0, 0, 0, 0), files=True)[0].startswith("In what we could look at")


def test_everything_that_can_be_said_has_words():
    assert set(words.OUTCOMES) == set(Outcome)
    assert set(words.QUESTIONS) == set(SecondQuestion)
    assert set(words.HOLES) == set(HoleReason)
    assert set(words.STATES) == set(DeviceState)
    assert set(words.USERS) == set(UserKind)


def test_every_error_has_a_sentence():
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Exception)]
    concrete = [kind for kind in kinds if not kind.__subclasses__() or kind is errors.DataError]
    assert len(concrete) > 10
    for kind in concrete:
        assert words.error(kind(("x",) if kind in (errors.NoPhone, errors.SeveralPhones) else "x")).endswith("(x)")


def test_too_old_an_android_has_a_sentence_of_its_own():
    assert words.error(errors.UnreadableInput("android5")).startswith("This is Android 5 or older")


@pytest.mark.parametrize(
    ("codes", "first"),
    [
        ([4, 1], 1),
        ([1, 3], 3),
        ([3, 2, 1], 2),
        ([0, 4], 4),
        ([0, 0], 0),
        ([], 0),
    ],
)
def test_exit_code_is_the_first_that_holds(codes, first):
    assert first_that_holds(*map(ExitCode, codes)) == first


def test_lines_are_cleaned_at_the_last_step(capsys):
    Console(as_json=False).say("a\x1b[2Jb\u202ec\nd\x00e")
    assert capsys.readouterr().out == "a[2Jbcde\n"


@pytest.mark.parametrize(("wrote", "looked_again", "end"), [
    (True, True, words.READ_AGAIN), (True, False, words.NOT_READ_AGAIN), (False, False, words.NOTHING_WRITTEN),
    (False, True, words.NOTHING_WRITTEN),
])  # fmt: skip
def test_it_is_said_to_be_looked_at_again_only_where_it_was(wrote, looked_again, end):
    at = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    result = ChangeResult("", ChangeKind.REVOKE, (), True, at, wrote=wrote, looked_again=looked_again)
    for said in (words.off_for(0, 2, result), words.back_for(0, 2, result)):
        assert said.endswith(f"apps. {end}")
