"""What the window says of whoever manages a phone, and of the spaces that were looked at or not, in both languages."""

from dataclasses import replace

import pytest

from core.model.change import SecondQuestion
from core.model.managed import ManagedFacts, Manager, ManagerRole
from core.model.names import PackageName, UserId
from core.model.phone import AndroidUser, Closed, UserKind
from gui import states as st
from gui.language import Language
from gui.present.managed import managed_notice, managed_reason, spaces_lines
from gui.present.page import page_view
from gui.viewmodels import ConfirmView
from gui.wording import managed as words
from tests.core.services.phone_reports import OWNER, app
from tests.gui.shown import results_view, texts
from tests.gui.speaking import LANGUAGES
from tests.gui_logic.samples import ASKING_PLAN, HELD, READY, REPORT, RESULTS

PADLOCK = PackageName("example.padlock.lease")
OWNED = ManagedFacts(True, (Manager(ManagerRole.DEVICE_OWNER, UserId(0), PADLOCK, True),), read=True)
NOBODY = ManagedFacts(False, read=True)


def managed(facts: ManagedFacts, **more: object) -> st.Results:
    return replace(RESULTS, report=replace(REPORT, managed=facts, **more))


def space(kind: UserKind, why: Closed | None = None, number: int = 10) -> AndroidUser:
    return AndroidUser(UserId(number), kind, why is not Closed.STOPPED, why is None, why)


def test_owner_of_the_phone_is_named_before_any_button_with_what_a_change_may_do(language: Language) -> None:
    view = results_view(managed(OWNED))
    assert "This phone is managed by" in view.managed
    assert str(PADLOCK) in view.managed
    assert "A change may trigger a lock" in view.managed
    assert texts(view.buttons)[0] == "Save record only"
    assert not view.filled


def test_second_question_names_who_manages_the_phone(language: Language) -> None:
    item = replace(ASKING_PLAN.items[0], questions=(SecondQuestion.MANAGED_PHONE,))
    view = page_view(st.Confirming(managed(OWNED), replace(ASKING_PLAN, items=(item,))))
    assert isinstance(view, ConfirmView)
    assert str(PADLOCK) in view.reasons[0]
    assert not view.filled


@pytest.mark.parametrize("back", [RESULTS, READY])
def test_putting_back_asks_once_more_by_name_and_doing_nothing_comes_first(
    language: Language, back: st.Ready | st.Results
) -> None:
    view = page_view(st.Confirming(back, HELD))
    assert isinstance(view, ConfirmView)
    assert str(PADLOCK) in view.reasons[0]
    assert "A change may trigger a lock" in view.reasons[0]
    assert (texts(view.buttons), view.filled) == (["Not now", "Put back for 1 app"], False)
    assert len(view.names) == 1


def test_app_that_has_set_rules_without_owning_the_phone_is_told_as_what_it_is(language: Language) -> None:
    setter = ManagedFacts(False, (Manager(ManagerRole.RULE_SETTER, UserId(0), PADLOCK),), read=True)
    said = managed_notice(replace(REPORT, managed=setter)).split("\n")
    assert said[0] == f"{PADLOCK} has set rules for this phone that cannot be lifted by hand."
    assert said[1].startswith("Looking changes nothing.")


def test_phone_of_nobody_else_has_no_notice_and_no_reason(language: Language) -> None:
    report = replace(REPORT, managed=NOBODY, users=(OWNER,))
    assert (managed_notice(report), managed_reason(report), spaces_lines(report)) == ("", "", ())


def test_what_could_not_be_read_is_said_and_no_manager_is_made_up(language: Language) -> None:
    report = replace(REPORT, managed=ManagedFacts())
    assert managed_notice(report).startswith("We could not read whether somebody manages this phone.")


def test_files_say_nothing_of_managers_for_nothing_can_be_changed(language: Language) -> None:
    report = replace(REPORT, managed=ManagedFacts(), offline=True)
    assert (managed_notice(report), spaces_lines(report)) == ("", ())


def test_lock_agent_that_is_no_admin_is_told_as_what_it_is(language: Language) -> None:
    agent = Manager(ManagerRole.INSTALLED, UserId(0), PADLOCK, True)
    said = managed_notice(replace(REPORT, managed=ManagedFacts(False, (agent,), read=True)))
    assert "can lock a phone that is rented or being paid off" in said
    assert "managed by" not in said.split("\n")[0]


def test_admin_and_manager_without_a_name_are_told(language: Language) -> None:
    managers = (Manager(ManagerRole.DEVICE_OWNER, UserId(0), None), Manager(ManagerRole.ADMIN, UserId(0), PADLOCK))
    report = replace(REPORT, managed=ManagedFacts(True, managers, read=True))
    assert "an app whose name could not be read" in managed_notice(report)
    assert "Device admins" in spaces_lines(report)[-1]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("why", Closed)
@pytest.mark.parametrize("kind", [kind for kind in UserKind if kind is not UserKind.OWNER])
def test_every_closed_space_is_named_with_its_reason(
    language: Language, code: str, why: Closed, kind: UserKind
) -> None:
    language.use(code)
    report = replace(REPORT, managed=NOBODY, users=(OWNER, space(kind, why)))
    looked, not_looked = spaces_lines(report)
    assert looked != not_looked
    assert words.why_closed(why, kind) in not_looked
    assert words.why_closed(why, kind)


def test_spaces_are_named_at_the_foot_alone_where_all_were_looked_at(language: Language) -> None:
    report = replace(REPORT, managed=NOBODY, users=(OWNER, space(UserKind.WORK)))
    assert spaces_lines(report) == ()


def test_manager_of_a_profile_is_told_calmly_and_by_package_where_no_name_is_known(language: Language) -> None:
    owner = Manager(ManagerRole.PROFILE_OWNER, UserId(10), PADLOCK)
    users = (OWNER, space(UserKind.WORK))
    report = replace(REPORT, managed=ManagedFacts(False, (owner,), read=True), users=users)
    assert managed_notice(report) == ""
    assert spaces_lines(report) == (f"Work profile is managed by {PADLOCK}.",)


def test_two_clones_are_told_once_and_a_user_without_debugging_says_so(language: Language) -> None:
    users = (
        OWNER,
        space(UserKind.CLONE, None, 998),
        space(UserKind.CLONE, None, 999),
        space(UserKind.WORK, Closed.REFUSED),
    )
    facts = ManagedFacts(False, no_debugging=(UserId(10),), read=True)
    assert spaces_lines(replace(REPORT, managed=facts, users=users)) == (
        "Looked at: Owner, App clone.",
        "Not looked at: Work profile. Whoever manages it does not allow a look from a computer. "
        "Look at its apps on the phone.",
    )


def test_space_with_an_app_said_to_read_now_is_not_said_to_be_not_looked_at(language: Language) -> None:
    users = (OWNER, space(UserKind.WORK, Closed.LOCKED))
    reader = app("example.loan", user=10)
    assert any("Not looked at: Work profile" in line for line in spaces_lines(replace(REPORT, users=users)))
    lines = spaces_lines(replace(REPORT, users=users, apps=(reader,)))
    assert any("Not fully looked at: Work profile" in line for line in lines)
