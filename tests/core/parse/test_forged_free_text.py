"""An app's version name is free text: whatever whole lines stand in it, no grant is called off and no app takes another
app's name, number, shared uid or place."""

import pytest
from full_blocks import AGES, FILTERED, block, dump, of_user
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UnreadableInput
from core.model.facts import PackageBlock, PackageDump
from core.parse.package_dump import parse_package_dump

LOAN, BANK, QUIET, LAST = "example.loan", "example.bank", "example.quiet", "example.last"
"""The app that forges, one printed before it, one that no dump prints, one printed after it."""
WHOLE = "dumpsys package"
every_age = pytest.mark.parametrize("android", AGES)
every_scope = pytest.mark.parametrize("command", [FILTERED, WHOLE, "dump.txt"])


def text(version: str, android: int, *, loan_granted: bool = True) -> str:
    return dump(
        block(BANK, 10101, android),
        block(LOAN, 10102, android, version=version, granted=loan_granted),
        block(LAST, 10103, android),
    )


def read(version: str, android: int = 14, command: str = FILTERED) -> PackageDump:
    return parse_package_dump(text(version, android), command)


def of(found: PackageDump, name: str) -> list[PackageBlock]:
    return [one for one in found.packages if one.name == name]


def only(found: PackageDump, name: str) -> PackageBlock:
    (one,) = of(found, name)
    return one


def looks_off(found: PackageDump, name: str, user: int = 0) -> bool:
    """Say whether a judge would find no grant for this user and no sign that anything is wrong."""
    blocks = of(found, name)
    if any(one.damaged for one in blocks) or (not blocks and found.gaps):
        return False
    users = [one for holder in blocks for one in holder.users if one.user == user]
    return not any(one.damaged or any(grant.granted for grant in one.grants) for one in users)


def assert_nothing_is_hidden(found: PackageDump) -> None:
    assert not [(name, user) for name in (LOAN, BANK, LAST) for user in (0, 10) if looks_off(found, name, user)]
    assert found.gaps or found.doubts


def ended(android: int, *more: str) -> str:
    """End the block as if nothing were granted, and go on with other lines."""
    end = [
        "1.0",
        "    splits=[base]",
        f"    applicationInfo=ApplicationInfo{{cc01 {LOAN}}}",
        "    flags=[ HAS_CODE ]",
        f"    dataDir=/data/user/0/{LOAN}",
        "    signatures=PackageSignatures{1 version:3}",
        "    pkgFlags=[ HAS_CODE ]",
        *of_user(0, LOAN, android, granted=False),
        *of_user(10, LOAN, android, granted=False),
    ]
    return "\n".join((*end, *more))


def header(name: str, app_id: int = 10999) -> str:
    """Begin another block, up to its version name."""
    return "\n".join(
        (
            f"  Package [{name}] (abc):",
            f"    appId={app_id}",
            f"    pkg=Package{{1 {name}}}",
            "    versionCode=1 minSdk=1 targetSdk=34",
            "    versionName=2",
        )
    )


@every_age
@every_scope
def test_honest_dump_has_no_gap_and_no_damage(android: int, command: str) -> None:
    found = read("1.0", android, command)
    assert (found.gaps, found.doubts) == ((), ())
    assert not any(one.damaged or any(user.damaged for user in one.users) for one in found.packages)
    assert {one.name for one in found.packages} == {BANK, LOAN, LAST}


@every_age
@pytest.mark.parametrize("name", ["com.zz.unused", BANK, "1", "", "android"])
def test_second_name_behind_the_version_renames_nothing(android: int, name: str) -> None:
    found = read(f"1.0\n    compat name={name}", android)
    assert {one.name for one in found.packages} == {BANK, LOAN, LAST}
    assert only(found, LOAN).damaged


def test_name_in_use_counts_once_and_before_everything_else() -> None:
    honest = (
        block("example.old", 10101, 14)
        .replace("example.old}", "example.new}")
        .replace("0/example.old", "0/example.new")
    )
    first, _, rest = honest.partition("\n")
    name = "    compat name=example.new\n"
    renamed = parse_package_dump(dump(f"{first}\n{name}{rest}"), FILTERED)
    assert (only(renamed, "example.new").damaged, renamed.gaps, renamed.doubts) == (False, (), ())
    twice = parse_package_dump(dump(f"{first}\n{name}    compat name=example.third\n{rest}"), FILTERED)
    assert only(twice, "example.new").damaged
    no_name = parse_package_dump(dump(f"{first}\n    compat name=$(x)\n{rest}"), FILTERED)
    assert only(no_name, "example.old").damaged


