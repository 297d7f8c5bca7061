"""What the pages around a change say and offer."""

from dataclasses import replace

import pytest

from core.model.access import AppKey, ContactAccess
from core.model.change import ChangeKind, ItemResult, Obstacle, SecondQuestion
from core.model.change import Outcome as ItemOutcome
from core.model.names import PackageName, UserId
from gui import events as ev
from gui import states as st
from gui.language import Language
from gui.present.page import page_view
from gui.viewmodels import (
    ConfirmView,
    KeptChangesView,
)
from gui.viewparts import ButtonView
from tests.core.services.phone_reports import UNREAD, WORK, app, lender, report, verdict
from tests.gui.shown import outcome_view, texts
from tests.gui.speaking import LANGUAGES
from tests.gui_logic.samples import ASKING_PLAN, KEY, OUTCOME, RESULT, RESULTS, STATES


def test_second_question_says_each_reason_and_names_who_is_touched(language: Language) -> None:
    item = replace(
        ASKING_PLAN.items[0],
        questions=(SecondQuestion.SHARED_UID, SecondQuestion.THREATENED),
        also_affects=(PackageName("example.chat"),),
    )
    view = page_view(st.Confirming(RESULTS, replace(ASKING_PLAN, items=(item,))))
    assert isinstance(view, ConfirmView)
    assert len(view.reasons) == 2
    assert view.names == (
        "example.loan shares its permissions with internal name: example.chat: contacts go off for both",
    )
    assert texts(view.buttons) == ["Save record only", "Turn off for 1 app", "Not now"]
    assert not view.filled


def test_second_question_leaves_out_what_will_not_be_tried(language: Language) -> None:
    fixed = replace(
        ASKING_PLAN.items[0], key=AppKey(PackageName("example.chat"), UserId(0)), obstacle=Obstacle.NOT_READ
    )
    view = page_view(st.Confirming(RESULTS, replace(ASKING_PLAN, items=(ASKING_PLAN.items[0], fixed))))
    assert isinstance(view, ConfirmView)
    assert view.names == ("example.loan (came with the phone)",)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "example.loan, in the work profile"),
        ("zh_CN", "example.loan，工作资料里的"),
    ],
)
def test_second_question_says_in_which_space_an_app_is(language: Language, code: str, said: str) -> None:
    language.use(code)
    asked = replace(
        ASKING_PLAN.items[0], key=AppKey(PackageName("example.loan"), WORK.id), questions=(SecondQuestion.WORK_PROFILE,)
    )
    at_work = replace(RESULTS, report=report(app("example.loan", user=WORK.id, match=lender("example.loan"))))
    view = page_view(st.Confirming(at_work, replace(ASKING_PLAN, items=(asked,))))
    assert isinstance(view, ConfirmView)
    assert view.names == (said,)


def test_apps_that_share_their_permissions_stand_in_one_line(language: Language) -> None:
    chat, loan, third = (PackageName(f"example.{name}") for name in ("chat", "loan", "third"))
    item = replace(ASKING_PLAN.items[0], questions=(SecondQuestion.SHARED_UID,), also_affects=(chat, third))
    other = replace(item, key=AppKey(chat, UserId(0)), also_affects=(loan, third))
    view = page_view(st.Confirming(RESULTS, replace(ASKING_PLAN, items=(item, other))))
    assert isinstance(view, ConfirmView)
    (line,) = view.names
    assert line.endswith("internal name: example.third: contacts go off for all of them")


def test_proven_change_says_when_it_was_looked_at_and_offers_undo(language: Language) -> None:
    view = outcome_view(OUTCOME)
    assert view.headline == "Contacts are now off for 1 of 1 app"
    assert "may still be with the lender" in view.body
    assert view.cards[0].line.startswith("Off - looked again at ")
    assert view.cards[0].button is not None
    assert view.cards[0].button.event == ev.UndoClicked("change-1", (KEY,))


@pytest.mark.parametrize("failed", [ItemOutcome.STILL_ON, ItemOutcome.CAME_BACK, ItemOutcome.REFUSED_BY_PHONE])
def test_what_did_not_work_keeps_its_colour_and_shows_a_way_forward(language: Language, failed: ItemOutcome) -> None:
    view = outcome_view(with_outcome(failed, verdict()))
    assert view.headline == "Contacts are now off for 0 of 1 app"
    assert view.cards[0].access is ContactAccess.CAN_READ
    assert view.cards[0].line == "Can read your contacts now"
    assert view.cards[0].button == ButtonView(
        "Show me how", ev.ByHandOpened((KEY,)), spoken="Show me how, for example.loan"
    )


