"""From the typed cause to the page: one step at a time, in both languages, and never the end of the road."""

import re
from dataclasses import replace

import pytest

from core.errors import AdbMissing, AdbServerFailed, DataError
from core.model.brand import Chapter
from core.model.connection import Cause, Check, Diagnosis, Finding, Tried
from core.model.phone import Device, DeviceState
from gui import events as ev
from gui import states as st
from gui.aside.events import PracticeWanted
from gui.doctorviews import DoctorView
from gui.language import Language
from gui.present.ladders import ladder
from gui.present.page import page_view
from gui.viewmodels import ChoosePhoneView, FailedView, MakerCardView, ReadyView
from gui.viewparts import ButtonView, Picture
from gui.way import Way
from gui.widgets.guide_picture import GuidePicture
from tests.gui.shown import texts, texts_in
from tests.gui.speaking import LANGUAGES
from tests.gui_logic.samples import DEVICE, OTHER, PLAIN

RULE = 'SUBSYSTEM=="usb", ATTR{idVendor}=="18d1", MODE="0660", GROUP="plugdev", TAG+="uaccess"\n'
TRIED = (
    Tried(Check.SERVER, Finding.FINE),
    Tried(Check.DEVICE_LIST, Finding.AMISS, "empty"),
    Tried(Check.USB_BUS, Finding.NOT_TOLD),
)
WAYLESS = (Cause.READY, Cause.SEVERAL_PHONES)
LEADING = [cause for cause in Cause if cause not in WAYLESS]
OF_ADB = (Cause.NO_ADB, Cause.ADB_NOT_RUNNABLE, Cause.ADB_FAILED, Cause.PORT_HELD)
OF_A_LINE = {
    Cause.UNAUTHORIZED: DeviceState.UNAUTHORIZED,
    Cause.ASKS_AGAIN: DeviceState.UNAUTHORIZED,
    Cause.AUTHORIZING: DeviceState.AUTHORIZING,
    Cause.OFFLINE: DeviceState.OFFLINE,
    Cause.WRONG_MODE: DeviceState.RECOVERY,
    Cause.SAME_SERIAL: DeviceState.OTHER,
    Cause.ODD_SERIAL: DeviceState.OTHER,
    Cause.OTHER_STATE: DeviceState.OTHER,
}


def diagnosis(cause: Cause, vendor: str = "", program: str = "") -> Diagnosis:
    device = Device("EXAMPLE1", OF_A_LINE[cause]) if cause in OF_A_LINE else None
    rule = RULE if cause is Cause.NO_USB_RIGHTS else ""
    return Diagnosis(cause, program=program, vendor=vendor, device=device, udev_text=rule, tried=TRIED)


def state_with(why: Diagnosis, step: int = 0) -> st.NoDevice | st.NotReady | st.Failed:
    way = Way(why, step)
    if why.cause in OF_ADB:
        error = AdbMissing() if why.cause is Cause.NO_ADB else AdbServerFailed("port 5037 is in use")
        return st.Failed(error, st.Starting(), way)
    return st.NotReady((why.device,), way) if why.device else st.NoDevice(way)


def page_of(why: Diagnosis, step: int = 0) -> DoctorView:
    view = page_view(state_with(why, step))
    assert isinstance(view, DoctorView)
    return view


def pages_of(why: Diagnosis) -> list[DoctorView]:
    return [page_of(why, step) for step in range(len(ladder(why)))]


def events(buttons: tuple[ButtonView, ...]) -> list[object]:
    return [button.event for button in buttons]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("cause", LEADING)
def test_every_cause_has_a_page_with_one_step_a_picture_and_how_it_looks(
    language: Language, cause: Cause, code: str
) -> None:
    language.use(code)
    for view in pages_of(diagnosis(cause, "Example", "example.exe")):
        assert view.caption and view.headline and view.lines and view.looks and view.report.text
        assert view.picture is not Picture.NONE
        assert [text for text in texts_in(view) if re.search(r"%[1-9n]|\(s\)", text)] == []


@pytest.mark.parametrize("cause", LEADING)
def test_chinese_pages_hold_no_english_sentence(language: Language, cause: Cause) -> None:
    language.use("zh_CN")
    for view in pages_of(diagnosis(cause)):
        said = (view.caption, view.headline, *view.lines, view.looks, view.waiting, *texts(view.buttons))
        assert [text for text in said if text and not re.search("[\u3400-\u9fff]", text)] == []


@pytest.mark.parametrize("cause", LEADING)
def test_every_step_leads_on_and_the_last_one_back_to_the_first(language: Language, cause: Cause) -> None:
    views = pages_of(diagnosis(cause))
    for at, view in enumerate(views[:-1]):
        assert ev.GuideStepChosen(at + 1) in events(view.buttons)
    assert events(views[-1].buttons)[-1] == ev.GuideStepChosen(0)
    assert all(ev.GuideStepChosen(at - 1) in events(view.quiet) for at, view in enumerate(views) if at)


