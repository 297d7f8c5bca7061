"""The largest sentence, phrase by phrase, in both languages. "Cannot" never covers what could not be checked."""

import pytest

from core.model.headline import Headline
from gui.language import Language
from gui.wording import counts

SAID = (
    (
        Headline(lending=3, maybe=1, unchecked=2, others=11),
        ("3 lending apps can read your contacts now", "1 more may be a lending app; 2 could not be checked."),
        ("3 个借贷应用现在能读取你的通讯录", "另有 1 个可能是借贷应用；2 个应用没查清。"),
    ),
    (
        Headline(lending=1, maybe=2, unchecked=0, others=0),
        ("1 lending app can read your contacts now", "2 more may be lending apps."),
        ("1 个借贷应用现在能读取你的通讯录", "另有 2 个可能是借贷应用。"),
    ),
    (
        Headline(lending=2, maybe=0, unchecked=1, others=4, unread_users=1),
        (
            "2 lending apps can read your contacts now",
            "1 could not be checked; 1 space of this phone could not be listed.",
        ),
        ("2 个借贷应用现在能读取你的通讯录", "1 个应用没查清；手机上有 1 个空间没能列出应用。"),
    ),
    (
        Headline(lending=0, maybe=0, unchecked=2, others=11),
        ("No lending app that our list knows can read the contacts", "11 other apps can; 2 could not be checked."),
        ("名单里的借贷应用，现在都不能读取通讯录", "另有 11 个其他应用能读取；2 个应用没查清。"),
    ),
    (
        Headline(lending=0, maybe=1, unchecked=0, others=1),
        (
            "No lending app that our list knows can read the contacts",
            "1 app that may be a lending app can; 1 other app can.",
        ),
        ("名单里的借贷应用，现在都不能读取通讯录", "1 个可能是借贷应用的能读取；另有 1 个其他应用能读取。"),
    ),
    (
        Headline(lending=0, maybe=0, unchecked=0, others=0),
        ("No lending app that our list knows can read the contacts", "No other app we looked at can either."),
        ("名单里的借贷应用，现在都不能读取通讯录", "查到的其他应用也都不能读取。"),
    ),
    (
        Headline(lending=0, maybe=0, unchecked=3, others=5, unchecked_lending=1),
        (
            "1 lending app could not be checked",
            "No other lending app that our list knows can read the contacts; 5 other apps can;"
            " 2 more could not be checked.",
        ),
        (
            "1 个借贷应用没查清",
            "名单里的其他借贷应用，现在都不能读取通讯录；另有 5 个其他应用能读取；另有 2 个应用没查清。",
        ),
    ),
    (
        Headline(lending=0, maybe=0, unchecked=0, others=1, unread_users=2),
        (
            "We could not look at the whole phone",
            "In the rest, no lending app that our list knows can read the contacts; 1 other app can;"
            " 2 spaces of this phone could not be listed.",
        ),
        (
            "没能查看整台手机",
            "查到的部分里，名单上的借贷应用现在都不能读取通讯录；另有 1 个其他应用能读取；"
            "手机上有 2 个空间没能列出应用。",
        ),
    ),
)


@pytest.mark.parametrize(("counted", "english", "chinese"), SAID)
def test_headline_says_every_count(
    language: Language, counted: Headline, english: tuple[str, str], chinese: tuple[str, str]
) -> None:
    assert (counts.answer(counted), counts.more(counted)) == english
    language.use("zh_CN")
    assert (counts.answer(counted), counts.more(counted)) == chinese


@pytest.mark.parametrize("unseen", [{"unchecked": 1, "unchecked_lending": 1}, {"unread_users": 1}])
def test_while_a_lender_may_be_unseen_nobody_says_that_none_can_read(
    language: Language, unseen: dict[str, int]
) -> None:
    counted = Headline(**{"lending": 0, "maybe": 0, "unchecked": 0, "others": 3} | unseen)
    assert "can read" not in counts.answer(counted)


@pytest.mark.parametrize("others", [0, 7])
@pytest.mark.parametrize("unchecked", [0, 2])
def test_zero_is_never_said_alone(language: Language, others: int, unchecked: int) -> None:
    assert counts.more(Headline(lending=0, maybe=0, unchecked=unchecked, others=others))


def test_being_allowed_is_not_called_misuse(language: Language) -> None:
    assert "not proof of misuse" in counts.meaning(Headline(lending=1, maybe=0, unchecked=0, others=0))
