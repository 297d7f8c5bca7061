"""The trouble matrix on every practice phone, with a cable pulled and an output cut at many more places."""

from itertools import count
from pathlib import Path

import pytest

from core.practice.phones import PHONES
from tests.trouble.cells import scan_cell, turn_off_cell, undo_cell
from tests.trouble.conftest import Stage
from tests.trouble.deeds import DEEDS, OF_DUMPS
from tests.trouble.troubles import DENSE, MATRIX, Trouble

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]
everywhere = pytest.mark.parametrize("name", [phone.name for phone in PHONES])
everything = pytest.mark.parametrize("trouble", [*MATRIX, *DENSE], ids=lambda trouble: trouble.name)


def points(stage: Stage, name: str, deed: str, trouble: Trouble) -> list[int]:
    """Count the round trips this trouble can strike."""
    _, known = stage(name)
    doings = zip(count(1), known.trips[deed], DEEDS[deed], strict=False)
    return [number for number, _, doing in doings if doing in OF_DUMPS or not trouble.of_dumps]


@everywhere
@everything
def test_scan_of_any_phone_calls_nobody_off_who_can_read(stage: Stage, name: str, trouble: Trouble) -> None:
    for trip in points(stage, name, "scan", trouble):
        scan_cell(*stage(name), (trip, trouble))


@everywhere
@everything
def test_turn_off_on_any_phone_keeps_its_promises(stage: Stage, name: str, trouble: Trouble, tmp_path: Path) -> None:
    for trip in points(stage, name, "turn off", trouble):
        turn_off_cell(*stage(name), (trip, trouble), tmp_path / str(trip), thorough=True)


@everywhere
@everything
def test_undo_on_any_phone_keeps_its_promises(stage: Stage, name: str, trouble: Trouble, tmp_path: Path) -> None:
    for trip in points(stage, name, "undo", trouble):
        undo_cell(*stage(name), (trip, trouble), tmp_path / str(trip), thorough=True)
