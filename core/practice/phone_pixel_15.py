"""`pixel-15`: Android 15 with a private space. Refusals are silent; old apps are turned off by REVOKED_COMPAT only.

Every app outside Android itself is invented.
"""

from dataclasses import replace

from core.practice.everyday_apps import add_everyday
from core.practice.phone_builder import Held, Shelf, read, turned_away
from core.practice.special_apps import add_special
from core.practice.state import AppSpec, OpUse, PhoneSpec, PhoneState, UserSpec

_CONTACTS = "READ_CONTACTS WRITE_CONTACTS GET_ACCOUNTS"
_HOSTILE = "Owl'; reboot; echo '\n@@END 0 <script>alert(1)</script> \u2067lwO\u2069 100%s"


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=35, everywhere=(0, 10))
    updated = AppSpec("com.android.dialer", 0, target_sdk=34, version_code=990, factory_version=35)
    shelf.add_system({"com.android.dialer": updated})
    _lenders(shelf)
    _also_lend(shelf)
    _others(shelf)
    add_everyday(shelf, "pixel-15")
    add_special(shelf, "swift:雨燕")
    return _spec(shelf), shelf.state


def _lenders(shelf: Shelf) -> None:
    kite = AppSpec(
        "example.kite.loan", 0, version_code=61, version_name="6.1", users=(0, 10), label=("Kite Loan", "风筝贷")
    )
    uses = (read(0, "07:55:02"), read(1, "21:17:45", "bg"), read(2, "20:08:30", user=10))
    shelf.add(_with(kite, uses=uses, skinned=True), Held(on=f"{_CONTACTS} READ_SMS CAMERA", off="READ_CALL_LOG"))
    orchard = "example.uid.orchard"
    shelf.add(
        AppSpec(
            "example.orchard.credit", 0, version_code=19, shared_user=orchard, label=("Orchard Credit", "果园信用")
        ),
        Held(on="READ_CONTACTS READ_PHONE_STATE"),
    )
    shelf.add(
        AppSpec("example.orchard.news", 0, shared_user=orchard, label=("Orchard News", "果园新闻")), Held(idle="CAMERA")
    )
    millstone = AppSpec("example.millstone.cash", 0, target_sdk=22, min_sdk=16, label=("Millstone Cash", "磨坊现金"))
    shelf.add(_with(millstone, uses=(read(4, "13:03:27"),)), Held(on="READ_CONTACTS READ_PHONE_STATE"))
    shelf.add(
        AppSpec("example.signal.lease", 0, system=True, version_code=3, label=("Signal Lease", "信号租机")),
        Held(on="READ_CONTACTS READ_PHONE_STATE", flags=frozenset({"SYSTEM_FIXED"})),
    )
    shelf.add(
        AppSpec("example.driftwood.pay", 0, label=("Driftwood Pay", "浮木支付")), Held(on="READ_CONTACTS GET_ACCOUNTS")
    )
    compass = AppSpec(
        "example.compass.later", 0, label=("Compass Later", "指南针后付"), uses=(turned_away(5, "16:40:01"),)
    )
    shelf.add(compass, Held(on="CAMERA", off="READ_CONTACTS"))
    shelf.add(AppSpec("example.anvil.pawn", 0, label=("Anvil Pawn", "铁砧典当")), Held(on="CAMERA"))
    shelf.add(
        AppSpec("example.moss.loan", 0, target_sdk=22, min_sdk=16, stopped=True, label=("Moss Loan", "苔藓贷款")),
        Held(on="READ_CONTACTS", flags=frozenset({"REVIEW_REQUIRED", "REVOKED_COMPAT"})),
    )
    nightjar = AppSpec("example.nightjar.cash", 0, users=(10,), label=("Nightjar Cash", "夜莺现金"))
    shelf.add(_with(nightjar, uses=(read(1, "23:31:10", user=10),)), Held(on=_CONTACTS))


def _also_lend(shelf: Shelf) -> None:
    wallet = AppSpec("example.fairday.wallet", 0, label=("Fairday Wallet", "晴日钱包"), uses=(read(0, "09:30:00"),))
    shelf.add(wallet, Held(on=f"{_CONTACTS} CAMERA"))
    shelf.add(AppSpec("example.granite.bank", 0, label=("Granite Bank", "花岗银行")), Held(on="READ_CONTACTS"))
    shelf.add(AppSpec("example.bluecard.credit", 0, label=("Bluecard", "蓝卡")), Held(off="READ_CONTACTS", on="CAMERA"))


def _others(shelf: Shelf) -> None:
    chat = AppSpec("org.example.finch.chat", 0, label=("Finch Chat", "燕雀聊天"), uses=(read(0, "11:01:11"),))
    shelf.add(chat, Held(on=f"{_CONTACTS} CAMERA RECORD_AUDIO"))
    shelf.add(AppSpec("org.example.owl.diary", 0, label=(_HOSTILE, _HOSTILE)), Held(on="READ_CONTACTS"))
    shelf.add(
        AppSpec("org.example.moth.backup", 0, enabled=3, label=("Moth Backup", "飞蛾备份")), Held(on="READ_CONTACTS")
    )
    games = AppSpec("org.example.marbles.games", 0, suspended_by="com.android.settings", label=("Marbles", "弹珠游戏"))
    shelf.add(games, Held(on="READ_CONTACTS"))
    shelf.add(AppSpec("org.example.untitled", 0), Held(on="READ_CONTACTS"))


def _with(app: AppSpec, *, uses: tuple[OpUse, ...] = (), skinned: bool = False) -> AppSpec:
    return replace(app, uses=uses, skinned=skinned)


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="pixel-15",
        sdk=35,
        release="15",
        model="Pixel 8",
        users=(
            UserSpec(0, "Tilda Brambleworth", 0x4C13),
            UserSpec(10, "Private space", 0x1090, "profile.PRIVATE", running=False, parent=0),
        ),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            ("ro.build.type", "user"),
            ("ro.build.version.release", "15"),
            ("ro.build.version.sdk", "35"),
            ("ro.build.version.security_patch", "2025-05-05"),
            ("ro.product.brand", "google"),
            ("ro.product.device", "shiba"),
            ("ro.product.manufacturer", "Google"),
            ("ro.product.model", "Pixel 8"),
            ("ro.product.name", "shiba"),
            ("ro.serialno", "PRACTICE-PIXEL15"),
        ),
        utc_offset_minutes=-360,
    )
