"""`oppo-13`: Android 13 with ColorOS 13, whose "permission monitoring" refuses changes, and two rooms of doubled apps.

Every app outside Android itself is invented.
"""

from dataclasses import replace

from core.practice.cast import Cast, Role, add_cast
from core.practice.everyday_apps import add_more_everyday
from core.practice.phone_builder import Held, Shelf, read
from core.practice.special_apps import add_special
from core.practice.state import AppSpec, PhoneSpec, PhoneState, UserSpec


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=33, everywhere=(0, 998, 999))
    updated = AppSpec("com.android.messaging", 0, target_sdk=32, version_code=13301, factory_version=33)
    shelf.add_system({"com.android.messaging": updated})
    add_cast(shelf, Cast(6), second=999)
    third = replace(Cast(11).app(Role.ELSEWHERE), users=(998,), uses=(read(4, "10:10:51", user=998),))
    shelf.add(third, Held(on="READ_CONTACTS GET_ACCOUNTS"))
    add_more_everyday(shelf, 6)
    add_special(shelf, "curlew:杓鹬")
    return _spec(shelf), shelf.state


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="oppo-13",
        sdk=33,
        release="13",
        model="CPH2477",
        users=(
            UserSpec(0, "Owner", 0x4C13),
            UserSpec(998, "MultiApp", 0x4000030, "profile.MANAGED", parent=0),
            UserSpec(999, "MultiApp", 0x4001010, "profile.CLONE", parent=0),
        ),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            ("ro.build.type", "user"),
            ("ro.build.version.oplusrom", "V13.1.0"),
            ("ro.build.version.oplusrom.display", "13.1"),
            ("ro.build.version.release", "13"),
            ("ro.build.version.sdk", "33"),
            ("ro.build.version.security_patch", "2023-07-05"),
            ("ro.product.brand", "OPPO"),
            ("ro.product.device", "OP5759L1"),
            ("ro.product.manufacturer", "OPPO"),
            ("ro.product.model", "CPH2477"),
            ("ro.product.name", "CPH2477"),
            ("ro.serialno", "PRACTICE-OPPO13"),
        ),
        utc_offset_minutes=420,
        makers_switch=True,
    )
