"""The other sections of a whole `dumpsys package`: short, in their order, with the lines that trip readers.

`Queries:` and `Package Changes:` hold `User 0:` lines that are no package users; other sections hold names in brackets.
"""

from core.practice.identities import hash_ordered
from core.practice.state import Phone


def before_packages(phone: Phone) -> list[list[str]]:
    """Return the sections from the top to `Permissions:`."""
    sdk = phone.spec.sdk
    return [
        ["Database versions:", "  Internal:", f"    sdkVersion={sdk} databaseVersion=3"],
        ["Verifiers:", "  Required: com.android.packageinstaller (uid=10019)"],
        ["Libraries:", "  android.test.base ->  (jar) /system/framework/android.test.base.jar"],
        ["Features:", "  android.hardware.camera", "  android.software.managed_users"],
        [
            "Activity Resolver Table:",
            "  Non-Data Actions:",
            "      android.intent.action.MAIN:",
            *(f"        1a2b3c {app.name}/.Main" for app in phone.known_apps()[:5]),
        ],
    ]


def after_packages(phone: Phone, title: str) -> list[list[str]]:
    """Return the section with this title and those that follow it up to the next place of our concern."""
    return _queries(phone) if title == "Queries:" else _changes(phone)


def _queries(phone: Phone) -> list[list[str]]:
    if phone.spec.sdk < 30:
        return []
    names = hash_ordered(app.name for app in phone.known_apps()[:3])
    return [
        [
            "Queries:",
            "  system apps queryable: false",
            "  queries via forceQueryable:",
            "  queryable via interaction:",
            "    User 0:",
            f"      [{','.join(names)}]:",
            f"        {names[0]}",
        ]
    ]


def pending_grants(phone: Phone) -> list[str]:
    """Return what a restored backup would grant to apps that are not there, 7 to 9: names of packages nobody has."""
    lines: list[str] = []
    for package, permission in phone.spec.pending_grants:
        lines += [f"    {package} :", f"      {permission} GRANTED user_set"]
    return ["Restored (pending) permission grants:", "  User 0", *lines] if lines else []


def _changes(phone: Phone) -> list[list[str]]:
    name = phone.known_apps()[-1].name
    if phone.spec.sdk <= 23:
        return [["Settings parse messages:", "", "Package warning messages:", f"No start tag found in {name}"]]
    changes = ["Package Changes:", "  Sequence number=6", "  User 0:", f"    seq=0, package={name}"]
    return [
        *([changes, ["Frozen packages:", "  (none)"]] if phone.spec.sdk >= 26 else []),
        ["", "Dexopt state:", f"  [{name}]", "    arm64: [status=speed-profile] [reason=bg-dexopt]"],
        ["", "Compiler stats:", f"  [{name}]", "     base.apk - 1049"],
    ]
