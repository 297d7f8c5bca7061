"""`pm …` (`cmd package …`) of a practice phone: reads its words, then the rules decide."""

from core.practice.app_changes import uninstall
from core.practice.device_port import Output
from core.practice.listings import list_packages, list_users, path_of
from core.practice.op_policy import sync_ops
from core.practice.permission_rules import FLAG_WORDS, set_granted, update_flags
from core.practice.state import Phone

_LOOKS_UP_FIRST = 35
_HAS_FLAG_COMMANDS = 33


def pm(phone: Phone, words: tuple[str, ...]) -> Output:
    """Answer `pm` with these words; raises ShellRefusal where Android throws."""
    match words:
        case ("list", "packages", *rest):
            return list_packages(phone, tuple(rest))
        case ("list", "users", *_):
            return list_users(phone)
        case ("path", *rest):
            return path_of(phone, tuple(rest))
        case ("uninstall", *rest):
            return _uninstall(phone, tuple(rest))
        case _:
            return _change(phone, words)


def _change(phone: Phone, words: tuple[str, ...]) -> Output:
    verb, rest = (words[0], words[1:]) if words else ("", ())
    if verb in ("grant", "revoke"):
        return _grant_or_revoke(phone, verb, rest)
    if verb in ("set-permission-flags", "clear-permission-flags") and phone.spec.sdk >= _HAS_FLAG_COMMANDS:
        return _flags(phone, verb, rest)
    return Output(f"Unknown command: {verb}\n".encode(), code=255)


def _grant_or_revoke(phone: Phone, verb: str, words: tuple[str, ...]) -> Output:
    user, rest = _user_and_rest(words)
    missing = _missing(rest, ("package", "permission"))
    if missing is not None:
        return missing
    if phone.spec.sdk >= _LOOKS_UP_FIRST and not _found_for(phone, rest[0], user):
        return Output(b"Failure [package not found]\n", b"Error: package not found\n", 1)
    set_granted(phone, (rest[0], user), rest[1], granted=verb == "grant")
    sync_ops(phone)
    return Output()


def _flags(phone: Phone, verb: str, words: tuple[str, ...]) -> Output:
    user, rest = _user_and_rest(words)
    missing = _missing(rest, ("package", "permission", "permission flags"))
    if missing is not None:
        return missing
    for word in rest[2:]:
        if word not in FLAG_WORDS:
            known = f"[{', '.join(FLAG_WORDS)}]"
            return _complain(f"Error: specified flag {word} is not one of {known}")
    update_flags(phone, (rest[0], user), rest[1], rest[2:], on=verb.startswith("set"))
    sync_ops(phone)
    return Output()


def _uninstall(phone: Phone, words: tuple[str, ...]) -> Output:
    """Stand in for the person who removes an app; LenderLens never sends this."""
    user, rest = _user_and_rest(words)
    app = phone.spec.app(rest[0]) if rest else None
    if app is None or not phone.installed(app, user):
        return Output(b"Failure [not installed for 0]\n", code=1)
    uninstall(phone, app, user)
    return Output(b"Success\n")


def _found_for(phone: Phone, name: str, user: int) -> bool:
    """Android 15 and later look the package up for that user first; a closed user is refused later, by the rules."""
    spec, app = phone.spec.user(user), phone.spec.app(name)
    return (spec is not None and spec.refused) or (spec is not None and app is not None and phone.installed(app, user))


def _user_and_rest(words: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    if words[:1] == ("--user",) and len(words) > 1 and words[1].isdigit():
        return int(words[1]), words[2:]
    return 0, words


def _missing(words: tuple[str, ...], needed: tuple[str, ...]) -> Output | None:
    return None if len(words) >= len(needed) else _complain(f"Error: no {needed[len(words)]} specified")


def _complain(text: str) -> Output:
    return Output(stderr=f"{text}\n".encode(), code=1)
