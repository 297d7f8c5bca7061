"""A catalogue of mess: every damage costs knowledge, none makes a granted permission look refused."""

import pytest
from package_texts import ANDROID_9, ANDROID_10, ANDROID_12, ANDROID_16

from core.model.facts import HoleReason, PackageBlock, PackageDump, UserBlock
from core.model.names import READ_CONTACTS
from core.parse.package_dump import parse_package_dump

GRANTED_IN_95 = "        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SENSITIVE_WHEN_GRANTED|524288]"
USER_95 = "    User 95: ceDataInode=0 installed=true"


def read(text: str) -> PackageDump:
    return parse_package_dump(text, "c")


def changed(old: str, new: str, text: str = ANDROID_10) -> PackageDump:
    assert old in text
    return read(text.replace(old, new, 1))


def wallet(dump: PackageDump) -> PackageBlock:
    return next(block for block in dump.packages if block.name == "example.wallet")


def user(dump: PackageDump, number: int) -> UserBlock | None:
    return next((one for one in wallet(dump).users if one.user == number), None)


def cannot_be_called_off(dump: PackageDump, number: int = 95) -> bool:
    """The user is damaged, or its package is, or it is not there at all: none of these may be judged "off"."""
    found = user(dump, number)
    return found is None or found.damaged or wallet(dump).damaged


@pytest.mark.parametrize(
    "line",
    [
        "        android.permission.READ_CONTA",
        "        android.permission.READ_CONTACTS",
        "        android.permission.READ_CONTACTS: granted=",
        "        android.permission.READ_CONTACTS: granted=tru",
        "        android.permission.READ_CONTACTS granted=true",
        "        android.permission.READ_CONTACTS, granted=true, flags=0x1",
        "        android.permission.READ_CONTA: granted=true, flags=[ USER_SET]",
        "        android.permission.READ\ufffdCONTACTS: granted=true, flags=[ USER_SET]",
        "       android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET]",
        "      android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET]",
        "  android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET]",
        "\tandroid.permission.READ_CONTACTS: granted=true, flags=[ USER_SET]",
        "\x00\x00\x00",
        "        " + "A" * 10_000 + ": granted=true",
    ],
)
def test_permission_line_that_cannot_be_read_damages_its_user(line: str) -> None:
    dump = changed(GRANTED_IN_95, line)
    assert HoleReason.UNREADABLE_LINE in {gap.reason for gap in dump.gaps}
    assert cannot_be_called_off(dump)


@pytest.mark.parametrize(
    "line",
    [
        GRANTED_IN_95.removesuffix("]"),
        GRANTED_IN_95.replace("524288]", "\u202e]"),
        GRANTED_IN_95 + ", surprise=1",
        GRANTED_IN_95.replace("true", "true!"),
    ],
)
def test_readable_grant_with_an_unreadable_tail_is_kept_and_damaged(line: str) -> None:
    found = user(changed(GRANTED_IN_95, line), 95)
    assert found is not None
    assert found.damaged
    assert [(grant.permission, grant.granted) for grant in found.grants] == [(READ_CONTACTS, True)]


def test_damage_in_one_user_leaves_the_others_alone() -> None:
    dump = changed(GRANTED_IN_95, "        android.permission.READ_CONTA")
    owner = user(dump, 0)
    assert owner is not None
    assert not owner.damaged
    assert not wallet(dump).damaged


def test_unknown_flag_of_a_later_android_is_kept() -> None:
    found = user(changed("WHEN_GRANTED|524288", "WHEN_GRANTED|FLAG_OF_ANDROID_20"), 95)
    assert found is not None
    assert not found.damaged
    assert "FLAG_OF_ANDROID_20" in found.grants[0].flags


def test_contradicting_lines_damage() -> None:
    assert cannot_be_called_off(changed(GRANTED_IN_95, GRANTED_IN_95 + "\n" + GRANTED_IN_95.replace("true", "false")))


