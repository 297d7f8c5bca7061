"""The part of the saved page that says what ties an app to the list, and what sources say; the chosen country first."""

from collections.abc import Iterable

from core.evidence import match_words as words
from core.evidence import record_words
from core.evidence.html import both, element, escape, listing
from core.evidence.record_words import Both
from core.model.lender import Basis, Confidence, LenderMatch, Statement, said_for
from core.model.likeness import Reason, ReasonKind


def match_part(match: LenderMatch | None, country: str | None) -> str:
    """Write the basis, what weakens it, and every statement; nothing for an app that nothing ties to the list."""
    if match is None:
        return ""
    said = said_for(match.record.statements, country)
    parts = [element("p", both(words.BASES[match.basis], name=_listed_as(match)))]
    parts += [element("p", note) for note in _notes(match)]
    parts += [listing(map(_statement, said.first))] if said.first else []
    if said.elsewhere:
        parts += [element("p", both(words.ELSEWHERE)), listing(map(_statement, said.elsewhere))]
    return "".join(parts)


def _notes(match: LenderMatch) -> Iterable[str]:
    if match.other_signer:
        yield both(words.OTHER_SIGNER)
    if match.record.reusable_id:
        yield both(words.REUSABLE)
    if match.is_listed and match.record.confidence is Confidence.LOW:
        yield both(words.UNVERIFIED)
    yield from map(_reason, match.reasons)


def _listed_as(match: LenderMatch) -> str:
    names = ", ".join(name for _, name in match.record.names)
    return f"{names} {match.record.package}".strip() if match.basis is Basis.CERTIFICATE_ONLY else names


def _reason(of: Reason) -> str:
    worded = words.REASONS[of.kind]
    if of.kind is not ReasonKind.ASKS_FOR:
        return both(worded, found=", ".join(of.words))
    groups = [words.GROUPS[name] for name in of.words]
    english, chinese = ", ".join(one.en for one in groups), "、".join(one.zh for one in groups)
    return both(Both(worded.en.replace("{found}", english), worded.zh.replace("{found}", chinese)))


def _statement(of: Statement) -> str:
    """Write one dated public source; its address as text, so that nothing is opened by a slip."""
    source = " · ".join(escape(part) for part in (of.by, of.title, of.country, of.date, of.url) if part)
    checked = f" ({escape(of.checked_on)})" if of.checked_on else ""
    return f"{both(record_words.STATUSES[of.status])} {source}{checked}"
