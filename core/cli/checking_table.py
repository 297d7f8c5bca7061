"""`lenders check`: a table of apps, row by row, in its own order; what cannot be an app gets its row too."""

from collections.abc import Iterator

from core.cli.arguments import Options
from core.cli.console import Console
from core.cli.lender_text import checked_line
from core.evidence.lender_json import Checked, check_document
from core.lenders.bundle import Bundle
from core.lenders.likeness import LikenessModel
from core.lenders.listings import LenderListings
from core.lenders.matching import match_details
from core.lenders.table import TableRow, read_table
from core.model.lender import Basis, LenderMatch
from core.model.likeness import AppSigns, Likeness
from core.model.names import is_package_name, package_name

_NO_LIKENESS = Likeness(lending_like=False, score=0.0)


def check_table(bundle: Bundle, options: Options, console: Console) -> None:
    """Print one line a row as it is judged, or the document of them all. Raises UnreadableInput, DataError."""
    if console.as_json:
        console.answer(check_document(bundle.facts, list(_checked(bundle, options))))
        return
    for row in _checked(bundle, options):
        console.say(checked_line(row))


def _checked(bundle: Bundle, options: Options) -> Iterator[Checked]:
    listings, model = LenderListings.of(bundle), LikenessModel.open()
    try:
        for row in read_table(options.csv):
            yield _check_one(row, listings, model, options.country)
    finally:
        listings.close()


def _check_one(row: TableRow, listings: LenderListings, model: LikenessModel, country: str | None) -> Checked:
    """Tell what the list says, and beside it, whatever that is, what the model says."""
    if not is_package_name(row.untrusted_package):
        return Checked(row.untrusted_package, Basis.NONE, (), None, _NO_LIKENESS)
    package = package_name(row.untrusted_package)
    likeness = model.judge(AppSigns(package, row.names))
    match = match_details(listings, package, tuple(("und", name) for name in row.names), country=country)
    return _checked_as(row, match, likeness, country)


def _checked_as(row: TableRow, match: LenderMatch | None, likeness: Likeness, country: str | None) -> Checked:
    if match is None:
        basis = Basis.LENDING_LIKE if likeness.lending_like else Basis.NONE
        return Checked(row.untrusted_package, basis, (), None, likeness)
    said = (one.status for one in match.record.statements if country is None or one.country in (None, country))
    return Checked(row.untrusted_package, match.basis, tuple(dict.fromkeys(said)), match.record.kind, likeness)
