"""The parts of plain Android that every practice phone carries: AOSP package names only.

Who holds contacts by default follows AOSP `DefaultPermissionGrantPolicy`; the shell holds them by its own manifest.
"""

from typing import Final, NamedTuple


class SystemApp(NamedTuple):
    """`holds`: runtime permissions granted by default; `asks`: requested, not granted; `core`: in every profile."""

    name: str
    shared: str | None = None
    holds: str = ""
    asks: str = ""
    label: tuple[str, str] | None = None
    core: bool = False


SYSTEM_UIDS: Final = {
    "android.uid.system": 1000,
    "android.uid.phone": 1001,
    "android.uid.bluetooth": 1002,
    "android.uid.nfc": 1027,
    "android.uid.networkstack": 1073,
    "android.uid.shell": 2000,
    "android.uid.shared": 10_031,
    "android.uid.calendar": 10_032,
    "android.media": 10_033,
    "android.uid.systemui": 10_034,
}
_CONTACTS: Final = "READ_CONTACTS WRITE_CONTACTS GET_ACCOUNTS"
_SYSTEM, _PHONE, _SHARED = "android.uid.system", "android.uid.phone", "android.uid.shared"

_HOLDERS: Final = (
    SystemApp("android", _SYSTEM, f"{_CONTACTS} READ_PHONE_STATE", "", ("Android System", "Android 系统")),
    SystemApp("com.android.settings", _SYSTEM, _CONTACTS, "", ("Settings", "设置")),
    SystemApp("com.android.server.telecom", _SYSTEM, "READ_CONTACTS", "", ("Call management", "通话管理")),
    SystemApp(
        "com.android.phone", _PHONE, f"{_CONTACTS} READ_PHONE_STATE CALL_PHONE", "", ("Phone services", "电话服务")
    ),
    SystemApp("com.android.providers.contacts", _SHARED, _CONTACTS, "", ("Contacts storage", "联系人存储")),
    SystemApp("com.android.providers.userdictionary", _SHARED, "", "", ("User dictionary", "用户词典")),
    SystemApp("com.android.providers.blockednumber", _SHARED, "", "", ("Blocked numbers", "已屏蔽号码")),
    SystemApp("com.android.calllogbackup", _SHARED, "", "", ("Call log backup", "通话记录备份")),
    SystemApp("com.android.contacts", None, f"{_CONTACTS} CALL_PHONE", "", ("Contacts", "联系人")),
    SystemApp("com.android.dialer", None, f"{_CONTACTS} READ_CALL_LOG CALL_PHONE", "CAMERA", ("Phone", "电话")),
    SystemApp("com.android.messaging", None, f"{_CONTACTS} READ_SMS SEND_SMS", "CAMERA", ("Messages", "短信")),
    SystemApp("com.android.bluetooth", "android.uid.bluetooth", "READ_CONTACTS", "", ("Bluetooth", "蓝牙")),
    SystemApp("com.android.shell", "android.uid.shell", f"{_CONTACTS} READ_CALENDAR READ_SMS", "", ("Shell", "Shell")),
)
_ASKERS: Final = (
    SystemApp(
        "com.android.calendar", None, "READ_CALENDAR WRITE_CALENDAR", "READ_CONTACTS GET_ACCOUNTS", ("Calendar", "日历")
    ),
    SystemApp("com.android.email", None, "", "READ_CONTACTS WRITE_CONTACTS", ("Email", "电子邮件")),
    SystemApp("com.android.inputmethod.latin", None, "", "READ_CONTACTS", ("Keyboard", "键盘")),
    SystemApp("com.android.camera2", None, "CAMERA", "RECORD_AUDIO", ("Camera", "相机")),
    SystemApp("com.android.gallery3d", None, "", "READ_EXTERNAL_STORAGE", ("Gallery", "图库")),
)
_IN_SHARED_UIDS: Final = {
    _SYSTEM: "com.android.keychain com.android.location.fused com.android.inputdevices com.android.localtransport "
    "com.android.dynsystem com.android.providers.settings com.android.settings.intelligence",
    _PHONE: "com.android.providers.telephony com.android.mms.service com.android.stk com.android.carrierconfig",
    "android.uid.nfc": "com.android.nfc",
    "android.uid.networkstack": "com.android.networkstack com.android.networkstack.tethering",
    "android.uid.calendar": "com.android.providers.calendar com.android.calendar.overlay",
    "android.media": "com.android.providers.media com.android.providers.downloads com.android.mtp "
    "com.android.providers.downloads.ui",
    "android.uid.systemui": "com.android.systemui com.android.keyguard",
}
_LABELS: Final = {
    "com.android.keychain": ("Key Chain", "密钥链"),
    "com.android.providers.settings": ("Settings storage", "设置存储"),
    "com.android.providers.telephony": ("Phone and messaging storage", "电话和短信存储"),
    "com.android.stk": ("SIM Toolkit", "SIM 卡工具包"),
    "com.android.systemui": ("System UI", "系统界面"),
    "com.android.providers.media": ("Media storage", "媒体存储"),
}
"""Members of the system's shared uids that every profile has; the others are in the first user only, nameless."""
_PLAIN: Final = (
    "com.android.launcher3 com.android.documentsui com.android.packageinstaller com.android.permissioncontroller "
    "com.android.externalstorage com.android.htmlviewer com.android.companiondevicemanager com.android.vpndialogs "
    "com.android.certinstaller com.android.captiveportallogin com.android.storagemanager com.android.printspooler "
    "com.android.bips com.android.printservice.recommendation com.android.deskclock com.android.calculator2 "
    "com.android.musicfx com.android.music com.android.soundpicker com.android.wallpaper.livepicker "
    "com.android.wallpapercropper com.android.wallpaperbackup com.android.managedprovisioning "
    "com.android.backupconfirm "
    "com.android.sharedstoragebackup com.android.statementservice com.android.traceur com.android.webview "
    "com.android.browser com.android.egg com.android.dreams.basic com.android.dreams.phototable "
    "com.android.pacprocessor "
    "com.android.proxyhandler com.android.providers.partnerbookmarks com.android.bookmarkprovider "
    "com.android.emergency com.android.cts.priv.ctsshim com.android.cts.ctsshim com.android.hotspot2.osulogin "
    "com.android.se com.android.simappdialog com.android.cellbroadcastreceiver com.android.ons com.android.smspush "
    "com.android.carrierdefaultapp com.android.cellbroadcastservice "
    "com.android.role.notes.enabled com.android.internal.systemui.navbar.gestural "
    "com.android.internal.systemui.navbar.threebutton com.android.internal.systemui.navbar.twobutton "
    "com.android.internal.display.cutout.emulation.corner com.android.internal.display.cutout.emulation.double "
    "com.android.internal.display.cutout.emulation.hole com.android.internal.display.cutout.emulation.tall "
    "com.android.internal.display.cutout.emulation.waterfall com.android.theme.color.amethyst "
    "com.android.theme.color.black com.android.theme.color.cinnamon com.android.theme.color.ocean "
    "com.android.theme.color.orchid com.android.theme.color.palette com.android.theme.color.sand "
    "com.android.theme.font.notoserifsource com.android.theme.icon.pebble com.android.theme.icon.roundedrect "
    "com.android.theme.icon.square com.android.theme.icon.squircle com.android.theme.icon.teardrop "
    "com.android.theme.icon_pack.circular.android com.android.theme.icon_pack.filled.settings "
    "com.android.theme.icon_pack.rounded.systemui com.android.virtualmachine.res com.android.wifi.resources "
    "com.android.connectivity.resources com.android.safetycenter.resources com.android.nearby.halfsheet "
    "com.android.adservices.api com.android.health.connect.backuprestore com.android.rkpdapp "
    "com.android.ondevicepersonalization.services com.android.federatedcompute.services com.android.sdksandbox "
    "com.android.timezone.updater com.android.devicelockcontroller com.android.imsserviceentitlement "
    "com.android.avatarpicker com.android.credentialmanager com.android.dialer.overlay com.android.phone.overlay "
    "com.android.simappdialog.overlay com.android.systemui.accessibility.accessibilitymenu com.android.intentresolver"
)

