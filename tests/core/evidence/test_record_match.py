"""The saved page: a name, a signature or a likeness is never worded as a listing; other countries come apart."""

from dataclasses import replace

import pytest

from core.evidence import match_words
from core.evidence.record_match import match_part
from core.evidence.record_page import record_page
from core.lenders.likeness.signs import ASKED_GROUPS
from core.model.lender import Basis, Confidence, Statement, Status
from core.model.likeness import Reason, ReasonKind
from tests.core.services.phone_reports import app, lender, report

LISTED = ("Found in the lender list", "在名单中查到")
WARNED = Statement(Status.ON_REGULATOR_WARNING_LIST, "OJK", "A list", "2024", "ID", "https://example.org/a", None)
SEEN = Statement(Status.RECOGNISED, "Somebody", None, None, None, None, None)


def match(basis=Basis.EXACT_PACKAGE, *, said=(), **changes):
    found = lender("example.loan", confidence=changes.pop("confidence", Confidence.HIGH))
    reusable = changes.pop("reusable_id", False)
    return replace(found, basis=basis, record=replace(found.record, statements=said, reusable_id=reusable), **changes)


@pytest.mark.parametrize("basis", [Basis.NAME_AND_COUNTRY, Basis.CERTIFICATE_ONLY, Basis.LENDING_LIKE])
def test_what_is_no_listing_is_not_worded_as_one(basis):
    page = match_part(match(basis, said=(WARNED,)), "ID")
    assert not any(words in page for words in LISTED)
    assert "Not in the lender list" in page and "不在名单中" in page


@pytest.mark.parametrize("basis", [Basis.EXACT_PACKAGE, Basis.PACKAGE_AND_CERTIFICATE])
def test_a_listed_app_says_how_it_was_found(basis):
    page = match_part(match(basis), None)
    assert all(words in page for words in LISTED)


def test_what_is_said_of_another_country_comes_under_a_line_of_its_own():
    page = match_part(match(said=(WARNED, SEEN)), "NG")
    assert page.index("Somebody") < page.index(match_words.ELSEWHERE.en) < page.index("OJK")
    assert match_words.ELSEWHERE.en not in match_part(match(said=(WARNED, SEEN)), "ID")
    assert match_words.ELSEWHERE.en not in match_part(match(said=(WARNED, SEEN)), None)


@pytest.mark.parametrize(("changes", "words"), [
    ({"other_signer": True}, match_words.OTHER_SIGNER), ({"reusable_id": True}, match_words.REUSABLE),
    ({"confidence": Confidence.LOW}, match_words.UNVERIFIED),
])  # fmt: skip
def test_what_weakens_a_match_is_told_in_both_languages(changes, words):
    page, plain = match_part(match(**changes), None), match_part(match(), None)
    assert words.en in page and words.zh in page
    assert words.en not in plain and words.zh not in plain


def test_why_an_app_may_be_lending_is_told_with_its_words_escaped():
    asked = Reason(ReasonKind.ASKS_FOR, ("contacts", "sms"))
    page = match_part(
        match(Basis.LENDING_LIKE, reasons=(Reason(ReasonKind.NAME_CONTAINS, ("<b>借款", "{x}")), asked)), None
    )
    assert "its name contains &lt;b&gt;借款, {x}" in page and "<b>" not in page
    assert "it asks for contacts, SMS" in page and "申请的权限:通讯录、短信" in page


def test_every_basis_reason_and_group_has_words():
    assert set(match_words.BASES) == set(Basis)
    assert set(match_words.REASONS) == set(ReasonKind)
    assert set(match_words.GROUPS) == set(ASKED_GROUPS)


def test_the_chosen_country_stands_on_the_page():
    shown = replace(report(app("example.loan", match=match(said=(WARNED,)))), country="NG")
    page = record_page(shown, practice=False)
    assert match_words.COUNTRY.en in page and match_words.ELSEWHERE.zh in page
    assert match_words.COUNTRY.en not in record_page(replace(shown, country=None), practice=False)
