"""`pixel-16`: Android 16, one owner and a work profile. Three lending apps can read the contacts, each in its own way.

Every app outside Android itself is invented.
"""

from core.practice.everyday_apps import add_everyday
from core.practice.phone_builder import Held, Shelf, read, turned_away
from core.practice.sim_cards import sim_properties
from core.practice.special_apps import INSTALLING, OVERLAY, add_special
from core.practice.state import AppSpec, Door, OpUse, PhoneSpec, PhoneState, UserSpec

_CONTACTS = "READ_CONTACTS WRITE_CONTACTS GET_ACCOUNTS"
_STORE = "com.android.packageinstaller"
_HOSTILE = "Tidal \"Notes\"; $(reboot) `id` <b onclick='x'>&amp;</b> \u202eetoN\u202c"


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=36, everywhere=(0, 10))
    updated = AppSpec("com.android.contacts", 0, target_sdk=35, version_code=4210, factory_version=36)
    shelf.add_system({"com.android.contacts": updated})
    _lenders_that_read(shelf)
    _other_lenders(shelf)
    _also_lend(shelf)
    _others(shelf)
    shelf.open_doors("example.lantern.loan", Door.NOTIFICATIONS)
    shelf.open_doors("example.willow.instalments", Door.ACCESSIBILITY)
    return _spec(shelf), shelf.state


def _lenders_that_read(shelf: Shelf) -> None:
    lantern = shelf.add(
        AppSpec(
            "example.lantern.loan",
            0,
            target_sdk=35,
            version_code=3140,
            version_name="3.14.0",
            label=("Lantern Loan", "灯笼借款"),
            users=(0, 10),
            skinned=True,
            uses=(read(0, "09:12:40"), read(3, "22:40:03", "bg"), turned_away(8, "07:31:19")),
        ),
        Held(
            on=f"{_CONTACTS} READ_SMS CAMERA ACCESS_FINE_LOCATION POST_NOTIFICATIONS",
            off="READ_CALL_LOG",
            idle=f"{OVERLAY} {INSTALLING}",
        ),
        refused_in=(10,),
    )
    shelf.set_op(lantern, "allow", whole_uid=False, op=OVERLAY)
    shelf.set_op(lantern, "deny", whole_uid=False, op=INSTALLING)
    shelf.set_op(lantern, "deny", user=10, whole_uid=False, op=OVERLAY)
    _harbor_and_old_pine(shelf)


def _harbor_and_old_pine(shelf: Shelf) -> None:
    harbor = "example.uid.harbor"
    shelf.add(
        AppSpec(
            "example.harbor.advance",
            0,
            version_code=88,
            version_name="8.8",
            shared_user=harbor,
            label=("Harbor Advance", "港湾借支"),
            uses=(read(2, "18:05:34"),),
        ),
        Held(on="READ_CONTACTS GET_ACCOUNTS CAMERA"),
    )
    shelf.add(
        AppSpec("example.harbor.points", 0, version_code=12, shared_user=harbor, label=("Harbor Points", "港湾积分")),
        Held(on="CAMERA"),
    )
    shelf.add(
        AppSpec(
            "example.oldpine.credit",
            0,
            target_sdk=22,
            min_sdk=16,
            version_code=7,
            version_name="1.0.7",
            installer=_STORE,
            label=("Old Pine Credit", "老松信贷"),
            uses=(read(6, "12:20:08", "fg"),),
        ),
        Held(on="READ_CONTACTS READ_PHONE_STATE"),
    )


def _other_lenders(shelf: Shelf) -> None:
    shelf.add(
        AppSpec("example.paperboat.money", 0, version_code=41, label=("Paper Boat", "纸船周转")),
        Held(on="READ_CONTACTS", idle="CAMERA"),
    )
    shelf.add(
        AppSpec("example.willow.instalments", 0, version_code=205, label=("Willow Instalments", "柳叶分期")),
        Held(off=_CONTACTS, on="CAMERA"),
    )
    asked_once = OpUse(OVERLAY, 2, "19:03:44", rejected=True)
    marble = AppSpec("example.marble.pawn", 0, label=("Marble Pawn", "云石典当"), uses=(asked_once,))
    shelf.add(marble, Held(on="CAMERA", idle=OVERLAY))
    shelf.add(
        AppSpec("example.meadow.payday", 0, users=(10,), label=("Meadow Payday", "青草发薪")),
        Held(off="READ_CONTACTS GET_ACCOUNTS", flags=frozenset({"POLICY_FIXED"})),
    )
    shelf.add(
        AppSpec("example.fern.quickcash", 0, target_sdk=22, min_sdk=16, stopped=True, label=("Fern Cash", "蕨叶现金")),
        Held(on="READ_CONTACTS", flags=frozenset({"REVIEW_REQUIRED", "REVOKED_COMPAT"})),
    )


def _also_lend(shelf: Shelf) -> None:
    shelf.add(
        AppSpec(
            "example.allday.wallet",
            0,
            version_code=900,
            label=("Allday Wallet", "天天钱包"),
            uses=(read(0, "08:02:11"),),
        ),
        Held(on=f"{_CONTACTS} CAMERA POST_NOTIFICATIONS", idle="ACCESS_FINE_LOCATION"),
    )
    shelf.add(
        AppSpec("example.riverside.bank", 0, version_code=77, label=("Riverside Bank", "河畔银行")),
        Held(on="READ_CONTACTS", off="READ_PHONE_STATE"),
    )


def _others(shelf: Shelf) -> None:
    shelf.add(
        AppSpec(
            "org.example.sparrow.chat",
            0,
            version_code=2026,
            label=("Sparrow Chat", "麻雀聊天"),
            uses=(read(0, "10:44:59"),),
        ),
        Held(on=f"{_CONTACTS} CAMERA RECORD_AUDIO POST_NOTIFICATIONS"),
    )
    shelf.add(AppSpec("org.example.tidal.notes", 0, label=(_HOSTILE, _HOSTILE)), Held(on="READ_CONTACTS"))
    shelf.add(
        AppSpec("org.example.cloudlet.backup", 0, enabled=3, label=("Cloudlet Backup", "云朵备份")),
        Held(on="READ_CONTACTS"),
    )
    shelf.add(
        AppSpec(
            "org.example.pebble.games", 0, suspended_by="com.android.settings", label=("Pebble Games", "鹅卵石游戏")
        ),
        Held(on="READ_CONTACTS"),
    )
    shelf.add(AppSpec("org.example.nameless", 0), Held(on="READ_CONTACTS"))
    shelf.add(
        AppSpec("org.example.fleet.desk", 0, users=(10,), label=("Fleet Desk", "车队助手")), Held(idle="GET_ACCOUNTS")
    )
    add_everyday(shelf, "pixel-16")
    add_special(shelf, "skylark:云雀")


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="pixel-16",
        sdk=36,
        release="16",
        model="Pixel 9",
        users=(
            UserSpec(0, "Owner", 0x4C13),
            UserSpec(10, "Work profile", 0x1030, "profile.MANAGED", parent=0, managed_by="org.example.fleet.desk"),
        ),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            *sim_properties("in,"),
            ("ro.build.type", "user"),
            ("ro.build.version.release", "16"),
            ("ro.build.version.sdk", "36"),
            ("ro.build.version.security_patch", "2026-09-05"),
            ("ro.product.brand", "google"),
            ("ro.product.device", "tokay"),
            ("ro.product.manufacturer", "Google"),
            ("ro.product.model", "Pixel 9"),
            ("ro.product.name", "tokay"),
            ("ro.serialno", "PRACTICE-PIXEL16"),
        ),
        utc_offset_minutes=330,
    )
