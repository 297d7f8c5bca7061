"""`am` of a practice phone: which user is in front, and opening pages of the phone's settings.

After AOSP `Am.runStart` (6, 7), `ActivityManagerShellCommand.runStartActivity` (8 and later). Errors come on stderr and
the code stays 0 up to Android 9. Which pages there are: the intent filters in the manifest of AOSP's Settings app.
"""

from enum import Enum, auto
from typing import Final

from core.practice.device_port import Output
from core.practice.shell_failures import refused_user
from core.practice.state import OpenPage, Phone
from core.practice.usage_texts import AM_USAGE


class _Data(Enum):
    """What the intent filter of a page says of `-d package:NAME`."""

    NEEDED = auto()
    TAKEN = auto()
    NONE = auto()


_PAGES: Final = {
    "APPLICATION_DETAILS_SETTINGS": (9, _Data.NEEDED),
    "ACTION_NOTIFICATION_LISTENER_SETTINGS": (22, _Data.NONE),
    "ACCESSIBILITY_SETTINGS": (5, _Data.NONE),
    "INPUT_METHOD_SETTINGS": (3, _Data.NONE),
    "BLUETOOTH_SETTINGS": (1, _Data.NONE),
    "MANAGE_DEFAULT_APPS_SETTINGS": (24, _Data.NONE),
    "action.MANAGE_OVERLAY_PERMISSION": (23, _Data.TAKEN),
    "MANAGE_UNKNOWN_APP_SOURCES": (26, _Data.TAKEN),
    "MANAGE_APP_ALL_FILES_ACCESS_PERMISSION": (30, _Data.NEEDED),
}
"""Behind `android.settings.`: the first Android version (API level) and what it takes."""
_ELSEWHERE: Final = "Error: Not allowed to start background user activity that shouldn't be displayed for all users."


def am(phone: Phone, words: tuple[str, ...]) -> Output:
    """Answer `am get-current-user` (7 and later) and `am start [--user N] -a ACTION [-d URI]`."""
    if words == ("get-current-user",) and phone.spec.sdk >= 24:
        return Output(b"0\n")
    if words[:1] == ("start",):
        return _start(phone, words[1:])
    return Output(stderr=f"{AM_USAGE}\nError: unknown command '{' '.join(words[:1])}'\n".encode())


def _start(phone: Phone, words: tuple[str, ...]) -> Output:
    options = dict(zip(words[::2], words[1::2], strict=False))
    if len(words) % 2 or not set(options) <= {"--user", "-a", "-d"}:
        return Output(stderr=f"Error: Unknown option: {words[-1]}\n".encode(), code=1)
    user = 0 if options.get("--user") in (None, "current") else int(options["--user"])
    intent = _intent(phone, options.get("-a", ""), options.get("-d", ""))
    said = f"Starting: {intent}\n".encode()
    problem = _problem(phone, user, intent, options.get("-a", ""), options.get("-d", ""))
    if problem is None:
        _show(phone, user, options.get("-a", ""), options.get("-d", ""))
        return Output(said)
    return Output(said, f"{problem}\n".encode(), 1 if phone.spec.sdk >= 29 else 0)


def _show(phone: Phone, user: int, action: str, data: str) -> None:
    """Put a page on the screen; that of an app the user does not have is gone at once, and what was there is back."""
    package = data.removeprefix("package:")
    if not package or any(app.name == package for app in phone.apps_of(user)):
        phone.page = OpenPage(action.removeprefix("android.settings."), package, user)


def _problem(phone: Phone, user: int, intent: str, action: str, data: str) -> str | None:
    """Say why nothing opens; an app that is not there is none: Settings opens and closes again."""
    spec = phone.spec.user(user)
    if spec is not None and spec.refused:
        raise refused_user(user)
    has_settings = any(app.name == "com.android.settings" for app in phone.apps_of(user))
    if spec is None or not has_settings or not _is_page(phone, action, data):
        return f"Error: Activity not started, unable to resolve {intent}"
    return _ELSEWHERE if user != 0 and spec.parent is None else None


def _is_page(phone: Phone, action: str, data: str) -> bool:
    """Say whether a filter of the Settings app matches; one without data does not match an intent that has some."""
    since, takes = _PAGES.get(action.removeprefix("android.settings."), (0, _Data.NONE))
    if not since or phone.spec.sdk < since:
        return False
    return takes is not _Data.NONE if data.startswith("package:") else not data and takes is not _Data.NEEDED


def _intent(phone: Phone, action: str, data: str) -> str:
    """Print an intent as `Intent.toString` does; 16 adds its extended flags."""
    parts = [f"act={action}"] if action else []
    parts += [f"dat={data}"] if data else []
    parts += ["xflg=0x4"] if phone.spec.sdk >= 36 else []
    return f"Intent {{ {' '.join(parts)} }}"
