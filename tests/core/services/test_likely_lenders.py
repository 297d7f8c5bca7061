"""Apps on no list that look like lending apps: a may be, with reasons, and nothing else of the row changes."""

from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from core.cli.scan_text import scan_lines
from core.evidence.scan_json import scan_document
from core.model.details import AppDetails
from core.model.headline import headline
from core.model.lender import Basis, Confidence
from core.model.likeness import ReasonKind
from core.services.details.detailed_report import requested_of
from core.services.looking.likely_lenders import with_likely_lenders
from tests.core.evidence.test_published_documents import schema
from tests.core.services.phone_reports import OFF, app, lender, report

LIKELY = "com.heron.pinjamanuang"


def judged(*apps, **requested):
    return with_likely_lenders(apps, **requested)


def test_an_unlisted_app_that_looks_like_a_lender_may_be_one_and_is_never_listed():
    (one,) = judged(app(LIKELY))
    assert one.lender is not None and one.lender.basis is Basis.LENDING_LIKE
    assert one.may_be_lending and not one.is_lending
    assert one.lender.record.confidence is Confidence.LOW and one.lender.record.statements == ()
    assert replace(one, lender=None) == app(LIKELY)


def test_its_label_is_a_reason_where_it_is_known():
    (one,) = judged(replace(app("com.heron.app"), label="苍鹭借款"))
    assert one.lender is not None and [each.kind for each in one.lender.reasons] == [ReasonKind.NAME_CONTAINS]


def test_what_it_asks_for_is_a_reason_where_its_own_dump_was_read():
    asked = tuple(f"android.permission.{name}" for name in ("READ_CONTACTS", "READ_SMS"))
    (one,) = judged(app(LIKELY), requested={LIKELY: asked})
    assert one.lender is not None and one.lender.reasons[-1].words == ("contacts", "sms")


@pytest.mark.parametrize("row", [
    app(LIKELY, match=lender(LIKELY)), app(LIKELY, system=True), app("com.heron.chat"), app("com.heron.calendar"),
])  # fmt: skip
def test_listed_apps_apps_of_the_phone_and_others_stay_as_they_are(row):
    assert judged(row) == (row,)


def test_a_likely_lender_is_counted_as_may_be_and_told_with_its_reasons():
    seen = report(*judged(app(LIKELY), app("com.heron.cashloan.kredit", of=OFF)))
    assert (headline(seen).lending, headline(seen).maybe) == (0, 1)
    said = "\n".join(scan_lines(seen, all_apps=False))
    assert "May be lending apps; can read the contacts" in said
    assert "May be a lending app: internal name contains" in said


def test_the_document_carries_the_reasons():
    document = scan_document(report(*judged(app(LIKELY))))
    Draft202012Validator(schema("scan")).validate(document)
    assert document["apps"][0]["lender"]["basis"] == "lending_like"
    assert document["apps"][0]["lender"]["reasons"][0]["kind"] == "package_contains"


def test_every_kind_of_reason_stands_in_the_schema():
    kinds = schema("scan")["$defs"]["lender"]["anyOf"][1]["properties"]["reasons"]["items"]["properties"]["kind"]
    assert set(kinds["enum"]) == set(ReasonKind)


def test_an_app_that_may_become_administrator_is_told_so_where_its_manifest_was_read():
    made = AppDetails(
        LIKELY, labels=(("und", "Heron"),), requested=("android.permission.READ_CONTACTS",), device_admin=True
    )
    (one,) = judged(app(LIKELY), requested=requested_of([made]))
    assert one.lender is not None
    assert one.lender.reasons[-1].kind is ReasonKind.MANAGES_PHONE
    assert requested_of([replace(made, device_admin=False)]) == {LIKELY: made.requested}
