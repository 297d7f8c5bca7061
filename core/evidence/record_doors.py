"""The part of the saved page that names other ways an app has to the people somebody knows: what was read, no more."""

from typing import Final

from core.evidence.html import both, element, escape, listing
from core.evidence.record_words import Both
from core.model.doors import DoorKind, DoorState, of_state, tells_who
from core.model.report import AppReport

NAMES: Final = {
    DoorKind.CALL_LOG: Both("call log", "通话记录"),
    DoorKind.SMS: Both("text messages", "短信"),
    DoorKind.NOTIFICATIONS: Both("notifications of every app", "所有应用的通知"),
    DoorKind.ACCESSIBILITY: Both("the screen (accessibility service)", "屏幕上的内容（无障碍服务）"),
    DoorKind.DIALER_ROLE: Both("it is the phone app", "它是电话应用"),
    DoorKind.SMS_ROLE: Both("it is the SMS app", "它是短信应用"),
    DoorKind.COMPANION: Both("it is the app of a watch or glasses", "它是手表或眼镜的应用"),
    DoorKind.KEYBOARD: Both("it is the keyboard", "它是键盘"),
    DoorKind.ALL_FILES: Both("all files", "所有文件"),
    DoorKind.PHONE_STATE: Both("phone status", "手机状态"),
    DoorKind.ACCOUNTS: Both("names of accounts", "账号名称"),
    DoorKind.OVERLAY: Both("drawing over other apps", "显示在其他应用上层"),
    DoorKind.INSTALL_APPS: Both("installing apps", "安装应用"),
}
OPEN: Final = Both("Other ways it can learn who the person knows", "它还能从这些地方知道机主认识谁")
BESIDES: Final = Both("Also on for it", "它还有这些权限")
NOT_READ: Final = Both("Could not be read", "没能读到")
NOT_IN_FILE: Final = Both(
    "Not in the files, or not to be read in them (that does not mean off)", "文件里没有或读不到（不等于关闭）"
)


def doors_part(app: AppReport, sdk: int | None, *, offline: bool) -> str:
    """Write what is on, word for word what it rests on, and what was not read; nothing where nobody looked."""
    if app.doors is None:
        return ""
    on = of_state(app.every_door, DoorState.OPEN)
    parts = (
        _named(OPEN, tuple(kind for kind in on if tells_who(kind, sdk))),
        _named(BESIDES, tuple(kind for kind in on if not tells_who(kind, sdk))),
        _quoted(app),
        _named(NOT_IN_FILE if offline else NOT_READ, of_state(app.every_door, DoorState.UNKNOWN)),
    )
    return "".join(parts)


def _named(title: Both, kinds: tuple[DoorKind, ...]) -> str:
    return element("p", both(title)) + listing(both(NAMES[kind]) for kind in kinds) if kinds else ""


def _quoted(app: AppReport) -> str:
    found = (door.evidence for door in app.doors or () if door.state is DoorState.OPEN)
    lines = dict.fromkeys((one.command, one.line) for one in found if one.line)
    return listing(f"<code>{escape(command)}</code>: <code>{escape(line)}</code>" for command, line in lines)
