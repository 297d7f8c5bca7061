"""Invented views for looking at pages and for testing them: no real company, no real phone."""

from dataclasses import replace

from core.model.access import ContactAccess
from gui import events
from gui.present.aside import aside_view
from gui.present.page import page_view
from gui.viewmodels import (
    AppPageView,
    ChoosePhoneView,
    ConfirmView,
    FailedView,
    GuideView,
    KeptChangesView,
    OutcomeView,
    PageView,
    ProgressView,
    ReadyView,
    ResultsView,
    StartingView,
)
from gui.viewparts import (
    ButtonView,
    ChoiceView,
    FactView,
    HeadlineView,
    KeptChangeView,
    PermissionView,
    Picture,
    QuestionView,
    StatementView,
)
from tests.gui.example_aside import ASIDE
from tests.gui.example_doctor import DOCTOR
from tests.gui.example_files import FILES
from tests.gui.example_guides import BY_HAND
from tests.gui.example_makers import MAKER_PAGES
from tests.gui.example_parts import (
    BACK,
    CASH,
    CUT_OFF,
    DOES,
    DOES_NOT,
    INSTALMENTS,
    REMEMBER,
    SAVE,
    STOP_ASKING,
    card,
    key,
    sections,
    turn_off,
)

RESULTS = ResultsView(
    HeadlineView(
        "2 lending apps can read your contacts now", "1 more may be a lending app. 1 could not be checked.", ""
    ),
    DOES,
    DOES_NOT,
    (ButtonView("Turn off for these 2", events.TurnOffClicked((CASH.key, INSTALMENTS.key))), SAVE),
    True,
    STOP_ASKING,
    "",
    sections(),
    (ButtonView("Look again", events.ScanClicked()), ButtonView("Kept for Undo", events.KeptChangesOpened())),
)
CAME_BACK = replace(
    RESULTS,
    since="Turned off on 3 Nov 2026; it is on again: Example Cash.\nNew since 12 Nov 2026: Sample Rupiah.",
    since_buttons=(ButtonView("Turn off again (1)", events.TurnOffClicked((CASH.key,))),),
    since_note="Turning off again takes back no copies made meanwhile. You can undo it.",
    remember=REMEMBER,
)
ZERO = ResultsView(
    HeadlineView(
        "No lending app that our list knows can read the contacts",
        "11 other apps can; 1 could not be checked.",
        "Lists can be late or use another name. If you borrowed from an app that is not shown, look for it below.",
    ),
    "",
    "",
    (SAVE,),
    False,
    None,
    "",
    sections()[2:],
    (ButtonView("Look again", events.ScanClicked()),),
)
UNPLUGGED = ResultsView(
    RESULTS.headline,
    DOES,
    DOES_NOT,
    (
        ButtonView(
            "Turn off for these 2",
            events.TurnOffClicked((CASH.key,)),
            enabled=False,
            why_not="Plug the phone in again, then this can be changed.",
        ),
        SAVE,
    ),
    True,
    None,
    "The phone is not connected. This is what we saw at 14:32.",
    sections(),
)
READY = ReadyView(
    (
        QuestionView(
            "Whose phone is this?",
            (
                ChoiceView("Mine", False, events.AnswersGiven(events.Answers(events.Owner.MINE))),
                ChoiceView(
                    "I help the owner, who is here", False, events.AnswersGiven(events.Answers(events.Owner.HELPING))
                ),
            ),
        ),
        QuestionView(
            "Is anyone threatening you or your family right now?",
            tuple(
                ChoiceView(text, False, events.AnswersGiven(events.Answers(threat=threat)))
                for text, threat in (
                    ("Yes", events.Threat.YES),
                    ("No", events.Threat.NO),
                    ("Rather not say", events.Threat.RATHER_NOT_SAY),
                )
            ),
        ),
    ),
    "We look at: the list of apps, their versions and permissions, the phone’s note of when contacts were read. "
    "We never open contacts, messages or photos. Nothing changes until you say so.",
    ButtonView("Look at this phone", events.ScanClicked()),
    (ButtonView("Kept for Undo", events.KeptChangesOpened()),),
    REMEMBER,
)
READY_THREAT = ReadyView(
    (
        READY.questions[0],
        QuestionView(
            READY.questions[1].text,
            (
                ChoiceView("Yes", True, events.AnswersGiven(events.Answers(threat=events.Threat.YES))),
                *READY.questions[1].choices[1:],
            ),
            "A change on the phone may be noticed. You may want to talk to someone first. "
            "We can save a record and change nothing today.",
        ),
    ),
    READY.looks_at,
    READY.main,
    remember=replace(REMEMBER, on=False, explanation="Nothing of this look is kept on this computer."),
)
APP = AppPageView(
    CASH,
    "You, or the phone’s maker, allowed this. Being allowed is not proof of misuse.",
    "A contact you typed or picked is not the whole book: the app knows that person in any case.",
    "Why we say this",
    (
        "The phone lists the contacts permission as granted to this app.",
        "Its second switch for contacts (app-op) does not stand in the way.",
        "The phone recorded that it read contacts today at 09:12. What it did with them, we cannot see.",
    ),
    "What else it has been given",
    tuple(PermissionView(name, name == "Contacts") for name in ("Contacts", "Call log", "SMS", "Location", "Camera")),
    "",
    "What is said about it",
    ("Found in our list by its internal name.", "Any developer may use this internal name."),
    (
        StatementView(
            "On the warning list of Example Authority, July 2023. It holds for Exampleland.",
            "https://authority.example/warnings/2023/07",
            "Warning list 07/2023",
        ),
        StatementView("Named in a report of Example Civic Group, 2022.", "https://civic.example/report"),
    ),
    "A statement says what its source says, on its date. It does not change what the phone allows.",
    "About this app",
    (
        FactView("Internal name", "example.cash.pinjaman.cepat.rupiah"),
        FactView("Version", "3.1.4 (30104)"),
        FactView("Installed by", "example.store"),
        FactView("In", "Owner, second space"),
    ),
    "What the phone said, word for word",
    "dumpsys package permission android.permission.READ_CONTACTS\n"
    "  android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET ]\n"
    "dumpsys appops --op READ_CONTACTS\n  Uid u0a201: READ_CONTACTS: mode=allow",
    DOES,
    DOES_NOT,
    STOP_ASKING,
    (turn_off("cash", "Example Cash"), SAVE),
    BACK,
)
CONFIRM = ConfirmView(
    "Two apps change together",
    ("These apps share one identity on the phone. Whatever one may do, the other may do too.",),
    ("Example Cash", "Example Cash Helper", "internal name: example.cash.plugin"),
    DOES,
    DOES_NOT,
    (ButtonView("Turn off for all 3", events.Confirmed()), ButtonView("Not now", events.BackClicked())),
    True,
)
OUTCOME = OutcomeView(
    "Contacts are now off for 1 of 2 apps",
    "We looked again to check. Copies made before 14:35 may still be with the lender. "
    "Take photos of threatening messages before you delete anything.",
    (
        card(
            "cash",
            "Example Cash",
            ContactAccess.ASKS_BUT_OFF,
            tile=0,
            tag=CASH.tag,
            line="Off - looked again at 14:35",
            note=CASH.note,
            button=ButtonView("Undo", events.UndoClicked("1", (key("cash"),)), spoken="Undo for Example Cash"),
        ),
        card(
            "instalments",
            "Sample Instalments",
            tile=1,
            tag="Known lender",
            note="The phone did not allow this change; it is as it was.",
            button=ButtonView("Show me how", events.ByHandOpened((key("instalments"),)), spoken="Show me how: Sample"),
        ),
    ),
    (ButtonView("What next", events.NextStepsOpened()), ButtonView("Save the record", events.SaveRecordClicked())),
    (ButtonView("Back to all apps", events.BackClicked()),),
)
KEPT = KeptChangesView(
    "Kept for Undo",
    "How these apps were before each change, so that it can be put back exactly.",
    (
        KeptChangeView("Today 14:35", "Example Cash, Sample Instalments", ButtonView("Undo", events.UndoClicked("1"))),
        KeptChangeView("3 Nov 10:02", "Sample Rupiah", ButtonView("Undo", events.UndoClicked("2")), CUT_OFF),
    ),
    ButtonView("Forget everything", events.ForgetClicked()),
    "After that, nothing of this computer knows what was changed, and Undo is no longer possible.",
    BACK,
)
FAILED = FailedView(
    "The phone stopped answering",
    "Look whether it is unlocked and the cable sits firmly. Then look again; nothing was changed.",
    "Details for a helper",
    "PhoneSilent: dumpsys package, 30 s",
    "Copy",
    (ButtonView("Look again", events.RetryClicked()), ButtonView("Back", events.BackClicked())),
)
PAGES: dict[str, PageView] = {
    "01-start": StartingView("Looking for the phone connection", "This takes a moment."),
    "04-choose": ChoosePhoneView(
        "Which phone?",
        "Several phones are connected. Choose one, or unplug the others.",
        (
            ButtonView("Redmi Note 12 (ends with 4f2c)", events.DeviceChosen("a")),
            ButtonView("Pixel & Co 6a (ends with 77aa)", events.DeviceChosen("b")),
        ),
    ),
    "05-ready": READY,
    "06-ready-threat": READY_THREAT,
    "07-scanning": ProgressView(
        "Looking at the phone",
        "Reading which apps may use the contacts. We never open the contacts, messages or photos.",
        2,
        4,
        "Permissions, then the phone’s own notes of use",
        ButtonView("Stop", events.StopClicked()),
    ),
    "08-results": RESULTS,
    "08-results-came-back": CAME_BACK,
    "08-results-managed": replace(
        RESULTS,
        managed="This phone is managed by Padlock Lease.\nLooking changes nothing. A change may trigger a lock: "
        "ask whoever manages it in writing, or a lawyer, before you change anything.",
        spaces=(
            "Looked at: Owner.",
            "Not looked at: Private space. It is locked. Unlock it on the phone, then look again.",
        ),
        filled=False,
    ),
    "09-zero": ZERO,
    "10-unplugged": UNPLUGGED,
    "11-app": APP,
    "12-confirm": CONFIRM,
    "13-changing": ProgressView(
        "Turning off contacts for 2 apps", "Please leave the cable in.", 0, 0, "Then we look again to check", None
    ),
    "14-outcome": OUTCOME,
    "15-by-hand": BY_HAND,
    "16-kept": KEPT,
    "17-failed": FAILED,
    "19-switch": GuideView("Do it on the phone", "", ("Turn it off",), Picture.PERMISSION_SWITCH, "Waiting."),
    **{name: page_view(state) for name, state in {**DOCTOR, **FILES}.items()},
    **MAKER_PAGES,
    **{name: view for name, state in ASIDE.items() if (view := aside_view(state())) is not None},
}