def test_what_was_not_read_again_is_unknown_and_offers_another_look(language: Language) -> None:
    unknown = with_outcome(ItemOutcome.UNKNOWN, None)
    seen = replace(RESULTS, report=report(app("example.loan", of=UNREAD, match=lender("example.loan"))))
    view = outcome_view(replace(unknown, back=seen))
    assert view.cards[0].access is ContactAccess.UNKNOWN
    assert "Off" not in view.cards[0].line
    assert view.cards[0].button is not None and view.cards[0].button.event == ev.ScanClicked()


def test_undo_that_worked_says_that_it_can_read_again(language: Language) -> None:
    undone = replace(RESULT, kind=ChangeKind.UNDO)
    state = replace(with_outcome(ItemOutcome.RESTORED, verdict()), back=RESULTS)
    view = outcome_view(replace(state, result=replace(undone, items=state.result.items)))
    assert view.headline == "Put back as it was for 1 of 1 app"
    assert view.cards[0].line.startswith("Can read contacts again - looked again at ")
    assert view.cards[0].button is None


def test_change_that_wrote_nothing_offers_no_undo(language: Language) -> None:
    view = outcome_view(replace(OUTCOME, result=replace(RESULT, change_id="")))
    assert view.cards[0].button is None
    assert [button.event for button in view.quiet] == [ev.FinishClicked()]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", list(ChangeKind))
@pytest.mark.parametrize("outcome", [ItemOutcome.REFUSED_BY_PHONE, ItemOutcome.ALREADY_OFF])
def test_page_says_that_nothing_was_changed_and_not_that_it_was_looked_again(
    language: Language, code: str, kind: ChangeKind, outcome: ItemOutcome
) -> None:
    language.use(code)
    state = with_outcome(outcome, verdict())
    view = outcome_view(replace(state, result=replace(state.result, kind=kind, wrote=False, looked_again=False)))
    assert {"en": "Nothing was changed on the phone", "zh_CN": "手机上什么都没有改动"}[code] in view.body
    assert {"en": "ooked again", "zh_CN": "复查"}[code] not in view.body


def test_page_says_when_it_could_not_be_looked_again(language: Language) -> None:
    state = with_outcome(ItemOutcome.UNKNOWN, None)
    view = outcome_view(replace(state, result=replace(state.result, looked_again=False)))
    assert view.body.startswith("We could not look again, so we do not know how it is now.")


FIXED = {ItemOutcome.FIXED_BY_SYSTEM: "The phone’s maker", ItemOutcome.FIXED_BY_POLICY: "Whoever manages this phone"}


@pytest.mark.parametrize("fixed", FIXED)
@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_fixed_is_not_counted_and_named_apart(language: Language, code: str, fixed: ItemOutcome) -> None:
    language.use(code)
    (item,) = with_outcome(fixed, verdict()).result.items
    items = (*RESULT.items, replace(item, item=replace(item.item, key=AppKey(PackageName("example.wallet"), KEY.user))))
    view = outcome_view(replace(OUTCOME, result=replace(RESULT, items=items)))
    assert (
        view.headline
        == {"en": "Contacts are now off for 1 of 1 app", "zh_CN": "1 个应用中，1 个已不能读取通讯录"}[code]
    )
    assert "example.wallet" in view.body.split("\n")[0]
    assert len(view.cards) == len(items)


@pytest.mark.parametrize(("fixed", "who"), FIXED.items())
def test_where_everything_is_fixed_nothing_is_counted_as_off(language: Language, fixed: ItemOutcome, who: str) -> None:
    view = outcome_view(with_outcome(fixed, verdict()))
    assert view.headline == "1 app could not be changed"
    assert f"{who} fixed 1 app, so it cannot be changed here: example.loan." in view.body
    assert "now off" not in "\n".join((view.headline, view.body))


def with_outcome(outcome: ItemOutcome, after: object) -> st.Outcome:
    item = ItemResult(RESULT.items[0].item, outcome, "", verdict(), after)  # type: ignore[arg-type]
    return st.Outcome(RESULTS, replace(RESULT, items=(item,)))


def test_forgetting_asks_once_more_and_says_what_is_lost(language: Language) -> None:
    asked, asking = page_view(STATES["kept"]), page_view(STATES["forgetting"])
    assert isinstance(asked, KeptChangesView) and isinstance(asking, KeptChangesView)
    assert asked.forget and asked.forget.event == ev.ForgetClicked()
    assert asking.forget and asking.forget.event == ev.ForgetConfirmed()
    assert "nothing can be undone" in asking.forget_note


def test_record_stands_first_on_a_phone_that_may_lock(language: Language) -> None:
    managed = replace(ASKING_PLAN.items[0], questions=(SecondQuestion.MANAGED_PHONE,))
    view = page_view(st.Confirming(RESULTS, replace(ASKING_PLAN, items=(managed,))))
    assert isinstance(view, ConfirmView)
    assert texts(view.buttons)[0] == "Save record only"
    assert not view.filled
