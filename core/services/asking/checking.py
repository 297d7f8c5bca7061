"""Ask Android outright whether a permission is held: `dumpsys package check-permission`, Android 7 and later.

Whom to ask about and what the answers mean; the asking shares the round trip of a look.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from core.adb import commands
from core.adb.commands import Command
from core.adb.phone import Answer
from core.model.access import AppKey
from core.model.change import PlanItem, Route
from core.model.facts import Evidence, HoleReason
from core.model.names import CONTACTS_GROUP, READ_CONTACTS, PackageName
from core.model.text import clean_line
from core.parse.check_permission import CheckAnswer, parse_check_permission
from core.verdicts.checked import Checked

FIRST_ASKED: Final = 24
"""Android 6 does not know the question and prints its whole dump."""
Checks = Mapping[AppKey, tuple[Checked, ...]]


@dataclass(frozen=True, slots=True)
class Question:
    """Is `permission` denied to this app? `package` is asked about: the app, or another member of its shared uid."""

    key: AppKey
    package: PackageName
    permission: str

    @property
    def command(self) -> Command:
        return commands.check_permission(self.package, self.permission, self.key.user)


def reading_questions(
    keys: Iterable[AppKey], sdk: int, permissions: tuple[str, ...] = (READ_CONTACTS,)
) -> tuple[Question, ...]:
    """Ask of each app whether it may read contacts, or has any of other permissions."""
    asked = permissions if sdk >= FIRST_ASKED else ()
    return tuple(Question(key, key.package, permission) for key in keys for permission in asked)


def questions_before(
    items: Iterable[PlanItem], sdk: int, permissions: tuple[str, ...] = (READ_CONTACTS,)
) -> tuple[Question, ...]:
    """Ask before a change, so that no forged dump makes an app "off already".

    Not of apps that can read: an answer never takes that back (`held_against`).
    """
    return reading_questions((item.key for item in items), sdk, permissions)


def questions_after(
    items: Iterable[PlanItem], sdk: int, group: tuple[str, ...] = CONTACTS_GROUP
) -> tuple[Question, ...]:
    """Ask after a change about the whole group, of every member of the uid (ANDROID_REVIEW 6.1, 6.3).

    On Android 7 to 9 an app that holds nothing more is in no dump: then these answers are all there is.
    """
    if sdk < FIRST_ASKED:
        return ()
    return tuple(
        Question(item.key, package, permission)
        for item in items
        if item.route is Route.PM_REVOKE
        for package in (item.key.package, *item.also_affects)
        for permission in group
    )


def commands_of(questions: Iterable[Question]) -> tuple[Command, ...]:
    """Name each command once: members of one uid may all have been chosen."""
    return tuple(dict.fromkeys(question.command for question in questions))


def checks_of(questions: Iterable[Question], answers: Iterable[Answer]) -> Checks:
    """Sort the answers by the app they speak about. `answers`: to `commands_of` the same questions."""
    said = {answer.command: answer for answer in answers}
    found: dict[AppKey, tuple[Checked, ...]] = {}
    for question in questions:
        checked = _checked(question.permission, said[question.command])
        found[question.key] = (*found.get(question.key, ()), checked)
    return found


def clear_checks_of(questions: Iterable[Question], answers: Iterable[Answer]) -> Checks:
    """Sort those answers only that say yes or no: what whole dumps prove, a lost answer does not take away."""
    said = tuple(answers)
    clear = {answer.command for answer in said if _is_clear(answer)}
    return checks_of((question for question in questions if question.command in clear), said)


def _is_clear(answer: Answer) -> bool:
    word = parse_check_permission(answer.text, answer.command.line)
    return answer.hole is None and word is not CheckAnswer.UNREADABLE


def _checked(permission: str, answer: Answer) -> Checked:
    word = parse_check_permission(answer.text, answer.command.line)
    doubt = answer.hole or (None if word is CheckAnswer.DENIED else HoleReason.UNREADABLE_LINE)
    return Checked(permission, doubt, Evidence(answer.command.line, _first_line(answer.text)))


def _first_line(untrusted_text: str) -> str:
    return clean_line(untrusted_text.strip().split("\n", 1)[0])
