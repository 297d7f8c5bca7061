"""`lenders search`, `show`, `stats`, `check` and `import`: the list by hand. No phone, and never the practice list."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from core.cli import lender_words, list_words
from core.cli.arguments import Options
from core.cli.checking_table import check_table
from core.cli.console import Console
from core.cli.exit_code import ExitCode
from core.cli.lender_text import Asked, found_lines, shown_lines, stats_lines
from core.cli.list_text import list_lines, list_notes
from core.evidence.lender_json import (
    import_document,
    search_document,
    show_document,
    stats_document,
)
from core.lenders.bundle import Bundle
from core.lenders.finding import find, package_of, search, search_names
from core.lenders.likeness import LikenessModel
from core.lenders.records import read_record
from core.lenders.updates.current import current_list, own_shelf
from core.model.lender import ListFacts
from core.model.likeness import AppSigns, Likeness
from core.model.text import clean_line
from core.services.updating_list import import_list

_NO_LIKENESS = Likeness(lending_like=False, score=0.0)


def lenders(options: Options, console: Console) -> ExitCode:
    """Do what was asked of the list."""
    if options.action == "import":
        return _import(options, console)
    bundle = current_list(own_shelf(options.data))
    facts = bundle.facts
    term = clean_line(" ".join(options.text), 300)
    if options.action == "search":
        found, named = search(bundle, term), search_names(bundle, term)
        console.answer(search_document(facts, term, found, named))
        _tell(console, found_lines(facts, found, named, Asked(term, _today())))
    elif options.action == "show":
        return _show(bundle, facts, term, options.country, console)
    elif options.action == "stats":
        document = stats_document(facts, [read_record(line, "lender list") for _, line in bundle.lines], _today())
        console.answer(document)
        counts = document["counts"]
        _tell(console, stats_lines(facts, counts if isinstance(counts, dict) else {}, _today()))
    else:
        check_table(bundle, options, console)
    console.complain(*(() if options.action == "stats" else list_notes(facts, _today())))
    return ExitCode.DONE


def _import(options: Options, console: Console) -> ExitCode:
    done = import_list(options.file, options.data, _today())
    console.answer(import_document(done.before, done.now, _today()))
    _tell(console, (list_words.imported(done.before), *list_lines(done.now, _today())))
    return ExitCode.DONE


def _show(bundle: Bundle, facts: ListFacts, term: str, country: str | None, console: Console) -> ExitCode:
    package = package_of(term)
    if package is None:
        console.complain(lender_words.NO_LINK)
        return ExitCode.USAGE
    record = find(bundle, package)
    likeness = LikenessModel.open().judge(AppSigns(package)) if record is None else _NO_LIKENESS
    console.answer(show_document(facts, package, record, likeness))
    _tell(console, shown_lines(facts, record, likeness, Asked(package, _today(), country)))
    return ExitCode.DONE


def _tell(console: Console, lines: Iterable[str]) -> None:
    if not console.as_json:
        console.say(*lines)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
