"""The sources of a practice app: manifest, names, icon. Text and bytes only; building is make_apks.py's work."""

import struct
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from core.practice.state import AppSpec

_ANDROID: Final = 'xmlns:android="http://schemas.android.com/apk/res/android"'
_DENSITIES: Final = {"mdpi": 48, "xhdpi": 96}
_LAUNCHER: Final = (
    '<activity android:name=".Main" android:exported="true"><intent-filter>'
    '<action android:name="android.intent.action.MAIN"/><category android:name="android.intent.category.LAUNCHER"/>'
    "</intent-filter></activity>"
)
_ADMIN: Final = (
    '<receiver android:name=".AdminReceiver" android:exported="true"'
    ' android:permission="android.permission.BIND_DEVICE_ADMIN">'
    '<meta-data android:name="android.app.device_admin" android:resource="@xml/admin"/>'
    '<intent-filter><action android:name="android.app.action.DEVICE_ADMIN_ENABLED"/></intent-filter></receiver>'
)


@dataclass(frozen=True, slots=True)
class Sources:
    """What goes into one app. `names`: resource folder qualifier ("" or "zh-rCN") -> name.

    `colours`: of the icon, ground and coin, as RRGGBB; none: no icon at all. `adaptive`: Android 8 finds an XML icon.
    """

    names: dict[str, str]
    label_key: str = "app_name"
    colours: tuple[str, str] | None = None
    adaptive: bool = False
    admin: bool = False
    extra: dict[str, str] = field(default_factory=dict)
    """More strings, as apps have them."""


def write_sources(app: AppSpec, parts: Sources, folder: Path) -> None:
    """Lay out AndroidManifest.xml and res/ in an empty folder."""
    _write(folder / "AndroidManifest.xml", manifest(app, parts))
    for qualifier, name in parts.names.items():
        strings = {parts.label_key: name} | ({} if qualifier else parts.extra)
        lines = "".join(f'<string name="{key}">{string_value(text)}</string>' for key, text in strings.items())
        _write(folder / "res" / _folder("values", qualifier) / "strings.xml", f"<resources>{lines}</resources>")
    if parts.admin:
        policies = "<uses-policies><force-lock/><disable-camera/></uses-policies>"
        _write(folder / "res" / "xml" / "admin.xml", f"<device-admin {_ANDROID}>{policies}</device-admin>")
    _write_icons(parts, folder / "res")


def manifest(app: AppSpec, parts: Sources) -> str:
    """Write the manifest as text: what the practice phone says of the app, not more."""
    asked = "".join(f'<uses-permission android:name="{name}"/>' for name in app.requested)
    shared = "" if app.shared_user is None else f' android:sharedUserId="{app.shared_user}"'
    icon = "" if parts.colours is None else ' android:icon="@mipmap/icon"'
    inside = _LAUNCHER + (_ADMIN if parts.admin else "")
    least = min(app.min_sdk, app.target_sdk)
    return (
        f'<manifest {_ANDROID} package="{app.name}" android:versionCode="{app.version_code}"'
        f" android:versionName={quoteattr(app.version_name)}{shared}>"
        f'<uses-sdk android:minSdkVersion="{least}" android:targetSdkVersion="{app.target_sdk}"/>{asked}'
        f'<application android:label="@string/{parts.label_key}" android:hasCode="false"{icon}>{inside}</application>'
        "</manifest>"
    )


def string_value(text: str) -> str:
    """Write a text so that aapt2 gives it back unchanged: quoted (blanks stay), backslash escapes, XML on top."""
    kept = text.replace("\\", "\\\\").replace('"', '\\"').replace("'", "\\'")
    spelled = "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in kept)
    return escape(f'"{spelled}"')


def png(size: int, colours: tuple[str, str]) -> bytes:
    """Draw a coin on a ground: a PNG with a palette of two colours, `size` pixels square."""
    middle, reach = (size - 1) / 2, size * 0.34
    rows = bytearray()
    for y in range(size):
        inside = "".join("1" if (x - middle) ** 2 + (y - middle) ** 2 <= reach**2 else "0" for x in range(size))
        rows += b"\0" + int(inside, 2).to_bytes(size // 8)
    head = struct.pack(">IIBBBBB", size, size, 1, 3, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"PLTE", bytes.fromhex("".join(colours))), (b"IDAT", zlib.compress(bytes(rows), 9)))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in (*chunks, (b"IEND", b"")))


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _write_icons(parts: Sources, res: Path) -> None:
    if parts.colours is None:
        return
    for density, size in _DENSITIES.items():
        icon = res / f"mipmap-{density}" / "icon.png"
        icon.parent.mkdir(parents=True)
        icon.write_bytes(png(size, parts.colours))
    if parts.adaptive:
        layers = '<background android:drawable="@color/ground"/><foreground android:drawable="@drawable/coin"/>'
        _write(res / "mipmap-anydpi-v26" / "icon.xml", f"<adaptive-icon {_ANDROID}>{layers}</adaptive-icon>")
        circle = "M54,30A24,24 0 1,0 54,78A24,24 0 1,0 54,30Z"
        sides = " ".join(f'android:{side}="108{unit}"' for side, unit in _VECTOR_SIZE)
        path = f'<path android:fillColor="#{parts.colours[1]}" android:pathData="{circle}"/>'
        _write(res / "drawable-anydpi-v24" / "coin.xml", f"<vector {_ANDROID} {sides}>{path}</vector>")
        colour = f'<resources><color name="ground">#{parts.colours[0]}</color></resources>'
        _write(res / "values" / "colours.xml", colour)


_VECTOR_SIZE: Final = (("width", "dp"), ("height", "dp"), ("viewportWidth", ""), ("viewportHeight", ""))


def _folder(kind: str, qualifier: str) -> str:
    return f"{kind}-{qualifier}" if qualifier else kind


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n', encoding="utf-8")
