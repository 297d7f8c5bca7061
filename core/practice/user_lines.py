"""The `User N:` line of a package block and what stands below it before the permissions.

After AOSP `Settings.dumpPackageLPr`: 23, 24/25, 26, 27/28, 29, 30 to 32, 33/34, 35/36 and 37 differ; so does where
overlay paths stand.
"""

from core.practice.identities import identity
from core.practice.state import AppSpec, Phone

_DIALOG = 'SuspendDialogInfo: {mDialogMessage = "Paused for today" }'
_LIBRARY = "example.shared.skin"
_LATE_WORDS = (("instant", 26), ("virtual", 27), ("quarantined", 35))


def user_lines(phone: Phone, app: AppSpec, user: int) -> list[str]:
    return [
        *_head(phone, app, user),
        *(_suspend_lines(phone.spec.sdk, app) if phone.installed(app, user) else []),
        *(_overlay_lines(phone.spec.sdk) if app.skinned else []),
        *(["      lastDisabledCaller: com.android.settings"] if app.enabled >= 2 and user in app.users else []),
    ]


def _head(phone: Phone, app: AppSpec, user: int) -> list[str]:
    sdk = phone.spec.sdk
    line = f"    User {user}: {_words(phone, app, user)}"
    if sdk <= 32:
        return [line]
    place = [f"      dataDir=/data/user/{user}/{app.name}"] if sdk >= 35 else []
    first = install_moment(app) if phone.installed(app, user) else "1970-01-01 08:00:00"
    return [line, "      installReason=0", *place, f"      firstInstallTime={first}", "      uninstallReason=0"]


def _words(phone: Phone, app: AppSpec, user: int) -> str:
    sdk = phone.spec.sdk
    inode = int(identity("inode", app.name, user), 16) % 900_000
    words = [("ceDataInode", f"{inode}")] if sdk >= 24 else []
    if sdk >= 35:
        words.append(("deDataInode", f"{inode + 7}"))
    words += [("installed", _word(phone.installed(app, user))), ("hidden", "false")]
    words += _suspend_words(sdk, app, suspended=app.suspended_by is not None and phone.installed(app, user))
    words += [("stopped", _word(app.stopped)), ("notLaunched", _word(app.stopped)), ("enabled", f"{app.enabled}")]
    words += [(word, "false") for word, since in _LATE_WORDS if sdk >= since]
    text = " ".join(f"{key}={value}" for key, value in words)
    return text if sdk >= 24 else f" {text}"  # Android 6 prints a blank too many


def _suspend_words(sdk: int, app: AppSpec, *, suspended: bool) -> list[tuple[str, str]]:
    """Apps can be suspended since Android 7; 9 and 10 put who did it, and free text, into the middle of the line."""
    words = [("suspended", _word(suspended))] if sdk >= 24 else []
    if sdk in (28, 29) and suspended:
        text = ("dialogMessage", "Paused for today") if sdk == 28 else ("dialogInfo", _DIALOG)
        words += [("suspendingPackage", f"{app.suspended_by}"), text]
    words += [("appLockEnabled", "false")] if sdk >= 37 else []
    return [*words, ("distractionFlags", "0")] if sdk >= 30 else words


def _suspend_lines(sdk: int, app: AppSpec) -> list[str]:
    """Android 11 moved them to lines at column 4; 15 prints an empty line after each."""
    if app.suspended_by is None or sdk <= 29:
        return []
    text = f"      suspendingPackage={app.suspended_by} dialogInfo={_DIALOG}"
    return ["    Suspend params:", *([f"{text} quarantined=false", ""] if sdk >= 35 else [text])]


def _overlay_lines(sdk: int) -> list[str]:
    """Render none before 8, and no library's before 10.

    Library titles of 12 to 15 are printed with `println` for `print`: they start at column 0, after blanks.
    """
    if sdk <= 25:
        return []
    own = "      " if sdk >= 31 else "    "
    lines = [f"{own}overlay paths:", f"{own}  /product/overlay/SkinOverlay.apk"]
    if sdk >= 31:
        lines += [f"{own}legacy overlay paths:", f"{own}  /product/overlay/BarOverlay.apk"]
    if sdk <= 28:
        return lines
    if 31 <= sdk <= 35:
        lines += ["      ", f"{_LIBRARY} overlay paths:"]
    else:
        lines.append(f"{own}{_LIBRARY} overlay paths:")
    lines.append(f"{own}  /product/overlay/LibraryOverlay.apk")
    return lines


def install_moment(app: AppSpec) -> str:
    """Make up when an app came: system parts at the factory date, others on a fixed day of their own."""
    if app.system and app.factory_version is None:
        return "2009-01-01 08:00:00"
    day = int(identity("day", app.name), 16) % 27 + 1
    return f"2026-{day % 9 + 1:02d}-{day:02d} 1{day % 10}:0{day % 6}:27"


def _word(value: bool) -> str:
    return "true" if value else "false"
