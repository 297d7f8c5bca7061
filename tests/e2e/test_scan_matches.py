"""What counts as lending, from the phone to the headline. The phone with real package names lives only here."""

import json
from dataclasses import replace

import pytest
from bent_phone import BentDevice, plugged

from core.lenders.listings import LenderListings
from core.model.access import AppKey, ContactAccess
from core.model.headline import Headline, bulk_targets, headline, maybe_targets
from core.model.lender import Basis, Confidence, Group
from core.model.names import PackageName, UserId
from core.paths import resource_path
from core.practice.phones import build
from core.services.looking.scanning import scan

CHAT, WALLET, BANK = "org.example.sparrow.chat", "example.allday.wallet", "example.riverside.bank"


@pytest.fixture
def seen(adb_server):
    def look(phone, *, practice=True):
        with plugged(adb_server, BentDevice(phone)) as adb:
            return scan(adb, LenderListings.open(practice=practice))

    return look


def only(*names):
    """A phone with Android itself and these apps."""
    spec, state = build("pixel-16")
    return replace(spec, apps=tuple(app for app in spec.apps if app.system or app.name in names)), state


def named(names):
    """The same phone with other package names."""
    spec, state = only(*names)
    return replace(spec, apps=tuple(replace(app, name=names.get(app.name, app.name)) for app in spec.apps)), state


def app(report, package):
    return report.app(AppKey(PackageName(package), UserId(0)))


def test_chat_app_wallet_and_bank_that_hold_contacts_give_headline_zero_and_an_empty_bulk_plan(seen):
    report = seen(only(CHAT, WALLET, BANK))
    assert {app(report, name).access for name in (CHAT, WALLET, BANK)} == {ContactAccess.CAN_READ}
    assert (headline(report).lending, headline(report).maybe) == (0, 0)
    assert bulk_targets(report) == maybe_targets(report) == ()


def test_low_confidence_counts_apart(seen):
    report = seen(only("example.paperboat.money"))
    match = app(report, "example.paperboat.money").lender
    assert match.record.confidence is Confidence.LOW
    counted = headline(report)
    assert isinstance(counted, Headline)
    assert (counted.lending, counted.maybe) == (0, 1)
    assert bulk_targets(report) == ()
    assert [key.package for key in maybe_targets(report)] == ["example.paperboat.money"]


def first_listed(group):
    """Take a package name of the bundled list as it comes: which company it is does not matter here."""
    text = "".join(file.read_text(encoding="utf-8") for file in sorted(resource_path("lenders").glob("*.jsonl")))
    records = (json.loads(line) for line in text.split("\n") if line)
    return next(one["package"] for one in records if (one["group"], one["confidence"]) == (group, "high"))


def test_real_records_match_by_exact_package_and_fall_into_their_groups(seen):
    lends, also_lends = first_listed("lending"), first_listed("also_lends")
    report = seen(named({"example.lantern.loan": lends, WALLET: also_lends, CHAT: f"{lends}.lite"}), practice=False)
    assert app(report, lends).is_lending
    assert app(report, also_lends).lender.record.group is Group.ALSO_LENDS
    assert app(report, f"{lends}.lite").lender is None
    assert [key.package for key in bulk_targets(report)] == [lends]


def test_invented_records_are_not_used_for_real_phones(seen):
    report = seen("pixel-16", practice=False)
    assert not [one for one in report.apps if one.lender is not None and one.lender.basis is not Basis.LENDING_LIKE]
