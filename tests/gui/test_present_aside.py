"""What looking up by hand and help say: what a source says, with its date; absence as absence, no more."""

import datetime as dt
import json
from dataclasses import replace

import pytest

from core.errors import DataError
from core.lenders.bundle import read_list
from core.model.lender import ListFacts
from core.paths import resource_path
from gui.aside import events as ev
from gui.aside import states as st
from gui.asideviews import HelpView, LookUpView
from gui.language import Language
from gui.present.aside import aside_view
from gui.wording.countries import country
from tests.gui.example_aside import ASIDE, DAY, FACTS, LEASING, LOAN, NAMED, NEAR, UNLISTED, WALLET, answer
from tests.gui.shown import texts_in
from tests.gui.speaking import LANGUAGES


def look_up(asked: ev.Answer, **changes: object) -> LookUpView:
    view = aside_view(replace(st.LookingUp("", asked.term, answer=asked), **changes))  # type: ignore[arg-type]
    assert isinstance(view, LookUpView)
    return view


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", ASIDE)
def test_every_page_has_words_and_no_open_place(language: Language, name: str, code: str) -> None:
    language.use(code)
    said = texts_in(aside_view(ASIDE[name]()))
    assert any(said)
    assert [text for text in said if "%1" in text or "%2" in text or "%n" in text or "(s)" in text] == []


def test_nothing_of_it_is_in_sight_until_it_is_opened() -> None:
    assert aside_view(st.Closed("ID")) is None


def test_absence_names_list_date_term_and_day_and_says_that_it_proves_nothing(language: Language) -> None:
    view = look_up(answer("kredit xyz"))
    assert view.answer == "Not found on our list"
    assert view.answer_lines[0] == (
        "Not found on the LenderLens list dated 21 Nov 2026; we searched “kredit xyz” on 24 Nov 2026. "
        "Lists can be late or use another name. Not being found proves nothing by itself."
    )
    language.use("zh_CN")
    assert look_up(answer("借款")).answer_lines[0] == (
        "在 LenderLens 名单（2026年11月21日）中没有查到，检索词“借款”，检索日 2026年11月24日。"
        "名单可能滞后或使用其他名称，查不到不等于有问题。"
    )


def test_term_that_looks_like_a_place_to_fill_stays_a_term(language: Language) -> None:
    assert "we searched “%3 %1” on" in look_up(answer("%3 %1")).answer_lines[0]


def test_unlisted_package_that_looks_like_a_lender_says_why_and_stays_unlisted(language: Language) -> None:
    view = look_up(UNLISTED)
    assert view.answer == "Not found on our list"
    assert any(line.startswith("It may be a lending app, by its internal name alone: ") for line in view.answer_lines)


def test_package_near_to_listed_ones_is_not_said_to_be_listed(language: Language) -> None:
    view = look_up(NEAR)
    assert view.answer == "Not found on our list" and len(view.cards) == 1
    assert any("exactly the internal name example.cash" in line for line in view.answer_lines)


def test_card_says_who_when_where_and_gives_the_address_to_copy(language: Language) -> None:
    (card,) = look_up(answer("example", LOAN)).cards
    first = card.statements[0]
    assert first.text == "On the warning list of Example Authority, Indonesia, July 2023"
    assert (first.title, first.source[:8]) == ("Alert list SP 01/EX/VII/2023", "https://")
    assert (card.tag, card.where, card.opened) == ("Consumer loans", "Indonesia, the Philippines", True)
    assert card.package == "internal name: example.cash.pinjaman.cepat.rupiah"
    assert any("Any developer may use this internal name" in line for line in card.lines)


def test_name_of_the_windows_language_comes_first(language: Language) -> None:
    language.use("zh_CN")
    assert look_up(answer("example", LOAN)).cards[0].name == "例子现金"


