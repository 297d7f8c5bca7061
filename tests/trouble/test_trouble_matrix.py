"""Every trouble at every round trip of scan, turn-off and undo, on three phones; more of both in tests/slow."""

from pathlib import Path

import pytest

from tests.trouble.cells import scan_cell, turn_off_cell, undo_cell
from tests.trouble.conftest import Stage
from tests.trouble.deeds import DEEDS, OF_DUMPS
from tests.trouble.troubles import MATRIX, Trouble

PHONES = ("pixel-16", "samsung-10", "redmi-14")
NAMES_ARE_ASKED_FROM_ANDROID_11 = {"samsung-10": 3}

pytestmark = pytest.mark.timeout(20)  # what hangs fails


def cells(deed: str) -> list[object]:
    """Name each cell so that it reads as a sentence."""
    return [
        pytest.param(name, trip, trouble, id=f"{name}: {trouble.name}, {doing}")
        for name in PHONES
        for trip, doing in enumerate(DEEDS[deed], start=1)
        if deed != "scan" or trip <= NAMES_ARE_ASKED_FROM_ANDROID_11.get(name, trip)
        for trouble in MATRIX
        if doing in OF_DUMPS or not trouble.of_dumps
    ]


@pytest.mark.parametrize("name", PHONES)
def test_matrix_has_a_point_for_every_round_trip(stage: Stage, name: str) -> None:
    _, known = stage(name)
    made = {deed: len(trips) for deed, trips in known.trips.items()}
    scan = NAMES_ARE_ASKED_FROM_ANDROID_11.get(name, len(DEEDS["scan"]))
    assert made == {"scan": scan, "turn off": len(DEEDS["turn off"]), "undo": len(DEEDS["undo"])}


@pytest.mark.parametrize(("name", "trip", "trouble"), cells("scan"))
def test_scan_calls_nobody_off_who_can_read(stage: Stage, name: str, trip: int, trouble: Trouble) -> None:
    scan_cell(*stage(name), (trip, trouble))


@pytest.mark.parametrize(("name", "trip", "trouble"), cells("turn off"))
def test_turn_off_keeps_its_promises(stage: Stage, name: str, trip: int, trouble: Trouble, data: Path) -> None:
    turn_off_cell(*stage(name), (trip, trouble), data)


@pytest.mark.parametrize(("name", "trip", "trouble"), cells("undo"))
def test_undo_keeps_its_promises(stage: Stage, name: str, trip: int, trouble: Trouble, data: Path) -> None:
    undo_cell(*stage(name), (trip, trouble), data)
