"""What the pages make of names and pictures read out of apps' own files, and of the country a phone names."""

from dataclasses import replace

import pytest

from core.model.report import ScanReport
from gui import states as st
from gui.aside.events import CountryChosen
from gui.icon_pixels import Icon
from gui.language import Language
from gui.present.page import page_view
from gui.viewmodels import AppPageView
from gui.viewparts import AppCardView
from tests.core.services.phone_reports import app, lender, report
from tests.gui.shown import outcome_view, results_view, texts
from tests.gui_logic.samples import DETAIL, KEY, OUTCOME, REPORT, RESULTS

NAMES = (("und", "Heron"), ("hi", "बगुला"), ("zh-CN", "苍鹭"), ("zh-TW", "蒼鷺"))
PICTURE = Icon(b"pixels")
PICTURED = RESULTS.icons.and_these(((KEY.package, PICTURE),))


def first_card(of: ScanReport) -> AppCardView:
    return results_view(replace(RESULTS, report=of)).sections[0].cards[0]


@pytest.mark.parametrize(("code", "name"), [("en", "Heron"), ("zh_CN", "苍鹭")])
def test_app_is_called_by_its_name_in_the_language_of_the_window(language: Language, code: str, name: str) -> None:
    language.use(code)
    card = first_card(report(replace(app("example.heron"), label="Old", labels=NAMES)))
    assert (card.name, card.letter) == (name, name[0])


def test_listed_app_keeps_the_name_of_the_list_whatever_it_calls_itself(language: Language) -> None:
    posing = replace(app("example.loan", match=lender("example.loan")), labels=(("und", "Calculator"),))
    assert first_card(report(posing)).name == "example.loan"


def test_picture_is_on_the_card_the_app_page_and_the_outcome(language: Language) -> None:
    detail = page_view(replace(DETAIL, results=replace(RESULTS, icons=PICTURED)))
    assert isinstance(detail, AppPageView)
    outcome = outcome_view(replace(OUTCOME, back=replace(RESULTS, icons=PICTURED)))
    shown = results_view(replace(RESULTS, icons=PICTURED)).sections[0].cards[0]
    assert [card.icon for card in (shown, detail.card, outcome.cards[0])] == [PICTURE] * 3


def test_app_without_a_picture_has_its_letter(language: Language) -> None:
    assert [card.icon for part in results_view(RESULTS).sections for card in part.cards] == [None, None]


def hinted(hint: str | None, chosen: str | None = None) -> st.Results:
    device = replace(REPORT.device, country_hint=hint)
    return replace(RESULTS, report=replace(REPORT, device=device, country=chosen))


def test_country_the_phone_names_is_only_offered(language: Language) -> None:
    quiet = results_view(hinted("ID")).quiet
    (offer,) = [button for button in quiet if button.event == CountryChosen("ID")]
    assert offer.text == "Show first what sources in Indonesia say"
    assert offer.spoken == f"{offer.text}. The phone’s SIM suggests this country; none is chosen yet."


@pytest.mark.parametrize(("hint", "chosen"), [(None, None), ("ID", "ID"), ("ID", "NG"), ("QQ", None)])
def test_no_country_is_offered_once_one_is_chosen_or_where_none_is_named(
    language: Language, hint: str | None, chosen: str | None
) -> None:
    said = texts(results_view(hinted(hint, chosen)).quiet)
    assert not any(text.startswith("Show first what sources") for text in said)