@pytest.mark.parametrize("lost", ["      runtime permissions:\n        android.permission.READ_CONTACTS: granted=true"])
def test_lost_list_header_damages(lost: str) -> None:
    assert cannot_be_called_off(changed(lost, lost.split("\n")[1]))


def test_user_line_that_cannot_be_read_damages_the_package() -> None:
    for broken in ("    User 9\ufffd5: installed=true", "    User 99999: installed=true", "    Usr 95: installed=true"):
        assert wallet(changed(USER_95, broken)).damaged


def test_user_standing_twice_is_damaged_both_times() -> None:
    dump = changed(USER_95, "    User 0: ceDataInode=0 installed=true")
    assert [one.damaged for one in wallet(dump).users] == [True, True, False]


def test_package_standing_twice_is_damaged_both_times() -> None:
    block = ANDROID_10[ANDROID_10.index("  Package [example.wallet]") : ANDROID_10.index("\nShared users:")]
    dump = changed(block, block.replace("granted=true", "granted=false") + block)
    assert [one.damaged for one in dump.packages] == [True, True]


def test_lost_package_header_damages_what_it_runs_into_and_is_a_gap() -> None:
    second = ANDROID_10[ANDROID_10.index("  Package [example.wallet]") : ANDROID_10.index("\nShared users:")]
    headless = second.partition("\n")[2]
    dump = changed(second, second + headless)
    assert wallet(dump).damaged
    assert dump.gaps


def test_package_without_any_user_is_damaged() -> None:
    start = ANDROID_10.index("    User 0:")
    dump = read(ANDROID_10[:start] + ANDROID_10[ANDROID_10.index("\nShared users:") :])
    assert wallet(dump).damaged


@pytest.mark.parametrize(
    "version",
    [
        "1\n\nQueries:",
        "1\n\nShared users:",
        "1\n\nHidden system packages:",
        "1\n\nPackages:",
        "1\n\nSome new section:\n  x",
        "1\n  Package [example.wallet] (1):",
        "1\n    User 95: installed=true enabled=0\n      runtime permissions:\n"
        "        android.permission.READ_CONTACTS: granted=false",
    ],
)
def test_version_name_with_line_breaks_hides_no_grant(version: str) -> None:
    dump = changed("versionName=2.1 (build 7)", f"versionName={version}")
    assert dump.gaps
    assert cannot_be_called_off(dump)


def test_version_name_that_swallows_the_next_packages_is_a_gap() -> None:
    dump = changed("versionName=1.0\n", "versionName=1.0\n\nHidden system packages:\n", ANDROID_16)
    assert dump.gaps


def test_lost_title_is_a_gap() -> None:
    for title in ("Packages:\n", "Shared users:\n", "Hidden system packages:\n"):
        assert read(ANDROID_16.replace(title, "", 1)).gaps


@pytest.mark.parametrize(
    "name", ["$(reboot)", "a;b.c", "noseparator", "x." + "y" * 10_000, "\u202eexample.bad", "a b.c"]
)
def test_package_name_android_would_not_accept_is_dropped_with_a_gap(name: str) -> None:
    dump = changed("Package [example.wallet]", f"Package [{name}]")
    assert dump.packages == ()
    assert HoleReason.UNREADABLE_LINE in {gap.reason for gap in dump.gaps}


@pytest.mark.parametrize("number", ["99999999999999999999", "-1", "", "0x10", "١٢"])
def test_app_id_that_is_no_number_is_none_and_damages(number: str) -> None:
    block = wallet(changed("userId=10121", f"userId={number}"))
    assert block.app_id is None
    assert block.damaged


REQUESTED = "      android.permission.READ_CONTACTS\n      android.permission.READ_EXTERNAL_STORAGE"


