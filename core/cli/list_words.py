"""Every sentence about which lender list is in use, how old it is, and why another was not taken."""

from collections.abc import Mapping
from typing import Final

from core.errors import (
    LenderLensError,
    ListAltered,
    ListDateAhead,
    ListKeyUnknown,
    ListNotFound,
    ListNotNewer,
    ListNotSigned,
    ListNotStored,
    ListRefused,
    ListTooLarge,
    ListUnreadable,
)
from core.model.lender import ListFacts, ListSource
from core.model.list_age import OLD_AFTER, ListAge

ABOUT_IMPORT: Final = "Take over a newer list from a signed file. What is in use stays unless the file is proven."
HELP_FILE: Final = "the signed list, one file"
SOURCES: Final = {
    ListSource.BUNDLED: "It came with LenderLens.",
    ListSource.IMPORTED: "It was imported from a file.",
    ListSource.PRACTICE: "It is invented, for practice phones.",
}
AGES: Final = {
    ListAge.OLD: f"The list is older than {OLD_AFTER.days} days. New apps may be missing: import a newer list.",
    ListAge.AHEAD: "The list is dated after today: check the clock of this computer. How old the list is is not known.",
}
SET_ASIDE: Final = (
    "An imported list is there and could not be used: it is damaged, or its key is not known."
    " The list that came with LenderLens is used. Import a list again."
)
LIST_ERRORS: Final[Mapping[type[LenderLensError], str]] = {
    ListRefused: "The list was not taken. The list in use stays.",
    ListNotFound: "There is no such file, or it cannot be opened. The list in use stays.",
    ListTooLarge: "The file is too large for a lender list. The list in use stays. Choose another file.",
    ListNotSigned: "The file is not a signed lender list. The list in use stays. Get the file from the project again.",
    ListKeyUnknown: (
        "The list is signed, but not with a key that this LenderLens knows. The list in use stays."
        " If the project changed its key, a newer LenderLens knows it."
    ),
    ListAltered: (
        "The list is not as it was signed: it was changed or cut on its way. The list in use stays."
        " Get the file again, and do not open it in an editor."
    ),
    ListUnreadable: (
        "The list is well signed, but this LenderLens cannot read all of it. The list in use stays."
        " It may be made for a newer LenderLens."
    ),
    ListNotNewer: (
        "The list is not newer than the one in use, which stays. Number and date of the file, then of the one in use:"
    ),
    ListDateAhead: (
        "The list is dated after today, by this computer's clock. The list in use stays."
        " Set the clock of this computer, then import again. Date of the list, then today:"
    ),
    ListNotStored: "The list could not be stored (disk full?). The list in use stays.",
}


def days_old(days: int) -> str:
    return f"{days} {'day' if days == 1 else 'days'} old."


def imported(before: ListFacts) -> str:
    return f"The list was imported. Before it: list {before.version}, number {before.sequence}."
