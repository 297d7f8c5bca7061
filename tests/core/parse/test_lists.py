"""Lists of users and packages, and refusals."""

import pytest

from core.model.facts import HoleReason, ListedPackage
from core.model.names import PackageName
from core.model.phone import UserKind
from core.parse.listings import parse_packages
from core.parse.refusal import RefusalKind, parse_refusal
from core.parse.users import parse_current_user, parse_users


def listed(
    name: str, path: str | None = None, uid: int | None = None, by: str | None = None, code: int | None = None
) -> ListedPackage:
    return ListedPackage(PackageName(name), path, () if uid is None else (uid,), by, code)


@pytest.mark.parametrize(
    ("line", "package"),
    [
        ("package:example.one", listed("example.one")),
        ("package:/system/app/A/A.apk=android", listed("android", "/system/app/A/A.apk")),
        (
            "package:/data/app/~~ab==/example.two-x==/base.apk=example.two versionCode:7  "
            "installer=com.android.vending uid:10123",
            listed("example.two", "/data/app/~~ab==/example.two-x==/base.apk", 10123, "com.android.vending", 7),
        ),
        ("package:example.three stopped=true  installer=null uid:10124", listed("example.three", None, 10124)),
        ("package:example.four  installer=null surprise=1 uid:10125", listed("example.four", None, 10125)),
        ("package:example.five surprise", listed("example.five")),
        ("package:/a b/base.apk=example.six uid:1", listed("example.six", "/a b/base.apk", 1)),
        ("package:example.seven uid:99999999999999999999", listed("example.seven")),
    ],
)
def test_package_line_is_parted_at_the_last_equals_sign(line: str, package: ListedPackage) -> None:
    listing = parse_packages(line + "\n", "c")
    assert listing.packages == (package,)
    assert (listing.gaps, listing.refused) == ((), False)


def test_merged_users_give_several_uids() -> None:
    assert parse_packages("package:example.one uid:10123,1010123\n", "c").packages[0].uids == (10123, 1010123)


@pytest.mark.parametrize(
    "text",
    [
        "\nException occurred while executing 'list':\njava.lang.SecurityException: Shell does not have permission to "
        "access user 150\n\tat com.android.server.pm.X.y(Z.java:1)\n",
        "package:example.one\nError: java.lang.SecurityException: Shell does not have permission to access user 150\n",
        "Error: Unknown option: -U\n",
    ],
)
def test_refused_list_says_so_and_keeps_what_came(text: str) -> None:
    listing = parse_packages(text, "c")
    assert listing.refused
    assert [gap.reason for gap in listing.gaps] == [HoleReason.REFUSED]
    assert len(listing.packages) == text.count("package:example")


@pytest.mark.parametrize(
    "line", ["package:$(reboot)", "package:", "package:a=b=", "packag\ufffd:example.x", "package:" + "a." * 9999]
)
def test_package_line_that_cannot_be_read_is_a_gap(line: str) -> None:
    listing = parse_packages(f"package:example.one\n{line}\n", "c")
    assert [package.name for package in listing.packages] == ["example.one"]
    assert [gap.reason for gap in listing.gaps] == [HoleReason.UNREADABLE_LINE]


def test_name_cut_at_the_end_is_no_other_app() -> None:
    listing = parse_packages("package:example.one\npackage:example.tw", "c")
    assert [package.name for package in listing.packages] == ["example.one"]
    assert [gap.reason for gap in listing.gaps] == [HoleReason.CUT]


def test_warnings_of_the_linker_are_no_gap() -> None:
    assert parse_packages("WARNING: linker: x.so: unused DT entry\npackage:example.one\n", "c").gaps == ()


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        ("0:Anna Muster:4c13", UserKind.OWNER),
        ("10:Work profile:1030", UserKind.WORK),
        ("95:DUAL_APP:20001010", UserKind.CLONE),
        ("150:Secure Folder:61010", UserKind.SECURE_FOLDER),
        ("151:x:10061030", UserKind.SECURE_FOLDER),
        ("999:XSpace:801010", UserKind.CLONE),
        ("998:MultiApp:4001010", UserKind.CLONE),
        ("128:CloneUser:10", UserKind.CLONE),
        ("10:security space:10", UserKind.SECOND_SPACE),
        ("11:Guest:414", UserKind.GUEST),
        ("12:Bob: the second:c10", UserKind.OTHER),
    ],
)
def test_kind_of_a_user_follows_from_number_name_and_flags(entry: str, kind: UserKind) -> None:
    listing = parse_users(f"Users:\n\tUserInfo{{{entry}}} running\n", "c")
    assert [(user.id, user.kind, user.running) for user in listing.users] == [
        (int(entry.partition(":")[0]), kind, True)
    ]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("id=0, name=Owner, type=full.SYSTEM, flags=ADMIN|MAIN", UserKind.OWNER),
        ("id=10, name=Arbeit, type=profile.MANAGED, flags=MANAGED_PROFILE (parentId=0)", UserKind.WORK),
        ("id=11, name=x, type=profile.CLONE, flags=PROFILE", UserKind.CLONE),
        ("id=12, name=x, type=profile.PRIVATE, flags=PROFILE", UserKind.PRIVATE_SPACE),
        ("id=150, name=x, type=profile.MANAGED, flags=PROFILE", UserKind.SECURE_FOLDER),
        ("id=999, name=x, type=profile.MANAGED, flags=PROFILE", UserKind.CLONE),
        ("id=13, name=a, type=full.GUEST, flags=FULL, type=full.SECONDARY, flags=FULL", UserKind.OTHER),
        ("id=14, name=Gast, type=full.GUEST, flags=FULL|GUEST", UserKind.GUEST),
    ],
)
def test_kind_of_a_user_follows_from_its_type_where_android_names_it(words: str, kind: UserKind) -> None:
    listing = parse_users(f"1 users:\n\n0: {words} (running) (current)\n", "cmd user list -v")
    assert [user.kind for user in listing.users] == [kind]
    assert listing.current == listing.users[0].id
    assert listing.users[0].running


