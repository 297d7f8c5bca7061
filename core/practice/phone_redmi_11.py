"""`redmi-11`: Android 11 with MIUI 12.5 and cloned apps (999). Changes need the maker's switch, which is off.

The label command takes no user here. Every app outside Android itself is invented.
"""

from core.practice.cast import Cast, Role, add_cast
from core.practice.everyday_apps import add_more_everyday
from core.practice.phone_builder import Shelf
from core.practice.special_apps import add_special
from core.practice.state import AppSpec, PhoneSpec, PhoneState, UserSpec


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=30, everywhere=(0, 999))
    updated = AppSpec("com.android.contacts", 0, target_sdk=29, version_code=11250, factory_version=30)
    shelf.add_system({"com.android.contacts": updated})
    cast = Cast(4)
    add_cast(shelf, cast, second=999)
    shelf.set_op(shelf.placed(cast.package(Role.UNSURE)), "ask", whole_uid=False)
    add_more_everyday(shelf, 4)
    add_special(shelf, "lapwing:凤头麦鸡")
    return _spec(shelf), shelf.state


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="redmi-11",
        sdk=30,
        release="11",
        model="M2010J19SC",
        users=(UserSpec(0, "机主", 0xC13), UserSpec(999, "XSpace", 0x801010, "profile.CLONE", parent=0)),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            ("ro.build.type", "user"),
            ("ro.build.version.incremental", "V12.5.6.0.RJQCNXM"),
            ("ro.build.version.release", "11"),
            ("ro.build.version.sdk", "30"),
            ("ro.build.version.security_patch", "2022-02-01"),
            ("ro.miui.region", "CN"),
            ("ro.miui.ui.version.code", "11"),
            ("ro.miui.ui.version.name", "V125"),
            ("ro.product.brand", "Redmi"),
            ("ro.product.device", "lime"),
            ("ro.product.manufacturer", "Xiaomi"),
            ("ro.product.model", "M2010J19SC"),
            ("ro.product.name", "lime"),
            ("ro.serialno", "PRACTICE-REDMI11"),
        ),
        utc_offset_minutes=480,
        chinese=True,
        makers_switch=True,
        maker_ops=(("MIUIOP(10008)", "ignore"), ("MIUIOP(10017)", "ask")),
    )
