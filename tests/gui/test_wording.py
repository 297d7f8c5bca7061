"""Every enum member, error class and count has its sentence in both languages, and none says more than is known."""

import inspect
import re
from collections.abc import Callable, Iterable
from enum import Enum

import pytest

from core import errors
from core.model.access import ContactAccess, FindingKind
from core.model.change import ChangeKind, Obstacle, Outcome, SecondQuestion
from core.model.connection import Check, Finding, Tried
from core.model.facts import HoleReason
from core.model.lender import Basis, Kind, Status
from core.model.phone import DeviceState, UserKind
from core.model.report import ScanStep
from gui.language import Language
from gui.permission_groups import PermissionGroup
from gui.rungs import Rung
from gui.viewparts import SectionKind
from gui.wording import access, buttons, change, doctor, lender, pages, phone, rungs
from gui.wording import errors as error_words
from gui.wording.permissions import permission_group
from tests.gui.speaking import LANGUAGES

HAN = re.compile("[\u3400-\u9fff]")
WORDED: tuple[tuple[type[Enum], Callable[..., str]], ...] = (
    (ContactAccess, access.access_line),
    (ContactAccess, access.access_meaning),
    (HoleReason, access.hole_reason),
    (FindingKind, access.finding),
    (Outcome, lambda outcome: change.outcome_note(outcome, ChangeKind.REVOKE)),
    (Outcome, lambda outcome: change.outcome_note(outcome, ChangeKind.UNDO)),
    (Obstacle, change.obstacle),
    (SecondQuestion, change.second_question),
    (DeviceState, phone.waits_for),
    (Rung, lambda step: rungs.rung(step)[0]),
    (Rung, lambda step: rungs.looks(step, rungs.rung(step)[2])),
    (Check, lambda what: doctor.tried(Tried(what, Finding.AMISS))),
    (Finding, lambda how: doctor.tried(Tried(Check.PORT, how))),
    (UserKind, phone.space),
    (Status, lender.status),
    (Kind, lender.kind),
    (Basis, lender.basis),
    (ScanStep, pages.scan_step),
    (PermissionGroup, permission_group),
    (SectionKind, lambda kind: pages.section_title(kind, 2)),
)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("place", range(len(WORDED)))
def test_every_member_has_a_sentence_of_its_language(language: Language, code: str, place: int) -> None:
    language.use(code)
    members, word = WORDED[place]
    said = {member: word(member) for member in members}
    assert all(said.values())
    assert [text for text in said.values() if bool(HAN.search(text)) is not (code == "zh_CN")] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_error_class_says_what_happened_and_what_to_do(language: Language, code: str) -> None:
    language.use(code)
    classes = [kind for _, kind in inspect.getmembers(errors, inspect.isclass)]
    for kind in classes:
        error = kind(("1",)) if kind is errors.SeveralPhones else kind()
        assert error_words.headline(error) and error_words.next_step(error)
        assert kind.__name__ in error_words._headlines()
        assert kind.__name__ in error_words._next_steps()


def test_verdicts_findings_and_outcomes_are_each_said_in_their_own_words(language: Language) -> None:
    for members, word in ((ContactAccess, access.access_line), (FindingKind, access.finding), (Status, lender.status)):
        said = [word(member) for member in members]
        assert len(set(said)) == len(said)


@pytest.mark.parametrize("code", LANGUAGES)
def test_unknown_is_never_worded_as_off(language: Language, code: str) -> None:
    language.use(code)
    off = {"en": ("cannot", "off", "not allowed"), "zh_CN": ("不能", "关着", "没给")}[code]
    said = [access.access_line(ContactAccess.UNKNOWN), change.outcome_note(Outcome.UNKNOWN, ChangeKind.REVOKE)]
    assert [word for text in said for word in off if word in text.casefold()] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_sentence_has_a_place_left_open(language: Language, code: str) -> None:
    language.use(code)
    said: Iterable[str] = (
        pages.footer(214, "14:32", "Owner", "21 Nov 2026", "4,497"),
        pages.outcome_headline(1, 2),
        pages.outcome_body("14:35"),
        pages.undo_headline(1, 2),
        pages.record_saved("folder"),
        change.off_line("14:35"),
    )
    assert [text for text in said if re.search("%[n0-9]", text)] == []


def test_chinese_buttons_are_the_agreed_words(language: Language) -> None:
    language.use("zh_CN")
    assert (buttons.turn_off(), buttons.undo()) == ("不让它读取", "恢复允许")
