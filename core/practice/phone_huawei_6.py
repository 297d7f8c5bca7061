"""`huawei-6`: Android 6.0.1 with EMUI 4.1 and a second user. The wire carries no exit codes; `pm` prints its usage.

Old apps hold permissions from installation on and are turned off by app-op only. Every app outside Android is invented.
"""

from core.practice.cast import Cast, add_cast
from core.practice.everyday_apps import add_more_everyday
from core.practice.look_alike import add_look_alike
from core.practice.phone_builder import Shelf
from core.practice.state import AppSpec, PhoneSpec, PhoneState, UserSpec


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=23, everywhere=(0, 10))
    updated = AppSpec("com.android.contacts", 0, target_sdk=23, version_code=60101, factory_version=23)
    shelf.add_system({"com.android.contacts": updated})
    add_cast(shelf, Cast(0), second=10)
    add_more_everyday(shelf, 0)
    add_look_alike(shelf, "marula:马鲁拉")
    return _spec(shelf), shelf.state


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="huawei-6",
        sdk=23,
        release="6.0.1",
        model="HUAWEI TAG-AL00",
        users=(UserSpec(0, "机主", 0x13), UserSpec(10, "顾小满", 0x10, "full.SECONDARY")),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            ("ro.build.type", "user"),
            ("ro.build.version.emui", "EmotionUI_4.1"),
            ("ro.build.version.release", "6.0.1"),
            ("ro.build.version.sdk", "23"),
            ("ro.build.version.security_patch", "2016-11-05"),
            ("ro.product.brand", "HUAWEI"),
            ("ro.product.device", "HWTAG-L6753"),
            ("ro.product.manufacturer", "HUAWEI"),
            ("ro.product.model", "HUAWEI TAG-AL00"),
            ("ro.product.name", "TAG-AL00"),
            ("ro.serialno", "PRACTICE-HUAWEI6"),
        ),
        utc_offset_minutes=480,
        chinese=True,
    )
