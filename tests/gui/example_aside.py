"""Invented entries of a lender list, and the pages beside the phones that show them: no real company."""

import datetime as dt
from collections.abc import Callable

from core.errors import ListAltered
from core.model.lender import (
    Confidence,
    Group,
    Kind,
    LenderRecord,
    ListFacts,
    ListSource,
    NamedLender,
    Statement,
    Status,
)
from core.model.likeness import Reason, ReasonKind
from core.model.names import PackageName
from gui.aside import events as ev
from gui.aside import states as st

FACTS = ListFacts("2026.11.21", dt.date(2026, 11, 21), 4383)
OLD_FACTS = ListFacts("2026.1", dt.date(2026, 1, 5), 4100, 3, ListSource.IMPORTED)
DAY = dt.date(2026, 11, 24)


def said(status: Status, by: str, date: str | None, country: str | None = "ID", title: str | None = None) -> Statement:
    """Make an invented statement."""
    return Statement(status, by, title, date, country, "https://authority.example/lists/2023/07/apps.html", None)


LOAN = LenderRecord(
    PackageName("example.cash.pinjaman.cepat.rupiah"),
    (("und", "Example Cash - pinjaman cepat"), ("zh", "例子现金")),
    "PT Example Operator",
    ("ID", "PH"),
    Kind.CONSUMER_LOAN,
    Group.LENDING,
    Confidence.HIGH,
    (
        said(Status.ON_REGULATOR_WARNING_LIST, "Example Authority", "2023-07", title="Alert list SP 01/EX/VII/2023"),
        said(Status.NAMED_BY_CIVIL_SOCIETY, "Example Civic Group", "2022", "PH"),
    ),
    reusable_id=True,
)
LEASING = LenderRecord(
    PackageName("example.phone.hire"), (("und", "Example Phone Hire"),), None, ("CN",), Kind.PHONE_LEASING,
    Group.LENDING, Confidence.LOW, (said(Status.RECOGNISED, "Example Collection", None, None),),
)  # fmt: skip
WALLET = LenderRecord(
    PackageName("example.wallet"), (("und", "Example Wallet"),), None, ("CN",), Kind.SUPER_APP, Group.ALSO_LENDS,
    Confidence.HIGH, (said(Status.RECOGNISED, "Example Collection", None, None),),
)  # fmt: skip
NAMED = NamedLender(
    (("und", "Example Rupiah"),), None, ("ID",), Kind.CONSUMER_LOAN, Group.LENDING, Confidence.MEDIUM,
    (said(Status.NO_LONGER_IN_STORE, "Example Store", "2024-02-01"),),
)  # fmt: skip


def answer(term: str, *cards: LenderRecord | NamedLender, total: int = 0, facts: ListFacts = FACTS) -> ev.Answer:
    """Make an answer; `total` 0: as many as there are."""
    return ev.Answer(term, "", DAY, facts, None, cards, total or len(cards))


REASONS = (Reason(ReasonKind.PACKAGE_CONTAINS, ("cash", "loan")), Reason(ReasonKind.ASKS_FOR, ("contacts", "sms")))
UNLISTED = ev.Answer(
    "com.example.cash.loan", "", DAY, FACTS, PackageName("com.example.cash.loan"), (), 0, REASONS
)  # fmt: skip
NEAR = ev.Answer("example.cash", "", DAY, FACTS, PackageName("example.cash"), (LOAN,), 1)

ASIDE: dict[str, Callable[[], st.AsideState]] = {
    "21-look-up": lambda: st.LookingUp("", answer=answer("")),
    "22-found-one": lambda: st.LookingUp("", "example cash", answer=answer("example cash", LOAN)),
    "23-found-many": lambda: st.LookingUp(
        "ID", "example", answer=answer("example", LOAN, LEASING, WALLET, NAMED, total=37, facts=OLD_FACTS)
    ),
    "24-absent": lambda: st.LookingUp("", UNLISTED.term, answer=UNLISTED),
    "25-refused": lambda: st.LookingUp("", "example.cash", answer=NEAR, told=ev.ListNotTaken(1, ListAltered("line 3"))),
    "26-help": lambda: st.Helping(st.Closed()),
}
