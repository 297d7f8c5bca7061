"""The old way of signing (v1, as jars): `META-INF/NAME.RSA` -> SHA-256 of the signer's certificate.

Read only where Android itself looks at it: there is no signing block, or the phone is older than Android 7. Nothing is
verified here. Android has done that at installation, of every file that lies in an archive: where there is one
signature and no other, it must be the one Android believed. Where there are more, it may have passed over any of them
without a word (`StrictJarVerifier.verifyCertificate` returns where a name of the `.SF` is no file of this app), so
none is told.

What v1 does not prove even so: it covers the files one by one, not the archive. What stands outside of them, and up to
Android 8.0 even code before the first of them (CVE-2017-13156), may be anybody's.
"""

import hashlib
from collections.abc import Iterable
from typing import Final

from core.apk.der import CONTEXT_0, CONTEXT_1, INTEGER, OBJECT_ID, SEQUENCE, SET, Der, read_der
from core.apk.spans import NotReadable
from core.model.details import DetailsProblem

MOST_OF_SIGNATURE: Final = 64 << 10
"""Bytes; a usual one has 1 to 3 thousand."""
_FOLDER: Final = b"META-INF/"
_KINDS: Final = (b".RSA", b".DSA", b".EC")
_MANIFEST: Final = b"META-INF/MANIFEST.MF"
_SIGNED_DATA: Final = bytes.fromhex("2a864886f70d010702")
"""1.2.840.113549.1.7.2 (RFC 5652, 5.1)."""


def signature_name(names: Iterable[bytes]) -> bytes | None:
    """Name the one signature among the entries; None where there is none, or more than Android may have believed.

    Android writes the names large before it compares them, letters of every script (`ſ` becomes `S`), and passes over
    a signature without its `.SF`.
    """
    found: dict[bytes, list[bytes]] = {}
    for name in names:
        if name.startswith(_FOLDER):
            found.setdefault(name.decode("utf-8", "replace").upper().encode(), []).append(name)
    signed = [name for name in found if name.endswith(_KINDS) and name.rpartition(b".")[0] + b".SF" in found]
    if _MANIFEST not in found or len(signed) != 1 or len(found[signed[0]]) != 1:
        return None
    return found[signed[0]][0]


def certificate_of(untrusted: bytes) -> str | None:
    """Read who signed from the PKCS #7 block; None where it is not one of one signer whose certificate lies in it."""
    try:
        return _certificate(untrusted)
    except (NotReadable, IndexError, ValueError):  # the latter two: fewer parts than there must be
        return None


def _certificate(untrusted: bytes) -> str:
    kind, wrapped = read_der(untrusted).of(SEQUENCE).parts()[:2]
    if kind.of(OBJECT_ID).content != _SIGNED_DATA:
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    (signed,) = _exactly(1, wrapped.of(CONTEXT_0))
    version, digests, content, certificates, *rest = signed.of(SEQUENCE).parts()
    version.of(INTEGER), digests.of(SET), content.of(SEQUENCE)
    if rest and rest[0].tag == CONTEXT_1:
        del rest[0]
    if len(rest) != 1:
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    (signer,) = _exactly(1, rest[0].of(SET))
    whose = _issuer_and_number(signer.of(SEQUENCE).parts()[1].of(SEQUENCE).parts())
    theirs = [one for one in certificates.of(CONTEXT_0).parts() if _names(one) == whose]
    if len(theirs) != 1:
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    return hashlib.sha256(theirs[0].raw).hexdigest()


def _exactly(count: int, value: Der) -> tuple[Der, ...]:
    parts = value.parts()
    if len(parts) != count:
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    return parts


def _names(certificate: Der) -> tuple[bytes, bytes]:
    """Give issuer and serial number of an X.509 certificate (RFC 5280, 4.1); its version may be left out."""
    body = certificate.of(SEQUENCE).parts()[0].of(SEQUENCE).parts()
    number, _, issuer = (body[1:] if body[0].tag == CONTEXT_0 else body)[:3]
    return _issuer_and_number((issuer, number))


def _issuer_and_number(parts: tuple[Der, ...]) -> tuple[bytes, bytes]:
    issuer, number = parts
    return issuer.of(SEQUENCE).raw, number.of(INTEGER).raw
