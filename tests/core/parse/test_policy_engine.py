"""Rules of Android 14 and later, and that no damage to the text turns a managed phone into one nobody manages."""

from collections.abc import Iterator

import pytest
from policy_texts import NOBODY, OWNED, ROLE_HOLDER
from test_device_policy import ANDROID_10, TWO_USERS

from core.model.facts import HoleReason
from core.model.managed import Manager, ManagerRole, Rule, RuleKind
from core.parse.device_policy import DevicePolicy, parse_device_policy
from core.services.looking.managing import facts_of

TEXTS = {"10": ANDROID_10, "14": TWO_USERS, "15 owned": OWNED, "16 role": ROLE_HOLDER}
BROKEN = ("\ufffd", "\x00", "\n", "\u202e", "  ")


def read(text: str) -> DevicePolicy:
    return parse_device_policy(text, "dumpsys device_policy")


def seen(policy: DevicePolicy) -> set[tuple[ManagerRole, int]]:
    return {(each.role, each.user) for each in policy.managers}


def test_phone_of_android_15_that_nobody_manages_is_read_without_a_doubt() -> None:
    assert read(NOBODY) == DevicePolicy(False, (), (), ())


def test_debugging_forbidden_in_the_policy_engine_is_seen_as_on_older_versions() -> None:
    policy = read(OWNED)
    assert (policy.device_owner, policy.no_debugging, policy.gaps) == (True, (10,), ())


def test_rules_in_force_are_named_with_whom_and_what_they_are_about() -> None:
    assert [(rule.kind, rule.user, rule.package, rule.permission) for rule in read(OWNED).rules] == [
        (RuleKind.PERMISSION, 0, "example.loan", "android.permission.READ_CONTACTS"),
        (RuleKind.KEEPS_RUNNING, 0, "example.mdm", ""),
        (RuleKind.KEEPS_RUNNING, 0, "example.kiosk", ""),
        (RuleKind.NO_DEBUGGING, 10, None, ""),
    ]


def test_holder_of_a_role_that_set_a_rule_is_in_charge_and_the_phones_own_parts_are_not() -> None:
    policy = read(ROLE_HOLDER)
    assert policy.managers == (Manager(ManagerRole.RULE_SETTER, 0, "example.padlock.device"),)
    assert (policy.device_owner, policy.gaps) == (False, ())
    assert facts_of(policy, whole=True).needs_second_yes


def test_rule_for_everybody_forbids_debugging_for_every_user() -> None:
    assert read(ROLE_HOLDER).rules == (Rule(RuleKind.NO_DEBUGGING, None),)
    assert facts_of(read(ROLE_HOLDER), users=(0, 11), whole=True).no_debugging == (0, 11)


@pytest.mark.parametrize("value", ["false", "null"])
def test_rule_that_is_not_in_force_forbids_nothing_and_names_nobody(value: str) -> None:
    resolved = value if value == "null" else "BooleanPolicyValue { mValue= false }"
    line = "          BooleanPolicyValue { mValue= true }"
    at = OWNED.rindex(line, 0, OWNED.index("  Global Policies"))
    text = OWNED[:at] + f"          {resolved}" + OWNED[at + len(line) :]
    assert (read(text).no_debugging, read(text).gaps) == ((), ())


def test_owner_that_only_the_engine_names_leaves_it_open_who_owns_the_phone() -> None:
    start, end = OWNED.index("  Device Owner:"), OWNED.index("  Profile Owner")
    policy = read(OWNED[:start] + OWNED[end:].replace("Device Owner Type: 0", "Device Owner Type: -1"))
    assert policy.device_owner is None
    assert "example.mdm" in policy.gaps[0].line


def test_owner_whose_whole_block_is_lost_is_betrayed_by_the_state_cache() -> None:
    text = NOBODY.replace("Device Owner Type: -1", "Device Owner Type: 0")
    assert read(text).device_owner is None


def test_value_in_words_that_are_not_known_is_a_gap_and_a_second_yes() -> None:
    text = OWNED.replace("mValue= true", "mValue= perhaps")
    assert HoleReason.UNREADABLE_LINE in {gap.reason for gap in read(text).gaps}
    text = ROLE_HOLDER.replace("UserRestrictionPolicyKey userRestriction_", "UserRestrictionPolicyKey { mRestriction= ")
    assert facts_of(read(text), whole=True).needs_second_yes


@pytest.mark.parametrize("title", ["Local Policies", "Global Policies"])
def test_engine_that_is_not_there_on_android_15_leaves_it_open_who_manages_and_proves_nothing_before(
    title: str,
) -> None:
    text = NOBODY.replace(f"  {title}: \n", "  Other Policies: \n")
    start = NOBODY.index("  Local Policies")
    without = NOBODY[:start] + NOBODY[NOBODY.index("  Default admin policy") :]
    for bent in (text, without):
        assert parse_device_policy(bent, "c", 35).device_owner is None
    assert parse_device_policy(without, "c", 34).device_owner is False
    assert parse_device_policy(NOBODY, "c", 35).device_owner is False


def test_keys_of_kinds_that_are_not_known_are_no_doubt() -> None:
    text = NOBODY.replace("UserRestrictionPolicyKey userRestriction_no_factory_reset", "NewPolicyKey{mIdentifier= x}")
    assert read(text).gaps == ()


def damaged(text: str) -> Iterator[tuple[str, str]]:
    """Give every text with one line dropped, doubled, or broken at any place, in ways that take turns."""
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        before, after = "".join(lines[:number]), "".join(lines[number + 1 :])
        yield f"dropped {line!r}", before + after
        yield f"doubled {line!r}", before + line + line + after
        for at in range(len(line)):
            broken, length = BROKEN[(number + at) % len(BROKEN)], (1, 9)[(number + at) % 2]
            yield f"broken {line!r} at {at}", before + line[:at] + broken + line[at + length :] + after


@pytest.mark.parametrize("name", TEXTS)
def test_no_damage_to_a_line_hides_a_manager_or_a_rule_without_a_sign(name: str) -> None:
    text = TEXTS[name]
    whole = read(text)
    for what, bent in damaged(text):
        policy = read(bent)
        if policy.gaps:
            assert policy.device_owner is not False, what
            continue
        assert seen(whole) <= seen(policy), what
        if name != "14":  # restrictions of an admin of old are a bare list: one less leaves no trace
            assert bool(whole.no_debugging) <= bool(policy.no_debugging), what  # a lost `User N:` gives it to another
            assert {rule.kind for rule in whole.rules} <= {rule.kind for rule in policy.rules}, what


@pytest.mark.parametrize("name", ["10", "15 owned", "16 role"])
def test_no_cut_and_no_damage_turns_a_managed_phone_into_one_that_asks_no_second_yes(name: str) -> None:
    text = TEXTS[name]
    assert facts_of(read(text), whole=True).needs_second_yes
    for at in range(0, len(text), 7):
        assert facts_of(read(text[:at]), whole=False).needs_second_yes, text[:at][-60:]
    for what, bent in damaged(text):
        assert facts_of(read(bent), whole=True).needs_second_yes, what


@pytest.mark.parametrize("title", ["Profile Owner (User 10): ", "Enabled Device Admins (User 0, x):"])
def test_title_that_an_admin_wrote_swallows_no_rules(title: str) -> None:
    forged = TEXTS["16 role"].replace("  Local Policies:", f"{title}\n  Local Policies:")
    assert facts_of(read(forged), whole=True).needs_second_yes
