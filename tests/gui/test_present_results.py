"""What the results and an app's page say and offer."""

from dataclasses import replace

import pytest

from core.model.access import AppKey, ContactAccess
from core.model.facts import Gap, HoleReason
from core.model.lender import Confidence
from core.model.names import PackageName, UserId
from gui import events as ev
from gui import states as st
from gui.language import Language
from gui.present.page import page_view
from gui.viewmodels import (
    AppPageView,
)
from gui.viewparts import ButtonView, SectionKind
from tests.core.services.phone_reports import CLOSED, OFF, UNREAD, app, lender, report, verdict
from tests.gui.shown import results_view, texts
from tests.gui.speaking import LANGUAGES
from tests.gui_logic.samples import KEY, REPORT, RESULTS, UNPLUGGED


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_disabled_button_says_why(language: Language, code: str) -> None:
    language.use(code)
    view = results_view(UNPLUGGED)
    buttons = [
        *view.buttons,
        *view.quiet,
        *(card.button for part in view.sections for card in part.cards if card.button),
    ]
    assert [button for button in buttons if button.enabled is bool(button.why_not)] == []
    assert any(not button.enabled for button in buttons)


def test_unplugged_results_say_so_and_can_still_be_saved(language: Language) -> None:
    view = results_view(UNPLUGGED)
    assert view.notice.startswith("The phone is not connected. This is what we saw at ")
    assert [button.enabled for button in view.buttons] == [False, True]


def test_record_stands_first_and_nothing_is_filled_under_a_threat(language: Language) -> None:
    view = results_view(replace(RESULTS, answers=ev.Answers(threat=ev.Threat.YES)))
    assert texts(view.buttons) == ["Save record only", "Turn off for this one"]
    assert not view.filled


def test_what_turning_off_does_and_does_not_stands_on_the_results(language: Language) -> None:
    view = results_view(RESULTS)
    assert "You can undo it" in view.does
    assert "does not take back copies" in view.does_not


def test_what_it_does_stands_right_above_its_button_where_apps_only_may_be_lending(language: Language) -> None:
    unsure = replace(
        RESULTS, report=report(app("example.maybe", match=lender("example.maybe", confidence=Confidence.LOW)))
    )
    view = results_view(unsure)
    (section,) = [one for one in view.sections if one.kind is SectionKind.MAY_BE_LENDING]
    assert section.button is not None and "What this does:" in section.intro and "What it does not do:" in section.intro
    assert (view.does, view.does_not) == ("", "")
    both = replace(unsure, report=report(app("example.loan", match=lender("example.loan")), *unsure.report.apps))
    assert "What this does:" in results_view(both).does
    assert not [one for one in results_view(both).sections if "What this does:" in one.intro]


def test_bulk_button_names_exactly_the_lending_apps_that_can_be_turned_off(language: Language) -> None:
    view = results_view(RESULTS)
    assert view.buttons[0].event == ev.TurnOffClicked((KEY,))


def test_apps_the_button_leaves_out_are_counted_beside_it(language: Language) -> None:
    """ "2 apps can read" over "turn off for this one" reads as a mistake."""
    reachable = app("loan.one", match=lender("loan.one"))
    in_closed_space = app("loan.two", user=CLOSED.id, match=lender("loan.two"))
    view = results_view(replace(RESULTS, report=report(reachable, in_closed_space)))
    assert view.left_out.startswith("1 of them cannot be turned off from here")
    assert results_view(replace(RESULTS, report=report(reachable))).left_out == ""


def test_lending_app_that_could_not_be_checked_is_said_in_the_headline(language: Language) -> None:
    view = results_view(replace(RESULTS, report=report(app("example.loan", of=UNREAD, match=lender("example.loan")))))
    assert view.headline.answer == "1 lending app could not be checked"
    assert view.sections[0].kind is SectionKind.NOT_CHECKED
    assert view.sections[0].cards[0].note == "The phone’s answer was cut short."
    assert view.sections[0].cards[0].button == ButtonView(
        "Look by hand", ev.ByHandOpened((KEY,)), spoken="Look by hand at example.loan"
    )


def test_unread_request_alone_is_said_as_not_allowed_now(language: Language) -> None:
    unread = verdict(ContactAccess.UNKNOWN, (), why=HoleReason.REQUEST_NOT_READ)
    view = results_view(replace(RESULTS, report=report(app("example.game", of=unread))))
    assert view.sections[0].kind is SectionKind.REST
    assert view.sections[0].cards[0].line == "Not allowed now; we did not see whether it asks"


def test_gaps_are_shown_never_dropped(language: Language) -> None:
    holes = replace(REPORT, gaps=(Gap("pm list packages --user 150", HoleReason.REFUSED),))
    view = results_view(replace(RESULTS, report=holes))
    assert view.holes_title == "What could not be read (1)"
    assert view.holes == ("The phone refused to answer. (pm list packages --user 150)",)


def test_app_page_says_why_what_else_and_where_it_is_listed(language: Language) -> None:
    loan = replace(
        app("example.loan", match=lender("example.loan")),
        granted_permissions=("android.permission.READ_CONTACTS", "android.permission.READ_SMS"),
    )
    view = page_view(st.AppDetail(replace(RESULTS, report=report(loan)), KEY))
    assert isinstance(view, AppPageView)
    assert [part.text for part in view.permissions] == ["Contacts", "SMS messages"]
    assert view.matched == ("Found in our list by its internal name.",)
    assert ("Internal name", "example.loan") in [(fact.label, fact.value) for fact in view.facts]


def test_app_nobody_listed_is_said_to_prove_nothing(language: Language) -> None:
    view = page_view(st.AppDetail(RESULTS, AppKey(PackageName("example.chat"), UserId(0))))
    assert isinstance(view, AppPageView)
    assert view.matched == ("Not found in our list. That proves nothing by itself.",)
    assert view.permissions_note == "We read this for lending apps only."


def test_nameless_app_is_called_by_its_internal_name(language: Language) -> None:
    view = results_view(replace(RESULTS, report=report(app("example.chat"))))
    assert view.sections[0].cards[0].name == "internal name: example.chat"


def test_words_of_a_phone_never_become_places_to_fill(language: Language) -> None:
    named = replace(app("example.chat"), label="%1 %2 %n")
    view = results_view(replace(RESULTS, report=report(named)))
    assert view.sections[0].cards[0].button is not None
    assert view.sections[0].cards[0].button.spoken == "Turn off contacts for %1 %2 %n"


def test_off_app_has_no_button(language: Language) -> None:
    view = results_view(replace(RESULTS, report=report(app("example.chat", of=OFF))))
    assert view.sections[0].cards[0].button is None


def test_other_apps_begin_with_those_the_person_installed_each_group_under_its_caption(language: Language) -> None:
    apps = (app("example.a", system=True), app("example.b"), app("example.c", system=True), app("example.d"))
    (section,) = results_view(replace(RESULTS, report=report(*apps))).sections
    assert section.kind is SectionKind.OTHER_READERS
    assert [(card.key.package, card.caption) for card in section.cards] == [
        ("example.b", "Installed on this phone"),
        ("example.d", ""),
        ("example.a", "Came with the phone"),
        ("example.c", ""),
    ]


@pytest.mark.parametrize(("sdk", "offered"), [(None, False), (29, False), (32, False), (33, True), (36, True)])
def test_stop_asking_is_offered_only_where_a_phone_can_be_told(
    language: Language, sdk: int | None, offered: bool
) -> None:
    on_it = replace(REPORT, device=replace(REPORT.device, sdk=sdk))
    assert (results_view(replace(RESULTS, report=on_it)).switch is not None) is offered
