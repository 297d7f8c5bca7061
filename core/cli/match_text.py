"""What ties an app to the list, and what sources say of it: its basis always, its own country first, nothing hidden."""

from collections.abc import Iterable

from core.cli import lender_words
from core.model.lender import Basis, Confidence, LenderMatch, LenderRecord, Statement, said_for


def match_lines(match: LenderMatch | None, country: str | None) -> Iterable[str]:
    """Give the lines under an app's name."""
    if match is None:
        return
    yield lender_words.basis(match.basis, _listed_as(match))
    if match.other_signer:
        yield lender_words.OTHER_SIGNER
    if match.is_listed and match.record.confidence is Confidence.LOW:
        yield lender_words.UNVERIFIED
    if match.record.reusable_id:
        yield lender_words.REUSABLE
    if match.reasons:
        yield lender_words.may_be(match.reasons)
    yield from said_lines(match.record.statements, country)


def said_lines(statements: tuple[Statement, ...], country: str | None) -> Iterable[str]:
    """Word each statement; those that hold elsewhere come last, under a line that says so."""
    said = said_for(statements, country)
    yield from map(_statement, said.first)
    if said.elsewhere:
        yield lender_words.ELSEWHERE
        yield from (f"  {_statement(one)}" for one in said.elsewhere)


def title(record: LenderRecord) -> str:
    """Name a listed app by its names, its package and its countries."""
    names = ", ".join(name for _, name in record.names)
    where = f" [{', '.join(record.countries)}]" if record.countries else ""
    return f"{names} ({record.package}){where}" if names else f"{record.package}{where}"


def _listed_as(match: LenderMatch) -> str:
    if match.basis is Basis.CERTIFICATE_ONLY:
        return title(match.record)
    return ", ".join(name for _, name in match.record.names) if match.basis is Basis.NAME_AND_COUNTRY else ""


def _statement(of: Statement) -> str:
    facts = (of.country or "", of.date or "", lender_words.checked_on(of.checked_on) if of.checked_on else "")
    worded = lender_words.statement(of.status, of.by or "", of.title or "", facts)
    return f"{worded} <{of.url}>" if of.url else worded
