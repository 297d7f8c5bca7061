"""`samsung-10`: Android 10, One UI, with doubled apps (95) and a Secure Folder (150) that is closed to the shell.

App-ops stand apart from permissions here. Every app outside Android itself is invented.
"""

from core.practice.everyday_apps import add_everyday
from core.practice.phone_builder import Held, Shelf, read, turned_away
from core.practice.sim_cards import sim_properties
from core.practice.special_apps import add_special
from core.practice.state import AppSpec, PhoneSpec, PhoneState, UserSpec

_CONTACTS = "READ_CONTACTS WRITE_CONTACTS GET_ACCOUNTS"
_DUAL, _FOLDER = 95, 150


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=29, everywhere=(0, _DUAL, _FOLDER))
    updated = AppSpec("com.android.contacts", 0, target_sdk=28, version_code=5120, factory_version=29)
    shelf.add_system({"com.android.contacts": updated})
    _lenders(shelf)
    _old_and_odd_lenders(shelf)
    _also_lend(shelf)
    _others(shelf)
    add_everyday(shelf, "samsung-10")
    add_special(shelf, "plover:鸻鸟")
    return _spec(shelf), shelf.state


def _lenders(shelf: Shelf) -> None:
    shelf.add(
        AppSpec(
            "example.mango.loan",
            0,
            target_sdk=29,
            version_code=44,
            version_name="4.4",
            users=(0, _DUAL, _FOLDER),
            label=("Mango Loan", "芒果贷"),
            skinned=True,
            uses=(read(0, "07:03:19"), read(9, "18:05:34", "bg", flag="tpd"), read(1, "11:11:09", user=_DUAL)),
        ),
        Held(on=f"{_CONTACTS} READ_SMS CAMERA", off="READ_CALL_LOG"),
    )
    seashell = "example.uid.seashell"
    shelf.add(
        AppSpec(
            "example.seashell.credit", 0, target_sdk=28, shared_user=seashell, label=("Seashell Credit", "贝壳信用")
        ),
        Held(on="READ_CONTACTS READ_PHONE_STATE"),
    )
    shelf.add(
        AppSpec("example.seashell.shop", 0, target_sdk=28, shared_user=seashell, label=("Seashell Shop", "贝壳小店")),
        Held(on="CAMERA"),
    )
    window = shelf.add(
        AppSpec(
            "example.window.later",
            0,
            target_sdk=29,
            label=("Window Later", "窗台后付"),
            uses=(turned_away(2, "17:20:00"),),
        ),
        Held(on="CAMERA", off="READ_CONTACTS GET_ACCOUNTS"),
    )
    shelf.set_op(window, "ignore", whole_uid=True)  # what Settings' own Deny leaves behind on 10


def _old_and_odd_lenders(shelf: Shelf) -> None:
    shelf.add(AppSpec("example.bronze.pawn", 0, target_sdk=28, label=("Bronze Pawn", "青铜典当")), Held(on="CAMERA"))
    shelf.add(
        AppSpec("example.ribbon.borrow", 0, target_sdk=27, label=("Ribbon Borrow", "丝带借款")),
        Held(on="READ_CONTACTS"),
    )
    shelf.add(
        AppSpec(
            "example.cedar.cash",
            0,
            target_sdk=22,
            min_sdk=15,
            label=("Cedar Cash", "雪松现金"),
            uses=(read(3, "14:26:50"),),
        ),
        Held(on="READ_CONTACTS READ_PHONE_STATE"),
    )
    shelf.add(
        AppSpec("example.basket.lease", 0, target_sdk=29, system=True, label=("Basket Lease", "竹篮租机")),
        Held(on="READ_CONTACTS READ_PHONE_STATE", flags=frozenset({"SYSTEM_FIXED"})),
    )
    shelf.add(
        AppSpec("example.locket.cash", 0, target_sdk=28, users=(_FOLDER,), label=("Locket Cash", "挂坠现金")),
        Held(on=_CONTACTS),
    )
    shelf.add(
        AppSpec("example.clover.loan", 0, target_sdk=22, min_sdk=15, stopped=True, label=("Clover Loan", "三叶草贷款")),
        Held(on="READ_CONTACTS", flags=frozenset({"REVIEW_REQUIRED", "REVOKE_ON_UPGRADE"})),
    )


def _also_lend(shelf: Shelf) -> None:
    shelf.add(
        AppSpec(
            "example.sunday.wallet", 0, target_sdk=29, label=("Sunday Wallet", "周日钱包"), uses=(read(0, "08:15:00"),)
        ),
        Held(on=f"{_CONTACTS} CAMERA"),
    )
    shelf.add(
        AppSpec("example.lakeside.bank", 0, target_sdk=29, label=("Lakeside Bank", "湖滨银行")),
        Held(on="READ_CONTACTS"),
    )


def _others(shelf: Shelf) -> None:
    shelf.add(
        AppSpec(
            "org.example.magpie.chat",
            0,
            target_sdk=29,
            users=(0, _DUAL),
            label=("Magpie Chat", "喜鹊聊天"),
            uses=(read(0, "10:10:10"),),
        ),
        Held(on=f"{_CONTACTS} CAMERA RECORD_AUDIO"),
    )
    hostile = 'Loom "; $(reboot) <i>\u202emooL'
    shelf.add(AppSpec("org.example.loom.diary", 0, target_sdk=29, label=(hostile, hostile)), Held(on="READ_CONTACTS"))
    shelf.add(AppSpec("org.example.attic.backup", 0, target_sdk=28, enabled=3), Held(on="READ_CONTACTS"))
    shelf.add(
        AppSpec("org.example.hopscotch.games", 0, target_sdk=28, suspended_by="com.android.settings"),
        Held(on="READ_CONTACTS"),
    )


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="samsung-10",
        sdk=29,
        release="10",
        model="SM-A405FN",
        users=(
            UserSpec(0, "Ansel Featherstone", 0x13),
            UserSpec(_DUAL, "DUAL_APP", 0x20001010, "profile.MANAGED", parent=0),
            UserSpec(_FOLDER, "Secure Folder", 0x61010, "profile.MANAGED", parent=0, refused=True, locked=True),
        ),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            *sim_properties("id,sg"),
            ("ro.build.type", "user"),
            ("ro.build.version.oneui", "20500"),
            ("ro.build.version.release", "10"),
            ("ro.build.version.sdk", "29"),
            ("ro.build.version.security_patch", "2021-03-01"),
            ("ro.product.brand", "samsung"),
            ("ro.product.device", "a40"),
            ("ro.product.manufacturer", "samsung"),
            ("ro.product.model", "SM-A405FN"),
            ("ro.product.name", "a40ser"),
            ("ro.serialno", "PRACTICE-SAMSUNG10"),
        ),
        utc_offset_minutes=420,
    )
