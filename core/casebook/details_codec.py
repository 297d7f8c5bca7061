"""Details of an app as one JSON text and back. A file is hostile: texts are cleaned, types checked again."""

import json
import re
from typing import Final, cast

from core.errors import DataError
from core.model.details import AppDetails, SignatureScheme
from core.model.names import PackageName
from core.model.text import clean_line

_LONGEST: Final = 1 << 20
_MOST: Final = 1000
_LONGEST_TEXT: Final = 200
_WHITE: Final = 0xFFFFFF
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)


def encode_details(of: AppDetails) -> str:
    """Write everything but package, icon and problem: the first two stand beside it, and what failed is not kept."""
    return json.dumps(
        {
            "version_code": of.version_code,
            "labels": of.labels,
            "certificates": of.certificates,
            "scheme": of.scheme,
            "requested": of.requested,
            "roles": [of.device_admin, of.accessibility, of.notification_listener],
            "icon_ground": of.icon_ground,
        },
        ensure_ascii=True,
    )


def decode_details(package: PackageName, untrusted_body: object, untrusted_icon: object) -> AppDetails:
    """Read them back. Raises DataError where anything is missing or of another type."""
    try:
        return _decoded(package, untrusted_body, untrusted_icon)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DataError(str(error)[:200]) from error


def _decoded(package: PackageName, untrusted_body: object, untrusted_icon: object) -> AppDetails:
    if not isinstance(untrusted_body, str) or len(untrusted_body) > _LONGEST:
        raise TypeError("body")
    fields = json.loads(untrusted_body)
    version = fields["version_code"]
    if not (version is None or type(version) is int) or not (untrusted_icon is None or type(untrusted_icon) is bytes):
        raise TypeError("version or icon")
    ground = fields.get("icon_ground")
    if not (ground is None or (type(ground) is int and 0 <= ground <= _WHITE)):
        raise ValueError("ground")
    admin, accessibility, listener = (one is True for one in fields["roles"])
    certificates = _texts(fields["certificates"])
    if not all(_DIGEST.fullmatch(one) for one in certificates):
        raise ValueError("certificate")
    labels = tuple(cast(tuple[str, str], _texts(pair)) for pair in list(fields["labels"])[:_MOST] if len(pair) == 2)
    scheme, requested = SignatureScheme(fields["scheme"]), _texts(fields["requested"])
    return AppDetails(
        package, version, labels, untrusted_icon, certificates, scheme, requested, admin,
        accessibility, listener, icon_ground=ground,
    )  # fmt: skip


def _texts(untrusted: object) -> tuple[str, ...]:
    if not isinstance(untrusted, list) or not all(isinstance(one, str) for one in untrusted):
        raise TypeError("texts")
    return tuple(clean_line(one, _LONGEST_TEXT) for one in untrusted[:_MOST])
