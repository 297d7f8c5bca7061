"""`pm list packages|users`, `pm path`, `cmd user list -v`.

After AOSP `Pm.runListPackages` (23), `PackageManagerShellCommand.runListPackages` (24 to 36),
`UserManagerServiceShellCommand.runList`; ANDROID B1, B2.
"""

from dataclasses import dataclass

from core.practice.apk_files import apk_paths
from core.practice.device_port import Output
from core.practice.identities import identity
from core.practice.shell_failures import refused_user
from core.practice.state import AppSpec, Phone, UserSpec, uid_of

_ALL_USERS = -1
_FLAG_NAMES = (
    (0x1, "PRIMARY"),
    (0x2, "ADMIN"),
    (0x4, "GUEST"),
    (0x10, "INITIALIZED"),
    (0x20, "MANAGED_PROFILE"),
    (0x40, "DISABLED"),
    (0x80, "QUIET_MODE"),
    (0x400, "FULL"),
    (0x800, "SYSTEM"),
    (0x1000, "PROFILE"),
    (0x4000, "MAIN"),
)


@dataclass(slots=True)
class _Options:
    path: bool = False
    installer: bool = False
    uid: bool = False
    version: bool = False
    system: bool = False
    third_party: bool = False
    disabled: bool = False
    enabled: bool = False
    user: int = 0
    wanted: str = ""


_SINCE_8 = ("-U", "--show-versioncode")
_SWITCHES = {
    "-f": "path",
    "-i": "installer",
    "-U": "uid",
    "--show-versioncode": "version",
    "-s": "system",
    "-3": "third_party",
    "-d": "disabled",
    "-e": "enabled",
}


def list_packages(phone: Phone, words: tuple[str, ...]) -> Output:
    """Answer `pm list packages` with these words after it; raises ShellRefusal for users closed to the shell."""
    options = _Options(user=_ALL_USERS if phone.spec.sdk >= 33 else 0)
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "--user" and rest:
            options.user = _ALL_USERS if rest[0] == "all" else int(rest[0])
            rest.pop(0)
        elif word in _SWITCHES and (phone.spec.sdk >= 26 or word not in _SINCE_8):
            setattr(options, _SWITCHES[word], True)
        elif word.startswith("-"):
            return _unknown_option(phone, word)
        else:
            options.wanted = word
    return _listed(phone, options)


def _unknown_option(phone: Phone, word: str) -> Output:
    text = f"Error: Unknown option: {word}\n".encode()
    return Output(text, code=255) if phone.spec.sdk >= 24 else Output(stderr=text, code=1)


def _listed(phone: Phone, options: _Options) -> Output:
    users = [user for user in phone.spec.users if options.user in (_ALL_USERS, user.id)]
    refused = [user for user in users if user.refused]
    if phone.spec.sdk <= 23:
        refused = []  # 6 does not ask who the shell may look at
    if refused and phone.spec.sdk < 35:
        raise refused_user(refused[0].id)
    errors = "".join(f"Error: java.lang.SecurityException: {refused_user(user.id)}\n" for user in refused)
    lines = [
        _line(phone, app, options, [user for user in users if user not in refused and phone.installed(app, user.id)])
        for app in sorted(phone.spec.apps, key=lambda app: (identity("list", app.name), app.name))
        if _wanted(app, options) and any(phone.installed(app, user.id) for user in users if user not in refused)
    ]
    return Output("".join(f"{line}\n" for line in lines).encode(), errors.encode())


def _wanted(app: AppSpec, options: _Options) -> bool:
    off = app.enabled >= 2
    return (
        options.wanted in app.name
        and not (options.system and not app.system)
        and not (options.third_party and app.system)
        and not (options.disabled and not off)
        and not (options.enabled and off)
    )


def _line(phone: Phone, app: AppSpec, options: _Options, users: list[UserSpec]) -> str:
    text = "package:" + (f"{apk_paths(app, phone.spec.sdk)[0]}=" if options.path else "") + app.name
    if options.version:
        text += f" versionCode:{app.version_code}"
    if options.installer:
        text += f"  installer={app.installer or 'null'}"
    if options.uid:
        text += " uid:" + ",".join(f"{uid_of(user.id, app.app_id)}" for user in users)
    return text


def path_of(phone: Phone, words: tuple[str, ...]) -> Output:
    """Answer `pm path [--user N] PACKAGE`: nothing and code 1 when that user does not have it."""
    user = int(words[1]) if words[:1] == ("--user",) and len(words) > 1 else 0
    rest = words[2:] if words[:1] == ("--user",) else words
    if not rest:
        return Output(stderr=b"Error: no package specified\n", code=1)
    spec, app = phone.spec.user(user), phone.spec.app(rest[0])
    if spec is not None and spec.refused and phone.spec.sdk >= 24:
        raise refused_user(user)
    if app is None or not phone.installed(app, user):
        return Output(code=1)
    return Output("".join(f"package:{path}\n" for path in apk_paths(app, phone.spec.sdk)).encode())


def list_users(phone: Phone) -> Output:
    lines = ["Users:"]
    for user in phone.spec.users:
        running = " running" if user.running else ""
        lines.append(f"\tUserInfo{{{user.id}:{user.name}:{user.flags:x}}}{running}")
    return Output(("\n".join(lines) + "\n").encode())


def list_users_verbosely(phone: Phone) -> Output:
    """Answer `cmd user list -v`; Android 10 does not know the option and prints the short list."""
    if phone.spec.sdk < 30:
        return list_users(phone)
    lines = [f"{len(phone.spec.users)} users:", ""]
    lines += [_verbose(index, user) for index, user in enumerate(phone.spec.users)]
    return Output(("\n".join(lines) + "\n").encode())


def _verbose(index: int, user: UserSpec) -> str:
    text = f"{index}: id={user.id}, name={user.name}, type={user.kind}, flags={flag_words(user)}"
    if user.parent is not None:
        text += f" (parentId={user.parent})"
    if user.running:
        text += " (running)"
    if user.managed_by is not None:
        text += " (profile-owner)"
    return text + (" (current)" if user.id == 0 else "")


def flag_words(user: UserSpec) -> str:
    """Word the flags of a user as `UserInfo.flagsToString` does."""
    return "|".join(sorted(name for bit, name in _FLAG_NAMES if user.flags & bit))
