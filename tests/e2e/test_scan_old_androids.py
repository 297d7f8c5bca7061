"""Android 6 and 9 over the real wire: other commands, other grammar, no shell protocol 2 on 6, other rules."""

from collections.abc import Mapping
from types import MappingProxyType

import pytest
from bent_phone import plugged

from core.lenders.listings import LenderListings
from core.model.access import AppKey, ContactAccess, FindingKind
from core.model.facts import HoleReason
from core.model.names import PackageName, UserId
from core.practice.device_port import Output
from core.services.looking.scanning import scan

NAMES = "android.permission.READ_CONTACTS android.permission.WRITE_CONTACTS android.permission.GET_ACCOUNTS"
HEAD = "Permissions:\n  Permission [android.permission.READ_CONTACTS] (1a2b):\n    sourcePackage=android\n\nPackages:\n"
TAIL = """
Shared users:
  SharedUser [android.uid.shell] (ff01):
    userId=2000
    install permissions:
    User 0:\x20
      gids=[1003]
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ SYSTEM_FIXED GRANTED_BY_DEFAULT ]
"""
ASKS = "    requested permissions:\n      android.permission.READ_CONTACTS\n      android.permission.CAMERA\n"


class SayingDevice:
    """Implements `device_port.Device`: says what is written for a line, and that it knows no other."""

    def __init__(self, says: dict[str, str], *, v2: bool) -> None:
        self._says = says
        self._v2 = v2

    @property
    def has_shell_v2(self) -> bool:
        return self._v2

    @property
    def files(self) -> Mapping[str, bytes]:
        return MappingProxyType({})

    def banner(self) -> Mapping[str, str]:
        return {"ro.product.name": "old", "ro.product.model": "Old", "ro.product.device": "old"}

    def run(self, argv: tuple[str, ...]) -> Output:
        text = self._says.get(" ".join(argv))
        if text is None:
            return Output(stderr=f"/system/bin/sh: {argv[0]}: not found\n".encode(), code=127)
        return Output(text.encode())

    def press_allow(self) -> None:
        """Nothing to do."""

    def switch(self, on: bool) -> None:
        """Nothing to do."""


def block(name, uid, target, *, install="", runtime="", requested="", user="installed=true"):
    lists = f"    install permissions:\n{install}" if install else ""
    own = f"      runtime permissions:\n{runtime}" if runtime else ""
    return (
        f"  Package [{name}] (aa{uid}):\n    userId={uid}\n    versionCode=7 targetSdk={target}\n    versionName=1.7\n"
        f"    flags=[ HAS_CODE ALLOW_BACKUP ]\n{requested}{lists}"
        f"    User 0:  {user} hidden=false stopped=false notLaunched=false enabled=0\n{own}"
    )


def line(granted, permission="READ_CONTACTS", indent=8):
    return f"{' ' * indent}android.permission.{permission}: granted={granted}\n"


MODERN = block("example.lantern.loan", 10061, 23, runtime=line("true"))
OLD = block("example.oldpine.credit", 10062, 19, install=line("true", indent=6))
UNSEEN = "example.willow.instalments"
SILENT = "example.marble.pawn"
WALLET = "org.example.wallet"
POLICY = "Current Device Policy Manager state:\n  Immutable state:\n    mHasFeature=true\n"


def basics(sdk, release, packages):
    return {
        "getprop": f"[ro.build.version.sdk]: [{sdk}]\n[ro.build.version.release]: [{release}]\n",
        "date +%Y-%m-%dT%H:%M:%S%z": "2016-05-04T10:00:00+0200\n",
        "pm list users": "Users:\n\tUserInfo{0:Owner:13} running\n",
        **packages,
    }


def android_6(ops, *, dump=HEAD + MODERN + OLD + TAIL):
    listed = [("example.lantern.loan", ""), ("example.oldpine.credit", ""), (UNSEEN, ""), (SILENT, ""), (WALLET, "")]
    return SayingDevice(
        basics(
            23,
            "6.0.1",
            {
                f"dumpsys package permission {NAMES}": dump,
                "dumpsys appops": "Current AppOps Service state:\n" + ops,
                "dumpsys device_policy": POLICY,
                "pm list packages -f -i --user 0": "".join(
                    f"package:/data/app/{name}-1/base.apk={name}  installer=null\n" for name, _ in listed
                ),
                "pm list packages -s --user 0": "package:android\n",
                "dumpsys package example.lantern.loan": f"Packages:\n{MODERN}",
                "dumpsys package example.oldpine.credit": f"Packages:\n{OLD}",
                f"dumpsys package {UNSEEN}": "Packages:\n" + block(UNSEEN, 10063, 23, requested=ASKS),
                f"dumpsys package {SILENT}": "Packages:\n"
                + block(SILENT, 10064, 23, requested=ASKS.replace("READ_CONTACTS", "VIBRATE")),
            },
        ),
        v2=False,
    )


@pytest.fixture
def seen(adb_server):
    def look(device):
        with plugged(adb_server, device) as phone:
            return scan(phone, LenderListings.open(practice=True))

    return look


