"""The maintainers' scripts: a list they sign is one LenderLens takes; what was edited by hand is checked and sealed."""

import base64
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from core.errors import DataError
from core.lenders.bundle import read_list
from core.lenders.updates.minisign import PublicKey
from core.lenders.updates.signed_list import check_lines, open_signed
from core.paths import resource_path

ROOT = Path(__file__).resolve().parents[2]


def run(script: str, *options: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, f"resources/{script}", *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False, encoding="utf-8")


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resource_path("lenders"), tmp_path / "lenders"))


def secret_key(path: Path, kdf: bytes = b"\0\0") -> PublicKey:
    """Write a secret key file as `minisign -G -W` does."""
    key = SigningKey.generate()
    point = bytes(key.verify_key)
    raw = b"Ed" + kdf + b"B2" + bytes(48) + b"key id 8" + bytes(key) + point + bytes(32)
    path.write_text(f"untrusted comment: x\n{base64.b64encode(raw).decode()}\n", encoding="ascii")
    return PublicKey(b"key id 8", point)


def test_a_list_the_script_made_is_the_whole_list_well_signed(tmp_path: Path, lists: Path) -> None:
    key = secret_key(tmp_path / "key")
    done = run("sign_lenders.py", "--key", tmp_path / "key", "--list", lists, "--out", tmp_path)
    assert done.returncode == 0, done.stderr
    assert "is not built in" in done.stdout
    bundle = read_list(lists)
    signed = open_signed((tmp_path / f"lenderlens-list-{bundle.sequence}.lenders").read_bytes(), (key,))
    check_lines(signed)
    assert (signed.sequence, signed.date) == (bundle.sequence, bundle.date)
    assert sorted(signed.lines) == sorted([*(line for _, line in bundle.lines), *bundle.named])


def test_of_a_list_that_is_not_sealed_nothing_is_made(tmp_path: Path, lists: Path) -> None:
    secret_key(tmp_path / "key")
    edit(lists)
    done = run("sign_lenders.py", "--key", tmp_path / "key", "--list", lists, "--out", tmp_path)
    assert done.returncode == 1 and "not the file that list.json names" in done.stderr
    assert not list(tmp_path.glob("*.lenders"))


def test_a_key_with_a_password_needs_its_public_half(tmp_path: Path, lists: Path) -> None:
    secret_key(tmp_path / "key", kdf=b"Sc")
    done = run("sign_lenders.py", "--key", tmp_path / "key", "--list", lists, "--out", tmp_path)
    assert done.returncode == 1 and "name its public half with --public" in done.stderr
    assert not list(tmp_path.glob("*.lenders"))


def test_no_secret_key_of_minisign_is_in_the_repository() -> None:
    with_and_without_password = (b"RWRT" + b"Y0Iy", b"RWQA" + b"AEIy")
    written = (path for top in ("core", "gui", "resources", "tests") for path in (ROOT / top).rglob("*"))
    ours = [path for path in written if path.is_file() and path.suffix != ".pyc"]  # this file, compiled, holds them
    assert len(ours) > 300
    assert [path for path in ours if any(head in path.read_bytes() for head in with_and_without_password)] == []


def edit(lists: Path, old: str = '"confidence": "high"', new: str = '"confidence": "medium"') -> None:
    path = lists / "reported.jsonl"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8", newline="\n")


def test_an_edited_list_is_refused_until_it_is_sealed_again_with_a_higher_number(lists: Path) -> None:
    before = read_list(lists)
    edit(lists)
    with pytest.raises(DataError):
        read_list(lists)
    done = run("reseal_lenders.py", "--list", lists, "--date", "2027-01-31")
    assert done.returncode == 0, done.stderr
    after = read_list(lists)
    assert (after.sequence, str(after.date), after.version) == (before.sequence + 1, "2027-01-31", "2027.01.31")
    assert len(after.lines) == len(before.lines) and after.lines != before.lines


def test_a_list_nobody_edited_keeps_its_number(lists: Path) -> None:
    kept = (lists / "list.json").read_bytes()
    assert "left as it is" in run("reseal_lenders.py", "--list", lists).stdout
    assert (lists / "list.json").read_bytes() == kept


@pytest.mark.parametrize(("old", "new", "said"), [
    ('"high"', '"sure"', "reported.jsonl, line 1: "),
    ('"abc.danapertama.uangku"', '"abc.cepatmudah.cmpinjol"', "stands"),
])  # fmt: skip
def test_a_damaged_line_is_named_and_nothing_is_sealed(old: str, new: str, said: str, lists: Path) -> None:
    kept = json.loads((lists / "list.json").read_text(encoding="utf-8"))
    edit(lists, old, new)
    done = run("reseal_lenders.py", "--list", lists)
    assert done.returncode == 1 and said in done.stderr
    assert json.loads((lists / "list.json").read_text(encoding="utf-8")) == kept
