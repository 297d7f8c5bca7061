"""Invented parts of pages: apps, sections, buttons. No real company, no real phone."""

from core.model.access import AppKey, ContactAccess
from core.model.names import PackageName, UserId
from gui import events
from gui.viewmodels import HeaderView, PhonesView
from gui.viewparts import (
    AppCardView,
    ButtonView,
    PhoneTabView,
    SectionKind,
    SectionView,
    SwitchView,
)

SAVE = ButtonView("Save record only", events.SaveRecordClicked())
BACK = ButtonView("Back to all apps", events.BackClicked())
DOES = "What this does: the app can no longer read contacts saved on this phone. You can undo it."
DOES_NOT = (
    "What it does not do: it does not take back copies, stop calls, or change what you owe. "
    "The app may notice, may refuse a loan, or may ask again."
)
REMEMBER = SwitchView(
    "Remember this phone, so that the next time shows what came back",
    "Kept on this computer only, in LenderLens’s data folder: which apps were there, their versions, who could read "
    "contacts. At most 20 looks; each new one deletes those older than 90 days. No names of people, no serial number. "
    "Turning this off deletes what is kept of this phone.",
    True,
    events.RememberChosen(True),
    events.RememberChosen(False),
)
STOP_ASKING = SwitchView(
    "Stop it asking again",
    "The app then cannot ask for contacts again. You can still allow it in the phone’s settings.",
    True,
    events.StopAskingChosen(True),
    events.StopAskingChosen(False),
)
HEADER = HeaderView(
    "LenderLens", "Redmi Note 12 · Android 14", "Aa", "Text size", "中文", "Hide screen", "Look up an app", "Help"
)
PHONES = PhonesView(
    "Phones",
    (
        PhoneTabView("Pixel 9 (1) · looked at 14:32", "", True, events.DeviceChosen("A")),
        PhoneTabView("Pixel 9 (2) · looking", "", False, events.DeviceChosen("B")),
        PhoneTabView("Redmi Note 12 · not looked at yet", "", False, events.DeviceChosen("C")),
    ),
    ButtonView("Put away", events.PhonePutAway("A")),
)
CUT_OFF = "LenderLens was closed before it looked again, so we do not know what changed. You can still undo it."
FOOTER = "Looked at 214 apps at 14:32 (owner, second space) · lender list of 21 Nov 2026, 4,497 apps"


def key(name: str) -> AppKey:
    """Name an invented package of the owner."""
    return AppKey(PackageName(f"example.{name}"), UserId(0))


def turn_off(name: str, spoken: str) -> ButtonView:
    """Offer to turn one app off."""
    return ButtonView("Turn off", events.TurnOffClicked((key(name),)), spoken=f"Turn off for {spoken}")


def card(name: str, title: str, access: ContactAccess = ContactAccess.CAN_READ, **more: object) -> AppCardView:
    """Make a card; `more` replaces fields."""
    words = {
        ContactAccess.CAN_READ: "Can read your contacts now",
        ContactAccess.ASKS_BUT_OFF: "Wants contacts; not allowed now",
        ContactAccess.NEVER_ASKS: "Does not ask for the whole list",
        ContactAccess.UNKNOWN: "We could not check this one",
    }
    fields: dict[str, object] = {
        "key": key(name),
        "name": title,
        "letter": title[0],
        "tile": len(title),
        "tag": "",
        "where": "",
        "access": access,
        "line": words[access],
        "note": "",
        "opens": events.AppOpened(key(name)),
    }
    return AppCardView(**{**fields, **more})  # type: ignore[arg-type]


CASH = card(
    "cash",
    "Example Cash",
    tile=0,
    tag="On the warning list of Example Authority, July 2023",
    note="The phone recorded that it read contacts today at 09:12",
    button=turn_off("cash", "Example Cash"),
)
INSTALMENTS = card(
    "instalments",
    "示例分期 Sample Instalments",
    letter="分",
    tile=1,
    tag="Known lender",
    where="Second space",
    note="The phone keeps no note of a read; that proves nothing",
    button=turn_off("instalments", "Sample Instalments"),
)
RUPIAH = card(
    "rupiah",
    "Sample Rupiah",
    tile=2,
    tag="May be a lending app",
    note="The phone recorded that it read contacts on 3 Nov 2026",
    button=turn_off("rupiah", "Sample Rupiah"),
)
UNSEEN = card(
    "unseen",
    "Sample Loans",
    ContactAccess.UNKNOWN,
    tile=4,
    note="Reason: the list of this space was cut short.",
    button=ButtonView("Look by hand", events.ByHandOpened((key("unseen"),)), spoken="Look by hand: Sample Loans"),
)


def rest(count: int) -> tuple[AppCardView, ...]:
    """Make the long rest of a phone."""
    kinds = (ContactAccess.NEVER_ASKS, ContactAccess.ASKS_BUT_OFF)
    return tuple(card(f"rest{n}", f"Sample App {n}", kinds[n % 5 == 0], tile=n) for n in range(count))


def readers(count: int) -> tuple[AppCardView, ...]:
    """Make other apps that can read."""
    return tuple(
        card(f"reader{n}", f"Sample Tool {n}", button=turn_off(f"reader{n}", f"Tool {n}")) for n in range(count)
    )


def sections(folded: bool = True, others: int = 11, others_rest: int = 200) -> tuple[SectionView, ...]:
    """Make all five sections."""
    may_be = ButtonView("Turn off for this 1", events.TurnOffClicked((key("rupiah"),)))
    return (
        SectionView(SectionKind.LENDING, "Lending apps that can read contacts (2)", "", False, (CASH, INSTALMENTS)),
        SectionView(
            SectionKind.MAY_BE_LENDING,
            "May be a lending app (1)",
            "They stand on a list nobody has verified yet. Look before you choose.",
            False,
            (RUPIAH,),
            may_be,
        ),
        SectionView(
            SectionKind.NOT_CHECKED,
            "Could not be checked (1)",
            "We do not know about these. Look on the phone itself.",
            False,
            (UNSEEN,),
        ),
        SectionView(SectionKind.OTHER_READERS, f"Other apps that can read ({others})", "", folded, readers(others)),
        SectionView(SectionKind.REST, f"The rest: cannot read now ({others_rest})", "", folded, rest(others_rest)),
    )
