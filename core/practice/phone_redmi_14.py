"""`redmi-14`: Android 14 with HyperOS and a space of cloned apps (999). Permission changes need the maker's switch.

Every app outside Android itself is invented.
"""

from core.practice.everyday_apps import add_everyday
from core.practice.phone_builder import Held, Shelf, read, turned_away
from core.practice.sim_cards import sim_properties
from core.practice.special_apps import INSTALLING, OVERLAY, add_special
from core.practice.state import AppSpec, Door, PhoneSpec, PhoneState, UserSpec

_CONTACTS = "READ_CONTACTS WRITE_CONTACTS GET_ACCOUNTS"
_HOSTILE = '小盒子" && reboot # $(id) <img src=x onerror=1> \u202e子盒小\u202c'
_CLONE = 999


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=34, everywhere=(0, _CLONE))
    updated = AppSpec("com.android.messaging", 0, target_sdk=33, version_code=7711, factory_version=34)
    shelf.add_system({"com.android.messaging": updated})
    _lenders(shelf)
    _special_access(shelf)
    _old_and_odd_lenders(shelf)
    _also_lend(shelf)
    _others(shelf)
    add_everyday(shelf, "redmi-14")
    add_special(shelf, "magpie:喜鹊")
    shelf.open_doors("example.starlight.loan", Door.ACCESSIBILITY, Door.NOTIFICATIONS)
    shelf.open_doors("org.example.persimmon.keyboard", Door.KEYBOARD)
    return _spec(shelf), shelf.state


def _lenders(shelf: Shelf) -> None:
    shelf.add(
        AppSpec(
            "example.starlight.loan",
            0,
            version_code=512,
            version_name="5.1.2",
            installer="com.android.packageinstaller",
            users=(0, _CLONE),
            label=("Starlight Loan", "星光借钱"),
            skinned=True,
            uses=(read(0, "08:47:13"), read(0, "06:10:55", "bg"), read(5, "19:22:08", user=_CLONE)),
        ),
        Held(
            on=f"{_CONTACTS} READ_SMS READ_PHONE_STATE CAMERA ACCESS_FINE_LOCATION",
            off="READ_CALL_LOG",
            idle=f"{OVERLAY} {INSTALLING}",
        ),
    )
    _more_lenders(shelf)


def _more_lenders(shelf: Shelf) -> None:
    bamboo = "example.uid.bamboo"
    shelf.add(
        AppSpec("example.bamboo.credit", 0, version_code=64, shared_user=bamboo, label=("Bamboo Credit", "青竹信用")),
        Held(on="READ_CONTACTS CAMERA"),
    )
    shelf.add(
        AppSpec("example.bamboo.mall", 0, shared_user=bamboo, label=("Bamboo Mall", "青竹商城")), Held(on="CAMERA")
    )
    cicada = shelf.add(
        AppSpec(
            "example.cicada.loan", 0, version_code=30, label=("Cicada Loan", "蝉鸣贷"), uses=(read(1, "12:31:44"),)
        ),
        Held(on="READ_CONTACTS GET_ACCOUNTS"),
    )
    shelf.set_op(cicada, "ask", whole_uid=False)
    shelf.add(
        AppSpec(
            "example.plum.instalments", 0, label=("Plum Instalments", "梅花分期"), uses=(turned_away(3, "15:09:09"),)
        ),
        Held(on="CAMERA", off=_CONTACTS),
    )
    shelf.add(AppSpec("example.jade.pawn", 0, label=("Jade Pawn", "玉石典当")), Held(on="CAMERA"))
    shelf.add(AppSpec("example.papercrane.borrow", 0, label=("Paper Crane", "纸鹤借借")), Held(on="READ_CONTACTS"))


def _special_access(shelf: Shelf) -> None:
    starlight = shelf.placed("example.starlight.loan")
    shelf.set_op(starlight, "allow", whole_uid=False, op=OVERLAY)
    shelf.set_op(starlight, "deny", user=_CLONE, whole_uid=False, op=OVERLAY)
    shelf.set_op(starlight, "allow", whole_uid=False, op=INSTALLING)


