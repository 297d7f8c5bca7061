"""One scan, change or undo of a practice phone over the real wire, and the phone's own truth to hold it against."""

from core.casebook.changes import ChangeBook
from core.lenders.listings import LenderListings
from core.model.headline import bulk_targets, maybe_targets
from core.practice.phones import build
from core.practice.process import state_file
from core.practice.state_file import read_state
from core.services.changing.planning import plan_revocation
from core.services.changing.turning_off import carry_out
from core.services.changing.undoing import undo
from core.services.looking.scanning import scan


def at_once(seconds):
    """Do not wait."""


def scanned(adb):
    return scan(adb, LenderListings.open(practice=True))


def lenders_off(adb, data, *, report=None, pause=at_once, stop_asking=True, **more):
    """Turn off every lending app that can read, sure or maybe."""
    report = report or scanned(adb)
    plan = plan_revocation(report, bulk_targets(report) + maybe_targets(report), stop_asking=stop_asking)
    return carry_out(adb, plan, ChangeBook(data), report, pause=pause, **more)


def undone(adb, data, change_id=None, *, pause=at_once, **more):
    return undo(adb, ChangeBook(data), change_id, pause=pause, **more)


def outcomes(result):
    return {(item.item.key.package, item.item.key.user): item.outcome.value for item in result.items}


def truth(data, name):
    """What the phone itself keeps: permissions with flags, and app-ops. No parser of ours takes part."""
    kept = read_state(state_file(data, name)) or build(name)[1]
    return kept.permissions, kept.uid_ops, kept.package_ops


def untouched(name):
    """The same of a phone as it came from the box."""
    fresh = build(name)[1]
    return fresh.permissions, fresh.uid_ops, fresh.package_ops
