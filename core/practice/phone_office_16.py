"""`office-16`: Android 16 that an employer owns: the employer's app decides on permissions, by the policy engine.

A second user whom it set up is closed to the cable. Every app outside Android itself is invented.
"""

from typing import Final

from core.practice.cast import CONTACTS, Cast, add_cast
from core.practice.everyday_apps import add_more_everyday
from core.practice.phone_builder import Held, Shelf
from core.practice.sim_cards import sim_properties
from core.practice.special_apps import add_special
from core.practice.state import AppSpec, EnginePolicy, PhoneSpec, PhoneState, UserSpec

_DESK: Final = "org.example.portcullis.desk"
_FIXED: Final = "example.gatehouse.instalments"
_BY_POLICY: Final = frozenset({"POLICY_FIXED"})
_GRANTED: Final = "IntegerPolicyValue { mValue= 1 }"
"""DevicePolicyManager.PERMISSION_GRANT_STATE_GRANTED."""
_TRUE: Final = "BooleanPolicyValue { mValue= true }"


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=36, everywhere=(0, 10))
    updated = AppSpec("com.android.contacts", 0, target_sdk=35, version_code=16090, factory_version=36)
    shelf.add_system({"com.android.contacts": updated})
    add_cast(shelf, Cast(11))
    fixed = AppSpec(_FIXED, 0, label=("Gatehouse Instalments", "门楼分期"))
    shelf.add(fixed, Held(on="READ_CONTACTS GET_ACCOUNTS", flags=_BY_POLICY))
    there = AppSpec("example.drawbridge.loan", 0, users=(10,), label=("Drawbridge Loan", "吊桥贷款"))
    shelf.add(there, Held(on=CONTACTS))
    desk = AppSpec(_DESK, 0, users=(0, 10), label=("Portcullis Desk", "闸门助手"))
    shelf.add(desk, Held(on="GET_ACCOUNTS", flags=_BY_POLICY))
    add_more_everyday(shelf, 10)
    add_special(shelf, "bittern:麻鳽")
    return _spec(shelf), shelf.state


def _policies() -> tuple[EnginePolicy, ...]:
    """List what the employer set; of what it took back for the first user, an empty entry is left."""
    no_debugging = _restriction("no_debugging_features")
    return (
        EnginePolicy(0, no_debugging),
        EnginePolicy(0, _grant("READ_CONTACTS"), _DESK, 0, _GRANTED),
        EnginePolicy(0, _grant("GET_ACCOUNTS"), _DESK, 0, _GRANTED),
        EnginePolicy(
            0,
            "DefaultPolicyKey userControlDisabledPackages",
            _DESK,
            0,
            f"PackageNameSetPolicyValue {{ [{_DESK}] }}",
            "PackageSetUnion",
        ),
        EnginePolicy(10, no_debugging, _DESK, 10, _TRUE),
        EnginePolicy(None, _restriction("no_factory_reset"), _DESK, 0, _TRUE),
        EnginePolicy(None, _restriction("no_safe_boot"), _DESK, 0, _TRUE),
    )


def _restriction(name: str) -> str:
    return f"UserRestrictionPolicyKey userRestriction_{name}"


def _grant(permission: str) -> str:
    key = f"mIdentifier= permissionGrant; mPackageName= {_FIXED}; mPermissionName= android.permission.{permission}"
    return f"PackagePermissionPolicyKey{{{key}}}"


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="office-16",
        sdk=36,
        release="16",
        model="moto g67",
        users=(
            UserSpec(0, "Orla Pennywhistle", 0x4C13),
            UserSpec(10, "Casper Nettlebed", 0x410, "full.SECONDARY", refused=True, managed_by=_DESK),
        ),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            *sim_properties("sg"),
            ("ro.build.type", "user"),
            ("ro.build.version.release", "16"),
            ("ro.build.version.sdk", "36"),
            ("ro.build.version.security_patch", "2026-08-01"),
            ("ro.product.brand", "motorola"),
            ("ro.product.device", "lagos"),
            ("ro.product.manufacturer", "motorola"),
            ("ro.product.model", "moto g67"),
            ("ro.product.name", "lagos_g"),
            ("ro.serialno", "PRACTICE-OFFICE16"),
        ),
        utc_offset_minutes=480,
        device_owner=_DESK,
        policies=_policies(),
    )
