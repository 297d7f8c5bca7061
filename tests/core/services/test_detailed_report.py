"""Details put into a report: names for the person's language, certificates, and never another verdict."""

from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from core.cli.name_words import PROBLEMS
from core.cli.scan_text import scan_lines
from core.evidence.scan_json import scan_document
from core.model.access import FindingKind
from core.model.details import AppDetails, DetailsProblem, NamesWanted
from core.model.labels import best_label
from core.model.lender import Basis
from core.model.likeness import DEVICE_ADMIN
from core.model.names import PackageName
from core.services.details.batches import apps_to_read
from core.services.details.detailed_report import requested_of, with_details
from tests.core.evidence.test_published_documents import schema
from tests.core.services.phone_reports import OFF, UNREAD, WORK, app, lender, report, verdict

HERON = PackageName("com.heron.app")
NAMES = (("und", "Heron"), ("hi", "बगुला"), ("zh-CN", "苍鹭"), ("zh-TW", "蒼鷺"))


@pytest.mark.parametrize(
    ("languages", "name"),
    [
        (("en",), "Heron"), (("zh-CN",), "苍鹭"), (("zh-Hans",), "苍鹭"), (("zh-HK",), "蒼鷺"), (("zh-Hant",), "蒼鷺"),
        (("zh",), "苍鹭"), (("fr", "hi"), "बगुला"), (("hi-IN",), "बगुला"), ((), "Heron"), (("",), "Heron"),
    ],
)  # fmt: skip
def test_the_best_name_for_a_language_is_shown(languages, name):
    assert best_label(NAMES, languages) == name


def test_where_no_name_is_for_any_language_the_first_is_shown():
    assert best_label((("hi", "बगुला"), ("zh", "苍鹭")), ("en",)) == "बगुला"
    assert best_label((), ("en",)) is None


def test_details_add_names_and_certificates_and_change_no_verdict():
    before = report(app(HERON), app("com.other.app"), app(HERON, 10, of=OFF))
    after = with_details(before, [AppDetails(HERON, 1, NAMES, None, ("ab" * 32,))], ("zh-CN",))
    assert [one.label for one in after.apps] == ["苍鹭", "苍鹭", None]
    assert after.apps[0].labels == NAMES and after.apps[0].certificates == ("ab" * 32,)
    plain = [replace(one, label=None, labels=(), certificates=(), lender=None) for one in after.apps]
    assert plain == list(before.apps) and after.counts.can_read == before.counts.can_read


def test_a_listed_app_stays_listed_whatever_it_calls_itself():
    listed = app(HERON, match=lender(HERON))
    after = with_details(report(listed), [AppDetails(HERON, 1, (("und", "Calculator"),))])
    assert after.apps[0].lender == listed.lender and after.apps[0].is_lending


def test_a_name_in_any_language_may_make_an_unlisted_app_look_like_a_lender():
    named = AppDetails(
        HERON, 1, (("und", "Heron"), ("zh", "苍鹭借款")), requested=("android.permission.READ_CONTACTS",)
    )
    after = with_details(report(app(HERON)), [named])
    assert after.apps[0].lender is not None and after.apps[0].lender.basis is Basis.LENDING_LIKE


def test_an_app_whose_file_told_nothing_keeps_the_name_it_had_and_says_why():
    before = report(replace(app(HERON), label="Heron"))
    after = with_details(before, [AppDetails(HERON, problem=DetailsProblem.CUT)])
    assert (after.apps[0].label, after.apps[0].name_problem) == ("Heron", DetailsProblem.CUT)


def test_requests_are_told_where_the_manifest_was_read():
    read = AppDetails(HERON, 1, requested=("a.B",))
    admin = AppDetails(PackageName("com.heron.lock"), 1, device_admin=True)
    unread = AppDetails(PackageName("com.x.y"), problem=DetailsProblem.CUT)
    assert requested_of([read, admin, unread]) == {HERON: ("a.B",), "com.heron.lock": (DEVICE_ADMIN,)}


APPS = (
    app("a.off", of=OFF), app("b.maker", system=True), app("c.unread", of=UNREAD), app("d.reads"),
    app("e.lender", of=OFF, match=lender("e.lender")), app("d.reads", 10),
    app("f.closed", of=verdict(found=(FindingKind.USER_NOT_REACHABLE,))),
)  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "packages"),
    [
        (NamesWanted.NONE, []), (NamesWanted.FEW, ["e.lender", "d.reads"]),
        (NamesWanted.ALL, ["e.lender", "d.reads", "c.unread", "a.off", "b.maker"]),
    ],
)  # fmt: skip
def test_lenders_come_first_then_those_that_can_read_and_each_package_once(wanted, packages):
    seen = report(*APPS, users=(WORK,))
    assert [key.package for key in apps_to_read(seen, wanted)] == packages


def test_the_document_carries_names_certificates_and_the_reason_there_are_none():
    details = [
        AppDetails(HERON, 1, NAMES, None, ("ab" * 32,)),
        AppDetails(PackageName("d.reads"), problem=DetailsProblem.TOO_LARGE),
    ]
    document = scan_document(with_details(report(app(HERON), app("d.reads"), app("e.reads")), details))
    Draft202012Validator(schema("scan")).validate(document)
    first, second, third = document["apps"]
    assert first["labels"][2] == {"language": "zh-CN", "name": "苍鹭"} and first["certificates"] == ["ab" * 32]
    assert second["name_problem"] == "too_large"
    assert not {"labels", "certificates", "name_problem"} & set(third)


def test_every_problem_has_its_words_and_stands_in_the_schema():
    assert set(schema("scan")["$defs"]["app"]["properties"]["name_problem"]["enum"]) == set(DetailsProblem)
    assert set(PROBLEMS) == set(DetailsProblem)


def test_the_text_says_why_an_app_has_no_name():
    seen = with_details(report(app(HERON)), [AppDetails(HERON, problem=DetailsProblem.OTHER_PACKAGE)])
    assert "      name not readable: its file calls itself by another internal name" in list(
        scan_lines(seen, all_apps=False)
    )
