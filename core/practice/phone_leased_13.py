"""`leased-13`: Android 13 bought on credit: the lender's lock agent owns the device and fixed permissions by policy.

Every app outside Android itself is invented.
"""

from core.practice.cast import CONTACTS, Cast, Role, add_cast, add_under_policy
from core.practice.everyday_apps import add_more_everyday
from core.practice.phone_builder import Held, Shelf, read
from core.practice.state import AppSpec, Door, PhoneSpec, PhoneState, UserSpec

_AGENT = "example.padlock.lease"


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=33, everywhere=(0,))
    updated = AppSpec("com.android.dialer", 0, target_sdk=32, version_code=13090, factory_version=33)
    shelf.add_system({"com.android.dialer": updated})
    cast = Cast(8)
    add_cast(shelf, cast)
    add_under_policy(shelf, cast, (0,))
    agent = AppSpec(_AGENT, 0, system=True, label=("Padlock Lease", "挂锁租机"), uses=(read(0, "03:00:09", "fgsvc"),))
    held = Held(on=f"{CONTACTS} READ_PHONE_STATE ACCESS_FINE_LOCATION", flags=frozenset({"POLICY_FIXED"}))
    shelf.add(agent, held)
    add_more_everyday(shelf, 8)
    shelf.open_doors(cast.package(Role.NEVER), Door.ADMIN)
    return _spec(shelf), shelf.state


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="leased-13",
        sdk=33,
        release="13",
        model="SM-A047F",
        users=(UserSpec(0, "Owner", 0x4C13),),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            ("ro.build.type", "user"),
            ("ro.build.version.oneui", "50101"),
            ("ro.build.version.release", "13"),
            ("ro.build.version.sdk", "33"),
            ("ro.build.version.security_patch", "2023-10-01"),
            ("ro.product.brand", "samsung"),
            ("ro.product.device", "a04s"),
            ("ro.product.manufacturer", "samsung"),
            ("ro.product.model", "SM-A047F"),
            ("ro.product.name", "a04snnxx"),
            ("ro.serialno", "PRACTICE-LEASED13"),
        ),
        utc_offset_minutes=330,
        device_owner=_AGENT,
    )
