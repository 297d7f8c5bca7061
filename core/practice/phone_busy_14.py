"""`busy-14`: Android 14 with four hundred apps from everywhere, long names in ten scripts, six hundred packages in all.

Every app outside Android itself is invented.
"""

from core.practice.cast import Cast, add_cast
from core.practice.crowd import add_crowd, add_preloads
from core.practice.phone_builder import Shelf
from core.practice.state import AppSpec, PhoneSpec, PhoneState, UserSpec


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=34, everywhere=(0,))
    updated = AppSpec("com.android.messaging", 0, target_sdk=33, version_code=14400, factory_version=34)
    shelf.add_system({"com.android.messaging": updated})
    add_cast(shelf, Cast(10))
    add_crowd(shelf)
    add_preloads(shelf)
    return _spec(shelf), shelf.state


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="busy-14",
        sdk=34,
        release="14",
        model="V2336",
        users=(UserSpec(0, "Owner", 0x4C13),),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            ("ro.build.type", "user"),
            ("ro.build.version.release", "14"),
            ("ro.build.version.sdk", "34"),
            ("ro.build.version.security_patch", "2024-06-01"),
            ("ro.product.brand", "vivo"),
            ("ro.product.device", "PD2336F"),
            ("ro.product.manufacturer", "vivo"),
            ("ro.product.model", "V2336"),
            ("ro.product.name", "PD2336F_EX"),
            ("ro.serialno", "PRACTICE-BUSY14"),
            ("ro.vivo.os.build.display.id", "Funtouch OS_14"),
            ("ro.vivo.os.name", "Funtouch"),
            ("ro.vivo.os.version", "14.0"),
        ),
        utc_offset_minutes=330,
    )
