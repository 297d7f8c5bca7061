"""Make resources/lenders/ from the research tables. A maintainer runs it; the program never does.

    python3 resources/make_lenders.py --data FOLDER [--out FOLDER] [--date YYYY-MM-DD]

FOLDER holds lenders_reported.csv, lenders_mainstream.csv, lenders_more.csv, lenders_more2.csv, and perhaps more tables
lenders_*.csv with the columns of one of them, read after these in the order of their names. Written are one JSON
record a line, one record a package, sorted: reported.jsonl, mainstream.jsonl, more.jsonl; rows that name no package go
to names_only.jsonl; list.json holds version, date, SHA-256 and the tally. Every row in ends in a record of its own, in
another row's record (same package), or in names_only.jsonl: anything else stops the run. Nothing is guessed: see
lender_statements.py for what a row may say. Standard library and `core` only.
"""

import argparse
import csv
import datetime as dt
import hashlib
import io
import json
import re
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

import lender_statements as statements

from core.lenders.records import certificate
from core.model.lender import Confidence, Group, Kind
from core.model.names import package_name
from core.model.text import clean_line

OUT: Final = Path(__file__).resolve().parent / "lenders"
NAMES_ONLY: Final = "names_only.jsonl"
REPORTED_FILE: Final = "reported.jsonl"
MORE_FILE: Final = "more.jsonl"
TABLES: Final = {
    "lenders_reported.csv": REPORTED_FILE,
    "lenders_mainstream.csv": "mainstream.jsonl",
    "lenders_more.csv": MORE_FILE,
    "lenders_more2.csv": MORE_FILE,
}
REPORTED_BY: Final = "reported_by"
"""The column that only tables of reports have."""
_ALSO_LENDS: Final = (Kind.SUPER_APP, Kind.BANK_WITH_LOANS, Kind.CREDIT_CARD)
_BEST_FIRST: Final = list(Confidence)
# Ids that any developer may take, named one by one in SOURCES.md, and the builders' and templates' prefixes there.
_REUSABLE: Final = re.compile(
    r"com\.(rupeeloan|app\.cashloan|insta\.app|take\.cash|loanmarket|app\.easycredit|from\.outside)|bank\.com\.bank"
    r"|(com\.example|io\.dcloud|io\.kodular|com\.dk|com\.qmdk|com\.newandromo)\..+|uni\.UNI.+|com\.w[A-Z]\w*_\d+"
)
# "Such as com.loan.cash": every word of the id is a word of the trade.
_TRADE: Final = (
    "app|best|cash|credit|easy|fast|instant|lend|lending|loan|loans|market|mobile|money|now|online|personal|quick|time"
    "|wallet|dana|kredit|peso|pinjaman|rupee|tunai|uang"
)
_TRADE_ID: Final = re.compile(rf"com(\.({_TRADE})){{2,}}", re.IGNORECASE)
_SCRIPTS: Final = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("zh", re.compile("[\u3400-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
# In these the sources give the app's own label and a translation of it; elsewhere the Latin brand is the label.
_LABELS: Final = ("zh", "th", "ru")


@dataclass(slots=True)
class Draft:
    """A record being put together from one or more rows."""

    package: str | None
    file: str
    kind: Kind
    confidence: Confidence
    operator: str | None = None
    names: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    said: list[statements.Said] = field(default_factory=list)
    certificates: list[str] = field(default_factory=list)
    reported: bool = False

    def add(self, row: statements.Row) -> None:
        """Take over what a row says; the better-known of two confidences stays."""
        is_report = REPORTED_BY in row
        self.reported = self.reported or is_report
        self.confidence = min(self.confidence, Confidence(row["confidence"]), key=_BEST_FIRST.index)
        self.operator = self.operator or _operator(row["developer"])
        for name in f"{row['app_name']} | {row.get('app_name_local', '')}".split(" | "):
            _append_new(self.names, clean_line(name.strip(), 200))
        for country in row["country"].split(";"):
            _append_new(self.countries, country.strip())
        for digest in row.get("cert_sha256", "").replace(";", " ").split():
            _append_new(self.certificates, certificate(digest.lower()))
        self.said += statements.reported(row) if is_report else statements.recognised(row)

    def line(self) -> str:
        """Write the record as its line, keys in the agreed order."""
        body: dict[str, object] = {} if self.package is None else {"package": self.package}
        body |= {"names": tagged(self.names), "operator": self.operator, "countries": self.countries}
        body |= {"kind": self.kind, "group": self.group, "confidence": self.confidence}
        body["statements"] = [asdict(one) | {"checked_on": None} for one in self.plain_said()]
        if self.package is not None:
            body["reusable_id"] = bool(_REUSABLE.fullmatch(self.package) or _TRADE_ID.fullmatch(self.package))
        if self.package is not None and self.certificates:
            body["certificates"] = sorted(self.certificates)
        return json.dumps(body, ensure_ascii=False)

    @property
    def group(self) -> Group:
        """A reported package is lending whatever else it is; the rest goes by kind."""
        if self.package is not None and self.reported:
            return Group.LENDING
        if self.kind in _ALSO_LENDS:
            return Group.ALSO_LENDS
        return Group.OTHER if self.kind is Kind.OTHER else Group.LENDING

    def plain_said(self) -> list[statements.Said]:
        """Each statement once; the bare "recognised" only where nothing else is said."""
        once = list(dict.fromkeys(self.said))
        return [one for one in once if one.url] or once[:1]


def tagged(names: list[str]) -> dict[str, str]:
    """Give each name a language tag by its script, the one a phone shows first.

    Further names of one language get private subtags (BCP 47 x-).
    """
    tags: dict[str, str] = {}
    for name in sorted(names, key=lambda name: _language(name) not in _LABELS):
        language = _language(name)
        number = sum(tag.split("-")[0] == language for tag in tags) + 1
        tags[language if number == 1 else f"{language}-x-{number}"] = name
    return tags


def read_tables(folder: Path) -> tuple[dict[str, Draft], dict[str, dict[str, object]]]:
    """Read the tables into drafts by package (or by name, operator and country) and tally where each row ended."""
    drafts: dict[str, Draft] = {}
    tally: dict[str, dict[str, object]] = {}
    for table in [*TABLES, *_later_tables(folder)]:
        raw = (folder / table).read_bytes()
        ends: Counter[str] = Counter()
        for row in csv.DictReader(io.StringIO(raw.decode("utf-8"), newline="")):
            file = TABLES.get(table) or (REPORTED_FILE if REPORTED_BY in row else MORE_FILE)
            ends[_take(drafts, row, file)] += 1
        tally[table] = {"sha256": hashlib.sha256(raw).hexdigest(), "rows": ends.total(), **_ends(ends)}
    return drafts, tally


def write_list(out: Path, drafts: dict[str, Draft], tally: dict[str, dict[str, object]], date: dt.date) -> None:
    """Write the record files and list.json beside them."""
    files: dict[str, dict[str, object]] = {}
    for file in [*dict.fromkeys(TABLES.values()), NAMES_ONLY]:
        lines = [draft.line() + "\n" for _, draft in sorted(drafts.items()) if draft.file == file]
        raw = "".join(lines).encode()
        (out / file).write_bytes(raw)
        files[file] = {"sha256": hashlib.sha256(raw).hexdigest(), "records": len(lines)}
    if sum(Counter(draft.file for draft in drafts.values())[file] for file in files) != len(drafts):
        raise SystemExit("a record belongs to no file")
    facts = {"version": date.strftime("%Y.%m.%d"), "date": date.isoformat(), "sequence": _next_number(out)}
    written = json.dumps({**facts, "files": files, "rows": tally}, indent=1)
    (out / "list.json").write_text(written + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    """Read, tally, write."""
    options = argparse.ArgumentParser(description="Make resources/lenders from the research tables.")
    options.add_argument("--data", type=Path, required=True, metavar="FOLDER")
    options.add_argument("--out", type=Path, default=OUT, metavar="FOLDER")
    options.add_argument("--date", type=dt.date.fromisoformat, default=dt.datetime.now(dt.UTC).date())
    chosen = options.parse_args()
    drafts, tally = read_tables(chosen.data)
    write_list(chosen.out, drafts, tally, chosen.date)
    for table, ends in tally.items():
        print(table, *(f"{what} {count}" for what, count in ends.items() if what != "sha256"), sep="\t")


def _later_tables(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("lenders_*.csv") if path.name not in TABLES)


def _take(drafts: dict[str, Draft], row: statements.Row, file: str) -> str:
    package = package_name(row["package_name"]) if row["package_name"] else None
    key = package or "\0".join((row["app_name"], row["developer"], row["country"]))
    end = "merged" if key in drafts else "records" if package else "names_only"
    if key not in drafts:
        kind = Kind(row["kind"]) if "kind" in row else statements.kind_of_reported(row)
        drafts[key] = Draft(package, file if package else NAMES_ONLY, kind, Confidence(row["confidence"]))
    elif "kind" in row:
        drafts[key].kind = Kind(row["kind"])  # the reported table has no kind of its own
    drafts[key].add(row)
    return end


def _ends(ends: Counter[str]) -> dict[str, int]:
    return {end: ends[end] for end in ("records", "merged", "names_only")}


def _next_number(out: Path) -> int:
    """Count lists: a higher number is how an imported list is known to be newer."""
    path = out / "list.json"
    return 1 + int(json.loads(path.read_text(encoding="utf-8")).get("sequence", 0)) if path.is_file() else 1


def _operator(untrusted: str) -> str | None:
    """Drop a name that only a self-made signature states: it may borrow another company's."""
    return None if untrusted.endswith("(as signed)") else clean_line(untrusted.strip(), 200) or None


def _append_new(known: list[str], one: str) -> None:
    if one and one.casefold() not in (old.casefold() for old in known):
        known.append(one)


def _language(name: str) -> str:
    return next((language for language, letters in _SCRIPTS if letters.search(name)), "und")


if __name__ == "__main__":
    main()
