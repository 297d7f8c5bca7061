"""Apps out of scope: they silence what an app looks like, never what the list says of it."""

import json
from dataclasses import replace

import pytest

from core.lenders import LenderListings
from core.lenders.likeness import LikenessModel
from core.lenders.likeness.out_of_scope import WHYS
from core.lenders.out_of_scope import is_out_of_scope
from core.model.likeness import AppSigns
from core.model.names import package_name
from core.paths import resource_path
from core.services.details.matching_details import with_matches
from core.services.looking.likely_lenders import with_likely_lenders
from tests.core.services.phone_reports import app, report

ROWS = [
    json.loads(row) for row in resource_path("likeness", "out_of_scope.jsonl").read_text(encoding="utf-8").splitlines()
]
COMPLAINTS = package_name("com.sina.heimao")


def test_every_row_has_its_reason_and_an_address_and_every_reason_is_used():
    assert {row["why"] for row in ROWS} == set(WHYS)
    assert all(row["url"].startswith("https://") and row["name"] for row in ROWS)


@pytest.fixture(scope="module")
def model():
    return LikenessModel.open()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["package"])
def test_an_app_out_of_scope_is_never_called_lending_like(row, model):
    package = package_name(row["package"])
    assert is_out_of_scope(package)
    named = replace(app(package), label=f"{row['name']} 借款 pinjaman cash loan")
    assert with_likely_lenders([named]) == (named,)
    assert not model.judge(AppSigns(package, (named.label,))).lending_like


def test_no_listed_app_is_out_of_scope():
    listings = LenderListings.open()
    assert listings.match_all([package_name(row["package"]) for row in ROWS]) == {}
    listings.close()


def test_a_listed_name_is_told_of_an_app_out_of_scope_too():
    listings = LenderListings.open()
    row = replace(app(COMPLAINTS), labels=(("und", "Aku Rupiah"),))
    assert with_matches(report(row), listings, "ID").apps[0].lender is not None
    listings.close()


def test_any_other_app_is_in_scope():
    assert not is_out_of_scope(package_name("com.heron.loan"))
