"""The RSA handshake behind "Allow USB debugging?": the computer signs a token, or offers its public key."""

import base64
import binascii
import secrets
import struct
import threading
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

TOKEN_SIZE: Final = 20
_SHA1_PREFIX: Final = bytes.fromhex("3021300906052b0e03021a05000414")


class AuthKind(IntEnum):
    """First argument of an AUTH packet (`adb.h`)."""

    TOKEN = 1
    SIGNATURE = 2
    PUBLIC_KEY = 3


@dataclass(frozen=True, slots=True)
class PublicKey:
    modulus: int
    exponent: int

    @classmethod
    def from_adb(cls, blob: bytes) -> "PublicKey | None":
        """Read `BASE64 user@host NUL` (`android_pubkey.h`); None when it is no such key."""
        try:
            raw = base64.b64decode(blob.rstrip(b"\0").split(b" ", 1)[0], validate=True)
            size = 4 * struct.unpack_from("<I", raw)[0]
            exponent = struct.unpack_from("<I", raw, 8 + 2 * size)[0]
        except (binascii.Error, struct.error):
            return None
        return cls(int.from_bytes(raw[8 : 8 + size], "little"), exponent)

    def signed(self, token: bytes, signature: bytes) -> bool:
        """Check PKCS#1 v1.5 with SHA-1, where the token stands for the digest (`adb_auth` in adb)."""
        size = (self.modulus.bit_length() + 7) // 8
        opened = pow(int.from_bytes(signature, "big"), self.exponent, self.modulus).to_bytes(size, "big")
        tail = b"\0" + _SHA1_PREFIX + token
        return opened == b"\0\1".ljust(size - len(tail), b"\xff") + tail


class Door:
    """Which computers may come in. Open from the start unless `locked`. Any thread may call it."""

    def __init__(self, *, locked: bool) -> None:
        self.locked = locked
        self._lock = threading.Lock()
        self._trusted: set[PublicKey] = set()
        self._asking: set[PublicKey] = set()
        self._next_may_come = False

    def new_token(self) -> bytes:
        return secrets.token_bytes(TOKEN_SIZE)

    def knows(self, token: bytes, signature: bytes) -> bool:
        """Say whether a trusted key made this signature."""
        with self._lock:
            return any(key.signed(token, signature) for key in self._trusted)

    def knock(self, blob: bytes) -> bool:
        """Take an offered key: True when it may come in now, else it waits for `allow`."""
        key = PublicKey.from_adb(blob)
        with self._lock:
            if key is None:
                return False
            if self._next_may_come:
                self._trusted.add(key)
                self._next_may_come = False
            if key not in self._trusted:
                self._asking.add(key)
            return key in self._trusted

    def allow(self) -> None:
        """Trust the keys that asked, for as long as this phone runs; if none has yet, the next one."""
        with self._lock:
            self._next_may_come = not self._asking
            self._trusted |= self._asking
            self._asking.clear()

    def forget(self) -> None:
        """Trust nobody any more: every computer must ask anew."""
        with self._lock:
            self.locked = True
            self._trusted.clear()
            self._asking.clear()
            self._next_may_come = False
