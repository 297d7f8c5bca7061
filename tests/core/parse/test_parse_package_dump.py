"""What a package dump of each Android says, read from texts typed after its grammar."""

import pytest
from package_texts import ANDROID_6, ANDROID_9, ANDROID_10, ANDROID_11, ANDROID_12, ANDROID_16, BY_VERSION

from core.model.facts import Grant, HoleReason, PackageBlock, PackageDump, UserBlock
from core.model.names import READ_CONTACTS
from core.parse.package_dump import parse_package_dump

COMMAND = "dumpsys package …"


def read(text: str) -> PackageDump:
    return parse_package_dump(text, COMMAND)


def package(dump: PackageDump, name: str) -> PackageBlock:
    return next(block for block in dump.packages if block.name == name)


def user(block: PackageBlock, number: int) -> UserBlock:
    return next(one for one in block.users if one.user == number)


def contacts(grants: tuple[Grant, ...]) -> list[tuple[bool, tuple[str, ...]]]:
    return [(grant.granted, grant.flags) for grant in grants if grant.permission == READ_CONTACTS]


@pytest.mark.parametrize("android", BY_VERSION)
def test_a_whole_dump_leaves_no_gap_and_damages_nothing(android: int) -> None:
    dump = read(BY_VERSION[android])
    assert dump.gaps == ()
    assert not any(block.damaged for block in (*dump.packages, *dump.shared_users))
    assert not any(one.damaged for block in (*dump.packages, *dump.shared_users) for one in block.users)


@pytest.mark.parametrize("android", BY_VERSION)
def test_what_proves_completeness_is_reported(android: int) -> None:
    dump = read(BY_VERSION[android])
    assert READ_CONTACTS in dump.declared
    assert "Shared users:" in dump.sections
    assert any(contacts(one.grants) for shared in dump.shared_users for one in shared.users) or any(
        contacts(shared.install_grants) for shared in dump.shared_users
    )


def test_android_6_flags_are_parted_by_spaces() -> None:
    modern = package(read(ANDROID_6), "example.loan.modern")
    assert contacts(user(modern, 0).grants) == [(True, ("USER_SET",))]
    assert (modern.app_id, modern.target_sdk, modern.version_code, modern.version_name) == (10061, 23, 7, "1.7")


def test_legacy_app_holds_contacts_in_its_install_list() -> None:
    old = package(read(ANDROID_6), "example.loan.old")
    assert contacts(old.install_grants) == [(True, ())]
    assert old.requested == (READ_CONTACTS,)
    assert user(old, 0).grants == ()


def test_requested_list_that_is_not_printed_is_none_and_not_empty() -> None:
    assert package(read(ANDROID_6), "example.loan.modern").requested is None


def test_shared_uid_apps_point_to_the_block_that_holds_their_grants() -> None:
    dump = read(ANDROID_6)
    provider = package(dump, "com.android.providers.contacts")
    shared = dump.shared_users[0]
    assert provider.shared_user == shared.name == "android.uid.shared"
    assert provider.users[0].grants == ()
    assert contacts(shared.users[0].grants) == [(True, ("SYSTEM_FIXED", "GRANTED_BY_DEFAULT"))]
    assert shared.users[0].installed is None


def test_free_text_of_a_paused_app_changes_no_fact() -> None:
    paused = user(package(read(ANDROID_9), "example.paused"), 0)
    assert (paused.installed, paused.suspended, paused.enabled) == (True, True, 0)
    assert contacts(paused.grants) == [(True, ("USER_SET",))]


def test_pending_grants_of_apps_not_yet_there_belong_to_nobody() -> None:
    dump = read(ANDROID_9)
    assert dump.sections[-1] == "Restored (pending) permission grants:"
    assert [block.name for block in dump.packages] == ["example.paused"]


def test_grant_in_a_clone_is_kept_apart_from_the_owner() -> None:
    wallet = package(read(ANDROID_10), "example.wallet")
    assert contacts(user(wallet, 0).grants) == [(False, ("USER_SET", "USER_SENSITIVE_WHEN_GRANTED"))]
    assert contacts(user(wallet, 95).grants) == [(True, ("USER_SENSITIVE_WHEN_GRANTED", "524288"))]


