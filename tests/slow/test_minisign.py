"""The real minisign and LenderLens believe each other's signatures. `apt-get install minisign`, else skipped."""

import datetime as dt
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import ListAltered
from core.lenders.updates.minisign import PublicKey, public_key
from core.lenders.updates.signed_list import check_lines, comment_of, open_signed
from core.paths import resource_path

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("minisign") is None, reason="minisign is not installed"),
]
ROOT = Path(__file__).resolve().parents[2]
RECORDS = resource_path("practice", "lenders.jsonl")


def run(*command: str | Path) -> None:
    subprocess.run(command, check=True, cwd=ROOT, timeout=60, capture_output=True)


@pytest.fixture
def key(tmp_path: Path) -> PublicKey:
    run("minisign", "-G", "-W", "-p", tmp_path / "pub", "-s", tmp_path / "key")
    return public_key((tmp_path / "pub").read_text(encoding="ascii").split("\n")[1])


def test_what_the_tool_signed_is_believed_and_one_letter_more_is_not(tmp_path: Path, key: PublicKey) -> None:
    comment = comment_of(9, dt.date(2026, 11, 21))
    run("minisign", "-S", "-s", tmp_path / "key", "-m", RECORDS, "-x", tmp_path / "sig", "-t", comment)
    head = (tmp_path / "sig").read_bytes()
    signed = open_signed(head + RECORDS.read_bytes(), (key,))
    check_lines(signed)
    assert (signed.sequence, signed.date) == (9, dt.date(2026, 11, 21))
    for changed in (head + RECORDS.read_bytes() + b" ", head.replace(b"=9", b"=8") + RECORDS.read_bytes()):
        with pytest.raises(ListAltered):
            open_signed(changed, (key,))


def test_what_the_script_signed_is_believed_by_the_tool(tmp_path: Path, key: PublicKey) -> None:
    run(sys.executable, "resources/sign_lenders.py", "--key", tmp_path / "key", "--out", tmp_path)
    (made,) = tmp_path.glob("*.lenders")
    lines = made.read_bytes().split(b"\n", 4)
    (tmp_path / "list").write_bytes(lines[4])
    (tmp_path / "list.minisig").write_bytes(b"\n".join(lines[:4]) + b"\n")
    run("minisign", "-V", "-m", tmp_path / "list", "-p", tmp_path / "pub")
    open_signed(made.read_bytes(), (key,))
