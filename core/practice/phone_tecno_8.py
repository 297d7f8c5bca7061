"""`tecno-8`: Android 8.1 (Go) with HiOS on 1 GB of memory: it thinks half a second about every dump.

Old apps are turned off by the uid's app-op, given by number. Every app outside Android itself is invented.
"""

from core.practice.cast import Cast, add_cast
from core.practice.everyday_apps import add_more_everyday
from core.practice.phone_builder import Shelf
from core.practice.sim_cards import sim_properties
from core.practice.special_apps import add_special
from core.practice.state import AppSpec, PhoneSpec, PhoneState, UserSpec


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=27, everywhere=(0,))
    updated = AppSpec("com.android.contacts", 0, target_sdk=26, version_code=81002, factory_version=27)
    shelf.add_system({"com.android.contacts": updated})
    add_cast(shelf, Cast(2))
    add_more_everyday(shelf, 2)
    add_special(shelf, "avocet:反嘴鹬")
    return _spec(shelf), shelf.state


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="tecno-8",
        sdk=27,
        release="8.1.0",
        model="TECNO F1",
        users=(UserSpec(0, "Owner", 0x13),),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            *sim_properties("ng,ng"),
            ("ro.build.type", "user"),
            ("ro.build.version.release", "8.1.0"),
            ("ro.build.version.sdk", "27"),
            ("ro.build.version.security_patch", "2019-01-05"),
            ("ro.config.low_ram", "true"),
            ("ro.product.brand", "TECNO"),
            ("ro.product.device", "TECNO-F1"),
            ("ro.product.manufacturer", "TECNO MOBILE LIMITED"),
            ("ro.product.model", "TECNO F1"),
            ("ro.product.name", "F1-H8015"),
            ("ro.serialno", "PRACTICE-TECNO8"),
            ("ro.tranos.version", "hios3.3.0"),
        ),
        utc_offset_minutes=60,
        dump_s=0.5,
    )