def test_name_of_a_person_is_kept_nowhere() -> None:
    text = "Users:\n\tUserInfo{0:Anna Muster:4c13} running\n\tUserInfo{10:Anna\nMuster:30}\n\tUserInfo{77777:Anna:1}\n"
    listing = parse_users(text, "c")
    assert "Anna" not in repr(listing)
    assert "Muster" not in repr(listing)
    assert HoleReason.UNREADABLE_LINE in {gap.reason for gap in listing.gaps}


def test_stopped_user_is_not_running() -> None:
    assert not parse_users("Users:\n\tUserInfo{10:Work:1030}\n", "c").users[0].running


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", HoleReason.SECTION_MISSING), ("Error: java.lang.SecurityException: no\n", HoleReason.REFUSED)],
)
def test_no_user_at_all_is_a_gap(text: str, reason: HoleReason) -> None:
    assert [gap.reason for gap in parse_users(text, "c").gaps] == [reason]


@pytest.mark.parametrize(
    ("text", "user"), [("10\n", 10), ("0", 0), ("", None), ("99999999\n", None), ("Error: x\n", None)]
)
def test_current_user_is_a_number_or_none(text: str, user: int | None) -> None:
    assert parse_current_user(text, "c") == user


RIGHT = "Neither user 2000 nor current process has android.permission.REVOKE_RUNTIME_PERMISSIONS."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            f"Operation not allowed: java.lang.SecurityException: revokeRuntimePermission: {RIGHT}\n",
            RefusalKind.NO_RIGHT,
        ),
        (
            f"\nException occurred while executing 'revoke':\njava.lang.SecurityException: {RIGHT}\n\tat x\n",
            RefusalKind.NO_RIGHT,
        ),
        ("Security exception: uid 2000 does not have android.permission.MANAGE_APP_OPS_MODES.\n", RefusalKind.NO_RIGHT),
        (
            "Bad argument: java.lang.IllegalArgumentException: Unknown permission: android.permission.X\nusage: pm …\n",
            RefusalKind.UNKNOWN_PERMISSION,
        ),
        (
            "java.lang.IllegalArgumentException: Unknown permission android.permission.X\n",
            RefusalKind.UNKNOWN_PERMISSION,
        ),
        ("java.lang.SecurityException: Shell does not have permission to access user 150\n", RefusalKind.USER_CLOSED),
        ("Error: package not found\nFailure [package not found]\n", RefusalKind.UNKNOWN_PACKAGE),
        ("java.lang.IllegalArgumentException: Unknown package: example.x\n", RefusalKind.UNKNOWN_PACKAGE),
        ("java.lang.SecurityException: Package a.b has not requested permission X\n", RefusalKind.NOT_REQUESTED),
        (
            "java.lang.SecurityException: Permission X requested by a.b is not a changeable permission type\n",
            RefusalKind.NOT_CHANGEABLE,
        ),
        (
            "java.lang.SecurityException: Non-System UID cannot revoke system fixed permission X for package a.b\n",
            RefusalKind.SYSTEM_FIXED,
        ),
        (
            "java.lang.SecurityException: Cannot revoke policy fixed permission X for package a.b\n",
            RefusalKind.POLICY_FIXED,
        ),
        ("java.lang.SecurityException: Permission X is managed by role\n", RefusalKind.MANAGED_BY_ROLE),
        ("java.lang.SecurityException: a maker's own reason\n", RefusalKind.OTHER),
        ("Error: something else\n", RefusalKind.OTHER),
    ],
)
def test_refusal_is_told_by_its_message_whatever_wraps_it(text: str, kind: RefusalKind) -> None:
    refusal = parse_refusal(text, "pm revoke")
    assert refusal is not None
    assert refusal.kind is kind


@pytest.mark.parametrize("text", ["", "\n", "WARNING: linker: x\n", "Success\n"])
def test_silence_is_no_refusal(text: str) -> None:
    assert parse_refusal(text, "pm revoke") is None


def test_line_of_a_refusal_is_cleaned_and_capped() -> None:
    refusal = parse_refusal("Error: \u202e\x00" + "x" * 10_000, "c")
    assert refusal is not None
    assert len(refusal.line) <= 500
    assert "\u202e" not in refusal.line