@every_age
@every_scope
def test_list_of_android_5_in_a_version_name_ends_no_scan(android: int, command: str) -> None:
    found = read("1.0\n    grantedPermissions:", android, command)
    assert only(found, LOAN).damaged
    assert not only(found, BANK).damaged


def test_android_5_is_known_by_its_lists_and_by_what_it_lacks() -> None:
    old = """\
Packages:
  Package [example.old] (1a):
    userId=10061 gids=[3003]
    pkg=Package{2b example.old}
    versionCode=7 targetSdk=21
    versionName=1.7
    dataDir=/data/data/example.old
    permissionsFixed=true haveGids=true installStatus=1
    pkgFlags=[ HAS_CODE ]
    User 0:  installed=true hidden=false stopped=false notLaunched=false enabled=0
    grantedPermissions:
      android.permission.READ_CONTACTS
"""
    with pytest.raises(UnreadableInput, match="android5"):
        parse_package_dump(old, "dump.txt")
    without_user = "".join(line for line in old.splitlines(keepends=True) if "User 0" not in line)
    with pytest.raises(UnreadableInput, match="android5"):
        parse_package_dump(without_user, "dump.txt")


@every_age
@pytest.mark.parametrize(
    "line",
    [
        "sharedUser=SharedUserSetting{abc android.uid.shell/2000}",
        "sharedUser=SharedUserSetting{abc android.uid.shell/10102}",
        "userId=2000",
        "appId=2000",
        "pkg=Package{1 example.loan}",
        "versionCode=9 minSdk=1 targetSdk=22",
        "versionName=9",
        "splits=[base]",
        "flags=[ SYSTEM ]",
        "pkgFlags=[ SYSTEM ]",
        "installerPackageName=com.android.vending",
        "install permissions:",
        "requested permissions:",
        "dataDir=/data/user/0/example.loan",
        "User 0: installed=true enabled=0",
    ],
)
@every_scope
def test_field_standing_twice_or_out_of_its_place_damages_and_overrides_nothing(
    android: int, line: str, command: str
) -> None:
    found = read(f"1.0\n    {line}", android, command)
    loan = only(found, LOAN)
    assert loan.damaged
    assert (loan.app_id, loan.shared_user, loan.version_code, loan.target_sdk) == (10102, None, 7, 34)
    assert not loan.is_system


def test_installer_behind_an_own_list_of_splits_damages_too() -> None:
    found = read("1.0\n    splits=[base]\n    installerPackageName=com.android.vending", 8)
    assert only(found, LOAN).damaged


def test_shared_user_of_another_number_damages() -> None:
    honest = text("1.0", 14)
    for number, damaged in ((10102, False), (2000, True)):
        shared = f"    appId=10102\n    sharedUser=SharedUserSetting{{ab example.uid/{number}}}\n"
        found = parse_package_dump(honest.replace("    appId=10102\n", shared), FILTERED)
        assert only(found, LOAN).damaged is damaged


@every_age
@every_scope
@pytest.mark.parametrize("name", [LOAN, BANK, LAST, QUIET, "1", "no name", "$(reboot)"])
def test_forged_block_hides_no_grant(android: int, command: str, name: str) -> None:
    found = read(ended(android, header(name)), android, command)
    assert_nothing_is_hidden(found)
    assert all(one.damaged for one in of(found, name))


@every_age
@every_scope
def test_block_before_a_forged_one_is_not_trusted_either(android: int, command: str) -> None:
    """Its own lines are all forged, and in the right order."""
    for name in (QUIET, LAST, "1"):
        assert only(read(ended(android, header(name)), android, command), LOAN).damaged


def test_forgery_that_costs_no_header_leaves_the_absence_of_others_a_proof() -> None:
    for version in ("1.0\n    flags=[ SYSTEM ]", "1.0\n    compat name=a.b", ended(14, header(QUIET))):
        found = read(version)
        assert (found.gaps, bool(found.doubts)) == ((), True)


def test_owner_whose_header_is_lost_is_a_gap() -> None:
    whole = text("1.0", 14)
    start, end = whole.index(f"  Package [{LAST}]"), whole.index("    flags=", whole.index(f"  Package [{LAST}]"))
    assert parse_package_dump(whole[:start] + whole[end:], FILTERED).gaps


