"""What each research row may honestly say, in the closed words of `core.model.lender`. Used by make_lenders.py only.

The rules come from the notes that travel with the tables (SOURCES.md). The ones that bind most: a status needs an
address that a reader can open; "no longer in store" is not an accusation; a summons or an audit is not a finding;
"licensed, not looked up" is nothing; what was joined by the app's name alone says so in its title.
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from core.model.lender import Kind, Status

Row = dict[str, str]
BY_NAME: Final = " (matched by app name)"
TRACKER: Final = "CashlessConsumer"
_TRACKER_MEDIUM: Final = 50  # SOURCES.md: the tracker's own score from which its rows are trusted at all
_RECHECKED: Final = "recheck 2026"  # that recheck asked the Indian storefront only
_URL: Final = re.compile(r"https?://[^\s|;]+")
_SCORE: Final = re.compile(r"risk(?: score)? (\d+)")
_REPOSITORY: Final = re.compile(r"https://github\.com/([^/]+/[^/]+)")
# Of two addresses for one source: the publisher's own, or the better known paper.
_FIRST_CHOICE: Final = ("thehindubusinessline.com", "indianexpress.com")
# Copies of the Indonesian register that say of which day they are (SOURCES.md, "Regulator and licence lists").
_REGISTERS: Final = {
    "https://www.tempo.co/ekonomi/daftar-lengkap-pinjol-legal-818991": ("Licensed online lenders (101)", "2023-10-09"),
    "121-daftar-pinjol-legal-dan-resmi-terdaftar-di-ojk.md": ("Licensed online lenders (121)", "2021-07-27"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """One statement, ready to be written: the keys of a record line, in their order."""

    status: Status
    by: str | None = None
    title: str | None = None
    date: str | None = None
    country: str | None = None
    url: str | None = None


def reported(row: Row) -> list[Said]:
    """Word one row of lenders_reported.csv: one statement for each of its sources, two for a trusted tracker row."""
    sources = row["reported_by"].split(" | ")
    titles, addresses = row["report_title"].split(" | "), row["source_url"].split(" | ")
    said = []
    for place, (by, title, address) in enumerate(zip(sources, titles, addresses, strict=True)):
        source = Said(
            _status(by, row), by, title, _date(row, place), _country(row, place, len(sources)), _address(address)
        )
        said += _tracked(source, row) if by == TRACKER else [_named(source, row, place)]
    return [_plain(one) for one in said]


def recognised(row: Row) -> list[Said]:
    """Word one row of the other tables: where id and name were read; on a register only where a dated copy says so."""
    addresses = [part for part in row["source_url(s)"].split(" ; ") if _URL.search(part)]
    found = [_recognised(part) for part in addresses if not part.startswith("licence:")]
    listed = [_registered(row, part) for part in addresses if part.startswith("licence:")]
    return [one for one in listed if one is not None] + found or [Said(Status.RECOGNISED)]


def kind_of_reported(row: Row) -> Kind:
    """Choose the kind: a guide to loans lends nothing itself, a bank named by China's CAC stays a bank."""
    if "loan-guide" in row["status_note"]:
        return Kind.OTHER_CREDIT
    return Kind.BANK_WITH_LOANS if row["developer"].endswith("银行") else Kind.CONSUMER_LOAN


def _status(by: str, row: Row) -> Status:
    if by == TRACKER:
        return Status.NO_LONGER_IN_STORE
    if by.startswith(("OJK", "SBS")):
        return Status.ON_REGULATOR_WARNING_LIST
    if by in ("ESET", "McAfee"):
        return Status.NAMED_BY_SECURITY_VENDOR
    if by.startswith(("Hyderabad", "BQ Prime")):
        return Status.NAMED_BY_POLICE
    return _by_authority(by, row)


def _by_authority(by: str, row: Row) -> Status:
    if by.startswith("SocialTIC"):
        return Status.NAMED_BY_CIVIL_SOCIETY
    if by == "Reserve Bank of India":
        return Status.LICENCE_REVOKED
    if by == "FCCPC Nigeria":
        return Status.BANNED_BY_AUTHORITY
    if "under audit" in row["report_title"] or row["status_note"].startswith("Summoned"):
        return Status.RECOGNISED  # an audit or a summons is not a finding
    if "(CAC)" in by or by.startswith(("ODPC", "National Privacy Commission")):
        return Status.PRIVACY_FINDING_BY_AUTHORITY
    raise ValueError(f"no rule for the source {by!r}")


def _date(row: Row, place: int) -> str | None:
    undated_first = row["reported_by"].startswith("BQ Prime")  # the copy read has no date: the date is the tracker's
    return (row["report_date"] or None) if place == int(undated_first) else None


def _country(row: Row, place: int, sources: int) -> str | None:
    by = row["reported_by"].split(" | ")[place]
    if by == TRACKER and _RECHECKED in row["status_note"]:
        return "IN"
    if by in ("ESET", "McAfee"):
        return None  # a vendor speaks of no country; the app's markets are in the record
    countries = row["country"].split(";")
    if len(countries) == sources:
        return countries[place] or None
    return countries[0] if place == 0 and len(countries) == 1 else None


def _tracked(source: Said, row: Row) -> list[Said]:
    score = _SCORE.search(row["status_note"])
    if score is None or int(score[1]) < _TRACKER_MEDIUM:
        return [source]
    listed = Said(Status.ON_TRACKER_LIST, source.by, "killerloanapps", source.date, None, source.url)
    return [source, listed]


def _named(source: Said, row: Row, place: int) -> Said:
    by = f"Police, as told by {source.by}" if str(source.by).startswith("BQ Prime") else source.by
    joined = ("matched by name" in row["status_note"] and place == 0) or "under audit" in str(source.title)
    title = f"{source.title}{BY_NAME}" if joined and row["package_name"] else source.title
    return Said(source.status, by, title, source.date, source.country, source.url)


def _plain(said: Said) -> Said:
    """Drop the status of whatever has no address a reader can open."""
    return said if said.url else Said(Status.RECOGNISED)


def _address(untrusted: str) -> str | None:
    found: list[str] = _URL.findall(untrusted)
    better = [url for url in found if any(host in url for host in _FIRST_CHOICE)]
    return next(iter(better or found), None)


def _recognised(part: str) -> Said:
    url = _address(part)
    repository = _REPOSITORY.match(url or "")
    return Said(Status.RECOGNISED, repository[1] if repository else None, url=url)


def _registered(row: Row, part: str) -> Said | None:
    url = _address(part) or ""
    for ending, (title, date) in _REGISTERS.items():
        if row["licence_status"] == "licensed" and url.endswith(ending):
            return Said(Status.ON_REGULATOR_REGISTER, row["regulator"], title, date, "ID", url)
    return None
