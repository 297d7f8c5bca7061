"""`analyse`: the same look at files somebody saved."""

from core.cli.arguments import Options
from core.cli.console import Console
from core.cli.exit_code import ExitCode
from core.cli.looking import seen, tell
from core.lenders.listings import LenderListings
from core.services.details.matching_details import with_matches
from core.services.files.analysing import InputFiles, analyse


def analyse_files(options: Options, console: Console) -> ExitCode:
    """Judge a phone from files; the lender list is always the real one."""
    files = InputFiles(
        any_kind=tuple(options.path),
        package_dump=tuple(options.package_dump),
        appops_dump=tuple(options.appops_dump),
        getprop=tuple(options.getprop),
        users=tuple(options.users),
        packages=tuple(options.packages),
    )
    listings = LenderListings.open(data=options.data)
    report = with_matches(analyse(files, listings), listings, options.country)
    tell(report, options, console, practice=False)
    return seen(report)
