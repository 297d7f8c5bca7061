"""Who manages a phone, by the texts Android prints: 6, 10 (a real dump) and 14; forged and cut ones."""

import pytest

from core.model.managed import ManagerRole
from core.parse.device_policy import parse_device_policy

HEAD = "Current Device Policy Manager state:\n"
ANDROID_10 = f"""\
{HEAD}    Device Owner:
      admin=ComponentInfo{{com.respondent.pro/com.respondent.pro.kiosk.KioskAdminReceiver}}
      name=
      package=com.respondent.pro
      canAccessDeviceIds=true
      User ID: 0

  Enabled Device Admins (User 0, provisioningState: 3):
    com.respondent.pro/.kiosk.KioskAdminReceiver:
      policies: wipe-data, reset-password, limit-password, watch-login,
                force-lock, expire-password, encrypted-storage
"""
TWO_USERS = f"""\
{HEAD}  Immutable state:
    mHasFeature=true
  Profile Owner (User 10):\x20
    admin=ComponentInfo{{example.desk/example.desk.Admin}}
    name=Example Org
    package=example.desk
    isOrganizationOwnedDevice=false

  Enabled Device Admins (User 0, provisioningState: 0):
    example.finder/.Receiver:
      uid=10101
      testOnlyAdmin=false
    example.other/example.other.sub.Receiver$Inner:
      userRestrictions:
        none
    mPasswordOwner=-1

  Enabled Device Admins (User 10, provisioningState: 3):
    example.desk/.Admin:
      userRestrictions:
        no_debugging_features
        no_share_location
"""


def told(text):
    return [(each.role, each.user, each.package) for each in parse_device_policy(text, "c").managers]


def test_owner_of_the_phone_is_named_once_though_it_is_an_admin_too():
    assert told(ANDROID_10) == [(ManagerRole.DEVICE_OWNER, 0, "com.respondent.pro")]
    assert parse_device_policy(ANDROID_10, "c").device_owner is True


def test_admins_are_named_per_user_and_an_owner_of_a_profile_is_no_plain_admin():
    assert told(TWO_USERS) == [
        (ManagerRole.PROFILE_OWNER, 10, "example.desk"),
        (ManagerRole.ADMIN, 0, "example.finder"),
        (ManagerRole.ADMIN, 0, "example.other"),
    ]
    policy = parse_device_policy(TWO_USERS, "c")
    assert (policy.device_owner, policy.no_debugging, policy.gaps) == (False, (10,), ())


def test_admins_of_android_6_stand_under_a_title_without_a_state():
    text = f"{HEAD}\n  Enabled Device Admins (User 0):\n    example.finder/.Receiver:\n      uid=10101\n"
    assert told(text) == [(ManagerRole.ADMIN, 0, "example.finder")]


def test_owner_that_names_nobody_is_an_owner_all_the_same():
    assert told(f"{HEAD}  Device Owner: \n    name=\n") == [(ManagerRole.DEVICE_OWNER, 0, None)]


def test_name_of_an_organisation_cannot_take_the_place_of_the_component():
    text = TWO_USERS.replace("name=Example Org", "name=x\n    package=example.innocent")
    assert told(text)[0] == (ManagerRole.PROFILE_OWNER, 10, "example.desk")


def test_lists_of_packages_elsewhere_in_the_dump_make_no_admin():
    text = f"{HEAD}  Enabled Device Admins (User 0):\n    mPasswordOwner=-1\n  Registered Package list:\n    a.b/.C:\n"
    assert told(text) == []


@pytest.mark.parametrize("cut", range(1, len(ANDROID_10), 7))
def test_cut_text_never_names_an_owner_that_is_not_there_nor_denies_one_it_broke_off(cut):
    text = ANDROID_10[:cut] + "\n*** SERVICE 'device_policy' DUMP TIMEOUT (1ms) EXPIRED ***\n"
    policy = parse_device_policy(text, "c")
    assert policy.device_owner is not False
    assert {each.package for each in policy.managers} <= {None, "com.respondent.pro"} | {
        "com.respondent.pro"[:end] for end in range(3, 18)
    }