def verdict(report, package):
    return report.app(AppKey(PackageName(package), UserId(0))).verdict


def kinds(report, package):
    return {found.kind for found in verdict(report, package).findings}


def ops_of_old(lines):
    return f"  Uid u0a62:\n{lines}"


NO_BLOCK = ops_of_old("    Package example.oldpine.credit:\n      READ_CONTACTS: mode=0; time=+1d0h0m0s0ms ago\n")


def test_android_6_is_read_whole_without_shell_protocol_2(seen):
    report = seen(android_6(NO_BLOCK))
    assert report.device.sdk == 23
    assert report.gaps == ()
    assert verdict(report, "example.lantern.loan").access is ContactAccess.CAN_READ
    assert verdict(report, "example.oldpine.credit").access is ContactAccess.CAN_READ
    assert FindingKind.LEGACY in kinds(report, "example.oldpine.credit")


def test_never_asked_app_of_android_6_is_known_by_its_own_dump(seen):
    report = seen(android_6(NO_BLOCK))
    assert verdict(report, UNSEEN).access is ContactAccess.ASKS_BUT_OFF
    assert verdict(report, SILENT).access is ContactAccess.NEVER_ASKS


def test_app_on_no_list_without_state_is_not_allowed_now_and_nothing_more(seen):
    assert verdict(seen(android_6(NO_BLOCK)), WALLET).why_unknown is HoleReason.REQUEST_NOT_READ


@pytest.mark.parametrize(
    "mode", ["      READ_CONTACTS: mode=1\n", "    Package example.oldpine.credit:\n      READ_CONTACTS: mode=1\n"]
)
def test_old_app_is_off_by_either_level_of_its_op_on_android_6(seen, mode):
    report = seen(android_6(ops_of_old(mode)))
    assert verdict(report, "example.oldpine.credit").access is ContactAccess.ASKS_BUT_OFF
    assert FindingKind.OP_BLOCKS in kinds(report, "example.oldpine.credit")


def test_number_of_an_op_mode_nobody_knows_is_unknown(seen):
    report = seen(android_6(ops_of_old("      READ_CONTACTS: mode=9\n")))
    assert verdict(report, "example.oldpine.credit").access is ContactAccess.UNKNOWN


def test_last_read_of_android_6_is_counted_back_from_the_phones_clock(seen):
    last = verdict(seen(android_6(NO_BLOCK)), "example.oldpine.credit").op.last_access
    assert last.local.isoformat()[:16] == "2016-05-03T10:00"
    assert last.utc_offset_minutes == 120


def test_android_6_permission_that_is_granted_to_its_old_app_is_among_its_permissions(seen):
    app = seen(android_6(NO_BLOCK)).app(AppKey(PackageName("example.oldpine.credit"), UserId(0)))
    assert app.granted_permissions == ("android.permission.READ_CONTACTS",)


def android_9(ops):
    review = line("true").rstrip("\n") + ", flags=[ REVIEW_REQUIRED ]\n"
    dump = HEAD + MODERN + block("example.oldpine.credit", 10062, 22, runtime=review) + TAIL
    listed = "package:/data/app/{0}-1/base.apk={0} versionCode:7  installer=null uid:{1}\n"
    names = [("example.lantern.loan", 10061), ("example.oldpine.credit", 10062)]
    return SayingDevice(
        basics(
            28,
            "9",
            {
                "am get-current-user": "0\n",
                f"dumpsys -t 60 package permission {NAMES}": dump,
                "dumpsys -t 60 appops --op READ_CONTACTS": f"Current AppOps Service state:\n{ops}",
                "dumpsys -t 60 device_policy": POLICY + "\n  Device Owner: \n    admin=x\n",
                "pm list packages -f -i -U --show-versioncode --user 0": "".join(listed.format(*one) for one in names),
                "pm list packages -s --user 0": "package:android\n",
            },
        ),
        v2=True,
    )


def test_review_build_of_android_9_asks_at_first_start(seen):
    report = seen(android_9("  Uid u0a61:\n    state=cch\n"))
    assert verdict(report, "example.oldpine.credit").access is ContactAccess.ASKS_BUT_OFF
    assert FindingKind.ASKS_AT_FIRST_START in kinds(report, "example.oldpine.credit")


def test_op_that_ignores_a_modern_app_is_off_on_android_9(seen):
    report = seen(android_9("  Uid u0a61:\n    state=cch\n      READ_CONTACTS: mode=ignore\n"))
    assert verdict(report, "example.lantern.loan").access is ContactAccess.ASKS_BUT_OFF


def test_phone_with_a_device_owner_is_managed(seen):
    assert seen(android_9("")).managed.device_owner is True


def test_own_dump_that_never_came_is_a_gap(seen):
    report = seen(android_9(""))
    assert "dumpsys -t 60 package example.lantern.loan" in {gap.command for gap in report.gaps}
    assert report.app(AppKey(PackageName("example.lantern.loan"), UserId(0))).granted_permissions is None