def _old_and_odd_lenders(shelf: Shelf) -> None:
    shelf.add(
        AppSpec(
            "example.ricefield.cash",
            0,
            target_sdk=22,
            min_sdk=16,
            label=("Ricefield Cash", "稻田现金"),
            uses=(read(7, "10:00:41", "fg"),),
        ),
        Held(on="READ_CONTACTS READ_PHONE_STATE READ_SMS"),
    )
    shelf.add(
        AppSpec("example.copper.lease", 0, system=True, version_code=2, label=("Copper Lease", "铜铃租机")),
        Held(on="READ_CONTACTS READ_PHONE_STATE", flags=frozenset({"SYSTEM_FIXED"})),
    )
    shelf.add(
        AppSpec(
            "example.echo.cash",
            0,
            users=(_CLONE,),
            label=("Echo Cash", "回声现金"),
            uses=(read(2, "09:15:20", user=_CLONE),),
        ),
        Held(on=_CONTACTS),
    )
    shelf.add(
        AppSpec("example.reed.loan", 0, target_sdk=22, min_sdk=16, stopped=True, label=("Reed Loan", "芦苇贷款")),
        Held(on="READ_CONTACTS", flags=frozenset({"REVIEW_REQUIRED", "REVOKED_COMPAT"})),
    )


def _also_lend(shelf: Shelf) -> None:
    shelf.add(
        AppSpec("example.lotus.wallet", 0, label=("Lotus Wallet", "莲花钱包"), uses=(read(0, "07:20:36"),)),
        Held(on=f"{_CONTACTS} CAMERA"),
    )
    shelf.add(AppSpec("example.northgate.bank", 0, label=("Northgate Bank", "北门银行")), Held(on="READ_CONTACTS"))


def _others(shelf: Shelf) -> None:
    shelf.add(
        AppSpec(
            "org.example.swallow.chat",
            0,
            users=(0, _CLONE),
            label=("Swallow Chat", "小燕聊天"),
            uses=(read(0, "09:59:01"), read(1, "18:11:40", user=_CLONE)),
        ),
        Held(on=f"{_CONTACTS} CAMERA RECORD_AUDIO"),
    )
    shelf.add(AppSpec("org.example.smallbox.notes", 0, label=(_HOSTILE, _HOSTILE)), Held(on="READ_CONTACTS"))
    shelf.add(
        AppSpec("org.example.kiln.backup", 0, enabled=3, label=("Kiln Backup", "瓷窑备份")), Held(on="READ_CONTACTS")
    )
    shelf.add(
        AppSpec(
            "org.example.lantern.riddles", 0, suspended_by="com.android.settings", label=("Lantern Riddles", "灯谜")
        ),
        Held(on="READ_CONTACTS"),
    )
    shelf.add(AppSpec("org.example.a1", 0), Held(on="READ_CONTACTS"))


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="redmi-14",
        sdk=34,
        release="14",
        model="Redmi Note 13",
        users=(
            UserSpec(0, "林小渡", 0x4C13),
            UserSpec(_CLONE, "XSpace", 0x801010, "profile.CLONE", parent=0),
        ),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            *sim_properties("cn,cn"),
            ("ro.build.type", "user"),
            ("ro.build.version.incremental", "OS1.0.6.0.UNGCNXM"),
            ("ro.build.version.release", "14"),
            ("ro.build.version.sdk", "34"),
            ("ro.build.version.security_patch", "2025-11-01"),
            ("ro.mi.os.version.incremental", "OS1.0.6.0.UNGCNXM"),
            ("ro.mi.os.version.name", "OS1.0"),
            ("ro.miui.region", "CN"),
            ("ro.miui.ui.version.name", "V816"),
            ("ro.product.brand", "Redmi"),
            ("ro.product.device", "sapphire"),
            ("ro.product.manufacturer", "Xiaomi"),
            ("ro.product.model", "Redmi Note 13"),
            ("ro.product.name", "sapphire"),
            ("ro.serialno", "PRACTICE-REDMI14"),
        ),
        utc_offset_minutes=480,
        chinese=True,
        makers_switch=True,
        maker_ops=(("MIUIOP(10008)", "ignore"), ("MIUIOP(10021)", "ask")),
    )
