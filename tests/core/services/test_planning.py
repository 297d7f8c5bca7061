"""Which apps are turned off, by which route, and what stands in the way."""

import pytest
from phone_reports import CLOSED, OFF, UNREAD, FindingKind, Fixed, app, lender, report, verdict

from core.model.access import AppKey, ContactAccess
from core.model.change import Obstacle, Route, SecondQuestion
from core.model.facts import HoleReason
from core.model.headline import Headline, headline
from core.model.lender import Confidence, Group, Kind
from core.model.names import CONTACTS_GROUP, GET_ACCOUNTS, READ_CONTACTS, WRITE_CONTACTS
from core.services.changing.planning import bulk_targets, maybe_targets, plan_revocation


def plan_of(subject, **phone):
    return plan_revocation(report(subject, **phone), [subject.key], stop_asking=True).items[0]


def test_chat_app_wallet_and_bank_give_headline_zero_and_an_empty_bulk_plan():
    phone = report(
        app("example.chat"),
        app("example.wallet", match=lender("example.wallet", Kind.SUPER_APP, Group.ALSO_LENDS)),
        app("example.bank", match=lender("example.bank", Kind.BANK_WITH_LOANS, Group.ALSO_LENDS)),
    )
    assert headline(phone) == Headline(lending=0, maybe=0, unchecked=0, others=3, unread_users=1)
    assert plan_revocation(phone, bulk_targets(phone), stop_asking=True).items == ()


def test_low_confidence_has_a_number_and_a_button_of_its_own():
    sure = app("example.loan", match=lender("example.loan", confidence=Confidence.MEDIUM))
    unsure = app("example.maybe", match=lender("example.maybe", confidence=Confidence.LOW))
    phone = report(sure, unsure)
    assert (headline(phone).lending, headline(phone).maybe) == (1, 1)
    assert (bulk_targets(phone), maybe_targets(phone)) == ((sure.key,), (unsure.key,))


def test_lending_app_that_is_off_or_unread_is_not_a_bulk_target():
    phone = report(
        app("example.a.off", of=OFF, match=lender("example.a.off")),
        app("example.b.unread", of=UNREAD, match=lender("example.b.unread")),
    )
    assert bulk_targets(phone) == ()
    assert (headline(phone).unchecked, headline(phone).unchecked_lending) == (1, 1)


def test_unread_request_alone_counts_as_checked():
    waiting = verdict(ContactAccess.UNKNOWN, (), why=HoleReason.REQUEST_NOT_READ)
    assert headline(report(app("example.a.b", of=waiting))).unchecked == 0


def test_choosing_one_users_app_brings_the_same_package_of_every_user():
    owner, work, other = app("example.loan"), app("example.loan", 10), app("example.other")
    plan = plan_revocation(report(owner, work, other), [owner.key], stop_asking=False)
    assert [item.key for item in plan.items] == [owner.key, work.key]
    assert plan.stop_asking is False


def test_whole_group_is_turned_off_with_reading_last_and_only_what_is_granted():
    assert plan_of(app("example.loan")).permissions == CONTACTS_GROUP
    partly = app("example.loan", of=verdict(granted=(READ_CONTACTS, GET_ACCOUNTS)))
    assert plan_of(partly).permissions == (GET_ACCOUNTS, READ_CONTACTS)


def test_sibling_that_could_bring_reading_back_is_turned_off_though_reading_is_off():
    sibling = app("example.loan", of=verdict(ContactAccess.ASKS_BUT_OFF, (GET_ACCOUNTS,)))
    assert (plan_of(sibling).permissions, plan_of(sibling).obstacle) == ((GET_ACCOUNTS,), None)


@pytest.mark.parametrize(
    ("sdk", "route"),
    [
        (23, Route.OP_PACKAGE),
        (25, Route.OP_PACKAGE),
        (26, Route.OP_UID),
        (32, Route.OP_UID),
        (33, Route.COMPAT_FLAG),
        (36, Route.COMPAT_FLAG),
    ],
)
def test_legacy_app_takes_the_route_of_its_android_version(sdk, route):
    assert plan_of(app("example.old", of=verdict(legacy=True)), sdk=sdk).route is route
    assert plan_of(app("example.new"), sdk=sdk).route is Route.PM_REVOKE


def test_app_op_routes_hold_back_writing_and_reading_which_have_ops():
    assert plan_of(app("example.old", of=verdict(legacy=True)), sdk=29).permissions == (WRITE_CONTACTS, READ_CONTACTS)


@pytest.mark.parametrize(
    ("of", "obstacle"),
    [
        (verdict(fixed=Fixed.SYSTEM), Obstacle.FIXED_BY_SYSTEM),
        (verdict(fixed=Fixed.POLICY), Obstacle.FIXED_BY_POLICY),
        (
            verdict(ContactAccess.ASKS_BUT_OFF, legacy=True, found=[FindingKind.ASKS_AT_FIRST_START]),
            Obstacle.ASKS_AT_FIRST_START,
        ),
        (UNREAD, Obstacle.NOT_READ),
        (verdict(legacy=None), Obstacle.NOT_READ),
        (verdict(found=[FindingKind.PART_OF_SYSTEM]), Obstacle.PART_OF_SYSTEM),
        (OFF, Obstacle.NOTHING_TO_DO),
        (verdict(ContactAccess.ASKS_BUT_OFF, legacy=True), Obstacle.NOTHING_TO_DO),
    ],
)
def test_obstacle_is_known_before_the_phone_is_touched_and_asks_nothing(of, obstacle):
    item = plan_of(app("example.a.b", of=of, system=True), managed=True)
    assert (item.obstacle, item.questions) == (obstacle, ())


def test_app_in_a_closed_profile_is_not_reachable():
    assert plan_of(app("example.loan", CLOSED.id)).obstacle is Obstacle.USER_NOT_REACHABLE


def test_part_of_the_system_is_known_by_its_uid_alone():
    assert plan_of(app("example.a.b", uid=1_001_000)).obstacle is Obstacle.PART_OF_SYSTEM


def test_op_of_a_uid_of_the_system_is_never_set():
    legacy_dialer = app("example.dialer", uid=1_001, of=verdict(legacy=True))
    assert plan_of(legacy_dialer, sdk=29).obstacle is Obstacle.PART_OF_SYSTEM


def test_ordinary_app_asks_no_second_question():
    assert plan_of(app("example.loan")).questions == ()


def test_second_questions_are_asked_for_their_five_reasons_only():
    subject = app("example.loan", 10, members=("example.loan", "example.sister"), system=True)
    plan = plan_revocation(report(subject, managed=True), [subject.key], stop_asking=True, threatened=True)
    assert plan.questions == tuple(SecondQuestion)
    assert plan.items[0].also_affects == ("example.sister",)


def test_unknown_choice_plans_nothing():
    assert plan_revocation(report(app("example.a.b")), [AppKey("example.b.c", 0)], stop_asking=True).items == ()
