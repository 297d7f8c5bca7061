"""The committed corpus of each fuzz target keeps its promises in every run, without atheris."""

import pytest

from tests.fuzz.__main__ import CORPUS
from tests.fuzz.targets import TARGETS

KILOBYTE = 1000


@pytest.mark.parametrize("name", TARGETS)
def test_every_known_input_keeps_the_promises_of_its_target(name: str) -> None:
    inputs = sorted((CORPUS / name).iterdir())
    assert inputs
    for path in inputs:
        raw = path.read_bytes()
        for part in (raw, raw[: len(raw) // 2], raw[len(raw) // 3 :], raw.replace(b"\n", b"\r\n"), b""):
            TARGETS[name](part)


def test_every_target_has_its_corpus_and_all_of_them_are_small() -> None:
    assert {path.name for path in CORPUS.iterdir()} == set(TARGETS)
    assert sum(path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()) < 200 * KILOBYTE
