"""`settings get` of a practice phone: who listens, who types, who is the default app (`Settings.Secure`).

After AOSP `SettingsService` (`SettingsCmd` up to 7) and the keys as each version keeps them.
"""

from core.practice.device_port import Output
from core.practice.shell_failures import refused_user
from core.practice.state import Door, Phone

_ROLES_SINCE = 29
_KEYBOARD = "com.android.inputmethod.latin/.LatinIME"
_LAUNCHER = "com.android.launcher3/com.android.launcher3.notification.NotificationListener"


def settings(phone: Phone, words: tuple[str, ...]) -> Output:
    """Answer `settings get [--user N] NAMESPACE KEY`; what was never set is `null`."""
    user = int(words[2]) if words[1:2] == ("--user",) and len(words) > 2 else 0
    rest = words[3:] if words[1:2] == ("--user",) else words[1:]
    if words[:1] != ("get",) or len(rest) != 2:
        return Output(stderr=b"Invalid command\n", code=1)
    spec = phone.spec.user(user)
    if spec is not None and spec.refused:
        return _refused(phone, user)
    values = {"secure": _secure, "global": _global, "system": _system}.get(rest[0], _system)(phone, user)
    return Output(f"{values.get(rest[1], 'null') if spec is not None else 'null'}\n".encode())


def _refused(phone: Phone, user: int) -> Output:
    refusal = refused_user(user)
    if phone.spec.sdk >= 26:
        raise refusal
    text = f"Error while accessing settings provider\njava.lang.{refusal.kind}: {refusal.message}\n"
    return Output(stderr=text.encode(), code=1)


def _secure(phone: Phone, user: int) -> dict[str, str]:
    watching, listening = (
        [f"{name}/{name}.{part}" for name in phone.with_door(door, user)]
        for door, part in ((Door.ACCESSIBILITY, "HelperService"), (Door.NOTIFICATIONS, "ListenerService"))
    )
    values = {
        "accessibility_enabled": "1" if watching else "0",
        "enabled_notification_listeners": ":".join([*([_LAUNCHER] if user == 0 else []), *listening]),
        "default_input_method": next((f"{name}/.Keyboard" for name in phone.with_door(Door.KEYBOARD, user)), _KEYBOARD),
    }
    if watching:
        values["enabled_accessibility_services"] = ":".join(watching)
    return values | _default_apps(phone, user)


def _default_apps(phone: Phone, user: int) -> dict[str, str]:
    """Up to 9 they are settings; roles took over in 10. A dialer stands here only once it was chosen."""
    if phone.spec.sdk >= _ROLES_SINCE:
        return {}
    texting = next(iter(phone.with_door(Door.SMS, user)), "com.android.messaging")
    chosen = phone.with_door(Door.DIALER, user)
    return {"sms_default_application": texting} | ({"dialer_default_application": chosen[0]} if chosen else {})


def _global(phone: Phone, user: int) -> dict[str, str]:
    return {"adb_enabled": "1", "development_settings_enabled": "1", "device_provisioned": "1"}


def _system(phone: Phone, user: int) -> dict[str, str]:
    return {"system_locales": "zh-CN" if phone.spec.chinese else "en-US"}
