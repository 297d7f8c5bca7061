"""What sources say about a lender: facts with who, where and when; never a judgement of ours.

A register or licence is never in the tag: a badge there would lull, and it changes nothing about the verdict.
"""

from PySide6.QtCore import QCoreApplication

from core.model.lender import Basis, Kind, LenderMatch, Statement, Status, said_for
from gui.wording.countries import country
from gui.wording.fill import fill
from gui.wording.times import source_date

translate = QCoreApplication.translate


def tag(match: LenderMatch, chosen: str | None = None) -> str:
    """Word the small neutral tag beside the name: the weightiest statement, else what kind of app it is.

    `chosen`: the person's country; what is said of another one is in no tag. Nor is what the list says of another app.
    """
    if match.maybe_lending:
        return translate("Wording", "May be a lending app")
    if not match.is_listed:
        return _of_another_app(match)
    if not match.in_headline:
        return kind(match.record.kind)
    said = (one for one in said_for(match.record.statements, chosen).first if one.by and one.status in _TAGGED)
    weightiest = min(said, key=lambda one: list(Status).index(one.status), default=None)
    return statement(weightiest) if weightiest else translate("Wording", "Known lender")


def _of_another_app(match: LenderMatch) -> str:
    if match.other_signer:
        return translate("Wording", "Same internal name, other signer: check")
    if match.basis is Basis.CERTIFICATE_ONLY:
        return translate("Wording", "Signed like a listed app: check")
    return translate("Wording", "Same name as a lender: check")


_TAGGED = (
    Status.ON_REGULATOR_WARNING_LIST,
    Status.BANNED_BY_AUTHORITY,
    Status.LICENCE_REVOKED,
    Status.PRIVACY_FINDING_BY_AUTHORITY,
    Status.NAMED_BY_SECURITY_VENDOR,
    Status.NAMED_BY_POLICE,
)


def statement(said: Statement) -> str:
    """Word one statement with its source, country and date, as far as they are known."""
    who = said.by or translate("Wording", "a public source")
    where = country(said.country) if said.country else ""
    when = source_date(said.date) if said.date else ""
    details = translate("Wording", ", ", "between source, country and date").join(x for x in (where, when) if x)
    sentence = fill(status(said.status), who)
    return (
        fill(translate("Wording", "%1, %2", "what a source says, then country and date"), sentence, details)
        if details
        else sentence
    )


def status(value: Status) -> str:
    """Word what a source says; %1 stands for the source."""
    return {
        Status.NAMED_BY_SECURITY_VENDOR: translate("Wording", "Named in a report by %1"),
        Status.ON_REGULATOR_WARNING_LIST: translate("Wording", "On the warning list of %1"),
        Status.BANNED_BY_AUTHORITY: translate("Wording", "Banned by %1"),
        Status.LICENCE_REVOKED: translate("Wording", "Licence withdrawn by %1"),
        Status.PRIVACY_FINDING_BY_AUTHORITY: translate("Wording", "Named for its use of personal data by %1"),
        Status.NAMED_BY_POLICE: translate("Wording", "Named by the police: %1"),
        Status.NAMED_BY_CIVIL_SOCIETY: translate("Wording", "Named by %1"),
        Status.ON_TRACKER_LIST: translate("Wording", "On the list of %1"),
        Status.ON_REGULATOR_REGISTER: translate("Wording", "On the register of %1"),
        Status.NO_LONGER_IN_STORE: translate("Wording", "No longer in the store, says %1"),
        Status.RECOGNISED: translate("Wording", "Known as a lender from %1"),
    }[value]


def kind(value: Kind) -> str:
    return {
        Kind.CONSUMER_LOAN: translate("Wording", "Consumer loans"),
        Kind.PAYDAY_LOAN: translate("Wording", "Payday loans"),
        Kind.BNPL: translate("Wording", "Buy now, pay later"),
        Kind.P2P: translate("Wording", "Loans between people"),
        Kind.LOAN_MARKETPLACE: translate("Wording", "Loan marketplace"),
        Kind.PAWN: translate("Wording", "Pawn loans"),
        Kind.PHONE_LEASING: translate("Wording", "Phone on hire or instalments"),
        Kind.OTHER_CREDIT: translate("Wording", "Credit"),
        Kind.SUPER_APP: translate("Wording", "Wallet or shop that also lends"),
        Kind.BANK_WITH_LOANS: translate("Wording", "Bank that also lends"),
        Kind.CREDIT_CARD: translate("Wording", "Credit card"),
        Kind.OTHER: translate("Wording", "Other app"),
    }[value]


def basis(value: Basis, listed_as: str = "") -> str:
    """Say how an app was matched with the list; `listed_as`: what the list names, where that is not this app."""
    sentence = {
        Basis.EXACT_PACKAGE: translate("Wording", "Found in our list by its internal name."),
        Basis.PACKAGE_AND_CERTIFICATE: translate("Wording", "Found in our list by its internal name and signature."),
        Basis.CERTIFICATE_ONLY: translate(
            "Wording", "Not in our list. Signed like an app that is (%1): a weak sign, one signer may sign many apps."
        ),
        Basis.NAME_AND_COUNTRY: translate(
            "Wording", "Not in our list. Has a name that a source gives for your country (%1): possible, check."
        ),
        Basis.LENDING_LIKE: translate("Wording", "Looks like a lending app; it is not in our list."),
        Basis.NONE: translate("Wording", "Not found in our list. That proves nothing by itself."),
    }[value]
    return fill(sentence, listed_as)


def of_another() -> str:
    return translate("Wording", "What follows is said of the listed app, which may be another one.")


def elsewhere(said: str) -> str:
    return fill(translate("Wording", "Said of another country: %1"), said)


def other_signer() -> str:
    return translate(
        "Wording", "Its signature is not that of the listed app. It may be another app under the same internal name."
    )


def leasing_note(value: Kind) -> str:
    """Say what matters of phones on hire or instalments; nothing of other kinds."""
    if value is not Kind.PHONE_LEASING:
        return ""
    return translate(
        "Wording",
        "A phone on hire or instalments may carry a lock of the lender. If the person who signed is under 18, tell "
        "your helper, and say so in a complaint: age can matter.",
    )


def typed_note() -> str:
    return translate(
        "Wording",
        "A contact you typed or picked is not the whole book. The app knows that person with or without this "
        "permission.",
    )


def not_listed() -> str:
    return basis(Basis.NONE)
