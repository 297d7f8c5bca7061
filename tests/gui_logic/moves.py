"""The full matrix: what comes of each state and event that mean something to each other. Every other pair: nothing."""

from dataclasses import replace

from core.model.change import ChangeKind
from core.model.doors import DoorKind
from core.model.report import ScanStep
from core.model.rights import Opened
from core.model.since import NOTHING_SINCE
from gui import effects as do
from gui import events as ev
from gui import states as st
from gui.icon_pixels import NO_ICONS
from tests.gui_logic.file_moves import read_file
from tests.gui_logic.lead_moves import lead
from tests.gui_logic.maker_moves import ask_makers, close, read_to_the_end
from tests.gui_logic.samples import (
    AFTER,
    ASKING,
    ASKING_PLAN,
    BY_HAND,
    DETAIL,
    DEVICE,
    FOLDER,
    HELD,
    JOB,
    KEPT,
    KEY,
    MISSING,
    NAMED,
    NEXT,
    OTHER,
    OUTCOME,
    PLAN,
    READ_AT,
    READY,
    REPORT,
    RESULT,
    RESULTS,
    SERIAL,
    SILENT,
    STATES,
    UNPLUGGED,
    YES,
)

SCAN = do.StartScan(NEXT, SERIAL)
REVOKE = (st.Revoking(RESULTS, NEXT, ChangeKind.REVOKE), do.StartRevoke(NEXT, SERIAL, REPORT, PLAN))
STILL_UNPLUGGED = replace(OUTCOME, back=replace(OUTCOME.back, attached=False))
FAILED_START = st.Failed(MISSING, st.Starting())
BUSY = (
    "scanning",
    "scanning again",
    "stopping",
    "stopping again",
    "revoking",
    "stopping a change",
    "undoing from ready",
    "stopping an undo",
    "saving",
    "listing",
    "opening on phone",
    "reading by hand",
)


def _moves():
    table = {}

    def on(state, event, to, *effects):
        assert (state, event) not in table, (state, event)
        table[state, event] = (to, effects)

    for state in ("starting", "no device", "not ready", "several", "ready"):
        on(state, "phone seen", READY)
        on(state, "nothing seen", st.NoDevice())
        on(state, "unauthorized seen", st.NotReady((ASKING,)))
        on(state, "two seen", READY if state == "ready" else st.SeveralDevices((DEVICE, OTHER)))
        on(state, "connection failed", FAILED_START)
    on("failed at start", "phone seen", READY)
    on("failed at start", "nothing seen", st.NoDevice())
    on("failed at start", "unauthorized seen", st.NotReady((ASKING,)))
    on("failed at start", "two seen", st.SeveralDevices((DEVICE, OTHER)))
    on("several", "device chosen", st.Ready(OTHER))
    on("ready", "answers given", replace(READY, answers=YES))
    _look(on)
    _change(on)
    _keep(on)
    _unplug(on)
    _go(on)
    _by_hand(on)
    lead(on)
    ask_makers(on)
    close(on)
    read_to_the_end(on)
    _name(on)
    read_file(on)
    for state in STATES:
        if state not in BUSY:
            on(state, "practice chosen", st.Starting(), do.UsePractice("pixel-15", fresh=True))
        on(state, "practice ordered", STATES[state], do.OrderPractice(ev.PracticeOrder.ALLOW))
        on(state, "hand ordered", STATES[state], do.OrderPractice(ev.PracticeOrder.HAND_OFF, what="contacts"))
    return table


def _look(on):
    on("ready", "scan clicked", st.Scanning(READY, NEXT), SCAN)
    on("results", "scan clicked", st.Scanning(RESULTS, NEXT), SCAN)
    on("outcome", "scan clicked", st.Scanning(OUTCOME.back, NEXT), SCAN)
    on("by hand", "scan clicked", st.Scanning(RESULTS, NEXT), SCAN)
    for name, back in (("", READY), (" again", RESULTS)):
        on("scanning" + name, "step reached", st.Scanning(back, JOB, ScanStep.LENDERS))
        on("scanning" + name, "stop clicked", st.Stopping(back, JOB), do.CancelJob(JOB))
        on("scanning" + name, "scan finished", RESULTS)
        on("scanning" + name, "phone silent", st.Failed(SILENT, back))
        on("scanning" + name, "cancelled", st.Failed(SILENT, back))
        for end in ("scan finished", "phone gone", "phone silent", "cancelled"):
            on("stopping" + name, end, back)
    on("scanning", "phone gone", st.NoDevice())
    on("scanning again", "phone gone", UNPLUGGED)


