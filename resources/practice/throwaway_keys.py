"""Signing keys for the practice apps, made anew from their names: the same on every machine, secret on none.

Nobody may sign anything of worth with them. Standard library only; RSA by the book (RFC 8017), certificates as in
RFC 5280 without extensions.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Final

_BITS: Final = 2048
_EXPONENT: Final = 65_537
_ROUNDS: Final = 24
_RSA: Final = bytes.fromhex("06092a864886f70d0101010500")
_SHA256_WITH_RSA: Final = bytes.fromhex("06092a864886f70d01010b0500")
_COMMON_NAME: Final = bytes.fromhex("0603550403")
_SHA256_INFO: Final = bytes.fromhex("3031300d060960864801650304020105000420")
_VALID: Final = (b"260101000000Z", b"460101000000Z")


@dataclass(frozen=True, slots=True)
class Signer:
    """`key`: PKCS#8, `certificate`: X.509, both DER."""

    key: bytes
    certificate: bytes

    @property
    def digest(self) -> str:
        """Say the SHA-256 of the certificate as phones and lists name it: 64 lower-case hexadecimal digits."""
        return hashlib.sha256(self.certificate).hexdigest()


def signer(name: str) -> Signer:
    """Make the signer of this name; takes about a second."""
    primes = _primes(name)
    p, q = next(primes), next(primes)
    n, d = p * q, pow(_EXPONENT, -1, (p - 1) * (q - 1))
    parts = (0, n, _EXPONENT, d, p, q, d % (p - 1), d % (q - 1), pow(q, -1, p))
    key = _sequence(_integer(0), _sequence(_RSA), _tlv(0x04, _sequence(*map(_integer, parts))))
    return Signer(key, _certificate(name, n, d))


def _certificate(name: str, n: int, d: int) -> bytes:
    who = _sequence(_tlv(0x31, _sequence(_COMMON_NAME, _tlv(0x0C, f"{name} (practice)".encode()))))
    public = _sequence(_sequence(_RSA), _bits(_sequence(_integer(n), _integer(_EXPONENT))))
    body = _sequence(
        _tlv(0xA0, _integer(2)),
        _integer(int.from_bytes(hashlib.sha256(name.encode()).digest()[:8]) >> 1),
        _sequence(_SHA256_WITH_RSA),
        who,
        _sequence(*(_tlv(0x17, moment) for moment in _VALID)),
        who,
        public,
    )
    return _sequence(body, _sequence(_SHA256_WITH_RSA), _bits(_signature(body, n, d)))


def _signature(message: bytes, n: int, d: int) -> bytes:
    info = _SHA256_INFO + hashlib.sha256(message).digest()
    padded = b"\0\1" + b"\xff" * (_BITS // 8 - 3 - len(info)) + b"\0" + info
    return pow(int.from_bytes(padded), d, n).to_bytes(_BITS // 8)


def _primes(name: str) -> Iterator[int]:
    """Yield primes of half the key's length with both top bits set, so that the product has the whole length."""
    size = _BITS // 16
    for number in count():
        seed = hashlib.shake_256(f"{name} {number}".encode()).digest(size)
        candidate = int.from_bytes(seed) | (3 << (size * 8 - 2)) | 1
        if candidate % _EXPONENT != 1 and _is_prime(candidate):
            yield candidate


def _is_prime(number: int) -> bool:
    """Test as Miller and Rabin do, with small bases: nobody picks these numbers to fool us."""
    if any(number % small == 0 for small in range(3, 4000, 2)):
        return False
    odd, twos = number - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    return all(_passes(pow(base, odd, number), twos, number) for base in range(2, 2 + _ROUNDS))


def _passes(power: int, twos: int, number: int) -> bool:
    if power in (1, number - 1):
        return True
    for _ in range(twos - 1):
        power = power * power % number
        if power == number - 1:
            return True
    return False


def _tlv(tag: int, body: bytes) -> bytes:
    size = len(body)
    length = bytes([size]) if size < 0x80 else bytes([0x81, size]) if size < 0x100 else b"\x82" + size.to_bytes(2)
    return bytes([tag]) + length + body


def _sequence(*parts: bytes) -> bytes:
    return _tlv(0x30, b"".join(parts))


def _integer(value: int) -> bytes:
    return _tlv(0x02, value.to_bytes(value.bit_length() // 8 + 1))


def _bits(body: bytes) -> bytes:
    return _tlv(0x03, b"\0" + body)
