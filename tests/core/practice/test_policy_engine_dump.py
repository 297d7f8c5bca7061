"""`dumpsys device_policy` since Android 15: owners as before, and what each of them set in the policy engine."""

import pytest

from tests.core.practice.asking import block, said
from tests.core.practice.conftest import OpenPhone

DESK = "org.example.portcullis.desk"
ASK = "dumpsys -t 60 device_policy"


def test_owner_stands_below_the_title_without_a_name(phone: OpenPhone) -> None:
    text = said(phone("office-16"), ASK)
    assert block(text, "  Device Owner: ") == [
        "  Device Owner: ",
        f"    admin=ComponentInfo{{{DESK}/{DESK}.AdminReceiver}}",
        f"    package={DESK}",
        "    isOrganizationOwnedDevice=false",
        "    User ID: 0",
        "  ",
    ]
    assert f"  Profile Owner (User 10): \n    admin=ComponentInfo{{{DESK}/" in text


def test_forbidden_debugging_stands_with_the_user_it_is_forbidden_for(phone: OpenPhone) -> None:
    text = said(phone("office-16"), ASK)
    local = text[text.index("  Local Policies: \n") : text.index("  Global Policies: \n")]
    owner, second = local.split("    User 10:\n")
    key = "      UserRestrictionPolicyKey userRestriction_no_debugging_features\n        Per-admin Policy:\n"
    assert owner.startswith(
        f"  Local Policies: \n    User 0:\n{key}          null\n"
        "        Resolved Policy (MostRestrictive):\n          null\n      \n"
    )
    assert second == (
        f"{key}          EnforcingAdmin {{ mPackageName= {DESK}, "
        f"mComponentName= ComponentInfo{{{DESK}/{DESK}.AdminReceiver}}, mAuthorities= [enterprise], mUserId= 10, "
        "mIsRoleAuthority= false, mIsSystemAuthority= false, mSystemEntity = null }\n"
        "            BooleanPolicyValue { mValue= true }\n"
        "        Resolved Policy (MostRestrictive):\n"
        "          BooleanPolicyValue { mValue= true }\n      \n  \n"
    )


def test_granted_permissions_are_policies_of_their_own(phone: OpenPhone) -> None:
    text = said(phone("office-16"), ASK)
    key = "PackagePermissionPolicyKey{mIdentifier= permissionGrant; mPackageName= example.gatehouse.instalments; "
    assert f"      {key}mPermissionName= android.permission.READ_CONTACTS}}\n" in text
    assert "            IntegerPolicyValue { mValue= 1 }\n" in text
    assert "      DefaultPolicyKey userControlDisabledPackages\n" in text


def test_policies_of_all_users_stand_one_step_higher_and_what_follows_stands_at_the_edge(phone: OpenPhone) -> None:
    text = said(phone("office-16"), ASK)
    assert "  Global Policies: \n    UserRestrictionPolicyKey userRestriction_no_factory_reset\n      Per-admin" in text
    assert f"  User 0:\n    Admin : EnforcingAdmin {{ mPackageName= {DESK}, " in text
    assert "\n\nEncryption Status: per-user\nLogout user: -10000\n" in text


@pytest.mark.parametrize("name", ["pixel-15", "pixel-17"])
def test_phone_of_nobody_else_has_an_empty_engine(phone: OpenPhone, name: str) -> None:
    text = said(phone(name), ASK)
    assert text.startswith("Current Device Policy Manager state:\n  Immutable state:\n    mHasFeature=true\n")
    assert "  Local Policies: \n  \n  Global Policies: \n  \n  Default admin policy size limit: -1\n" in text
    assert "Owner: " not in text


def test_owner_of_android_13_has_a_name_line_and_no_engine(phone: OpenPhone) -> None:
    assert "    name=\n" in said(phone("leased-13"), ASK)
    text = said(phone("work-14"), ASK)
    assert "    name=\n" not in text
    assert "Policies: " not in text