_SINCE: Final = (
    (24, "com.android.documentsui com.android.wallpaperbackup com.android.carrierconfig"),
    (26, "com.android.companiondevicemanager com.android.storagemanager com.android.providers.partnerbookmarks"),
    (28, "com.android.internal.display. com.android.se com.android.simappdialog com.android.timezone."),
    (28, "com.android.simappdialog.overlay com.android.traceur"),
    (29, "com.android.networkstack com.android.networkstack. com.android.permissioncontroller com.android.theme."),
    (29, "com.android.dynsystem com.android.ons com.android.wifi.resources com.android.cts."),
    (29, "com.android.internal.systemui."),
    (30, "com.android.systemui.accessibility. com.android.cellbroadcastservice com.android.settings.intelligence"),
    (31, "com.android.safetycenter. com.android.nearby. com.android.connectivity. com.android.role."),
    (33, "com.android.adservices. com.android.health. com.android.rkpdapp com.android.virtualmachine."),
    (33, "com.android.ondevicepersonalization. com.android.federatedcompute. com.android.sdksandbox"),
    (34, "com.android.devicelockcontroller com.android.avatarpicker com.android.credentialmanager"),
    (34, "com.android.intentresolver com.android.imsserviceentitlement"),
)
"""Roughly when parts came: the Android version, and names, or (with a dot at the end) beginnings of names."""


def since(name: str) -> int:
    """Say from which Android version on a part is there; old phones are smaller."""
    return max((sdk for sdk, words in _SINCE for word in words.split() if _is(name, word)), default=0)


def _is(name: str, word: str) -> bool:
    return name == word or (word.endswith(".") and name.startswith(word))


SYSTEM_APPS: Final[tuple[SystemApp, ...]] = (
    *(app._replace(core=True) for app in _HOLDERS),
    *_ASKERS,
    *(
        SystemApp(name, shared, label=_LABELS.get(name), core=name in _LABELS)
        for shared, names in _IN_SHARED_UIDS.items()
        for name in names.split()
    ),
    *(SystemApp(name) for name in _PLAIN.split()),
)
