"""The basis of a match: package, certificate, name and country; what each may claim and what it may not."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import pytest

from core.lenders import LenderListings
from core.lenders.bundle import Bundle, read_list
from core.lenders.matching import AppIdentity, match_details, match_identities
from core.model.lender import Basis, Group, Status, said_for
from core.model.names import package_name
from core.paths import resource_path

OWN, OTHER = "a1" * 32, "b2" * 32
TESTKEY = "a40da80a59d170caa950cf15c18c454d47a39b26989d8b640ecd745ba71bf5dc"
SIGNED, PLAIN, BUILT = (package_name(f"example.loan.{name}") for name in ("signed", "plain", "built"))
UNKNOWN = package_name("example.chat.app")
WARNED: dict[str, Any] = {
    "status": "on_regulator_warning_list", "by": "A regulator", "title": "A list", "date": "2024", "country": "ID",
    "url": "https://example.org/list", "checked_on": None,
}  # fmt: skip
NAMED: dict[str, Any] = {
    "names": {"und": "Sahabat Bangau", "und-x-2": "輕鬆借錢"}, "operator": None, "countries": ["ID"],
    "kind": "consumer_loan", "group": "lending", "confidence": "medium", "statements": [WARNED],
}  # fmt: skip


def line(package: str, *certificates: str) -> tuple[str, str]:
    fields = {"package": package, **NAMED, "reusable_id": False}
    return package, json.dumps(fields | ({"certificates": certificates} if certificates else {}))


@pytest.fixture
def listings() -> Iterator[LenderListings]:
    lines = (line(SIGNED, OWN), line(PLAIN), line(BUILT, TESTKEY))
    opened = LenderListings.of(Bundle("1", dt.date(2026, 11, 1), lines, (json.dumps(NAMED),)))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def real() -> Iterator[LenderListings]:
    opened = LenderListings.open()
    yield opened
    opened.close()


def test_a_listed_package_with_its_listed_certificate_is_matched_by_both(listings: LenderListings) -> None:
    match = match_details(listings, SIGNED, certificates=(OTHER, OWN.upper()))
    assert match is not None and (match.basis, match.other_signer) == (Basis.PACKAGE_AND_CERTIFICATE, False)
    assert match.in_headline


def test_a_listed_package_with_another_certificate_is_told_and_stays_out_of_the_headline(
    listings: LenderListings,
) -> None:
    match = match_details(listings, SIGNED, certificates=(OTHER,))
    assert match is not None and (match.basis, match.other_signer) == (Basis.EXACT_PACKAGE, True)
    assert match.maybe_lending and not match.in_headline


@pytest.mark.parametrize(("package", "certificates"), [(SIGNED, ()), (PLAIN, (OTHER,)), (BUILT, (OTHER,))])
def test_where_either_certificate_is_not_known_the_package_alone_counts(
    package: str, certificates: tuple[str, ...], listings: LenderListings
) -> None:
    match = match_details(listings, package_name(package), certificates=certificates)
    assert match is not None and (match.basis, match.other_signer) == (Basis.EXACT_PACKAGE, False)


def test_the_certificate_of_a_listed_app_is_weak_and_names_that_app(listings: LenderListings) -> None:
    match = match_details(listings, UNKNOWN, certificates=(OWN,))
    assert match is not None and (match.basis, match.record.package) == (Basis.CERTIFICATE_ONLY, SIGNED)
    assert match.maybe_lending and not match.in_headline


def test_a_key_that_everybody_has_ties_nothing_together(listings: LenderListings) -> None:
    assert match_details(listings, UNKNOWN, certificates=(TESTKEY,)) is None


@pytest.mark.parametrize("label", ["Sahabat Bangau", "SAHABAT  bangau", "Sahabat-Bangau!", "轻松借钱", "輕鬆借錢"])
def test_a_listed_name_in_its_country_is_possible_and_counts_nowhere(label: str, listings: LenderListings) -> None:
    match = match_details(listings, UNKNOWN, (("en", "Chat"), ("und", label)), (), "ID")
    assert match is not None and match.basis is Basis.NAME_AND_COUNTRY
    assert match.record.package == UNKNOWN and match.record.statements[0].status is Status.ON_REGULATOR_WARNING_LIST
    assert not match.in_headline and not match.maybe_lending and not match.is_listed


@pytest.mark.parametrize(("label", "country"), [
    ("Sahabat Bangau", None), ("Sahabat Bangau", "NG"), ("Sahabat Bangau Plus", "ID"), ("Sahabat", "ID"), ("", "ID"),
    ("!?", "ID"),
])  # fmt: skip
def test_another_country_no_choice_or_part_of_a_name_match_nothing(
    label: str, country: str | None, listings: LenderListings
) -> None:
    assert match_details(listings, UNKNOWN, (("und", label),), (), country) is None


@pytest.mark.parametrize("label", ["\u202e", "\x00", "a" * 1_000_000, "借" * 100_000, "%s{0}\\'; --", "\ud800"])
def test_hostile_names_match_nothing_and_are_no_work(label: str, listings: LenderListings) -> None:
    assert match_details(listings, UNKNOWN, (("und", label),), ("not hex",), "ID") is None


def test_a_listed_package_is_never_told_by_its_name(listings: LenderListings) -> None:
    match = match_details(listings, PLAIN, (("und", "Sahabat Bangau"),), (), "ID")
    assert match is not None and match.basis is Basis.EXACT_PACKAGE


def test_every_name_without_a_package_is_found_in_its_country_and_only_there(real: LenderListings) -> None:
    rows = [json.loads(named) for named in read_list(resource_path("lenders")).named]
    asked = [AppIdentity(package_name(f"x.y{n}"), (("und", next(iter(row["names"].values()))),))
             for n, row in enumerate(rows)]  # fmt: skip
    assert len(rows) == 239
    for country in {country for row in rows for country in row["countries"]}:
        here = {app.package for app, row in zip(asked, rows, strict=True) if country in row["countries"]}
        found = match_identities(real, asked, country)
        assert here <= found.keys()
        assert all(country in match.record.countries for match in found.values())
    assert match_identities(real, asked, "FI") == match_identities(real, asked, None) == {}


def test_a_bank_whose_name_a_source_gives_is_not_called_listed(real: LenderListings) -> None:
    match = match_details(real, UNKNOWN, (("zh", "招贷"),), (), "CN")
    assert match is not None and match.record.group is Group.ALSO_LENDS
    assert not match.is_listed and not match.maybe_lending
    assert {one.status for one in match.record.statements} == {Status.PRIVACY_FINDING_BY_AUTHORITY}


def test_no_real_record_states_a_certificate_for_no_source_does() -> None:
    assert not [line for _, line in read_list(resource_path("lenders")).lines if '"certificates"' in line]


def test_what_is_said_of_the_chosen_country_comes_first_and_nothing_is_hidden(real: LenderListings) -> None:
    for package in ("com.ngoload", "lk.cashray.app", "com.truenaira.cashloan.moneycredit"):
        record = real.record(package_name(package))
        if record is None:
            continue
        for country in ("ID", "NG", "CN", None):
            told = said_for(record.statements, country)
            assert sorted(map(str, told.first + told.elsewhere)) == sorted(map(str, record.statements))
            assert all(one.country in (None, country) for one in told.first if country)
            assert all(one.country not in (None, country) for one in told.elsewhere)


def test_a_listing_of_another_country_is_elsewhere(listings: LenderListings) -> None:
    record = listings.record(PLAIN)
    assert record is not None
    assert said_for(record.statements, "NG").first == () and said_for(record.statements, "ID").elsewhere == ()


def test_five_hundred_apps_ask_the_database_once(listings: LenderListings) -> None:
    asked: list[str] = []
    listings._database.conn.set_trace_callback(asked.append)
    apps = [AppIdentity(package_name(f"x.y{n}"), (("und", f"App {n}"),), (OTHER,)) for n in range(500)]
    match_identities(listings, apps, "ID")
    assert len(asked) == 1
