"""One sample of every state and every event, and what is to come of each pair that means something."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

from core.errors import AdbMissing, Cancelled, PhoneGone, PhoneSilent
from core.model.access import AppKey
from core.model.brand import Chapter, Maker, MakerCard, MenuWord, SwitchNeed
from core.model.change import (
    ChangeKind,
    ChangeResult,
    ItemResult,
    PlanItem,
    RevocationPlan,
    Route,
    SecondQuestion,
)
from core.model.change import Outcome as ItemOutcome
from core.model.closing import ClosingLine, Link, Seen, SwitchFacts
from core.model.connection import Cause, Diagnosis
from core.model.doors import Door, DoorKind, DoorState, DoorWay
from core.model.facts import Evidence
from core.model.managed import ManagedFacts, Manager, ManagerRole
from core.model.names import CONTACTS_GROUP, PackageName, UserId
from core.model.phone import Device, DeviceState
from core.model.report import ScanStep
from core.model.rights import Opened, Right, Rights
from core.model.since import Deed, SinceLast
from gui import events as ev
from gui import file_events as files
from gui import hand_events as hand
from gui import states as st
from gui.file_states import FilePage, ReadingFile
from gui.icon_pixels import Icon
from gui.way import Way
from tests.core.services.phone_reports import OFF, OWNER, app, lender, report

SERIAL = "EXAMPLE1"
DEVICE = Device(SERIAL, DeviceState.DEVICE, "Example_1")
OTHER = Device("EXAMPLE2", DeviceState.DEVICE, "Example_2")
ASKING = Device(SERIAL, DeviceState.UNAUTHORIZED)
KEY = AppKey(PackageName("example.loan"), UserId(0))
FOLDER = Path("records")
REPORT = report(app("example.loan", match=lender("example.loan")), app("example.chat"), users=(OWNER,))
CHANGED_AT = dt.datetime(2026, 1, 1, 12, 5, tzinfo=dt.UTC)
AFTER = replace(
    report(app("example.loan", of=OFF, match=lender("example.loan")), app("example.chat"), users=(OWNER,)),
    since=SinceLast(deeds=(Deed(CHANGED_AT, KEY, ChangeKind.REVOKE),)),
)
ITEM = PlanItem(KEY, 10_200, CONTACTS_GROUP, Route.PM_REVOKE, None, (), ())
PLAN = RevocationPlan((ITEM,), stop_asking=True)
ASKING_PLAN = RevocationPlan((replace(ITEM, questions=(SecondQuestion.SYSTEM_APP,)),), stop_asking=True)
RESULT = ChangeResult(
    "change-1",
    ChangeKind.REVOKE,
    (ItemResult(ITEM, ItemOutcome.REVOKED, "", REPORT.apps[1].verdict, OFF),),
    stop_asking=True,
    looked_again_at=CHANGED_AT,
)
KEPT = (ev.KeptChange("change-1", dt.datetime(2026, 1, 1, tzinfo=dt.UTC), (KEY,)),)
GONE, SILENT, MISSING = PhoneGone(), PhoneSilent(), AdbMissing()
JOB, NEXT = 7, 8

READY = st.Ready(DEVICE)
RESULTS = st.Results(DEVICE, ev.UNANSWERED, REPORT)
UNPLUGGED = replace(RESULTS, attached=False)
DETAIL = st.AppDetail(RESULTS, KEY)
OUTCOME = st.Outcome(replace(RESULTS, report=AFTER), RESULT)

BY_HAND = st.ByHand(RESULTS, (KEY,))
OPENING = st.AtPhone(BY_HAND, JOB, reading=False)
READING = st.AtPhone(BY_HAND, JOB, reading=True)
CLOSED_DOOR = Door(DoorKind.NOTIFICATIONS, DoorState.CLOSED, DoorWay.BY_HAND, Evidence("settings get x", "null"))
READ_AT = dt.datetime(2026, 1, 1, 12, 9, tzinfo=dt.UTC)
ALLOWED = Rights(Right.ALLOWED, Right.ALLOWED)
REFUSED = Rights(Right.REFUSED, Right.REFUSED, "Neither user 2000 nor current process has it.")

CARD = MakerCard("xiaomi-hyperos", Maker.XIAOMI, (MenuWord("Xiaomi", "小米"),), (), SwitchNeed.NEEDED, ())
PLAIN = MakerCard("stock", Maker.STOCK, (MenuWord("Google Pixel", "谷歌 Pixel"),), (), SwitchNeed.NOT_NEEDED, ())
CARDS = (CARD, PLAIN)
CHOOSING = st.MakerCards(st.NoDevice(), Chapter.USB_DEBUGGING, CARDS)
SWITCH_ON = SwitchFacts(Seen.ON, Seen.ON, Seen.ON)
SWITCH_OFF = replace(SWITCH_ON, maker_switch=Seen.OFF)
CLOSING = st.Closing(OUTCOME, CARD, Link.READY, JOB)
TICKED = replace(CLOSING, ticked=frozenset({ClosingLine.MAKER_SWITCH}))
FINISHED = st.Closing(UNPLUGGED, PLAIN, Link.GONE, read=frozenset({ClosingLine.UNPLUG}))

YES = ev.Answers(threat=ev.Threat.YES)
NOTHING = Diagnosis(Cause.NOTHING_PLUGGED_IN)
CHARGING = Diagnosis(Cause.CHARGING_ONLY, vendor="Example")
LED = st.NoDevice(Way(NOTHING, 2))
ASKED = st.NotReady((ASKING,), Way(None, 2), YES)

FILE = Device("file:1", DeviceState.OTHER)
NAMED_FILE = replace(FILE, model="bugreport.zip")
OWNED = ManagedFacts(True, (Manager(ManagerRole.DEVICE_OWNER, UserId(0), PackageName("example.padlock.lease")),))
HELD = ev.UndoHeld(JOB, "change-1", (KEY,), (KEY,), OWNED)
READING_FILE = ReadingFile(NAMED_FILE, JOB)
FROM_FILE = replace(REPORT, offline=True)

STATES = {
    "starting": st.Starting(),
    "no device": st.NoDevice(),
    "not ready": st.NotReady((ASKING,)),
    "no device, third step": LED,
    "not ready, answered": ASKED,
    "several": st.SeveralDevices((DEVICE, OTHER)),
    "ready": READY,
    "scanning": st.Scanning(READY, JOB),
    "scanning again": st.Scanning(RESULTS, JOB),
    "stopping": st.Stopping(READY, JOB),
    "stopping again": st.Stopping(RESULTS, JOB),
    "results": RESULTS,
    "results unplugged": UNPLUGGED,
    "detail": DETAIL,
    "confirming": st.Confirming(RESULTS, ASKING_PLAN),
    "confirming an undo": st.Confirming(RESULTS, HELD),
    "confirming an undo from ready": st.Confirming(READY, HELD),
    "revoking": st.Revoking(RESULTS, JOB, ChangeKind.REVOKE),
    "stopping a change": st.Revoking(RESULTS, JOB, ChangeKind.REVOKE, stopping=True),
    "undoing from ready": st.Revoking(READY, JOB, ChangeKind.UNDO),
    "stopping an undo": st.Revoking(READY, JOB, ChangeKind.UNDO, stopping=True),
    "outcome": OUTCOME,
    "outcome from ready": st.Outcome(READY, RESULT),
    "saving": st.Saving(RESULTS, JOB),
    "listing": st.Listing(READY, JOB),
    "by hand": BY_HAND,
    "opening on phone": OPENING,
    "reading by hand": READING,
    "next steps": st.NextSteps(OUTCOME),
    "kept": st.KeptChanges(READY, KEPT),
    "kept beside results": st.KeptChanges(RESULTS, KEPT),
    "forgetting": st.KeptChanges(READY, KEPT, forgetting=True),
    "failed": st.Failed(SILENT, RESULTS),
    "failed at ready": st.Failed(SILENT, READY),
    "failed at start": st.Failed(MISSING, st.Starting()),
    "choosing a maker": CHOOSING,
    "card before a phone": replace(CHOOSING, card=PLAIN),
    "card after a failed start": replace(CHOOSING, back=st.Failed(MISSING, st.Starting()), card=PLAIN),
    "card beside ready": st.MakerCards(READY, Chapter.EXTRA_SWITCH, CARDS, CARD),
    "card beside results": st.MakerCards(RESULTS, Chapter.EXTRA_SWITCH, CARDS, CARD),
    "closing": CLOSING,
    "closing ticked": TICKED,
    "closing unplugged": FINISHED,
    "file page": FilePage(FILE),
    "reading a file": READING_FILE,
    "stopping a file": replace(READING_FILE, stopping=True),
}

PICTURE = Icon(b"pixels")
NAMED_APP = replace(REPORT.apps[0], label="Example Chat", labels=(("und", "Example Chat"),))
NAMED = ev.AppsNamed(REPORT.taken_at, (NAMED_APP,), ((NAMED_APP.package, PICTURE),), "NG")

EVENTS = {
    "phone seen": ev.DevicesSeen((DEVICE,)),
    "nothing seen": ev.DevicesSeen(()),
    "unauthorized seen": ev.DevicesSeen((ASKING,)),
    "two seen": ev.DevicesSeen((DEVICE, OTHER)),
    "connection failed": ev.ConnectionFailed(MISSING),
    "diagnosed": ev.Diagnosed(NOTHING),
    "diagnosed anew": ev.Diagnosed(CHARGING),
    "ready told": ev.Diagnosed(Diagnosis(Cause.READY, device=DEVICE)),
    "step chosen": ev.GuideStepChosen(1),
    "device chosen": ev.DeviceChosen("EXAMPLE2"),
    "answers given": ev.AnswersGiven(YES),
    "scan clicked": ev.ScanClicked(),
    "step reached": ev.StepReached(JOB, ScanStep.LENDERS),
    "step of another job": ev.StepReached(1, ScanStep.NAMES),
    "stop clicked": ev.StopClicked(),
    "scan finished": ev.ScanFinished(JOB, REPORT),
    "apps named": NAMED,
    "apps of another look named": replace(NAMED, taken_at=dt.datetime(2025, 1, 1, tzinfo=dt.UTC)),
    "another scan finished": ev.ScanFinished(1, REPORT),
    "phone gone": ev.JobFailed(JOB, GONE),
    "phone silent": ev.JobFailed(JOB, SILENT),
    "cancelled": ev.JobFailed(JOB, Cancelled()),
    "another job failed": ev.JobFailed(1, SILENT),
    "turn off clicked": ev.TurnOffClicked((KEY,)),
    "stop asking off": ev.StopAskingChosen(on=False),
    "plan made": ev.PlanMade(PLAN),
    "asking plan made": ev.PlanMade(ASKING_PLAN),
    "confirmed": ev.Confirmed(),
    "change finished": ev.ChangeFinished(JOB, RESULT),
    "undo held": HELD,
    "another undo held": replace(HELD, job=1),
    "another change finished": ev.ChangeFinished(1, RESULT),
    "undo clicked": ev.UndoClicked("change-1", (KEY,)),
    "kept opened": ev.KeptChangesOpened(),
    "kept listed": ev.KeptChangesListed(JOB, KEPT),
    "all forgotten": ev.AllForgotten(),
    "forget clicked": ev.ForgetClicked(),
    "remember chosen": ev.RememberChosen(on=True),
    "remember no more": ev.RememberChosen(on=False),
    "looks forgotten": ev.LooksForgotten(JOB),
    "looks forgotten by another job": ev.LooksForgotten(1),
    "forget confirmed": ev.ForgetConfirmed(),
    "app opened": ev.AppOpened(KEY),
    "by hand opened": ev.ByHandOpened((KEY,)),
    "door opened by hand": ev.ByHandOpened((KEY,), DoorKind.NOTIFICATIONS),
    "door read": hand.DoorRead(JOB, KEY, (CLOSED_DOOR,), (), READ_AT),
    "open clicked": hand.OpenOnPhoneClicked(KEY),
    "opened": hand.OpenedOnPhone(JOB, Opened.TAKEN),
    "another opened": hand.OpenedOnPhone(1, Opened.TAKEN),
    "read again clicked": hand.ReadAgainClicked((KEY,)),
    "apps read again": hand.AppsReadAgain(JOB, ((KEY, OFF),), READ_AT),
    "apps read by another job": hand.AppsReadAgain(1, ((KEY, OFF),), READ_AT),
    "rights due": hand.RightsDue(),
    "rights told unasked": hand.RightsTold(JOB, REFUSED),
    "next steps opened": ev.NextStepsOpened(),
    "save clicked": ev.SaveRecordClicked(),
    "folder chosen": ev.FolderChosen(FOLDER),
    "record saved": ev.RecordSaved(JOB, FOLDER),
    "back clicked": ev.BackClicked(),
    "retry clicked": ev.RetryClicked(),
    "practice chosen": ev.PracticeChosen("pixel-15", fresh=True),
    "phone put away": ev.PhonePutAway(SERIAL),
    "maker asked": ev.MakerCardsAsked(Chapter.EXTRA_SWITCH),
    "maker not known": ev.MakerCardsFound(Chapter.EXTRA_SWITCH, CARDS, None),
    "maker found": ev.MakerCardsFound(Chapter.EXTRA_SWITCH, CARDS, CARD),
    "maker chosen": ev.MakerChosen("stock"),
    "other maker wanted": ev.MakerChosen(),
    "no such card chosen": ev.MakerChosen("none"),
    "finish clicked": ev.FinishClicked(),
    "last card found": ev.MakerCardsFound(Chapter.AFTERWARDS, CARDS, CARD),
    "switch said to be off": ev.ClosingTicked(ClosingLine.MAKER_SWITCH, done=True),
    "switch not off after all": ev.ClosingTicked(ClosingLine.MAKER_SWITCH, done=False),
    "cable said to be out": ev.ClosingTicked(ClosingLine.UNPLUG, done=True),
    "switch read on": ev.SwitchesRead(JOB, SWITCH_ON),
    "switch read off": ev.SwitchesRead(JOB, SWITCH_OFF),
    "switches read by another job": ev.SwitchesRead(1, SWITCH_OFF),
    "file page opened": files.FilePageOpened(),
    "folder wanted": files.FileWanted(folder=True),
    "file chosen": files.FileChosen(Path("saved/bugreport.zip")),
    "file read on": files.FileReadOn(JOB, 5, 9),
    "file judged": files.FileJudged(JOB, FROM_FILE),
    "another file judged": files.FileJudged(1, FROM_FILE),
    "practice ordered": ev.PracticeOrdered(ev.PracticeOrder.ALLOW),
    "hand ordered": ev.PracticeOrdered(ev.PracticeOrder.HAND_OFF, what="contacts"),
    "hand ordered without a page": ev.PracticeOrdered(ev.PracticeOrder.HAND_OFF),
}
