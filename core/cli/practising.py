"""`practice list`, `practice run NAME`, `practice reset NAME`."""

import time
from contextlib import ExitStack

from core.adb.server import AdbServer
from core.cli import words
from core.cli.arguments import Options
from core.cli.console import Console, print_document
from core.cli.exit_code import ExitCode
from core.evidence.change_json import PracticeFacts, practice_document
from core.practice import storage
from core.practice.phones import PHONES
from core.practice.process import PracticeProcess, state_file


def practice(options: Options, console: Console) -> ExitCode:
    """Do what was asked of practice phones."""
    if options.action == "run":
        return _run(options, console)
    if options.action == "reset":
        storage.reset(state_file(options.data, options.name))
    shown = [
        PracticeFacts(phone.name, phone.android, phone.skin, phone.users)
        for phone in PHONES
        if options.action == "list" or phone.name == options.name
    ]
    console.answer(practice_document(shown))
    console.say(*(_line(phone) for phone in shown))
    return ExitCode.DONE


def _run(options: Options, console: Console) -> ExitCode:
    """Stay up until the person ends it; stdout holds the one document that says how to join."""
    with ExitStack() as stack:
        phone = stack.enter_context(PracticeProcess.start(options.name, options.data))
        server = stack.enter_context(AdbServer.open_private(options.data))
        server.connect(phone.port)
        print_document({"serial": phone.serial, "server_port": server.port})
        console.complain(words.JOIN)
        try:
            while True:
                time.sleep(0.5)  # in slices: Windows lets Ctrl-C through only between them
        except KeyboardInterrupt:
            return ExitCode.DONE


def _line(phone: PracticeFacts) -> str:
    skin = f", {phone.skin}" if phone.skin else ""
    return f"{phone.name}  Android {phone.android}{skin}, users {', '.join(map(str, phone.users))}"
