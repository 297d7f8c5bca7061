"""What an app's own file says of it: names, icon, certificate, requests. Never a reason to change a verdict."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.model.names import PackageName

ANY_LANGUAGE: Final = "und"
"""The tag of the name an app has where it has none in the language asked for (BCP 47)."""


NO_GROUND: Final = 0x9E9E9E
"""A grey on which light layers and dark ones are seen, where the ground is no plain colour."""


class DetailsProblem(StrEnum):
    """Why a name is not readable. With RESOURCES and TOO_LARGE the rest of the details may still be there."""

    NOT_FOUND = "not_found"
    """The phone names no file of the app."""
    REFUSED = "refused"
    CUT = "cut"
    """The file was another one, or shorter, by the time it was read."""
    TIMEOUT = "timeout"
    PHONE_GONE = "phone_gone"
    NOT_AN_APK = "not_an_apk"
    """No archive that Android's own rules would open; ZIP64 counts among them, as it does for apksig."""
    MANIFEST = "manifest"
    OTHER_PACKAGE = "other_package"
    """The file calls itself by another package name than the one it was asked for."""
    RESOURCES = "resources"
    TOO_LARGE = "too_large"


class SignatureScheme(StrEnum):
    """How the file is signed, as far as Android of that phone looks at it."""

    V1 = "v1"
    """The old way, as jars are: files one by one, not the archive as a whole (see `core.apk.jar_signature`)."""
    V2 = "v2"
    V3 = "v3"
    V3_1 = "v3.1"
    NOT_READ = "not_read"
    """Its signature could not be read, or nobody can tell which of several counts: there is no certificate."""


@dataclass(frozen=True, slots=True)
class AppDetails:
    """Details of one package. All texts are cleaned; nothing here was proven, Android checked it at installation.

    `version_code` None: not read. `labels`: (BCP 47 tag, name), the one for any language first. `icon`: a PNG or WebP
    image of at most 1024 x 1024 pixels, as it stands in the file. `certificates`: SHA-256 in hexadecimal, one for
    each signer. `requested`: permissions the manifest asks for, on any version.
    """

    package: PackageName
    version_code: int | None = None
    labels: tuple[tuple[str, str], ...] = ()
    icon: bytes | None = None
    certificates: tuple[str, ...] = ()
    scheme: SignatureScheme = SignatureScheme.NOT_READ
    requested: tuple[str, ...] = ()
    device_admin: bool = False
    accessibility: bool = False
    notification_listener: bool = False
    problem: DetailsProblem | None = None
    icon_ground: int | None = None
    """Where the icon is one layer of a drawn one: the colour beneath (red, green, blue; 8 bits each), of which the
    middle two thirds are seen. None: the icon is whole."""


class NamesWanted(StrEnum):
    """Whose details are read after a scan."""

    ALL = "all"
    FEW = "few"
    """Apps that lend or may lend, and installed apps that can read the contacts."""
    NONE = "none"
