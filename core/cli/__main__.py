"""The command line's door: errors become sentences and exit codes here, and only here."""

import signal
import sys
from collections.abc import Callable
from importlib import import_module
from types import FrameType
from typing import Final

from core.cli import doctor_words, words
from core.cli.arguments import Options, parse_arguments
from core.cli.console import Console, leave_quietly, make_streams_forgiving
from core.cli.exit_code import ExitCode
from core.cli.place import place_of
from core.errors import AdbMissing, AdbServerFailed, LenderLensError, NoPhone, PhoneError, SeveralPhones

_COMMANDS: Final = {
    "devices": ("core.cli.looking", "devices"),
    "doctor": ("core.cli.diagnosing", "doctor"),
    "scan": ("core.cli.looking", "scan_phone"),
    "looks": ("core.cli.remembering", "looks"),
    "rights": ("core.cli.rights", "rights"),
    "open": ("core.cli.rights", "open_page"),
    "revoke": ("core.cli.changing", "revoke"),
    "undo": ("core.cli.changing", "undo_change"),
    "analyse": ("core.cli.analysing", "analyse_files"),
    "lenders": ("core.cli.looking_up", "lenders"),
    "maker": ("core.cli.maker_cards", "maker"),
    "practice": ("core.cli.practising", "practice"),
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code."""
    make_streams_forgiving()
    end_as_with_ctrl_c()
    options = parse_arguments(arguments)
    console = Console(options.json, place_of(options))
    try:
        return int(_command(options.command)(options, console))
    except LenderLensError as error:
        console.complain(words.error(error), *_hints(error))
        return int(_code(error))
    except BrokenPipeError:  # whoever read our words has gone, as `| head` does
        leave_quietly()
        return int(ExitCode.NOT_DONE)
    except KeyboardInterrupt:
        console.complain(words.STOPPED)
        return int(ExitCode.NOT_DONE)


def _command(name: str) -> Callable[[Options, Console], ExitCode]:
    """Load one command: a look need not wait for what turns off, reads files and makes practice phones."""
    module, function = _COMMANDS[name]
    command: Callable[[Options, Console], ExitCode] = getattr(import_module(module), function)
    return command


def _hints(error: LenderLensError) -> tuple[str, ...]:
    """Name the command that says more, where it can."""
    return (doctor_words.HINT,) if isinstance(error, NoPhone | AdbMissing | AdbServerFailed) else ()


def _code(error: LenderLensError) -> ExitCode:
    if isinstance(error, SeveralPhones):
        return ExitCode.USAGE
    return ExitCode.NO_PHONE if isinstance(error, PhoneError) else ExitCode.NOT_DONE


def end_as_with_ctrl_c() -> None:
    """Let a request to end unwind like Ctrl-C does, so that what we started ends with us."""
    if hasattr(signal, "SIGTERM"):
        signal.signal(signal.SIGTERM, _interrupt)


def _interrupt(_: int, __: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
