"""`looks`: what is kept of this phone, and deleting it. Reads who the phone is, and nothing else of it."""

from collections.abc import Iterable

from core.cli import looks_words, words
from core.cli.arguments import Options
from core.cli.attaching import attached
from core.cli.console import Console
from core.cli.exit_code import ExitCode
from core.errors import DataError
from core.evidence.looks_json import looks_document
from core.model.access import AppKey
from core.model.history import history_of
from core.model.names import PackageName
from core.model.since import SinceLast
from core.services.asking.wire_holes import Asking
from core.services.looking.identity import ask_identity
from core.services.since.remembered import forget_phone, remembered


def looks(options: Options, console: Console) -> ExitCode:
    """Tell what is kept of the phone that is plugged in, or delete it."""
    with attached(options) as phone:
        console.say(*((words.PRACTICE_MARK,) if phone.practice else ()))
        device = ask_identity(Asking(phone.phone, None)).device
        kept = phone.kept(keep=False)
        if options.forget:
            forget_phone(device, phone.phone.serial, kept)
        since = remembered(device, phone.phone.serial, kept)
    if since.damaged and not since.looks:
        raise DataError("looks")
    keys = _keys(since, options.package)
    console.answer(looks_document(since, keys))
    console.say(*((looks_words.FORGOTTEN,) if options.forget else _lines(since, keys)))
    return ExitCode.NOT_ALL_SEEN if since.damaged else ExitCode.DONE


def _keys(since: SinceLast, packages: Iterable[PackageName]) -> tuple[AppKey, ...]:
    """Find the users each app was seen for."""
    wanted = set(packages)
    seen = {key for look in since.looks for key in look.by_key()} | {deed.key for deed in since.deeds}
    return tuple(sorted(key for key in seen if key.package in wanted))


def _lines(since: SinceLast, keys: tuple[AppKey, ...]) -> Iterable[str]:
    if since.damaged:
        yield looks_words.DAMAGED
    if not since.looks:
        yield looks_words.NOTHING
        return
    yield from map(looks_words.look_line, reversed(since.looks))
    for key in keys:
        yield f"{key.package} (user {key.user})"
        yield from looks_words.moment_lines(history_of(since, key))
    yield looks_words.KEPT
