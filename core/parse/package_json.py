"""androidqf's `packages.json` -> the lines `pm list packages -i -U` prints; hashes, files and people are left out.

`[{"name": "a.b", "installer": "c.d", "uid": 10123, "files": [...], …}, …]` (androidqf, `modules/packages.go`).
"""

import json

from core.model.names import is_package_name


def json_as_list(untrusted_text: str) -> str:
    """Reword it line by line; what is no package is left out, and what is no such file at all gives nothing."""
    try:
        entries = json.loads(untrusted_text)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(entries, list):
        return ""
    return "".join(_line(entry) for entry in entries if isinstance(entry, dict))


def _line(entry: dict[object, object]) -> str:
    name, installer, uid = entry.get("name"), entry.get("installer"), entry.get("uid")
    if not isinstance(name, str) or not is_package_name(name):
        return ""
    known = installer if isinstance(installer, str) and is_package_name(installer) else "null"
    number = f" uid:{uid}" if isinstance(uid, int) and not isinstance(uid, bool) and 0 <= uid < 1 << 31 else ""
    return f"package:{name}  installer={known}{number}\n"
