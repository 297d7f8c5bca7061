"""One cell of the matrix: a phone, a deed, a round trip of it, a trouble. Each function does one deed and judges it."""

import shutil
from pathlib import Path

from core.model.change import ChangeResult, Outcome
from core.model.report import ScanReport
from tests.trouble import promises
from tests.trouble.deeds import Struck, Undisturbed, look, put_back, struck, truth, turn_off
from tests.trouble.scene import Scene
from tests.trouble.troubles import Trouble

At = tuple[int, Trouble]
"""The round trip, counted from 1, and what befalls it. `thorough`: undo even what has been seen to come back."""


def scan_cell(scene: Scene, known: Undisturbed, at: At) -> None:
    trip, trouble = at
    scene.device.put_back(scene.device.fresh)
    met = struck(scene, known, ("scan", trip), trouble, look)
    _struck_there(met, trip, trouble)
    if isinstance(met.result, ScanReport):
        promises.report_calls_nobody_off_who_can_read(met.result, met)
        promises.report_shows_what_it_lacks(met.result, known.report)
        if trouble.harmless:
            assert _accesses(met.result) == _accesses(known.report)
    assert not (trouble.harmless and met.error)


def turn_off_cell(scene: Scene, known: Undisturbed, at: At, data: Path, *, thorough: bool = False) -> None:
    trip, trouble = at
    scene.device.put_back(scene.device.fresh)
    where = "turn off", trip
    met = struck(scene, known, where, trouble, lambda phone: turn_off(scene, phone, known.report, data))
    _struck_there(met, trip, trouble)
    touched = _touched(scene, known, trouble)
    now = scene.device.phone.state
    if isinstance(met.result, ChangeResult):
        promises.result_calls_nobody_off_who_can_read(met.result, met)
        promises.phone_is_blamed_only_if_it_refused(met.result, met)
        assert [item.item.key for item in met.result.items] == [item.item.key for item in known.turned_off.items]
        if trouble.harmless:
            assert _outcomes(met.result) == _outcomes(known.turned_off)
    if promises.no_record(data):
        assert truth(now, but=touched) == truth(scene.device.fresh, but=touched)
        return
    assert not met.error  # the record tells what was begun, and so must the result
    same = scene.device.is_as(known.off) and promises.the_record(data).items == promises.the_record(known.kept).items
    if thorough or not same:  # the very same phone and record have been seen to come back
        _undo_restores(scene, known, trouble, data)


def undo_cell(scene: Scene, known: Undisturbed, at: At, data: Path, *, thorough: bool = False) -> None:
    trip, trouble = at
    shutil.copytree(known.kept, data)
    kept = promises.the_record(data)
    scene.device.put_back(known.off)
    met = struck(scene, known, ("undo", trip), trouble, lambda phone: put_back(scene, phone, data))
    _struck_there(met, trip, trouble)
    if isinstance(met.result, ChangeResult):
        promises.result_calls_nobody_off_who_can_read(met.result, met)
        touched = _touched(scene, known, trouble)
        if trouble.mend_first:
            trouble.mend(scene, known.cast)
        promises.result_calls_nobody_restored_who_is_not(met.result, met, scene.device.fresh, touched)
        promises.phone_is_blamed_only_if_it_refused(met.result, met)
        if trouble.harmless:
            assert {item.outcome for item in met.result.items} == {Outcome.RESTORED}
    left = promises.the_record(data)
    assert (left.change_id, left.items) == (kept.change_id, kept.items)
    if thorough or not scene.device.is_as(scene.device.fresh):
        _undo_restores(scene, known, trouble, data)


def _undo_restores(scene: Scene, known: Undisturbed, trouble: Trouble, data: Path) -> None:
    """Once the trouble is over undo gives back everything, exactly, but for what somebody else has changed."""
    trouble.mend(scene, known.cast)
    back = put_back(scene, scene.phone(), data)
    others = trouble.touches(known.cast)
    outcomes = {item.outcome for item in back.items if item.item.key.package not in others}
    assert outcomes == {Outcome.RESTORED}
    touched = _touched(scene, known, trouble)
    assert truth(scene.device.phone.state, but=touched) == truth(scene.device.fresh, but=touched)


def _struck_there(met: Struck, trip: int, trouble: Trouble) -> None:
    """Make sure that the cell is what its name says, and that an error is one people are told about."""
    assert len(met.phone.made) >= trip
    assert trip in met.phone.felt or not trouble.felt
    if met.error is not None:
        promises.error_says_what_happened_and_what_to_do(met.error)


def _touched(scene: Scene, known: Undisturbed, trouble: Trouble) -> frozenset[int]:
    apps = (scene.device.phone.spec.app(name) for name in trouble.touches(known.cast))
    return frozenset(app.app_id for app in apps if app is not None)


def _accesses(report: ScanReport) -> list[tuple[object, object]]:
    return [(app.key, app.access) for app in report.apps]


def _outcomes(result: ChangeResult) -> list[tuple[object, Outcome]]:
    return [(item.item.key, item.outcome) for item in result.items]