def _change(on):
    plan = do.MakePlan(REPORT, (KEY,), True, False)
    for state, shown in (("results", RESULTS), ("detail", DETAIL)):
        on(state, "turn off clicked", shown, plan)
        on(state, "plan made", *REVOKE)
        on(state, "asking plan made", st.Confirming(shown, ASKING_PLAN))
    on("results", "stop asking off", replace(RESULTS, stop_asking=False))
    on("results unplugged", "stop asking off", replace(UNPLUGGED, stop_asking=False))
    on("detail", "stop asking off", replace(DETAIL, results=replace(RESULTS, stop_asking=False)))
    on("confirming", "confirmed", REVOKE[0], do.StartRevoke(NEXT, SERIAL, REPORT, ASKING_PLAN))
    on("revoking", "change finished", OUTCOME)
    on("undoing from ready", "undo held", st.Confirming(READY, HELD))
    on("stopping an undo", "undo held", READY)
    for state, back, seen in (("confirming an undo", RESULTS, REPORT), ("confirming an undo from ready", READY, None)):
        again = do.StartUndo(NEXT, SERIAL, "change-1", (KEY,), seen, managed_too=True)
        on(state, "confirmed", st.Revoking(back, NEXT, ChangeKind.UNDO), again)
    for state in ("undoing from ready", "stopping an undo"):
        on(state, "change finished", st.Outcome(READY, RESULT))
        on(state, "phone silent", st.Failed(SILENT, READY))
        on(state, "cancelled", READY)
        on(state, "phone gone", st.Failed(SILENT, READY))
    for state in ("revoking", "stopping a change"):
        on(state, "phone silent", st.Failed(SILENT, RESULTS))
        on(state, "cancelled", RESULTS)
        on(state, "phone gone", st.Failed(SILENT, UNPLUGGED))
    on("stopping a change", "change finished", OUTCOME)
    for state, back, kind in (("revoking", RESULTS, ChangeKind.REVOKE), ("undoing from ready", READY, ChangeKind.UNDO)):
        on(state, "stop clicked", st.Revoking(back, JOB, kind, stopping=True), do.CancelJob(JOB))
    for state, back, seen in (
        ("outcome", OUTCOME.back, AFTER),
        ("outcome from ready", READY, None),
        ("kept", READY, None),
        ("forgetting", READY, None),
        ("kept beside results", RESULTS, REPORT),
    ):
        undo = do.StartUndo(NEXT, SERIAL, "change-1", (KEY,), seen)
        on(state, "undo clicked", st.Revoking(back, NEXT, ChangeKind.UNDO), undo)


def _name(on):
    """Names reach the results wherever those are, in the middle of a change as well."""

    def named(results):
        told = {app.key: app for app in NAMED.apps}
        apps = tuple(
            replace(app, label=told[app.key].label, labels=told[app.key].labels) if app.key in told else app
            for app in results.report.apps
        )
        report = replace(results.report, apps=apps, country="NG")
        return replace(results, report=report, icons=NO_ICONS.and_these(NAMED.icons))

    for name, state in STATES.items():
        if st.results_of(state) is not None:
            on(name, "apps named", st.with_results(state, named))


def _keep(on):
    for state, shown in (("ready", READY), ("results", RESULTS), ("results unplugged", UNPLUGGED)):
        on(state, "kept opened", st.Listing(shown, NEXT), do.ListChanges(NEXT, SERIAL))
    on("listing", "kept listed", st.KeptChanges(READY, KEPT))
    yes, no = (ev.Answers(remember=said) for said in (ev.Remember.YES, ev.Remember.NO))
    for state, shown, device in (
        ("ready", READY, None),
        ("results", RESULTS, REPORT.device),
        ("results unplugged", UNPLUGGED, REPORT.device),
    ):
        on(state, "remember chosen", replace(shown, answers=yes))
        listing = st.Listing(replace(shown, answers=no), NEXT)
        on(state, "remember no more", listing, do.ForgetLooks(NEXT, SERIAL, device))
    on("listing", "looks forgotten", READY)
    on("kept", "forget clicked", st.KeptChanges(READY, KEPT, forgetting=True))
    on("kept beside results", "forget clicked", st.KeptChanges(RESULTS, KEPT, forgetting=True))
    for name, state in STATES.items():
        kept = isinstance(state, st.KeptChanges) or (isinstance(state, st.Confirming) and state.plan is HELD)
        on(name, "all forgotten", state.back if kept else state, do.KeepNothing())
    on("forgetting", "forget confirmed", st.Listing(READY, NEXT), do.ForgetAll(NEXT))
    for state, shown in (
        ("results", RESULTS),
        ("results unplugged", UNPLUGGED),
        ("detail", DETAIL),
        ("outcome", OUTCOME),
    ):
        on(state, "save clicked", shown, do.AskFolder())
        report = AFTER if state == "outcome" else REPORT
        on(state, "folder chosen", st.Saving(shown, NEXT), do.SaveRecord(NEXT, report, FOLDER))
    on("confirming", "save clicked", RESULTS, do.AskFolder())
    on("confirming an undo", "save clicked", RESULTS, do.AskFolder())
    on("saving", "record saved", replace(RESULTS, saved_to=FOLDER))
    for end in ("phone gone", "phone silent", "cancelled"):
        on("saving", end, st.Failed(SILENT, RESULTS))
        on("listing", end, st.Failed(SILENT, READY))