@pytest.mark.parametrize("slip", ["android.permission.READ PHONE STATE", "android.permission.INTERNET,", "${x}.push"])
def test_slips_of_a_manifest_in_the_requested_list_damage_nothing(slip: str) -> None:
    dump = changed(REQUESTED, f"      {slip}\n{REQUESTED}")
    assert wallet(dump).requested == (slip, READ_CONTACTS, "android.permission.READ_EXTERNAL_STORAGE")
    assert dump.gaps == ()


@pytest.mark.parametrize(
    "line", ["      android.permission.READ_CONTA", "      android.permission.READ_\ufffdONTACTS", "      "]
)
def test_requested_name_that_cannot_be_read_damages(line: str) -> None:
    dump = changed(REQUESTED, f"{line}\n      android.permission.READ_EXTERNAL_STORAGE")
    assert wallet(dump).damaged


def test_unknown_fields_and_lists_of_makers_are_let_be() -> None:
    dump = changed("    flags=[", "    category=manifest: -1\n    makerList:\n      one\n        two\n    flags=[")
    assert dump.gaps == ()
    assert not wallet(dump).damaged


def test_unknown_words_in_the_user_line_are_let_be() -> None:
    found = user(changed(USER_95, "    User 95: ceDataInode=-4 alive=true x installed=true"), 95)
    assert found is not None
    assert found.installed is True


def test_unknown_line_inside_a_user_puts_later_lists_in_doubt() -> None:
    dump = changed("com.some.lib overlay paths:", "free text at the left", ANDROID_12)
    assert dump.packages[0].users[0].damaged
    assert dump.packages[0].users[0].grants[0].granted


def test_line_break_in_the_free_text_of_a_paused_app_keeps_its_grant_in_doubt() -> None:
    dump = changed("dialogMessage=Back at 8, ask", "dialogMessage=Back at 8,\nask", ANDROID_9)
    paused = dump.packages[0].users[0]
    assert paused.damaged
    assert [grant.granted for grant in paused.grants] == [True]


def test_title_of_a_maker_after_the_last_list_damages_nothing() -> None:
    dump = read(ANDROID_10 + "\nSome maker state:\n  User 0:\n    x=1\n")
    assert dump.gaps == ()


def test_last_line_without_line_feed_is_cut_and_never_read() -> None:
    for end in ("userId=101", "userId=10121\n    versionCode=42", "READ_CONTACTS: granted=true, flags=[ USER_SENSI"):
        text = ANDROID_10[: ANDROID_10.index(end) + len(end)]
        dump = read(text)
        assert HoleReason.CUT in {gap.reason for gap in dump.gaps}
        assert dump.packages[0].damaged or any(one.damaged for one in dump.packages[0].users)
        assert dump.packages[0].app_id in (None, 10121)


def test_gaps_of_endless_garbage_are_bounded() -> None:
    noise = "".join(f"        garbage {n}\n" for n in range(5000))
    dump = changed(GRANTED_IN_95, GRANTED_IN_95 + "\n" + noise.rstrip("\n"))
    assert len(dump.gaps) <= 100


def test_forged_crowds_of_users_and_packages_are_bounded_and_damaged() -> None:
    users = "".join(f"    User {n}: installed=true\n" for n in range(20_000))
    dump = read(f"Packages:\n  Package [a.b] (1):\n    userId=1\n{users}")
    assert len(dump.packages[0].users) == 500
    assert dump.packages[0].damaged
    crowd = "".join(f"  Package [a.b{n}] (1):\n    userId=1\n    User 0: installed=true\n" for n in range(25_000))
    dump = read(f"Packages:\n{crowd}")
    assert len(dump.packages) == 20_000
    assert dump.packages[-1].damaged


def test_evidence_is_cleaned_and_capped() -> None:
    dump = changed(GRANTED_IN_95, GRANTED_IN_95 + "\u202e\x00" + "A" * 10_000)
    found = user(dump, 95)
    assert found is not None
    assert len(found.grants[0].evidence.line) <= 500
    assert "\u202e" not in found.grants[0].evidence.line
