"""No damage to a dump turns a granted contacts permission into a refused one without a sign.

Held for any text that is cut anywhere, has a line doubled, loses a header, or has characters broken the way bytes break
(they become U+FFFD, a line feed or nothing legible). Not held, because no parser can: a permission line, a `User` or
block header, or a `compat name=` line that is missing altogether. That is why completeness is judged by end marks, a
known holder and the list of packages.
"""

from hypothesis import given
from hypothesis import strategies as st
from package_texts import ANDROID_10, BY_VERSION

from core.errors import UnreadableInput
from core.model.facts import Grant, PackageBlock, PackageDump, SharedUserBlock
from core.model.names import CONTACTS_GROUP
from core.parse.device_policy import parse_device_policy
from core.parse.listings import parse_packages
from core.parse.ops_dump import parse_ops
from core.parse.overlay_label import parse_label
from core.parse.package_dump import parse_package_dump
from core.parse.properties import parse_properties
from core.parse.recognise import recognise
from core.parse.refusal import parse_refusal
from core.parse.users import parse_users

texts = st.sampled_from([text.replace("    compat name=example.renamed\n", "") for text in BY_VERSION.values()])
broken = st.sampled_from(("\ufffd", "\x00", "\n", "\ufffd\ufffd\ufffd", "\u202e", "  "))
Holder = PackageBlock | SharedUserBlock
Key = tuple[str, int | None, str]


def holders(dump: PackageDump) -> dict[str, list[Holder]]:
    found: dict[str, list[Holder]] = {}
    for block in (*dump.packages, *dump.shared_users):
        found.setdefault(f"{type(block).__name__} {block.name}", []).append(block)
    return found


def granted(dump: PackageDump) -> set[Key]:
    return {
        (name, user, grant.permission)
        for name, blocks in holders(dump).items()
        for block in blocks
        for user, grant in lines(block)
        if grant.granted and grant.permission in CONTACTS_GROUP
    }


def lines(block: Holder) -> list[tuple[int | None, Grant]]:
    install: list[tuple[int | None, Grant]] = [(None, grant) for grant in block.install_grants]
    return install + [(user.user, grant) for user in block.users for grant in user.grants]


def looks_off(dump: PackageDump, key: Key) -> bool:
    """Say whether a judge of this dump would find no grant and no sign that anything is wrong."""
    name, user, permission = key
    blocks = holders(dump).get(name, [])
    if not blocks:
        return not dump.gaps and proves_complete(dump)
    if any(block.damaged for block in blocks):
        return False
    parts = [one for block in blocks for one in block.users if one.user == user]
    if user is not None and (not parts or any(one.damaged for one in parts)):
        return False
    return not any(u == user and g.permission == permission and g.granted for block in blocks for u, g in lines(block))


def proves_complete(dump: PackageDump) -> bool:
    return "Permissions:" in dump.sections and "Shared users:" in dump.sections and bool(dump.shared_users)


def assert_nothing_looks_off(original: str, damaged: str) -> None:
    try:
        dump = parse_package_dump(damaged, "c")
    except UnreadableInput:
        return
    assert not [key for key in granted(parse_package_dump(original, "c")) if looks_off(dump, key)]


@given(texts, st.data())
def test_cut_inside_a_line_hides_nothing(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    if at and text[at - 1] != "\n":
        assert_nothing_looks_off(text, text[:at])


@given(texts, st.data())
def test_doubled_line_hides_nothing(text: str, data: st.DataObject) -> None:
    all_lines = text.splitlines(keepends=True)
    at = data.draw(st.integers(0, len(all_lines) - 1))
    assert_nothing_looks_off(text, "".join([*all_lines[: at + 1], *all_lines[at:]]))


@given(texts, st.data())
def test_lost_line_that_is_no_permission_and_no_user_hides_nothing(text: str, data: st.DataObject) -> None:
    all_lines = text.splitlines(keepends=True)
    lost = data.draw(st.sampled_from([n for n, line in enumerate(all_lines) if may_be_lost(line)]))
    assert_nothing_looks_off(text, "".join(all_lines[:lost] + all_lines[lost + 1 :]))


def may_be_lost(line: str) -> bool:
    return ": granted=" not in line and not line.startswith(("    User ", "  Package [", "  SharedUser ["))


@given(texts, st.data(), broken)
def test_broken_characters_hide_nothing(text: str, data: st.DataObject, instead: str) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    length = data.draw(st.integers(1, 12))
    assert_nothing_looks_off(text, text[:start] + instead + text[start + length :])


@given(texts, st.data(), broken)
def test_broken_character_in_a_line_that_counts_hides_nothing(text: str, data: st.DataObject, instead: str) -> None:
    """As above, aimed at the few lines that decide."""
    all_lines = text.splitlines(keepends=True)
    telling = [n for n, line in enumerate(all_lines) if "granted=" in line or line.startswith(("    User ", "  Pack"))]
    number = data.draw(st.sampled_from(telling))
    line = all_lines[number]
    at = data.draw(st.integers(0, len(line) - 2))
    all_lines[number] = line[:at] + instead + line[at + 1 :]
    assert_nothing_looks_off(text, "".join(all_lines))


@given(st.data())
def test_version_name_of_any_shape_hides_no_grant(data: st.DataObject) -> None:
    """An app chooses its version name freely, line breaks included."""
    pieces = st.sampled_from(
        (
            "\n", "\n\n", "Queries:", "Shared users:", "Packages:", "Hidden system packages:", "  Package [", "x] (1):",
            "    User 0: installed=true", "      runtime permissions:", "        a.b: granted=false", "1.0", " ",
        )
    )  # fmt: skip
    name = "".join(data.draw(st.lists(pieces, max_size=8)))
    assert_nothing_looks_off(ANDROID_10, ANDROID_10.replace("2.1 (build 7)", name))


@given(st.text(max_size=300), texts, st.data())
def test_no_parser_raises_on_anything(noise: str, text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    for untrusted in (noise, text[:at] + noise + text[at:]):
        for parse in (parse_ops, parse_packages, parse_users, parse_properties, parse_label, parse_refusal):
            parse(untrusted, "c")
        parse_device_policy(untrusted, "c")
        recognise(untrusted)
        try:
            parse_package_dump(untrusted, "c")
        except UnreadableInput as refused:
            assert refused.detail == "android5"
