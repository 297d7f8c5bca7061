"""Make one signed list of resources/lenders, as `lenderlens-cli lenders import` takes it. A maintainer runs it.

    .venv/bin/python resources/sign_lenders.py --key SECRET.key [--public KEY.pub] [--list FOLDER] [--out FOLDER]

SECRET.key is made by `minisign -G` and never in the repository. A key with a password is used by the minisign tool,
which asks for the password, and needs --public; one without (`minisign -G -W`) is used here. What was made is then
imported into an empty folder, with that public key: a list that LenderLens would refuse is not written.
"""

import argparse
import base64
import datetime as dt
import hashlib
import json
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from nacl.signing import SigningKey

from core.errors import LenderLensError
from core.lenders.bundle import Bundle, read_list
from core.lenders.updates.current import ListShelf
from core.lenders.updates.keys import built_in_keys
from core.lenders.updates.minisign import PREHASHED, TRUSTED, UNTRUSTED, PublicKey, public_key, shown_id
from core.lenders.updates.signed_list import comment_of
from core.services.updating_list import import_onto

LISTS: Final = Path(__file__).resolve().parent / "lenders"
_NO_PASSWORD: Final = b"\0\0"
_KDF: Final = slice(2, 4)
_KEY_ID: Final = slice(54, 62)
_SEED: Final = slice(62, 94)
_POINT: Final = slice(94, 126)


def main() -> None:
    """Read, sign, prove, write."""
    options = argparse.ArgumentParser(description="Make one signed file of the lender list.")
    options.add_argument("--key", type=Path, required=True, metavar="FILE")
    options.add_argument("--public", type=Path, metavar="FILE")
    options.add_argument("--list", type=Path, default=LISTS, metavar="FOLDER")
    options.add_argument("--out", type=Path, default=Path.cwd(), metavar="FOLDER")
    chosen = options.parse_args()
    try:
        bundle = read_list(chosen.list)
        raw = _line_of(chosen.key)
        key = public_key(chosen_line(chosen.public)) if chosen.public else _public_half(raw)
        content = content_of(bundle)
        comment = comment_of(bundle.sequence, bundle.date)
        head = sign(raw, content, comment) if raw[_KDF] == _NO_PASSWORD else sign_by_tool(chosen.key, content, comment)
        made = chosen.out / f"lenderlens-list-{bundle.sequence}.lenders"
        prove(head + content, key)
    except (LenderLensError, ValueError, OSError, subprocess.CalledProcessError) as problem:
        raise SystemExit(f"not made: {type(problem).__name__} {problem}") from problem
    made.write_bytes(head + content)
    print(f"{made.name}: {len(bundle.lines)} apps, {comment}, key {shown_id(key.key_id)}")
    if key not in built_in_keys():
        print("This key is not built in: LenderLens will refuse the list. See core/lenders/updates/keys.py.")


def content_of(bundle: Bundle) -> bytes:
    """Write what is signed: every record, sorted by package, then the names without one."""
    return "".join(f"{line}\n" for line in (*(line for _, line in sorted(bundle.lines)), *bundle.named)).encode()


def sign(raw: bytes, content: bytes, comment: str) -> bytes:
    """Sign with a key that has no password; the four lines of a .minisig file."""
    key = SigningKey(raw[_SEED])
    signature = key.sign(hashlib.blake2b(content).digest()).signature
    signed_all = key.sign(signature + comment.encode()).signature
    made_of = base64.b64encode(PREHASHED + raw[_KEY_ID] + signature)
    lines = (UNTRUSTED + b"LenderLens list", made_of, TRUSTED + comment.encode(), base64.b64encode(signed_all))
    return b"".join(line + b"\n" for line in lines)


def sign_by_tool(key: Path, content: bytes, comment: str) -> bytes:
    """Let minisign sign; it asks for the password on the terminal."""
    with tempfile.TemporaryDirectory() as folder:
        signed, signature = Path(folder, "list"), Path(folder, "list.minisig")
        signed.write_bytes(content)
        named = ("-s", key, "-m", signed, "-x", signature, "-t", comment, "-c", "LenderLens list")
        subprocess.run(["minisign", "-S", "-H", *named], check=True)  # noqa: S607  the maintainer's own
        return signature.read_bytes()


def prove(made: bytes, key: PublicKey) -> None:
    """Import what was made as a person would whose LenderLens has no list at all."""
    with tempfile.TemporaryDirectory() as folder:
        file, none = Path(folder, "made"), Path(folder, "bundled")
        file.write_bytes(made)
        none.mkdir()
        facts = {"version": "none", "date": "1970-01-01", "sequence": 0, "files": {}}
        (none / "list.json").write_text(json.dumps(facts), encoding="utf-8")
        import_onto(ListShelf(none, Path(folder, "data"), (key,)), file, dt.datetime.now(dt.UTC).date())


def chosen_line(path: Path) -> str:
    """Take the key out of a key file: its last line, the first being a comment."""
    return path.read_text(encoding="utf-8").strip().split("\n")[-1].strip()


def _line_of(path: Path) -> bytes:
    raw = base64.b64decode(chosen_line(path), validate=True)
    if len(raw) != 158:
        raise ValueError(f"{path.name} is no secret key of minisign")
    return raw


def _public_half(raw: bytes) -> PublicKey:
    if raw[_KDF] != _NO_PASSWORD:
        raise ValueError("the key has a password: name its public half with --public")
    return PublicKey(raw[_KEY_ID], raw[_POINT])


if __name__ == "__main__":
    main()
