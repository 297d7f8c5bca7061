"""`dumpsys package …`: which sections for which arguments.

After AOSP `DumpHelper.doDump` / `PackageManagerService.dump` and `Settings.dumpPackagesLPr`, `dumpSharedUsersLPr`.
An argument without a dot that is no known word is ignored, and everything comes back.
"""

from core.practice.device_port import Output
from core.practice.identities import hash_ordered, identity
from core.practice.other_sections import after_packages, before_packages, pending_grants
from core.practice.package_block import Detail, package_lines
from core.practice.permission_catalogue import DANGEROUS
from core.practice.permission_lists import gid_lines, install_lines, install_permissions, runtime_lines
from core.practice.state import AppSpec, Phone

_PACKAGES = ("packages", "p")
_SHARED = ("shared-users", "s")
_PERMISSION = ("permission", "perm")
_ALL = Detail()


def dump_package(phone: Phone, arguments: tuple[str, ...]) -> Output:
    """Answer `dumpsys package` with these arguments."""
    first, rest = (arguments[0], arguments[1:]) if arguments else ("", ())
    if first == "check-permission" and phone.spec.sdk >= 24:  # 6 does not know the word and prints everything
        return _check_permission(phone, rest)
    if first in _PERMISSION and not rest:
        return _say("Error: permission requires permission name")
    if first.startswith("-"):
        return _say(f"Unknown argument: {first}; use -h for help")
    if "." in first or first == "android":
        return _named(phone, first)
    return _print(_sections(phone, first, rest))


def _sections(phone: Phone, word: str, rest: tuple[str, ...]) -> list[list[str]]:
    if word in _PERMISSION:
        detail = Detail(frozenset(rest))
        lists = [_permissions(phone, detail), _packages(phone, detail), _shared_users(phone, detail)]
        return [*lists, pending_grants(phone)]
    if word in _PACKAGES:
        return [_packages(phone, _ALL), _hidden(phone, _ALL)]
    return [_shared_users(phone, _ALL)] if word in _SHARED else _whole(phone)


def _whole(phone: Phone) -> list[list[str]]:
    return [
        *before_packages(phone),
        _permissions(phone, _ALL),
        _packages(phone, _ALL),
        _hidden(phone, _ALL),
        *after_packages(phone, "Queries:"),
        _shared_users(phone, _ALL),
        pending_grants(phone),
        *after_packages(phone, "Package Changes:"),
    ]


def _named(phone: Phone, name: str) -> Output:
    """Print one package and its shared user. Unknown names end early from Android 13 on."""
    app = next((one for one in phone.known_apps() if one.name == name), None)
    if app is None:
        if phone.spec.sdk >= 33:
            return _say(f"Unable to find package: {name}")
        if phone.spec.sdk <= 23:
            return Output()
        return _say(
            f"Dexopt state:\n  Unable to find package: {name}\n\n\nCompiler stats:\n  Unable to find package: {name}"
        )
    detail = Detail(everything=True)
    packages = ["Packages:", *package_lines(phone, app, detail)]
    hidden = ["Hidden system packages:", *package_lines(phone, app, detail, factory=True)]
    return _print(
        [
            packages,
            hidden if app.factory_version is not None else [],
            *after_packages(phone, "Queries:"),
            _shared_users(phone, detail, only=app.shared_user or ""),
            *after_packages(phone, "Package Changes:"),
        ]
    )


def _permissions(phone: Phone, detail: Detail) -> list[str]:
    lines = []
    for name in hash_ordered(filter(detail.wants, DANGEROUS)):
        lines += [
            f"  Permission [{name}] ({identity('permission', name)}):",
            "    sourcePackage=android",
            f"    uid=1000 gids={'null' if phone.spec.sdk <= 29 else '[]'} type=0 prot=dangerous",
        ]
        word = "PermissionInfo" if phone.spec.sdk >= 31 else "Permission"
        lines.append(f"    perm={word}{{{identity('info', name)} {name}}}")
        if phone.spec.sdk <= 29:
            lines.append(f"    packageSetting=PackageSetting{{{identity('android')} android/1000}}")
    return ["Permissions:", *lines] if lines else []