def test_weak_entries_say_how_weak_they_are(language: Language) -> None:
    leasing, wallet, named = look_up(answer("example", LEASING, WALLET, NAMED)).cards
    assert "May be a lending app (unverified list)." in leasing.lines
    assert any("under 18" in line for line in leasing.lines)
    assert "Lending is only one of the things this app is for." in wallet.lines
    assert any("possible, check" in line for line in named.lines) and named.package == ""


def test_what_is_left_out_is_counted(language: Language) -> None:
    view = look_up(answer("example", LOAN, total=37))
    assert view.answer == "37 apps found"
    assert view.answer_lines[1] == "The first one is shown. Type more of the name to see others."


def test_list_its_date_and_age_are_always_there(language: Language) -> None:
    assert look_up(answer("")).list_line == (
        "LenderLens list 2026.11.21, dated 21 Nov 2026, 4,383 apps · 3 days old · came with LenderLens"
    )


@pytest.mark.parametrize(("date", "said"), [
    (DAY - dt.timedelta(days=180), ""),
    (DAY - dt.timedelta(days=181), "older than 180 days"),
    (DAY + dt.timedelta(days=9), "dated after today"),
])  # fmt: skip
def test_old_list_and_one_of_tomorrow_are_told(language: Language, date: dt.date, said: str) -> None:
    notice = look_up(answer("", facts=ListFacts("1", date, 3))).notice
    assert said in notice and bool(said) is bool(notice)


def test_damaged_list_is_told_and_the_field_stays(language: Language) -> None:
    view = aside_view(st.LookingUp("", "loan", error=DataError("list.json")))
    assert isinstance(view, LookUpView)
    assert view.notice.startswith("A file of LenderLens is damaged. ") and view.field


def test_imported_and_refused_lists_are_told(language: Language) -> None:
    assert look_up(answer(""), told=ev.ListTaken(1, FACTS)).notice.startswith("The list was imported: dated 21 Nov")
    refused = aside_view(ASIDE["25-refused"]())
    assert isinstance(refused, LookUpView) and "The list in use stays" in refused.notice
    assert not look_up(answer(""), importing=3).quiet[0].enabled


def test_country_is_nobodys_until_it_is_chosen(language: Language) -> None:
    nobody = look_up(answer("")).country
    assert [choice.text for choice in nobody.choices if choice.chosen] == ["any country"]
    chosen = look_up(answer(""), country="NG").country
    assert chosen.text == "Whose lists matter to you: Nigeria"


def test_how_to_dispute_an_entry_is_on_both_pages(language: Language) -> None:
    helped = aside_view(ASIDE["26-help"]())
    assert isinstance(helped, HelpView)
    assert "Is an entry wrong?" in (look_up(answer("")).dispute.title, helped.last[0].title)
    assert look_up(answer("")).dispute.lines == helped.last[0].lines


def test_two_rule_texts_stand_side_by_side_with_force_and_date(language: Language) -> None:
    helped = aside_view(ASIDE["26-help"]())
    assert isinstance(helped, HelpView)
    guide, later = helped.compared
    assert guide.facts == ("Force: a technical guide. It binds nobody by itself.", "Published: 1 Jun 2019")
    assert later.facts[1] == "In force since: 1 May 2021"
    assert "emergency contact" in guide.items and not any("contact" in item for item in later.items)
    assert all(rule.source.source.startswith("http") and "2026" in rule.source.text for rule in helped.compared)


def test_countries_are_in_the_order_of_their_names(language: Language) -> None:
    names = [choice.text for choice in look_up(answer("")).country.choices]
    assert names[:3] == ["any country", "Argentina", "Australia"]
    assert names.index("Peru") < names.index("the Philippines") < names.index("Poland")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_country_of_the_list_has_a_name(language: Language, code: str) -> None:
    language.use(code)
    bundle = read_list(resource_path("lenders"))
    codes = {country for _, line in bundle.lines for country in json.loads(line)["countries"]}
    assert [two for two in sorted(codes) if country(two) == two] == []
