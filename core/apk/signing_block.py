"""The APK signing block -> SHA-256 of each signer's certificate, of the scheme that this Android itself would check.

A file may carry several schemes, and Android checks only the newest it knows: the certificate in an older block beside
it is anybody's claim. Layout: source.android.com "APK Signature Scheme v2/v3/v3.1"; `ApkSignatureVerifier` in AOSP.
"""

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from core.apk.spans import NotReadable, Span
from core.model.details import DetailsProblem, SignatureScheme

FOOTER: Final = 24
_MAGIC: Final = b"APK Sig Block 42"
_MOST: Final = 1 << 20
"""Bytes; a usual block has 4 to 20 thousand."""
_MOST_SIGNERS: Final = 10
"""As apksig allows."""
_NEWEST: Final = 10_000
FIRST_WITH_BLOCKS: Final = 24
"""Android 6 checks v1 alone, whatever else a file carries."""
_SCHEMES: Final = (
    (0x1B93AD61, SignatureScheme.V3_1, 33),
    (0xF05368C0, SignatureScheme.V3, 28),
    (0x7109871A, SignatureScheme.V2, FIRST_WITH_BLOCKS),
)
"""Newest first: id of the block, and the first Android that checks it."""


@dataclass(frozen=True, slots=True)
class Signature:
    scheme: SignatureScheme = SignatureScheme.NOT_READ
    certificates: tuple[str, ...] = ()


def has_block(untrusted_footer: bytes) -> bool:
    """Say whether a block, readable or not, ends with these bytes: where there is none, Android checks v1."""
    return len(untrusted_footer) == FOOTER and untrusted_footer.endswith(_MAGIC)


def block_span(untrusted_footer: bytes, directory_start: int) -> Span | None:
    """Name where the block of the base file is, from the 24 bytes before the directory; None: there is none."""
    if not has_block(untrusted_footer):
        return None
    (size,) = struct.unpack_from("<Q", untrusted_footer)
    start = directory_start - size - 8
    return Span(0, start, size + 8) if FOOTER <= size <= _MOST and start >= 0 else None


def signature_of(untrusted_block: bytes, sdk: int | None) -> Signature:
    """Read who signed. `sdk` None: the newest Android. What cannot be read has no certificate."""
    try:
        blocks = dict(_pairs(untrusted_block))
        for number, scheme, since in _SCHEMES:
            if number in blocks and (sdk or _NEWEST) >= since:
                found = tuple(_certificates(blocks[number], scheme, sdk or _NEWEST))
                if found:
                    return Signature(scheme, found)
    except (NotReadable, struct.error):
        return Signature()
    return Signature()


def _pairs(block: bytes) -> Iterator[tuple[int, bytes]]:
    """Give each number with its value; both sizes of the block must agree, and no number counts twice."""
    if struct.unpack_from("<Q", block)[0] != len(block) - 8:
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    at, end = 8, len(block) - FOOTER
    seen: set[int] = set()
    while at < end:
        size, number = struct.unpack_from("<QI", block, at)
        if size < 4 or at + 8 + size > end:
            raise NotReadable(DetailsProblem.NOT_AN_APK)
        if number not in seen:  # ApkSigningBlockUtils.findApkSignatureSchemeBlock takes the first
            yield number, block[at + 12 : at + 8 + size]
        seen.add(number)
        at += 8 + size


def _certificates(value: bytes, scheme: SignatureScheme, sdk: int) -> Iterator[str]:
    signers = _parts(_first(value))
    if len(signers) > _MOST_SIGNERS:
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    for signer in signers:
        signed = _first(signer)
        if scheme is not SignatureScheme.V2:  # after signed data: the versions this signer is for
            lowest, highest = struct.unpack_from("<2I", signer, 4 + len(signed))
            if not lowest <= sdk <= highest and sdk != _NEWEST:
                continue
        digests = _first(signed)
        certificates = _first(signed[4 + len(digests) :])
        yield hashlib.sha256(_first(certificates)).hexdigest()


def _first(data: bytes) -> bytes:
    (size,) = struct.unpack_from("<I", data)
    if 4 + size > len(data):
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    return data[4 : 4 + size]


def _parts(data: bytes) -> list[bytes]:
    parts: list[bytes] = []
    while data and len(parts) <= _MOST_SIGNERS:
        parts.append(_first(data))
        data = data[4 + len(parts[-1]) :]
    return parts