@pytest.mark.parametrize("cause", LEADING)
def test_no_page_is_a_dead_end(language: Language, cause: Cause) -> None:
    views = pages_of(diagnosis(cause))
    for view in views:
        assert PracticeWanted() in events(view.quiet)
    assert any("Contacts" in text for view in views for text in (*view.paths, *view.lines))


@pytest.mark.parametrize("cause", LEADING)
def test_steps_of_one_cause_differ_from_one_another(language: Language, cause: Cause) -> None:
    done = [view.headline for view in pages_of(diagnosis(cause))]
    assert len(set(done)) == len(done) > 1


def test_causes_that_are_none_have_the_pages_they_had(language: Language) -> None:
    assert isinstance(page_view(st.Ready(DEVICE)), ReadyView)
    assert isinstance(page_view(st.SeveralDevices((DEVICE, OTHER))), ChoosePhoneView)


def test_steps_when_nothing_is_plugged_in_come_in_the_order_that_helps_most(language: Language) -> None:
    done = [view.headline for view in pages_of(diagnosis(Cause.NOTHING_PLUGGED_IN))]
    assert done[:5] == [
        "Connect the phone with a USB cable",
        "Try another cable, then another socket",
        "Unlock the phone and keep its screen on",
        "Choose “File transfer” for the cable",
        "Turn on “USB debugging” on the phone",
    ]


