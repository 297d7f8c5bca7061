"""The command line's door: errors become sentences and exit codes here, and only here."""

import signal
import sys
from types import FrameType
from typing import Final

from core.cli import words
from core.cli.analysing import analyse_files
from core.cli.arguments import parse_arguments
from core.cli.changing import revoke, undo_change
from core.cli.console import Console, leave_quietly, make_streams_forgiving
from core.cli.exit_code import ExitCode
from core.cli.looking import devices, scan_phone
from core.cli.looking_up import lenders
from core.cli.practising import practice
from core.errors import LenderLensError, PhoneError, SeveralPhones

_COMMANDS: Final = {
    "devices": devices,
    "scan": scan_phone,
    "revoke": revoke,
    "undo": undo_change,
    "analyse": analyse_files,
    "lenders": lenders,
    "practice": practice,
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code."""
    make_streams_forgiving()
    end_as_with_ctrl_c()
    options = parse_arguments(arguments)
    console = Console(options.json)
    try:
        return int(_COMMANDS[options.command](options, console))
    except LenderLensError as error:
        console.complain(words.error(error))
        return int(_code(error))
    except BrokenPipeError:  # whoever read our words has gone, as `| head` does
        leave_quietly()
        return int(ExitCode.NOT_DONE)
    except KeyboardInterrupt:
        console.complain(words.STOPPED)
        return int(ExitCode.NOT_DONE)


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