def test_not_installed_and_switched_off_users_say_so() -> None:
    folder = user(package(read(ANDROID_10), "example.wallet"), 150)
    assert (folder.installed, folder.enabled, folder.grants) == (False, 3, ())


def test_restricted_suffix_is_no_part_of_the_name() -> None:
    wallet = package(read(ANDROID_10), "example.wallet")
    assert wallet.requested == (READ_CONTACTS, "android.permission.READ_EXTERNAL_STORAGE")


def test_fields_of_a_package_are_read() -> None:
    wallet = package(read(ANDROID_10), "example.wallet")
    assert (wallet.version_code, wallet.version_name) == (4294967297, "2.1 (build 7)")
    assert (wallet.installer, wallet.is_system, wallet.shared_user) == ("com.android.vending", False, None)


def test_members_of_a_shared_uid_are_named_from_android_10() -> None:
    assert read(ANDROID_10).shared_users[0].members == ("com.android.shell",)


def test_renamed_package_goes_by_the_name_commands_use() -> None:
    assert [block.name for block in read(ANDROID_11).packages] == ["example.renamed"]


def test_headers_at_column_4_inside_a_user_do_not_end_it() -> None:
    renamed = user(package(read(ANDROID_11), "example.renamed"), 0)
    assert contacts(renamed.grants) == [(True, ("USER_SET",))]
    assert renamed.suspended is True


def test_overlay_header_at_column_0_does_not_end_the_package() -> None:
    themed = user(package(read(ANDROID_12), "example.themed"), 0)
    assert contacts(themed.grants) == [(True, ("REVOKED_COMPAT", "USER_SET"))]


def test_install_lines_of_other_users_carry_their_number() -> None:
    install = package(read(ANDROID_12), "example.themed").install_grants
    assert [(grant.user, grant.granted) for grant in install] == [(None, True), (10, False)]


def test_users_of_other_sections_are_no_users_of_a_package() -> None:
    assert [one.user for one in package(read(ANDROID_12), "example.themed").users] == [0]


def test_factory_copy_never_overwrites_the_live_package() -> None:
    dump = read(ANDROID_16)
    assert len(dump.packages) == 1
    live = dump.packages[0]
    assert (live.app_id, live.version_code, live.target_sdk, live.is_system) == (10141, 400, 36, True)
    assert contacts(user(live, 0).grants) == [(False, ("USER_SET", "USER_SENSITIVE_WHEN_GRANTED"))]
    assert contacts(user(live, 10).grants) == [(True, ("GRANTED_BY_DEFAULT",))]


def test_disabled_components_are_no_permissions() -> None:
    live = read(ANDROID_16).packages[0]
    assert [grant.permission for grant in user(live, 0).grants] == [READ_CONTACTS]


def test_fact_carries_command_and_line() -> None:
    grant = user(read(ANDROID_16).packages[0], 10).grants[0]
    assert grant.evidence.command == COMMAND
    assert grant.evidence.line == f"{READ_CONTACTS}: granted=true, flags=[ GRANTED_BY_DEFAULT]"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", HoleReason.SECTION_MISSING),
        ("Can't find service: package\n", HoleReason.SECTION_MISSING),
        ("Permission Denial: can't dump PackageManager from from pid=1, uid=2000\n", HoleReason.REFUSED),
        ("*** SERVICE 'package' DUMP TIMEOUT (10000ms) EXPIRED ***\n", HoleReason.TIMEOUT),
        (ANDROID_10 + "\n*** SERVICE 'package' DUMP TIMEOUT (60000ms) EXPIRED ***\n", HoleReason.TIMEOUT),
        ("Unable to find package: example.gone\n", HoleReason.SECTION_MISSING),
        ("Error: permission requires permission name\n", HoleReason.NOT_SUPPORTED),
        ("\x00\x00 garbage \ufffd\n" * 50, HoleReason.SECTION_MISSING),
    ],
)
def test_service_that_does_not_answer_is_a_gap(text: str, reason: HoleReason) -> None:
    assert reason in {gap.reason for gap in read(text).gaps}
