"""What was asked for, as types. Wrong usage ends the program with 2 and argparse's own sentence."""

import argparse
from pathlib import Path
from typing import Final

from core import __version__
from core.cli import (
    calls_words,
    doctor_words,
    door_hand_words,
    lender_words,
    list_words,
    looks_words,
    maker_words,
    managed_words,
    name_words,
    rights_words,
    since_words,
    words,
)
from core.errors import NotAllowedHere
from core.model.details import NamesWanted
from core.model.doors import DoorKind
from core.model.names import PackageName, package_name, user_id
from core.paths import data_dir
from core.practice.phones import PHONES

DUMP_KINDS: Final = ("package_dump", "appops_dump", "getprop", "users", "packages")
"""What a file for `analyse` may be named as."""


class Options(argparse.Namespace):
    """Everything of one call; what was not given keeps its default here (each option has SUPPRESS as its own)."""

    command: str
    action: str = ""
    json: bool = False
    data: Path = Path()
    serial: str | None = None
    practice: str | None = None
    adb_port: int | None = None
    all: bool = False
    package: tuple[PackageName, ...] = ()
    app: PackageName = PackageName("")
    user: int = 0
    door: str = ""
    read: bool = False
    all_lenders: bool = False
    yes: bool = False
    ask_again: bool = False
    calls_and_messages: bool = False
    managed_too: bool = False
    change: str | None = None
    list: bool = False
    path: tuple[Path, ...] = ()
    package_dump: tuple[Path, ...] = ()
    appops_dump: tuple[Path, ...] = ()
    getprop: tuple[Path, ...] = ()
    users: tuple[Path, ...] = ()
    packages: tuple[Path, ...] = ()
    name: str = ""
    text: tuple[str, ...] = ()
    csv: Path = Path()
    file: Path = Path()
    country: str | None = None
    names: str = NamesWanted.FEW
    keep_nothing: bool = False
    forget: bool = False


def parse_arguments(arguments: list[str] | None = None) -> Options:
    """Read the command line (None: the program's own). Raises SystemExit(2) for wrong usage."""
    parser = _parser()
    options = parser.parse_args(arguments, Options(data=data_dir()))
    if options.command == "revoke" and bool(options.package) == options.all_lenders:
        parser.error(words.NAME_PACKAGES_OR_ALL)
    if options.calls_and_messages and options.all_lenders:
        parser.error(calls_words.NAME_PACKAGES)
    if options.command == "undo" and options.change and options.list:
        parser.error(words.ONE_CHANGE_OR_LIST)
    if options.command == "analyse" and not (options.path or any(getattr(options, kind) for kind in DUMP_KINDS)):
        parser.error(words.NAME_A_FILE)
    if options.read and not options.door:
        parser.error(door_hand_words.READ_WITHOUT_DOOR)
    if options.practice and options.adb_port:
        parser.error(words.PRACTICE_OR_PORT)
    return options


def _parser() -> argparse.ArgumentParser:
    shared = _shared()
    parser = argparse.ArgumentParser(prog="lenderlens-cli", description=words.ABOUT)
    parser.add_argument("--version", action="version", version=f"LenderLens {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, about: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=about, description=about, parents=[shared], argument_default=argparse.SUPPRESS
        )

    command("devices", words.ABOUT_DEVICES)
    command("doctor", doctor_words.ABOUT)
    scan = command("scan", words.ABOUT_SCAN)
    _add_scan(scan)
    scan.add_argument("--names", choices=[each.value for each in NamesWanted], help=name_words.HELP_NAMES)
    scan.add_argument("--keep-nothing", action="store_true", help=since_words.HELP_KEEP_NOTHING)
    looks = command("looks", looks_words.ABOUT)
    looks.add_argument("package", nargs="*", type=_package, metavar="PACKAGE", help=looks_words.HELP_PACKAGE)
    looks.add_argument("--forget", action="store_true", help=looks_words.HELP_FORGET)
    command("rights", rights_words.ABOUT)
    opened = command("open", rights_words.ABOUT_OPEN)
    opened.add_argument("app", type=_package, metavar="PACKAGE")
    opened.add_argument("--user", type=_user, metavar="N", help=rights_words.HELP_USER)
    opened.add_argument("--door", choices=list(DoorKind), metavar="KIND", help=door_hand_words.HELP_DOOR)
    opened.add_argument("--read", action="store_true", help=door_hand_words.HELP_READ)
    _add_revoke(command("revoke", words.ABOUT_REVOKE))
    _add_undo(command("undo", words.ABOUT_UNDO))
    _add_analyse(command("analyse", words.ABOUT_ANALYSE))
    _add_lenders(command("lenders", lender_words.ABOUT), shared)
    maker = command("maker", maker_words.ABOUT)
    maker.add_argument("text", nargs="*", metavar="NAME", help=maker_words.HELP_NAME)
    _add_practice(command("practice", words.ABOUT_PRACTICE), shared)
    return parser


