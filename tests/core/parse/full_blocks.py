"""Package blocks with every line that Android prints in them, typed from the AOSP grammar; all apps are invented."""

from typing import Final

READ: Final = "android.permission.READ_CONTACTS"
AGES: Final = (8, 12, 14, 16)
FILTERED: Final = "dumpsys -t 60 package permission android.permission.READ_CONTACTS"


def block(name: str, app_id: int, android: int, *, version: str = "1.0", granted: bool = True, system: str = "") -> str:
    """Print one package of a phone with the users 0 and 10."""
    flags = f"[ {system}HAS_CODE ALLOW_BACKUP ]"
    lines = [
        f"  Package [{name}] (aa{app_id:x}):",
        f"    {'appId' if android >= 14 else 'userId'}={app_id}",
        f"    pkg=Package{{bb01 {name}}}",
        f"    codePath=/data/app/~~x==/{name}-y==",
        "    versionCode=7 minSdk=24 targetSdk=34",
        f"    versionName={version}",
        "    usesNonSdkApi=false",
        "    splits=[base]",
        "    apkSigningVersion=2",
        *([f"    applicationInfo=ApplicationInfo{{cc01 {name}}}"] if android <= 12 else []),
        f"    flags={flags}",
        *([f"    dataDir=/data/user/0/{name}"] if android < 15 else []),
        "    supportsScreens=[small, medium]",
        "    timeStamp=2026-03-11 11:05:27",
        *(["    installerPackageName=null"] if android >= 14 else []),
        "    signatures=PackageSignatures{dd01 version:2, signatures:[ee01], past signatures:[]}",
        "    installPermissionsFixed=true",
        f"    pkgFlags={flags}",
        "    requested permissions:",
        f"      {READ}",
        "    install permissions:",
    ]
    return "\n".join([*lines, *(line for user in (0, 10) for line in of_user(user, name, android, granted))]) + "\n"


def of_user(user: int, name: str, android: int, granted: bool) -> list[str]:
    """Print one user of a package."""
    return [
        f"    User {user}: ceDataInode=1 installed=true hidden=false suspended=false stopped=false enabled=0",
        *([f"      dataDir=/data/user/{user}/{name}"] if android >= 15 else []),
        "      gids=[3003]",
        "      runtime permissions:",
        f"        {READ}: granted={str(granted).lower()}, flags=[ USER_SET]",
    ]


def dump(*blocks: str, hidden: str = "") -> str:
    """Print the sections of a dump around the packages."""
    return "\n".join(
        (
            f"Permissions:\n  Permission [{READ}] (1a2b):\n",
            f"Packages:\n{''.join(blocks)}",
            *([f"Hidden system packages:\n{hidden}"] if hidden else []),
            "Shared users:\n  SharedUser [android.uid.shell] (ff21):\n    userId=2000\n    User 0: \n"
            f"      runtime permissions:\n        {READ}: granted=true, flags=[ SYSTEM_FIXED]\n",
        )
    )