def _packages(phone: Phone, detail: Detail) -> list[str]:
    lines: list[str] = []
    for app in _in_hash_order(phone):
        if _has_state(phone, app.app_id, detail):
            lines += package_lines(phone, app, detail)
    return ["Packages:", *lines] if lines else []


def _hidden(phone: Phone, detail: Detail) -> list[str]:
    lines: list[str] = []
    for app in _in_hash_order(phone):
        if app.factory_version is not None:
            lines += package_lines(phone, app, detail, factory=True)
    return ["Hidden system packages:", *lines] if lines else []


def _shared_users(phone: Phone, detail: Detail, only: str | None = None) -> list[str]:
    lines: list[str] = []
    for name, app_id in sorted(phone.spec.shared_users, key=lambda pair: identity("su", pair[0])):
        if only in (None, name) and _has_state(phone, app_id, detail):
            lines += _shared_user(phone, (name, app_id), detail)
    return ["Shared users:", *lines] if lines else []


def _shared_user(phone: Phone, who: tuple[str, int], detail: Detail) -> list[str]:
    name, app_id = who
    word = "appId" if phone.spec.sdk >= 34 else "userId"
    lines = [f"  SharedUser [{name}] ({identity('shared', name)}):", f"    {word}={app_id}"]
    members = [app.name for app in phone.known_apps() if app.app_id == app_id]
    if phone.spec.sdk >= 29:
        lines.append("    Packages")
        lines += [f"      PackageSetting{{{identity('set', one)} {one}/{app_id}}}" for one in hash_ordered(members)]
    lines += install_lines(phone, app_id, detail.names)
    for user in phone.spec.users:
        gids = gid_lines(phone, app_id, "      ")
        if gids or phone.state.of_uid(app_id, user.id):
            lines += [f"    User {user.id}: ", *gids]
            uid = (app_id, user.id)
            lines += runtime_lines(phone, uid, detail.names, everything=detail.everything, pad="      ")
    return lines


def _has_state(phone: Phone, app_id: int, detail: Detail) -> bool:
    """Say whether the whole uid, in any user, has a state object for one of the names."""
    if detail.names is None:
        return True
    if detail.names.intersection(install_permissions(phone, app_id)):
        return True
    return any(detail.names.intersection(phone.state.of_uid(app_id, user.id)) for user in phone.spec.users)


def _check_permission(phone: Phone, words: tuple[str, ...]) -> Output:
    """0 granted, -1 everything else: not granted, unknown package, unknown user, not installed there."""
    if not words:
        return _say("Error: check-permission missing permission argument")
    if len(words) < 2:
        return _say("Error: check-permission missing package argument")
    user = int(words[2]) if len(words) > 2 and words[2].isdigit() else 0
    app = phone.spec.app(words[1])
    if app is None or phone.spec.user(user) is None or not phone.installed(app, user):
        return _say("-1")
    state = phone.state.permission(app.app_id, user, words[0])
    held = state is not None and state.granted
    return _say("0" if held or words[0] in install_permissions(phone, app.app_id) else "-1")


def _in_hash_order(phone: Phone) -> list[AppSpec]:
    return sorted(phone.known_apps(), key=lambda app: (identity(app.name), app.name))


def _joined(sections: list[list[str]]) -> list[str]:
    """Put one empty line between sections (`DumpState.onTitlePrinted`)."""
    lines: list[str] = []
    for section in filter(None, sections):
        lines += ["", *section] if lines else section
    return lines


def _print(sections: list[list[str]]) -> Output:
    return Output("".join(f"{line}\n" for line in _joined(sections)).encode())


def _say(text: str) -> Output:
    return Output(f"{text}\n".encode())