def _shared() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--json", action="store_true", help=words.HELP_JSON)
    shared.add_argument("--serial", metavar="S", help=words.HELP_SERIAL)
    shared.add_argument("--data", metavar="DIR", type=Path, help=words.HELP_DATA)
    shared.add_argument("--practice", metavar="NAME", choices=_phone_names(), help=words.HELP_PRACTICE)
    shared.add_argument("--adb-port", metavar="PORT", type=_port, help=words.HELP_PORT)
    return shared


def _add_scan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--all", action="store_true", help=words.HELP_ALL)
    _add_country(parser, lender_words.HELP_COUNTRY)


def _add_country(parser: argparse.ArgumentParser, helped: str) -> None:
    parser.add_argument("--country", type=_country, metavar="CC", help=helped)


def _add_revoke(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("package", nargs="*", type=_package, metavar="PACKAGE")
    parser.add_argument("--all-lenders", action="store_true", help=words.HELP_ALL_LENDERS)
    parser.add_argument("--yes", action="store_true", help=words.HELP_YES)
    parser.add_argument("--managed-too", action="store_true", help=managed_words.HELP_MANAGED_TOO)
    parser.add_argument("--ask-again", action="store_true", help=words.HELP_ASK_AGAIN)
    parser.add_argument("--calls-and-messages", action="store_true", help=calls_words.HELP_CALLS)


def _add_undo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("change", nargs="?", metavar="CHANGE", help=words.HELP_CHANGE)
    parser.add_argument("--managed-too", action="store_true", help=managed_words.HELP_MANAGED_TOO_UNDO)
    parser.add_argument("--list", action="store_true", help=words.HELP_LIST)


def _add_analyse(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", nargs="*", type=Path, metavar="PATH", help=words.HELP_PATH)
    _add_scan(parser)
    for kind in DUMP_KINDS:
        parser.add_argument(
            f"--{kind.replace('_', '-')}", action="append", type=Path, metavar="F", help=words.HELP_DUMPS[kind]
        )


def _add_lenders(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for action, about in lender_words.ABOUT_ACTIONS.items():
        one = actions.add_parser(
            action, help=about, description=about, parents=[shared], argument_default=argparse.SUPPRESS
        )
        if action in ("search", "show"):
            helped = lender_words.HELP_TEXTS[action]
            one.add_argument("text", nargs="+", metavar=lender_words.TEXTS[action], help=helped)
        if action == "import":
            one.add_argument("file", type=Path, metavar="FILE", help=list_words.HELP_FILE)
        if action == "check":
            one.add_argument("--csv", required=True, type=Path, metavar="FILE", help=lender_words.HELP_CSV)
            _add_country(one, lender_words.HELP_CHECK_COUNTRY)
        elif action == "show":
            _add_country(one, lender_words.HELP_COUNTRY)


def _add_practice(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for action, about in words.ABOUT_PRACTICE_ACTIONS.items():
        one = actions.add_parser(
            action, help=about, description=about, parents=[shared], argument_default=argparse.SUPPRESS
        )
        if action != "list":
            one.add_argument("name", metavar="NAME", choices=_phone_names())


def _phone_names() -> tuple[str, ...]:
    return tuple(phone.name for phone in PHONES)


def _package(untrusted: str) -> PackageName:
    try:
        return package_name(untrusted)
    except NotAllowedHere as error:
        raise argparse.ArgumentTypeError(words.no_package_name(untrusted)) from error


def _user(untrusted: str) -> int:
    try:
        return user_id(int(untrusted))
    except (ValueError, NotAllowedHere) as error:
        raise argparse.ArgumentTypeError(rights_words.NO_USER) from error


def _country(untrusted: str) -> str:
    if not (len(untrusted) == 2 and untrusted.isascii() and untrusted.isalpha()):
        raise argparse.ArgumentTypeError(lender_words.NO_COUNTRY)
    return untrusted.upper()


def _port(untrusted: str) -> int:
    port = int(untrusted) if untrusted.isascii() and untrusted.isdigit() else 0
    if not 0 < port < 65536:
        raise argparse.ArgumentTypeError(words.NO_PORT)
    return port
