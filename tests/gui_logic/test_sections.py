"""Which apps stand where, and what may be clicked on them."""

from core.model.access import ContactAccess, FindingKind, Fixed
from core.model.headline import bulk_targets, headline
from core.model.lender import Confidence, Group, Kind
from core.model.report import AppReport
from gui.sections import can_be_seen_to_by_hand, can_turn_off, section_of, sections
from gui.viewparts import SectionKind
from tests.core.services.phone_reports import OFF, UNREAD, app, lender, report, verdict


def placed(*apps: AppReport) -> dict[SectionKind, list[str]]:
    return {kind: [each.package for each in held] for kind, held in sections(report(*apps))}


def test_sections_come_in_the_agreed_order_and_hold_every_app_once() -> None:
    apps = (
        app("example.rest", of=OFF),
        app("example.other"),
        app("example.bank", match=lender("example.bank", group=Group.ALSO_LENDS)),
        app("example.unread", of=UNREAD),
        app("example.maybe", match=lender("example.maybe", confidence=Confidence.LOW)),
        app("example.loan", match=lender("example.loan")),
    )
    assert list(placed(*apps).items()) == [
        (SectionKind.LENDING, ["example.loan"]),
        (SectionKind.MAY_BE_LENDING, ["example.maybe"]),
        (SectionKind.NOT_CHECKED, ["example.unread"]),
        (SectionKind.ALSO_LENDS, ["example.bank"]),
        (SectionKind.OTHER_READERS, ["example.other"]),
        (SectionKind.REST, ["example.rest"]),
    ]


def test_lender_that_could_not_be_checked_is_never_among_those_that_cannot_read() -> None:
    assert section_of(app("example.loan", of=UNREAD, match=lender("example.loan"))) is SectionKind.NOT_CHECKED


def test_chat_wallet_and_bank_with_contacts_give_headline_zero_and_no_bulk() -> None:
    also = Group.ALSO_LENDS
    phone = report(
        app("example.chat"),
        app("example.wallet", match=lender("example.wallet", kind=Kind.SUPER_APP, group=also)),
        app("example.bank", match=lender("example.bank", kind=Kind.BANK_WITH_LOANS, group=also)),
    )
    assert headline(phone).lending == 0
    assert bulk_targets(phone) == ()
    assert [kind for kind, _ in sections(phone)] == [SectionKind.ALSO_LENDS, SectionKind.OTHER_READERS]


def test_lenders_come_first_within_a_section() -> None:
    assert placed(app("example.a", of=OFF), app("example.z", of=OFF, match=lender("example.z"))) == {
        SectionKind.REST: ["example.z", "example.a"]
    }


def offered(one: AppReport) -> bool:
    return can_turn_off(one, report(one))


def test_turning_off_is_offered_only_for_what_can_read_and_is_not_fixed() -> None:
    assert offered(app("example.loan"))
    assert not offered(app("example.off", of=OFF))
    assert not offered(app("example.unread", of=UNREAD))
    assert not offered(app("example.fixed", of=verdict(fixed=Fixed.SYSTEM)))
    assert not offered(app("example.managed", of=verdict(fixed=Fixed.POLICY)))
    assert not offered(app("example.system", of=verdict(found=(FindingKind.PART_OF_SYSTEM,))))


def test_app_of_a_space_that_cannot_be_reached_is_looked_at_by_hand() -> None:
    closed = app("example.loan", 150)
    assert not offered(closed)
    assert can_be_seen_to_by_hand(closed, report(closed))


def test_what_is_fixed_is_not_sent_to_the_settings_either() -> None:
    fixed = app("example.fixed", of=verdict(fixed=Fixed.SYSTEM))
    assert not can_be_seen_to_by_hand(fixed, report(fixed))


def test_never_asking_app_is_among_the_rest() -> None:
    assert section_of(app("example.game", of=verdict(ContactAccess.NEVER_ASKS, ()))) is SectionKind.REST