@every_age
def test_names_forged_over_and_over_do_not_hide_the_true_one(android: int) -> None:
    many = "\n".join(f"    dataDir=/data/user/0/a.b{number}" for number in range(30))
    crowd = "\n".join(f"    User {number}: installed=true" for number in range(600))
    for more in (many, crowd, f"{many}\n{crowd}"):
        assert_nothing_is_hidden(read(ended(android, header(QUIET), more), android))


@every_age
@every_scope
@pytest.mark.parametrize(
    "title", ["Hidden system packages:", "Queries:", "Package Changes:", "Packages:", "Shared users:", "Permissions:"]
)
@pytest.mark.parametrize("name", [LOAN, QUIET])
def test_forged_title_hides_no_grant(android: int, command: str, title: str, name: str) -> None:
    assert_nothing_is_hidden(read(ended(android, "", title, header(name)), android, command))


@pytest.mark.parametrize("title", ["Queries:", "Package Changes:", "Hidden system packages:", "Packages:"])
def test_title_that_no_filtered_dump_has_is_forged(title: str) -> None:
    forged = text(ended(14, "", title, "  x"), 14, loan_granted=False).replace(": granted=false, flags=[ USER_SET]", "")
    assert only(parse_package_dump(forged, FILTERED), LOAN).damaged


def test_titles_after_the_shared_users_and_pending_grants_damage_nothing() -> None:
    pending = "\nRestored (pending) permission grants:\n  User 0\n    example.later\n      x GRANTED\n"
    found = parse_package_dump(text("1.0", 8) + pending + "\nSPEG state:\n  x\n", FILTERED)
    assert found.gaps == ()


@every_age
def test_factory_copy_is_of_the_system_and_of_its_own_name(android: int) -> None:
    live = block(BANK, 10101, android, system="SYSTEM UPDATED_SYSTEM_APP ")
    for hidden, gaps in (
        (block(BANK, 10101, android, system="SYSTEM "), False),
        (block(BANK, 10101, android), True),
        (block(BANK, 10101, android, system="SYSTEM ").replace(f"0/{BANK}", f"0/{LAST}"), True),
    ):
        found = parse_package_dump(dump(live, block(LAST, 10103, android), hidden=hidden), WHOLE)
        assert (bool(found.gaps), only(found, LAST).damaged) == (gaps, gaps)


def test_dump_of_one_package_holds_one_block() -> None:
    command = f"dumpsys -t 60 package {LOAN}"
    one, two = dump(block(LOAN, 10102, 14)), dump(block(LOAN, 10102, 14), block(QUIET, 10103, 14))
    assert not only(parse_package_dump(one, command), LOAN).damaged
    assert all(found.damaged for found in parse_package_dump(two, command).packages)


def test_library_with_its_version_in_its_name_is_its_own() -> None:
    static = block("example.lib", 10101, 14).replace("[example.lib]", "[example.lib_567]")
    assert not only(parse_package_dump(dump(static), WHOLE), "example.lib_567").damaged


def test_system_itself_lives_in_a_folder_of_no_name() -> None:
    system = block("android", 1000, 14, system="SYSTEM ").replace("/data/user/0/android", "/data/system")
    assert not only(parse_package_dump(dump(system), WHOLE), "android").damaged


PIECES = (
    "\n", "\n\n", "Queries:", "Shared users:", "Packages:", "Hidden system packages:", "  Package [", f"{QUIET}] (1):",
    f"{LAST}] (1):", "    User 0: installed=true", "    User 10: installed=true", "      runtime permissions:", " ",
    "        a.b: granted=false", "    compat name=com.zz.unused", "    appId=10999", "    splits=[base]", "1.0",
    "    versionCode=1 targetSdk=34", "    versionName=2", f"    dataDir=/data/user/0/{QUIET}", "      x", "    a=b",
    "    flags=[ SYSTEM ]", "    requested permissions:", "    install permissions:", "    grantedPermissions:",
    "    sharedUser=SharedUserSetting{1 android.uid.shell/10102}", f"    applicationInfo=ApplicationInfo{{1 {QUIET}}}",
)  # fmt: skip


@given(st.sampled_from(AGES), st.sampled_from((FILTERED, WHOLE)), st.lists(st.sampled_from(PIECES), max_size=12))
def test_version_name_of_any_shape_hides_no_grant(android: int, command: str, pieces: list[str]) -> None:
    for version in ("\n".join(pieces), "".join(pieces), ended(android, *pieces)):
        found = read(version, android, command)
        assert not [(name, user) for name in (LOAN, BANK, LAST) for user in (0, 10) if looks_off(found, name, user)]
