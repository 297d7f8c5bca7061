"""Scans over the real wire, held against what each phone itself keeps: no parser of ours takes part in the truth."""

import json

import pytest
from bent_phone import BentDevice, plugged
from jsonschema import Draft202012Validator

from core.evidence.record_page import record_page
from core.evidence.scan_json import scan_document
from core.lenders.listings import LenderListings
from core.model.access import AppKey, ContactAccess, FindingKind
from core.model.facts import HoleReason
from core.model.headline import bulk_targets, headline
from core.model.names import READ_CONTACTS, PackageName, UserId
from core.model.phone import UserKind
from core.model.report import ScanStep
from core.paths import resource_path
from core.practice.phones import build
from core.services.looking.scanning import scan

READ, ASKS, NEVER = ContactAccess.CAN_READ, ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS
PHONES = ("pixel-16", "redmi-14", "pixel-15", "samsung-10")
USERS = {
    "pixel-16": {0: UserKind.OWNER, 10: UserKind.WORK},
    "redmi-14": {0: UserKind.OWNER, 999: UserKind.CLONE},
    "pixel-15": {0: UserKind.OWNER, 10: UserKind.PRIVATE_SPACE},
    "samsung-10": {0: UserKind.OWNER, 95: UserKind.CLONE, 150: UserKind.SECURE_FOLDER},
}


class Looks:
    """One scan of each phone, made when first asked for."""

    def __init__(self, server):
        self._server, self._reports, self.devices, self.steps = server, {}, {}, {}

    def __getitem__(self, name):
        if name not in self._reports:
            self.devices[name], self.steps[name] = BentDevice(name), []
            with plugged(self._server, self.devices[name]) as phone:
                self._reports[name] = scan(phone, LenderListings.open(practice=True), on_step=self.steps[name].append)
        return self._reports[name]


@pytest.fixture(scope="module")
def looks(adb_server):
    return Looks(adb_server)


def installed(name):
    spec, state = build(name)
    return {(app.name, user): app for app in spec.apps for user in app.users if (app.name, user) not in state.gone}


def holders(name):
    """Every app and user whose uid holds READ_CONTACTS in the phone's own state."""
    state = build(name)[1]
    held = {
        (key.app_id, key.user)
        for key, of in state.permissions.items()
        if key.permission == READ_CONTACTS and of.granted
    }
    return {key for key, app in installed(name).items() if (app.app_id, key[1]) in held}


def keys(apps):
    return {(app.package, app.user) for app in apps}


def answer(report, package, user=0):
    return report.app(AppKey(PackageName(package), UserId(user))).access


def found(report, package, user=0):
    return {each.kind for each in report.app(AppKey(PackageName(package), UserId(user))).verdict.findings}


@pytest.mark.parametrize("name", PHONES)
class TestEveryPracticePhone:
    def test_every_installed_app_of_every_open_user_is_in_the_report(self, looks, name):
        report = looks[name]
        closed = {user.id for user in report.users if not user.readable}
        seen = keys(report.apps)
        assert {key for key in installed(name) if key[1] not in closed} <= seen <= set(installed(name))

    def test_grants_are_exactly_those_the_phone_keeps(self, looks, name):
        report = looks[name]
        read = {app.key for app in report.apps for grant in app.verdict.grants
                if grant.permission == READ_CONTACTS and grant.granted}  # fmt: skip
        assert {(key.package, key.user) for key in read} == holders(name)

    def test_nobody_without_the_permission_is_said_to_read_but_the_system_itself(self, looks, name):
        report = looks[name]
        readers = [app for app in report.apps if app.access is READ]
        of_system = {(app.package, app.user) for app in readers if app.uid % 100_000 in (0, 1000)}
        assert keys(readers) - of_system <= holders(name)

    def test_users_and_their_kinds_are_known(self, looks, name):
        report = looks[name]
        assert {user.id: user.kind for user in report.users} == USERS[name]

    def test_uids_target_versions_and_shared_uids_are_the_phones_own(self, looks, name):
        report = looks[name]
        truth = installed(name)
        for app in report.apps:
            spec = truth[app.package, app.user]
            assert app.uid == app.user * 100_000 + spec.app_id
            assert app.target_sdk in (None, spec.target_sdk)
            assert app.is_system in (None, spec.system)
            if app.access is READ:
                assert (app.target_sdk, app.shared_uid) == (spec.target_sdk, spec.shared_user)

    def test_hidden_factory_twin_does_not_replace_the_updated_app(self, looks, name):
        report = looks[name]
        updated = {app.name: app for app in build(name)[0].apps if app.factory_version is not None}
        assert updated
        versions = {app.package: app.version_code for app in report.apps if app.package in updated}
        assert versions == {package: updated[package].version_code for package in versions}

    def test_matches_have_their_requests_and_runtime_permissions_read(self, looks, name):
        spec, state = build(name)
        report = looks[name]
        matches = [app for app in report.apps if app.lender is not None]
        assert matches
        for app in matches:
            of_uid = state.of_uid(spec.app(app.package).app_id, app.user)
            assert app.verdict.why_unknown is not HoleReason.REQUEST_NOT_READ
            assert set(app.granted_permissions) == {one for one, kept in of_uid.items() if kept.granted}

    def test_steps_are_told_in_order(self, looks, name):
        assert looks[name]
        assert looks.steps[name] == list(ScanStep)

    def test_nothing_but_reading_is_asked(self, looks, name):
        assert looks[name]
        assert looks.devices[name].state == BentDevice(name).state


