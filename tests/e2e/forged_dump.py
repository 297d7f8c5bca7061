"""What an app can do to a permission dump: its version name is free text and may hold whole lines."""

GRANTED_OFF = "android.permission.READ_CONTACTS: granted=false"


def forged(text: bytes, package: str, stranger: str, uid: int = 10_987) -> bytes:
    """Let the version name of `package` say that it may not read, and lay its true lines under another name."""
    said = "\n".join(
        (
            "    versionName=1.0",
            "    requested permissions:",
            "      android.permission.READ_CONTACTS",
            "    User 0: ceDataInode=1 installed=true hidden=false suspended=false enabled=0 instant=false",
            "      gids=[]",
            "      runtime permissions:",
            f"        {GRANTED_OFF}, flags=[ USER_SET]",
            "    User 10: ceDataInode=0 installed=false hidden=false suspended=false enabled=0 instant=false",
            f"  Package [{stranger}] (abc1234):",
            f"    appId={uid}",
            "    versionCode=1 minSdk=24 targetSdk=35",
            "    versionName=1.0",
        )
    ).encode()
    at = text.index(b"    versionName=", text.index(b"  Package [%s]" % package.encode()))
    return text[:at] + said + text[text.index(b"\n", at) :]


def homeless(text: bytes, package: str) -> bytes:
    """Leave out where the package keeps its data: from those lines the parser knows whose a block is."""
    return b"".join(line for line in text.splitlines(True) if not line.endswith(b"/%s\n" % package.encode()))
