"""Signatures of minisign (https://jedisct1.github.io/minisign/): read one, check one. It signs nothing, keeps no key.

Prehashed signatures only ("ED": Ed25519 over BLAKE2b-512 of the content), which the tool makes by default.
"""

import base64
import hashlib
from dataclasses import dataclass
from typing import Final

KEY_ALGORITHM: Final = b"Ed"
PREHASHED: Final = b"ED"
UNTRUSTED: Final = b"untrusted comment: "
TRUSTED: Final = b"trusted comment: "


class NoSignature(ValueError):
    """Nothing that looks like a signature of minisign stands there."""


class BadSignature(ValueError):
    """A signature stands there, and it is damaged or not that of this content."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """`key_id`: 8 bytes, as they stand in the file. `point`: 32 bytes."""

    key_id: bytes
    point: bytes


@dataclass(frozen=True, slots=True)
class Signature:
    """The four lines of a .minisig file; nothing of it is trusted before `check`."""

    key_id: bytes
    untrusted_signature: bytes
    untrusted_comment: bytes
    untrusted_global: bytes


def public_key(text: str) -> PublicKey:
    """Read the line of a public key, as `minisign -P` takes it. Raises ValueError."""
    raw = base64.b64decode(text, validate=True)
    if len(raw) != 42 or raw[:2] != KEY_ALGORITHM:
        raise ValueError("no public key of minisign")
    return PublicKey(raw[2:10], raw[10:])


def shown_id(key_id: bytes) -> str:
    """Write a key id as minisign does."""
    return f"{int.from_bytes(key_id, 'little'):016X}"


def take_signature(untrusted: bytes) -> tuple[Signature, bytes]:
    """Split a file into the signature its first four lines are and the content after them.

    Raises NoSignature where none begins, BadSignature where it is damaged.
    """
    if not untrusted.startswith(UNTRUSTED):
        raise NoSignature("no signature at its head")
    parts = untrusted.split(b"\n", 4)
    if len(parts) < 5 or not parts[2].startswith(TRUSTED):
        raise BadSignature("the signature is cut off")
    made_of, signed_all = _decoded(parts[1]), _decoded(parts[3])
    if made_of[:2] == KEY_ALGORITHM:
        raise NoSignature("signed in the old way, without a hash")
    if len(made_of) != 74 or len(signed_all) != 64 or made_of[:2] != PREHASHED:
        raise BadSignature("the signature is damaged")
    comment = parts[2].removesuffix(b"\r").removeprefix(TRUSTED)
    return Signature(made_of[2:10], made_of[10:], comment, signed_all), parts[4]


def check(signature: Signature, untrusted_content: bytes, key: PublicKey) -> str:
    """Check a signature over content and trusted comment; return the comment. Raises BadSignature."""
    from nacl.exceptions import CryptoError  # noqa: PLC0415  15 ms: only whoever has a signature to check pays
    from nacl.signing import VerifyKey  # noqa: PLC0415

    hashed = hashlib.blake2b(untrusted_content).digest()
    signed_all = signature.untrusted_signature + signature.untrusted_comment
    try:
        verifier = VerifyKey(key.point)
        verifier.verify(hashed, signature.untrusted_signature)
        verifier.verify(signed_all, signature.untrusted_global)
        return signature.untrusted_comment.decode("utf-8")
    except (CryptoError, UnicodeDecodeError) as problem:
        raise BadSignature("the signature is not that of this content") from problem


def _decoded(untrusted_line: bytes) -> bytes:
    try:
        return base64.b64decode(untrusted_line.removesuffix(b"\r"), validate=True)
    except ValueError as problem:
        raise BadSignature("the signature is damaged") from problem