@pytest.mark.parametrize("name", PHONES)
@pytest.mark.parametrize("all_apps", [True, False])
def test_document_of_a_real_scan_keeps_to_the_published_schema(looks, name, all_apps):
    schema = json.loads(resource_path("schema", "scan.schema.json").read_text(encoding="utf-8"))
    printed = json.loads(json.dumps(scan_document(looks[name], all_apps=all_apps)))
    Draft202012Validator(schema).validate(printed)
    assert printed["counts"]["packages"] == len(looks[name].apps)


@pytest.mark.parametrize("name", PHONES)
def test_no_serial_number_and_no_name_of_a_phone_user_is_in_what_people_take_away(looks, name):
    spec = build(name)[0]
    secrets = [dict(spec.properties)["ro.serialno"], *(f'"{user.name}"' for user in spec.users)]
    taken = json.dumps(scan_document(looks[name], all_apps=True)) + record_page(looks[name], practice=True)
    assert not [secret for secret in secrets if secret in taken]


class TestPixel16:
    @pytest.fixture
    def report(self, looks):
        return looks["pixel-16"]

    def test_answers(self, report):
        assert answer(report, "example.lantern.loan") is READ
        assert answer(report, "example.lantern.loan", 10) is ASKS
        assert answer(report, "example.harbor.advance") is READ
        assert answer(report, "example.willow.instalments") is ASKS
        assert answer(report, "example.marble.pawn") is NEVER

    def test_old_app_waiting_for_its_first_start_is_off_and_says_so(self, report):
        assert answer(report, "example.fern.quickcash") is ASKS
        assert FindingKind.ASKS_AT_FIRST_START in found(report, "example.fern.quickcash")

    def test_permission_the_employer_fixed_is_marked(self, report):
        assert FindingKind.POLICY_FIXED in found(report, "example.meadow.payday", 10)

    def test_wallet_bank_and_chat_app_are_in_no_bulk_plan(self, report):
        names = {key.package for key in bulk_targets(report)}
        assert not names & {"example.allday.wallet", "example.riverside.bank", "org.example.sparrow.chat"}
        assert headline(report).lending == len(names)

    def test_names_come_from_the_list_from_the_phone_or_not_at_all(self, report):
        labels = {app.package: app.label for app in report.apps}
        assert labels["example.lantern.loan"] == "Lantern Loan"
        assert labels["org.example.sparrow.chat"] == "Sparrow Chat"
        assert labels["org.example.nameless"] is None

    def test_disabled_app_keeps_its_permission_and_is_marked(self, report):
        assert answer(report, "org.example.cloudlet.backup") is READ
        assert FindingKind.SWITCHED_OFF in found(report, "org.example.cloudlet.backup")

    def test_nothing_was_missed(self, report):
        assert report.gaps == ()
        assert report.managed.device_owner is False


def test_makers_ask_mode_is_can_read_with_its_finding(looks):
    report = looks["redmi-14"]
    assert answer(report, "example.cicada.loan") is READ
    assert FindingKind.OP_ASKS in found(report, "example.cicada.loan")


def test_doubled_app_of_the_clone_user_is_reported_on_its_own(looks):
    report = looks["redmi-14"]
    assert answer(report, "example.echo.cash", 999) is READ
    assert report.app(AppKey(PackageName("example.echo.cash"), UserId(0))) is None


def test_secure_folder_is_closed_but_judged_from_the_dump(looks):
    report = looks["samsung-10"]
    assert [user.readable for user in report.users] == [True, True, False]
    assert answer(report, "example.locket.cash", 150) is READ
    assert FindingKind.USER_NOT_REACHABLE in found(report, "example.locket.cash", 150)
    assert {(gap.command.split()[-1], gap.reason) for gap in report.gaps} == {("150", HoleReason.REFUSED)}


def test_last_read_is_told(looks):
    report = looks["samsung-10"]
    app = report.app(AppKey(PackageName("example.cedar.cash"), UserId(0)))
    assert app.verdict.op.last_access.local.strftime("%H:%M:%S") == "14:26:50"
