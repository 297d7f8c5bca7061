"""After names and certificates were read: better founded matches, the chosen country, and no verdict touched."""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from core.cli.scan_text import scan_lines
from core.evidence.scan_json import scan_document
from core.lenders import LenderListings
from core.lenders.bundle import Bundle
from core.model.headline import bulk_targets, headline, maybe_targets
from core.model.lender import Basis, Confidence, Group, Kind
from core.model.likeness import Reason, ReasonKind
from core.model.names import package_name
from core.model.phone import PhoneFacts
from core.services.details.matching_details import with_matches
from core.services.looking.likely_lenders import likely_match
from tests.core.evidence.test_published_documents import schema
from tests.core.lenders.test_matching import NAMED, OTHER, OWN, SIGNED, line
from tests.core.services.phone_reports import app, lender, report

BANGAU = (("und", "Sahabat Bangau"),)
CHAT = package_name("com.heron.chat")


@pytest.fixture
def listings() -> Iterator[LenderListings]:
    opened = LenderListings.of(
        Bundle("1", dt.date(2026, 11, 1), (line(SIGNED, OWN),), (json.dumps(NAMED, ensure_ascii=False),))
    )
    yield opened
    opened.close()


def one(listings, row, country="ID"):
    return with_matches(report(row), listings, country).apps[0]


def said(seen):
    Draft202012Validator(schema("scan")).validate(scan_document(seen, all_apps=True))
    return "\n".join(scan_lines(seen, all_apps=True))


def test_a_listed_app_gains_its_certificate_as_a_basis(listings):
    row = replace(app(SIGNED, match=lender(SIGNED)), certificates=(OWN,))
    seen = with_matches(report(row), listings, None)
    assert seen.apps[0].lender.basis is Basis.PACKAGE_AND_CERTIFICATE and headline(seen).lending == 1
    assert "in the list, same signer" in said(seen)


def test_another_signer_is_told_and_the_app_leaves_the_headline_and_its_button(listings):
    seen = with_matches(report(replace(app(SIGNED, match=lender(SIGNED)), certificates=(OTHER,))), listings, None)
    assert (headline(seen).lending, headline(seen).maybe) == (0, 1)
    assert bulk_targets(seen) == () and len(maybe_targets(seen)) == 1
    assert "same internal name, other signer: it may be another app" in said(seen)
    assert scan_document(seen)["apps"][0]["lender"]["other_signer"] is True


def test_a_name_in_its_country_is_possible_and_in_no_headline_and_no_button(listings):
    seen = with_matches(report(replace(app(CHAT), labels=BANGAU)), listings, "ID")
    assert seen.apps[0].lender.basis is Basis.NAME_AND_COUNTRY and seen.country == "ID"
    assert (headline(seen).lending, headline(seen).maybe, headline(seen).others) == (0, 0, 1)
    assert bulk_targets(seen) == maybe_targets(seen) == ()
    assert "has a name that is: possible, check (Sahabat Bangau" in said(seen)
    assert scan_document(seen)["apps"][0]["lender"]["package"] is None


@pytest.mark.parametrize("country", [None, "NG"])
def test_a_name_counts_in_the_chosen_country_only(listings, country):
    assert one(listings, replace(app(CHAT), labels=BANGAU), country).lender is None


def test_choosing_another_country_takes_a_name_match_back(listings):
    here = with_matches(report(replace(app(CHAT), labels=BANGAU)), listings, "ID")
    assert with_matches(here, listings, "NG").apps[0].lender is None


def test_an_app_of_the_phone_is_told_by_its_package_alone(listings):
    row = replace(app("com.heron.system", system=True), labels=BANGAU, certificates=(OWN,))
    assert one(listings, row).lender is None


def test_a_listed_makers_signature_is_weak_and_names_the_listed_app(listings):
    seen = with_matches(report(replace(app(CHAT), certificates=(OWN,))), listings, None)
    assert seen.apps[0].lender.basis is Basis.CERTIFICATE_ONLY and headline(seen).lending == 0
    assert f"which is a weak sign (Sahabat Bangau, 輕鬆借錢 ({SIGNED}) [ID])" in said(seen)


