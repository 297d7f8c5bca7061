"""AndroidManifest.xml -> what it calls the app, what it asks for, and whether it can manage the phone.

Tags count only where Android looks for them (`PackageParser`): a second <application>, or one inside another tag, is
no application.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from core.apk.binary_xml import Element, Value, elements
from core.apk.spans import NotReadable
from core.model.details import DetailsProblem

_LABEL: Final = 0x01010001
_ICON: Final = 0x01010002
_NAME: Final = 0x01010003
_PERMISSION: Final = 0x01010006
_VERSION: Final = 0x0101021B
_VERSION_MAJOR: Final = 0x01010576
_ROOT: Final = ("manifest",)
_APPLICATION: Final = ("manifest", "application")
_REQUESTS: Final = ("uses-permission", "uses-permission-sdk-23", "uses-permission-sdk-m")
_ACTIVITIES: Final = ("activity", "activity-alias")
_LAUNCHER: Final = "android.intent.category.LAUNCHER"
_MOST_LABELS: Final = 4
_MOST_REQUESTS: Final = 1000
_PERMISSION_NAME = re.compile(r"[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*", re.ASCII)
_LONGEST_PERMISSION: Final = 200
_DEVICE_ADMIN: Final = "android.permission.BIND_DEVICE_ADMIN"
_ACCESSIBILITY: Final = "android.permission.BIND_ACCESSIBILITY_SERVICE"
_NOTIFICATIONS: Final = "android.permission.BIND_NOTIFICATION_LISTENER_SERVICE"


@dataclass(frozen=True, slots=True)
class Manifest:
    """`package` is as it stands there, unchecked. `guards`: permissions whose holder alone may call a part of it.

    `labels`: the app's own, then those of what a launcher shows of it, which may go by another name.
    """

    package: str
    version_code: int | None
    labels: tuple[Value, ...]
    icon: Value | None
    requested: tuple[str, ...]
    guards: frozenset[tuple[str, str]]

    @property
    def device_admin(self) -> bool:
        return ("receiver", _DEVICE_ADMIN) in self.guards

    @property
    def accessibility(self) -> bool:
        return ("service", _ACCESSIBILITY) in self.guards

    @property
    def notification_listener(self) -> bool:
        return ("service", _NOTIFICATIONS) in self.guards


def read_manifest(untrusted: bytes) -> Manifest:
    """Read the whole document. Raises NotReadable."""
    try:
        tags = _Tags(tuple(elements(untrusted)))
    except (struct.error, NotReadable) as error:
        raise NotReadable(DetailsProblem.MANIFEST) from error
    root, application = tags.root, tags.application
    package = root.by_name.get("package") if root else None
    if root is None or package is None:
        raise NotReadable(DetailsProblem.MANIFEST)
    return Manifest(
        package.text,
        _version(root),
        tags.labels(),
        application.by_id.get(_ICON) if application else None,
        tags.requested(),
        tags.guards(),
    )


@dataclass(frozen=True, slots=True)
class _Tags:
    all: tuple[Element, ...]

    @property
    def root(self) -> Element | None:
        first = next(iter(self.all), None)
        return first if first is not None and (first.tag, *first.parents) == _ROOT else None

    @property
    def application(self) -> Element | None:
        return next((one for one in self.all if one.tag == "application" and one.parents == _ROOT), None)

    def labels(self) -> tuple[Value, ...]:
        """Give the application's label, and those of the activities that stand in the launcher."""
        named = [self.application, *self._shown()]
        found = (one.by_id.get(_LABEL) for one in named if one is not None)
        return tuple(dict.fromkeys(label for label in found if label is not None))[:_MOST_LABELS]

    def _shown(self) -> Iterator[Element]:
        activity: Element | None = None
        for one in self.all:
            if one.parents == _APPLICATION:
                activity = one if one.tag in _ACTIVITIES else None
            elif activity is not None and one.tag == "category" and _text(one) == _LAUNCHER:
                yield activity

    def requested(self) -> tuple[str, ...]:
        tags = (one for one in self.all if one.parents == _ROOT and one.tag in _REQUESTS)
        names = dict.fromkeys(one.by_id[_NAME].text for one in tags if _NAME in one.by_id)
        return tuple(name for name in names if _is_permission(name))[:_MOST_REQUESTS]

    def guards(self) -> frozenset[tuple[str, str]]:
        parts = (one for one in self.all if one.parents == _APPLICATION and _PERMISSION in one.by_id)
        return frozenset((one.tag, one.by_id[_PERMISSION].text) for one in parts)


def _text(one: Element) -> str:
    return one.by_id[_NAME].text if _NAME in one.by_id else ""


def _is_permission(untrusted: str) -> bool:
    return len(untrusted) <= _LONGEST_PERMISSION and _PERMISSION_NAME.fullmatch(untrusted) is not None


def _version(root: Element) -> int | None:
    low, high = root.by_id.get(_VERSION), root.by_id.get(_VERSION_MAJOR)
    if low is None:
        return None
    return (high.data if high else 0) << 32 | low.data
