"""`dumpsys user`: the users by name, how far each has started, and what is forbidden them.

After AOSP `UserManagerService.dump` and `dumpUserLocked` (23, 24/25, 26/27, 28/29, 30, 31 to 33, 34, 35, 36 differ),
`UserRestrictionsUtils.dumpRestrictions`, `RestrictionsSet.dumpRestrictions`, `UserState.stateToString`. 17 is taken to
be as 16. What stands behind the users' own lines is there in part: no user types, no package lists.
"""

from typing import Final

from core.practice.device_port import Output
from core.practice.identities import identity
from core.practice.listings import flag_words
from core.practice.phone_clock import duration
from core.practice.state import Phone, UserSpec

_NO_DEBUGGING: Final = "no_debugging_features"
_LOCKED, _UNLOCKED = (1, "RUNNING_LOCKED"), (3, "RUNNING_UNLOCKED")
_GUESTS: Final = ("no_sms", "no_install_unknown_sources", "no_config_wifi", "no_outgoing_calls")
_DEFAULT_NAMES: Final = ("Owner", "机主")
_DAY_MS: Final = 86_400_000


def dump_users(phone: Phone, words: tuple[str, ...]) -> Output:
    """Answer `dumpsys user`, or since Android 13 `dumpsys user --user N`."""
    sdk = phone.spec.sdk
    if words[:1] == ("--user",) and len(words) > 1 and sdk >= 33:
        user = phone.spec.user(int(words[1]))
        lines = [f"User {words[1]} not found"] if user is None else _user_lines(phone, user)
    else:
        lines = ["Current user: 0", *([""] if sdk >= 31 else [])] if sdk >= 30 else []
        lines += ["Users:", *(line for user in phone.spec.users for line in _user_lines(phone, user))]
        lines += _tail(phone)
    return Output("".join(f"{line}\n" for line in lines).encode())


def _user_lines(phone: Phone, user: UserSpec) -> list[str]:
    sdk = phone.spec.sdk
    times = _times(phone, user)
    lines = [_head(user, sdk)]
    if sdk >= 30:
        lines += [f"    Type: android.os.usertype.{user.kind}", f"    Flags: {user.flags} ({flag_words(user)})"]
    if sdk >= 26:
        state = _state(user)
        lines.append(f"    State: {state[1] if state else -1}")
    lines += [f"    Created: {times[0]}", f"    Last logged in: {times[1]}"]
    if sdk <= 23:
        return lines
    lines.append(f"    Last logged in fingerprint: {phone.spec.fingerprint}")
    if sdk >= 28:
        lines += [f"    Start time: {times[2]}", f"    Unlock time: {times[3]}"]
    lines += [f"    Last entered foreground: {times[1]}"] if sdk >= 34 else []
    owned = user.managed_by is not None and sdk <= 33  # always false since 14, kept for a test tool's sake
    lines += [f"    Has profile owner: {'true' if owned else 'false'}", *_restrictions(user, sdk)]
    lines += [f"    Account name: {user.account}"] if user.account is not None else []
    lines += ["    Can have profile: false"] if sdk >= 36 else []
    return [*lines, "    Ignore errors preparing storage: false"] if sdk >= 33 else lines


def _head(user: UserSpec, sdk: int) -> str:
    """Name the user as it is kept; one that nobody named has no name of its own since Android 12."""
    name = "null" if sdk >= 31 and user.name in _DEFAULT_NAMES else user.name
    text = f"  UserInfo{{{user.id}:{name}:{user.flags:x}}} serialNo={user.id}"
    if sdk >= 30:
        text += f" isPrimary={'true' if user.id == 0 else 'false'}"
    return text + (f" parentId={user.parent}" if sdk >= 31 and user.parent is not None else "")


def _restrictions(user: UserSpec, sdk: int) -> list[str]:
    """Render none before Android 7; owners' rules stand under two titles up to 13, under one since."""
    rule = [_NO_DEBUGGING] if user.refused else []
    lines = ["    Restrictions:", "      none"]
    if sdk >= 34:
        lines += ["    Device policy restrictions:", *_bundle(rule)]
    else:
        lines += ["    Device policy global restrictions:", "      null"] if sdk >= 26 else []
        lines.append("    Device policy local restrictions:")
        if sdk >= 30:
            lines += [f"      User Id: {user.id}", *(f"  {line}" for line in _bundle(rule))] if rule else ["      none"]
        else:
            lines += _bundle(rule)
    return [*lines, "    Effective restrictions:", *(f"      {name}" for name in rule or ["none"])]


def _bundle(rule: list[str]) -> list[str]:
    return [f"      {name}" for name in rule or ["null"]]


def _times(phone: Phone, user: UserSpec) -> tuple[str, str, str, str]:
    """Make up when it was created, used last, started and unlocked; what never happened is `<unknown>`."""
    never, state = "<unknown>", _state(user)
    made = int(identity("made", phone.spec.name, user.id), 16) % 300 * _DAY_MS + 45_296_789
    lately, started = (f"{duration(some)} ago" for some in (4_211_034, 86_422_107))
    created = never if user.id == 0 else f"{duration(made)} ago"
    unlocked = f"{duration(86_401_553)} ago" if state == _UNLOCKED else never
    return created, lately if state else never, started if state else never, unlocked


def _state(user: UserSpec) -> tuple[int, str] | None:
    """Say how far a user has started, in number and word; None: not at all."""
    if not user.running:
        return None
    return _LOCKED if user.locked else _UNLOCKED


def _tail(phone: Phone) -> list[str]:
    sdk = phone.spec.sdk
    if sdk <= 23:
        return []
    owner = 0 if phone.spec.device_owner is not None else -10000
    lines = ["", "Device properties:"] if sdk >= 31 else [""]
    if sdk >= 34 or sdk <= 25:
        lines += ["  Device policy global restrictions:", "    null"]
    lines += ["", f"  Global restrictions owner id:{owner}", ""] if sdk <= 25 else []
    lines += [f"  Device owner id:{owner}", ""] if 26 <= sdk <= 33 else []
    lines += ["  Guest restrictions:", *(f"    {name}" for name in _GUESTS), ""]
    lines += [f"  Device managed: {'true' if phone.spec.device_owner else 'false'}"] if sdk <= 33 else []
    lines.append(f"  Started users state: {_started(phone)}")
    if sdk >= 31:
        numbers = f"[{', '.join(str(user.id) for user in phone.spec.users)}]"
        lines += [f"  Cached user IDs: {numbers}", f"  Cached user IDs (including pre-created): {numbers}"]
    return [*lines, "", *_abilities(sdk), *([f"  Owner name: {phone.spec.users[0].name}"] if sdk >= 31 else [])]


def _started(phone: Phone) -> str:
    """A `SparseIntArray` prints numbers in braces; 12 and later write words in brackets."""
    states = [(user.id, state) for user in phone.spec.users if (state := _state(user)) is not None]
    if phone.spec.sdk >= 31:
        return f"[{', '.join(f'{number}={word}' for number, (_, word) in states)}]"
    return f"{{{', '.join(f'{number}={value}' for number, (value, _) in states)}}}"


def _abilities(sdk: int) -> list[str]:
    most = "  Max users: 4" + (" (limit reached: false)" if sdk >= 30 else "")
    return [most, "  Supports switchable users: true", "  All guests ephemeral: false"]
