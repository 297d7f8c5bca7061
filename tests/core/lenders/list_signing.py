"""Keys and signed lists of the tests' own; nothing here is known to the program."""

import base64
import datetime as dt
import hashlib
import json
from pathlib import Path

from nacl.signing import SigningKey

from core.lenders.updates.current import ListShelf
from core.lenders.updates.minisign import PublicKey
from core.lenders.updates.signed_list import comment_of
from core.paths import resource_path

RECORDS = resource_path("practice", "lenders.jsonl").read_text(encoding="utf-8").split("\n")[:3]
NAMED = resource_path("lenders", "names_only.jsonl").read_text(encoding="utf-8").split("\n")[0]
BUNDLED_DATE = dt.date(2026, 6, 1)
TODAY = dt.date(2026, 11, 21)


class Signer:
    """A secret key made for one test."""

    def __init__(self, key_id: bytes = b"8 bytes.") -> None:
        self._key = SigningKey.generate()
        self.public = PublicKey(key_id, bytes(self._key.verify_key))

    def sign(self, content: bytes, comment: str, algorithm: bytes = b"ED") -> bytes:
        hashed = hashlib.blake2b(content).digest() if algorithm == b"ED" else content
        signature = self._key.sign(hashed).signature
        signed_all = self._key.sign(signature + comment.encode()).signature
        made_of = base64.b64encode(algorithm + self.public.key_id + signature).decode()
        head = f"untrusted comment: x\n{made_of}\ntrusted comment: {comment}\n{base64.b64encode(signed_all).decode()}\n"
        return head.encode() + content

    def list_of(self, sequence: int, date: dt.date = TODAY, lines: tuple[str, ...] = (*RECORDS, NAMED)) -> bytes:
        return self.sign("".join(f"{line}\n" for line in lines).encode(), comment_of(sequence, date))


def shelf(folder: Path, *signers: Signer, number: int = 5) -> ListShelf:
    """Make a shelf with a bundled list of two records, dated `BUNDLED_DATE`."""
    bundled = folder / "bundled"
    bundled.mkdir()
    text = "".join(f"{line}\n" for line in RECORDS[:2])
    (bundled / "a.jsonl").write_text(text, encoding="utf-8", newline="\n")
    files = {"a.jsonl": {"sha256": hashlib.sha256(text.encode()).hexdigest(), "records": 2}}
    facts = {"version": "5", "date": str(BUNDLED_DATE), "sequence": number, "files": files}
    (bundled / "list.json").write_text(json.dumps(facts), encoding="utf-8")
    return ListShelf(bundled, folder / "data", tuple(signer.public for signer in signers))