def test_an_app_is_never_called_by_the_name_of_another_that_is_listed(listings):
    for row in (replace(app(CHAT), certificates=(OWN,)), replace(app(SIGNED), certificates=(OTHER,))):
        told = said(with_matches(report(row), listings, None)).splitlines()
        assert f"  {row.package}" in told


def test_what_an_app_looks_like_stands_beside_the_name_it_bears(listings):
    row = replace(app("com.heron.app"), labels=(*BANGAU, ("zh", "苍鹭借款")))
    match = one(listings, row).lender
    assert match.basis is Basis.NAME_AND_COUNTRY and match.reasons and match.maybe_lending


def test_labels_in_any_language_may_show_a_lending_app(listings):
    match = one(listings, replace(app("com.heron.app"), labels=(("en", "Heron"), ("zh", "苍鹭借款")))).lender
    assert match.basis is Basis.LENDING_LIKE and match.reasons


ASKED = (Reason(ReasonKind.ASKS_FOR, ("contacts", "sms")),)


def test_a_reason_that_was_found_stays(listings):
    judged = replace(app(CHAT, match=likely_match(CHAT, ASKED)), labels=(("en", "Heron"),))
    assert one(listings, judged) == judged


def test_a_reason_stays_beside_a_name_and_comes_back_without_it(listings):
    judged = replace(app(CHAT, match=likely_match(CHAT, ASKED)), labels=BANGAU)
    here = with_matches(report(judged), listings, "ID")
    assert (here.apps[0].lender.basis, here.apps[0].lender.reasons) == (Basis.NAME_AND_COUNTRY, ASKED)
    assert with_matches(here, listings, "NG").apps == (judged,)


def test_a_listed_app_needs_no_reason(listings):
    assert one(listings, app(SIGNED, match=likely_match(SIGNED, ASKED))).lender.reasons == ()


def test_nothing_but_the_match_changes(listings):
    rows = [replace(app(name), labels=BANGAU, certificates=(OWN,)) for name in (SIGNED, CHAT, "com.heron.loan")]
    before = report(*rows)
    after = with_matches(before, listings, "ID")
    assert replace(after, country=None, apps=tuple(replace(one, lender=None) for one in after.apps)) == before


def test_a_listing_of_another_country_is_told_as_elsewhere_and_after_the_rest(listings):
    home, abroad = (said(with_matches(report(app(SIGNED)), listings, country)) for country in ("ID", "NG"))
    assert "elsewhere" not in home and "on a warning list by A regulator" in home
    assert abroad.index("elsewhere, not in your country:") < abroad.index("on a warning list by A regulator")


def test_low_confidence_and_reusable_ids_say_so():
    match = lender("com.loan.cash", confidence=Confidence.LOW)
    match = replace(match, record=replace(match.record, reusable_id=True))
    text = said(report(app("com.loan.cash", match=match)))
    assert "May be a lending app (unverified list)." in text and "Any developer may use this internal name." in text


def test_wallets_and_banks_that_also_lend_are_a_group_of_their_own():
    rows = (
        app("com.heron.pay", match=lender("com.heron.pay", Kind.SUPER_APP, Group.ALSO_LENDS)),
        app("com.heron.loan", match=lender("com.heron.loan")), app(CHAT),
    )  # fmt: skip
    text = said(report(*rows))
    wallets, others = text.index("that also lend; can read"), text.index("Other apps that can read")
    assert wallets < text.index("(com.heron.pay)") < others < text.index(CHAT)
    assert text.index("(com.heron.loan)") < wallets


def test_a_country_is_suggested_only_while_none_is_chosen():
    seen = replace(report(app(CHAT)), device=PhoneFacts(sdk=36, country_hint="ID"))
    assert "If you are there: --country ID" in said(seen)
    assert "--country" not in said(replace(seen, country="NG"))