def test_driver_is_spoken_of_on_windows_only_where_windows_did_not_say_it_is_missing(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    on_windows = [view.headline for view in pages_of(diagnosis(Cause.NOTHING_PLUGGED_IN))]
    monkeypatch.setattr("sys.platform", "darwin")
    on_mac = [view.headline for view in pages_of(diagnosis(Cause.NOTHING_PLUGGED_IN))]
    assert set(on_windows) - set(on_mac) == {"Install the phone maker’s USB driver"}
    assert "Install the phone maker’s USB driver" in [v.headline for v in pages_of(diagnosis(Cause.DRIVER_MISSING))]


def test_page_for_debugging_opens_the_card_of_the_maker_the_cable_told(language: Language) -> None:
    view = page_of(diagnosis(Cause.CHARGING_ONLY, "Xiaomi"))
    assert view.buttons[0].event == ev.MakerCardsAsked(Chapter.USB_DEBUGGING, "Xiaomi")
    assert "Xiaomi" in view.caption


def test_auto_blocker_is_spoken_of_with_samsung_phones_only(language: Language) -> None:
    of_samsung = [view.headline for view in pages_of(diagnosis(Cause.CHARGING_ONLY, "Samsung"))]
    of_others = [view.headline for view in pages_of(diagnosis(Cause.CHARGING_ONLY, "Xiaomi"))]
    assert any("Auto Blocker" in done for done in of_samsung)
    assert not any("Auto Blocker" in done for done in of_others)


@pytest.mark.parametrize("cause", [Cause.PORT_HELD, Cause.SERVER_OF_ANOTHER_VERSION])
def test_program_in_the_way_is_named_or_described(language: Language, cause: Cause) -> None:
    named, unnamed = page_of(diagnosis(cause, program="romaster_daemon.exe")), page_of(diagnosis(cause))
    assert named.headline == "Close romaster_daemon.exe"
    assert named.caption.startswith("romaster_daemon.exe ")
    assert unnamed.headline == "Close the other program for phones"
    assert any("emulator" in line for line in unnamed.lines)


def test_rule_for_linux_stands_open_to_copy_word_for_word(language: Language) -> None:
    view = page_of(diagnosis(Cause.NO_USB_RIGHTS))
    assert view.rule.text == RULE.strip()
    assert view.rule.button == "Copy the rule"
    assert page_of(diagnosis(Cause.NO_USB_RIGHTS), 1).rule.text == ""


def test_without_a_rule_the_package_is_named(language: Language) -> None:
    view = page_of(replace(diagnosis(Cause.NO_USB_RIGHTS), udev_text=""))
    assert "android-sdk-platform-tools-common" in view.headline
    assert view.rule.text == ""


@pytest.mark.parametrize("cause", [Cause.UNAUTHORIZED, Cause.ASKS_AGAIN])
def test_page_that_asks_for_allow_says_what_allow_permits(language: Language, cause: Cause) -> None:
    view = page_of(diagnosis(cause))
    said = " ".join(view.lines)
    assert view.headline == "Look at the phone and tap “Allow”"
    assert "While the cable is in" in said and "install and remove apps" in said
    assert "take “Allow” back at the end" in said
    assert "Always allow from this computer” empty" in said
    assert "goes on by itself" in view.looks
    assert "I don’t see the question" in texts(view.buttons)


@pytest.mark.parametrize(
    ("owner", "said"),
    [
        (ev.Owner.UNSAID, "Leave “Always allow from this computer” empty, unless the computer is your own."),
        (ev.Owner.HELPING, "Leave “Always allow from this computer” empty: it is a helper’s computer."),
        (ev.Owner.MINE, "Tick “Always allow from this computer” only if the computer is yours, too."),
    ],
)
def test_always_allow_stays_empty_on_a_helpers_computer(language: Language, owner: ev.Owner, said: str) -> None:
    asking = (Device("EXAMPLE1", DeviceState.UNAUTHORIZED),)
    view = page_view(st.NotReady(asking, answers=ev.Answers(owner)))
    assert isinstance(view, DoctorView)
    assert view.lines[-1] == said


@pytest.mark.parametrize("cause", [Cause.IPHONE, Cause.HARMONYOS_NEXT])
def test_phones_without_adb_are_told_so_and_led_by_hand(language: Language, cause: Cause) -> None:
    views = pages_of(diagnosis(cause))
    assert "cannot be read over USB here" in views[0].caption
    assert views[0].paths[0].startswith("Settings › Privacy")
    assert views[0].paths[1].startswith("设置 › 隐私")
    assert any("May be named differently on your phone" in line for line in views[0].lines)
    off = next(view for view in views if any("no longer read" in line for line in view.lines))
    assert any("does not take back copies" in line for line in off.lines)
    assert {view.waiting for view in views} == {""}


def test_report_tells_the_cause_the_looks_and_the_steps_and_no_serial(language: Language) -> None:
    why = diagnosis(Cause.OFFLINE)
    report = page_of(why, 1).report.text
    assert "[offline]" in report
    assert "1. Unlock the phone and keep its screen on\n2. Unplug the cable" in report
    assert "- adb’s list of phones: not in order (empty)" in report
    assert "- Phones on USB: this computer does not tell" in report
    assert "LenderLens" in report
    assert "EXAMPLE1" not in "".join(texts_in(page_of(why, 1)))


def test_report_of_a_failed_start_holds_what_adb_said(language: Language) -> None:
    assert "port 5037 is in use" in page_of(diagnosis(Cause.PORT_HELD)).report.text


def test_failed_start_can_be_tried_again(language: Language) -> None:
    assert ev.RetryClicked() in events(page_of(diagnosis(Cause.NO_ADB)).buttons)


def test_failure_of_our_own_files_keeps_its_own_page(language: Language) -> None:
    assert isinstance(page_view(st.Failed(DataError("list.json"), st.Starting())), FailedView)


def test_before_the_computer_told_the_page_goes_by_what_adb_says(language: Language) -> None:
    nothing = page_view(st.NoDevice())
    asking = page_view(st.NotReady((Device("A", DeviceState.OFFLINE), Device("B", DeviceState.UNAUTHORIZED))))
    missing = page_view(st.Failed(AdbMissing(), st.Starting()))
    assert isinstance(nothing, DoctorView) and isinstance(asking, DoctorView) and isinstance(missing, DoctorView)
    assert nothing.headline == "Connect the phone with a USB cable"
    assert asking.headline == "Look at the phone and tap “Allow”"
    assert missing.headline == "Install LenderLens again from where you got it"


@pytest.mark.parametrize("state", [state for state in DeviceState if state is not DeviceState.DEVICE])
def test_every_state_of_adb_leads_somewhere(language: Language, state: DeviceState) -> None:
    view = page_view(st.NotReady((Device("A", state),)))
    assert isinstance(view, DoctorView)
    assert view.headline and view.lines and view.waiting


def test_step_beyond_the_last_one_is_the_last_one(language: Language) -> None:
    why = diagnosis(Cause.OFFLINE)
    assert page_of(why, 99) == pages_of(why)[-1]


def test_way_back_from_a_card_leads_to_the_step_one_was_at(language: Language) -> None:
    behind = st.NoDevice(Way(diagnosis(Cause.NOTHING_PLUGGED_IN), 4))
    card = page_view(st.MakerCards(behind, Chapter.USB_DEBUGGING, (PLAIN,), PLAIN))
    assert isinstance(card, MakerCardView)
    back = page_view(behind)
    assert isinstance(back, DoctorView) and back.headline == "Turn on “USB debugging” on the phone"


@pytest.mark.parametrize("picture", Picture)
def test_every_picture_is_described_to_those_who_listen(language: Language, qtbot: object, picture: Picture) -> None:
    drawn = GuidePicture()
    drawn.show_picture(picture)
    assert bool(drawn.accessibleName()) is (picture is not Picture.NONE)
