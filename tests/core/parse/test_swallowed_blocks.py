"""An app's version name may forge whole blocks and sections between its own lines: what they swallow is called off by
nobody."""

import pytest
from full_blocks import AGES, FILTERED, block, dump
from test_forged_free_text import (
    BANK,
    LAST,
    LOAN,
    QUIET,
    WHOLE,
    assert_nothing_is_hidden,
    ended,
    header,
    only,
    read,
    text,
)

from core.parse.package_dump import parse_package_dump
from core.parse.package_sift import PackageSift

every_age = pytest.mark.parametrize("android", AGES)
every_scope = pytest.mark.parametrize("command", [FILTERED, WHOLE, "dump.txt"])
TITLES = ("Shared users:", "Queries:", "Hidden system packages:", "Permissions:", "Packages:")
SHARED = "  SharedUser [example.uid.forged] (abc):\n    appId=10998"


def forged(android: int, *more: str) -> str:
    """End the own block, and print another whole one, before what follows."""
    return ended(android, block(QUIET, 10999, android, granted=False).rstrip("\n"), *more)


@every_age
@every_scope
@pytest.mark.parametrize("title", TITLES)
def test_grants_under_a_forged_title_are_still_of_their_app(android: int, command: str, title: str) -> None:
    assert_nothing_is_hidden(read(forged(android, "", title), android, command))


@every_age
@every_scope
def test_grants_under_a_forged_shared_user_are_still_of_their_app(android: int, command: str) -> None:
    found = read(forged(android, "", "Shared users:", SHARED), android, command)
    assert_nothing_is_hidden(found)
    assert only(found, LOAN).damaged


@every_age
@every_scope
@pytest.mark.parametrize("title", TITLES)
def test_app_printed_after_the_forged_rest_of_a_dump_is_not_believed_as_forged(
    android: int, command: str, title: str
) -> None:
    """The helper of an app prints it as off, and hides its true block."""
    off = block(LAST, 10103, android, granted=False).rstrip("\n")
    for more in (("",), ("", SHARED), ("", f"  Package [{BANK}x] (abc):")):
        assert_nothing_is_hidden(read(ended(android, off, "", title, *more[1:]), android, command))


@every_age
def test_true_dump_printed_anew_after_a_whole_forged_one_is_noticed(android: int) -> None:
    honest = text("1.0", android)
    rest = honest[honest.index("1.0", honest.index(f"[{LOAN}]")) + 3 :].rstrip("\n")
    off = rest.replace("READ_CONTACTS: granted=true", "READ_CONTACTS: granted=false")
    assert_nothing_is_hidden(read(f"1.0{off}", android))


@every_age
def test_lines_that_say_whose_grants_are_swallowed_are_not_sifted_away(android: int) -> None:
    whole = text(forged(android, "", "Queries:"), android)
    sift = PackageSift()
    kept = b"".join(line for line in whole.encode().splitlines(keepends=True) if sift.keeps(line)).decode()
    assert only(parse_package_dump(kept, WHOLE), LOAN).damaged


@every_age
@every_scope
def test_shared_users_of_android_are_no_packages(android: int, command: str) -> None:
    found = parse_package_dump(dump(block(BANK, 10101, android)), command)
    assert (found.gaps, found.doubts) == ((), ())


@every_age
@every_scope
@pytest.mark.parametrize("more", [(), ("  SharedUser [z] (abc):\n    userId=10998",), ("      runtime permissions:",)])
def test_app_that_forges_a_library_of_its_own_name_hides_nothing(
    android: int, command: str, more: tuple[str, ...]
) -> None:
    """Lines of a static library name it without the version that its header has."""
    assert_nothing_is_hidden(read(ended(android, header(f"{LOAN}_1"), *more), android, command))


@every_age
@every_scope
def test_app_whose_true_lines_stand_under_a_factory_copy_of_another_is_not_believed(android: int, command: str) -> None:
    hidden = ("Hidden system packages:", header(QUIET, 10777))
    assert_nothing_is_hidden(read(forged(android, "", *hidden), android, command))
    assert_nothing_is_hidden(read(forged(android, "", hidden[0], header(f"{LOAN}_1")), android, command))


@every_age
def test_library_beside_an_app_of_another_name_is_believed(android: int) -> None:
    library = block("example.lib", 10105, android).replace("[example.lib]", "[example.lib_7]")
    found = parse_package_dump(dump(block("example.lib_8", 10106, android), library), WHOLE)
    assert not any(one.damaged for one in found.packages)
