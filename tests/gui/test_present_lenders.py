"""What an app's page says of a match with the list: how it was found, how sure that is, and nothing more."""

from dataclasses import replace

import pytest

from core.model.access import AppKey, ContactAccess
from core.model.lender import Basis, Confidence, Group, Kind, LenderMatch, Statement, Status
from core.model.likeness import Reason, ReasonKind
from core.model.names import PackageName, UserId
from gui import states as st
from gui.language import Language
from gui.present.page import page_view
from gui.viewmodels import AppPageView
from gui.wording import lender as words
from tests.core.services.phone_reports import app, lender, report, verdict
from tests.gui_logic.samples import RESULTS

KEY = AppKey(PackageName("example.loan"), UserId(0))
MATCH = lender("example.loan")


def page_of(match: LenderMatch, country: str | None = None, **changes: object) -> AppPageView:
    shown = replace(report(app("example.loan", match=match, **changes)), country=country)
    view = page_view(st.AppDetail(replace(RESULTS, report=shown), KEY))
    assert isinstance(view, AppPageView)
    return view


def of_kind(kind: Kind) -> LenderMatch:
    return replace(MATCH, record=replace(MATCH.record, kind=kind))


@pytest.mark.parametrize("basis", Basis)
def test_basis_of_the_match_is_always_said(language: Language, basis: Basis) -> None:
    said = page_of(replace(MATCH, basis=basis)).matched[0]
    assert said and said == words.basis(basis, page_listed_as(basis))


def page_listed_as(basis: Basis) -> str:
    return "example.loan, internal name: example.loan" if basis is Basis.CERTIFICATE_ONLY else "example.loan"


def test_every_basis_has_words_of_its_own(language: Language) -> None:
    assert len({words.basis(basis) for basis in Basis}) == len(Basis)
    assert "weak sign" in words.basis(Basis.CERTIFICATE_ONLY)
    assert "possible, check" in words.basis(Basis.NAME_AND_COUNTRY)


def test_reasons_of_a_likeness_are_said_in_words(language: Language) -> None:
    reasons = (Reason(ReasonKind.NAME_CONTAINS, ("借款",)), Reason(ReasonKind.ASKS_FOR, ("contacts", "sms")))
    said = page_of(replace(MATCH, basis=Basis.LENDING_LIKE, reasons=reasons)).matched
    assert "Why: its name contains 借款; it asks for: contacts, SMS." in said
    language.use("zh_CN")
    said = page_of(replace(MATCH, basis=Basis.LENDING_LIKE, reasons=reasons)).matched
    assert "理由：名称含有“借款”；申请了：通讯录、短信。" in said


@pytest.mark.parametrize("kind", ReasonKind)
def test_every_kind_of_reason_has_words(language: Language, kind: ReasonKind) -> None:
    said = page_of(replace(MATCH, basis=Basis.LENDING_LIKE, reasons=(Reason(kind, ("x",)),))).matched
    assert any(line.startswith("Why: ") for line in said)


def test_phone_on_hire_has_a_note_on_age_and_others_have_none(language: Language) -> None:
    notes = {kind: any("under 18" in line for line in page_of(of_kind(kind)).matched) for kind in Kind}
    assert [kind for kind, noted in notes.items() if noted] == [Kind.PHONE_LEASING]


def test_kind_of_lender_is_among_the_facts(language: Language) -> None:
    assert ("Kind", "Payday loans") in [(one.label, one.value) for one in page_of(of_kind(Kind.PAYDAY_LOAN)).facts]


def test_typed_contact_is_told_apart_from_the_whole_book_and_said_once(language: Language) -> None:
    assert page_of(MATCH).typed_note.startswith("A contact you typed or picked is not the whole book")
    never = page_of(MATCH, of=verdict(ContactAccess.NEVER_ASKS, ()))
    assert never.typed_note == "" and "typed in or picked" in never.meaning


def test_unverified_entry_says_so(language: Language) -> None:
    low = replace(MATCH, record=replace(MATCH.record, confidence=Confidence.LOW))
    assert "May be a lending app (unverified list)." in page_of(low).matched
    assert "May be a lending app (unverified list)." not in page_of(MATCH).matched


def test_doubt_about_who_made_the_app_is_said(language: Language) -> None:
    shared = replace(MATCH, record=replace(MATCH.record, reusable_id=True), other_signer=True)
    said = " ".join(page_of(shared).matched)
    assert "Any developer may use this internal name" in said
    assert "signature is not that of the listed app" in said


def test_what_is_said_of_the_chosen_country_comes_first(language: Language) -> None:
    said = tuple(Statement(Status.ON_TRACKER_LIST, "Example", None, None, code, None, None) for code in ("ID", "NG"))
    match = replace(MATCH, record=replace(MATCH.record, statements=said))
    assert [one.text for one in page_of(match, "NG").statements] == [
        "On the list of Example, Nigeria", "Said of another country: On the list of Example, Indonesia",
    ]  # fmt: skip


@pytest.mark.parametrize("basis", [Basis.CERTIFICATE_ONLY, Basis.NAME_AND_COUNTRY])
def test_what_is_said_of_another_app_is_not_said_of_this_one(language: Language, basis: Basis) -> None:
    record = replace(
        MATCH.record, names=(("und", "Example Other"),), operator="Example Ltd",
        statements=(Statement(Status.ON_TRACKER_LIST, "Example", None, None, None, None, None),),
    )  # fmt: skip
    view = page_of(replace(MATCH, record=record, basis=basis))
    assert view.card.name == "internal name: example.loan"
    assert not {"Kind", "Operator"} & {fact.label for fact in view.facts}
    assert view.matched[0].startswith("Not in our list. ") and "Example Other" in view.matched[0]
    assert view.matched[-1] == "What follows is said of the listed app, which may be another one."


def test_same_name_alone_is_never_worded_as_a_listing(language: Language) -> None:
    assert page_of(replace(MATCH, basis=Basis.NAME_AND_COUNTRY)).card.tag == "Same name as a lender: check"


def test_tag_says_nothing_of_another_country_than_the_chosen_one(language: Language) -> None:
    said = tuple(
        Statement(Status.BANNED_BY_AUTHORITY, "Example Board", None, None, code, None, None) for code in ("ID", "NG")
    )
    match = replace(MATCH, record=replace(MATCH.record, statements=said))
    assert page_of(match, "NG").card.tag == "Banned by Example Board, Nigeria"
    assert page_of(match, "KE").card.tag == "Known lender"
    assert page_of(match).card.tag == "Banned by Example Board, Indonesia"


@pytest.mark.parametrize(
    ("basis", "other_signer", "tag"),
    [
        (Basis.CERTIFICATE_ONLY, False, "Signed like a listed app: check"),
        (Basis.EXACT_PACKAGE, True, "Same internal name, other signer: check"),
        (Basis.NAME_AND_COUNTRY, False, "Same name as a lender: check"),
    ],
)
def test_kind_of_another_app_is_never_told_of_this_one(
    language: Language, basis: Basis, *, other_signer: bool, tag: str
) -> None:
    bank = replace(MATCH.record, kind=Kind.BANK_WITH_LOANS, group=Group.ALSO_LENDS, operator="Example Bank")
    view = page_of(LenderMatch(bank, basis, other_signer=other_signer))
    assert view.card.tag == tag
    assert not {"Kind", "Operator"} & {fact.label for fact in view.facts}
    assert not any("Lending is only one" in line for line in view.matched)