def _unplug(on):
    for event in ("nothing seen", "unauthorized seen", "connection failed"):
        on("results", event, UNPLUGGED)
        on("detail", event, st.AppDetail(UNPLUGGED, KEY))
        on("confirming", event, UNPLUGGED)
        on("confirming an undo", event, UNPLUGGED)
        on("outcome", event, STILL_UNPLUGGED)
        on("saving", event, st.Saving(UNPLUGGED, JOB))
        on("by hand", event, st.ByHand(UNPLUGGED, (KEY,)))
        on("next steps", event, st.NextSteps(STILL_UNPLUGGED))
        on("kept beside results", event, st.KeptChanges(UNPLUGGED, KEPT))
    on("confirming an undo from ready", "connection failed", READY)
    for event in ("nothing seen", "unauthorized seen"):
        gone = st.NoDevice() if event == "nothing seen" else st.NotReady((ASKING,))
        on("confirming an undo from ready", event, gone)
        on("failed", event, st.Failed(SILENT, UNPLUGGED))
        on("kept", event, st.NoDevice() if event == "nothing seen" else st.NotReady((ASKING,)))
        on("forgetting", event, st.NoDevice() if event == "nothing seen" else st.NotReady((ASKING,)))
    for event in ("phone seen", "two seen"):
        on("results unplugged", event, RESULTS)


def _go(on):
    for state, shown in (("results", RESULTS), ("results unplugged", UNPLUGGED)):
        on(state, "app opened", st.AppDetail(shown, KEY))
        on(state, "next steps opened", st.NextSteps(shown))
        on(state, "by hand opened", st.ByHand(shown, (KEY,)))
    door = DoorKind.NOTIFICATIONS
    opens = do.OpenOnPhone(NEXT, SERIAL, REPORT, KEY, door)
    for state, shown in (("results", RESULTS), ("detail", DETAIL)):
        at_door = st.ByHand(shown, (KEY,), door=door)
        on(state, "door opened by hand", st.AtPhone(at_door, NEXT, reading=False), opens)
    on("results unplugged", "door opened by hand", st.ByHand(UNPLUGGED, (KEY,), door=door))
    on("detail", "by hand opened", st.ByHand(DETAIL, (KEY,)))
    on("outcome", "by hand opened", st.ByHand(OUTCOME, (KEY,)))
    on("outcome from ready", "by hand opened", st.ByHand(st.Outcome(READY, RESULT), (KEY,)))
    on("outcome", "next steps opened", st.NextSteps(OUTCOME))
    on("outcome from ready", "next steps opened", st.NextSteps(st.Outcome(READY, RESULT)))
    for state, to in (
        ("detail", RESULTS),
        ("confirming", RESULTS),
        ("confirming an undo", RESULTS),
        ("confirming an undo from ready", READY),
        ("outcome", OUTCOME.back),
        ("outcome from ready", READY),
        ("by hand", RESULTS),
        ("next steps", OUTCOME),
        ("kept", READY),
        ("kept beside results", RESULTS),
        ("forgetting", st.KeptChanges(READY, KEPT)),
        ("failed", RESULTS),
        ("failed at ready", READY),
        ("failed at start", st.Starting()),
    ):
        on(state, "back clicked", to)
    for state in ("no device", "not ready", "failed at start"):
        on(state, "retry clicked", st.Starting(), do.Connect())
    on("failed at ready", "scan clicked", st.Scanning(READY, NEXT), SCAN)
    on("failed", "scan clicked", st.Scanning(RESULTS, NEXT), SCAN)


def _by_hand(on):
    on("by hand", "open clicked", st.AtPhone(BY_HAND, NEXT, reading=False), do.OpenOnPhone(NEXT, SERIAL, REPORT, KEY))
    on("by hand", "read again clicked", st.AtPhone(BY_HAND, NEXT, reading=True),
       do.ReadAgain(NEXT, SERIAL, REPORT, (KEY,)))  # fmt: skip
    on("opening on phone", "opened", replace(BY_HAND, opened=Opened.TAKEN))
    by_hand = replace(RESULTS, report=replace(AFTER, since=NOTHING_SINCE))
    on("reading by hand", "apps read again", st.ByHand(by_hand, (KEY,), read_at=READ_AT))
    for state in ("opening on phone", "reading by hand"):
        on(state, "back clicked", BY_HAND, do.CancelJob(JOB))
        on(state, "phone gone", st.ByHand(UNPLUGGED, (KEY,), lost=True))
        for end in ("phone silent", "cancelled"):
            on(state, end, replace(BY_HAND, lost=True))
        for event in ("nothing seen", "unauthorized seen", "connection failed"):
            on(state, event, replace(STATES[state], back=st.ByHand(UNPLUGGED, (KEY,))))


MOVES = _moves()
