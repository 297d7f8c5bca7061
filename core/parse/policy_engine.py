"""The policy engine's part of `dumpsys device_policy`, Android 14 and later: rules in force, and who set them.

`Local Policies: ` (by `User N:`) and `Global Policies: ` hold one block for each rule: its key, `Per-admin Policy:`
with `EnforcingAdmin { … }` and a value for each, `Resolved Policy (…):` with what is in force (AOSP frameworks/base,
`DevicePolicyEngine.dump`, `PolicyState.dump`, `EnforcingAdmin.toString`, `UserRestrictionPolicyKey`,
`PackagePermissionPolicyKey`, `NoArgsPolicyKey`, `*PolicyValue.toString`; 34 to 36). A block that is not whole, or
stands where none can stand, is a gap: the rule that was lost may be the one that matters.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from core.model.managed import Manager, ManagerRole, Rule, RuleKind
from core.model.names import PackageName, UserId, is_package_name
from core.parse.evidence import GapLog

_HIGHEST_USER: Final = 21474
_MOST: Final = 500
SECTIONS: Final = frozenset(("Local", "Global"))
_USER_AT, _KEY_AT, _PART_AT, _LINE_AT, _VALUE_AT = 0, 2, 4, 6, 8
"""How much deeper than the title a line stands; local rules stand one step of two blanks deeper, below their user."""
_SECTION: Final = re.compile(r" *(Local|Global) Policies: *")
_USER: Final = re.compile(r" *User (\d{1,5}): *", re.ASCII)
_PER_ADMIN: Final = re.compile(r" *Per-admin Policy:? *")
_RESOLVED: Final = re.compile(r" *Resolved Policy \([\w$]{1,80}\): *", re.ASCII)
_PART_OF_A_RULE: Final = re.compile(r" *(?:\w*PolicyKey[ {]|Per-admin Policy|Resolved Policy|EnforcingAdmin \{).*")
_SETTER: Final = re.compile(
    r" *EnforcingAdmin \{ mPackageName= ([\w.]{1,255}),(?: .*,)? mUserId= (\d{1,5})(?:,.*)? \} *", re.ASCII
)
_KEY: Final = re.compile(r" *(\w{1,60}PolicyKey)[ {].*")
_RESTRICTION: Final = re.compile(r" *UserRestrictionPolicyKey userRestriction_(\w{1,100})", re.ASCII)
_GRANT: Final = re.compile(
    r" *PackagePermissionPolicyKey\{mIdentifier= \w+; mPackageName= ([\w.]{1,255}); mPermissionName= ([\w.]{1,255})\}",
    re.ASCII,
)
_PLAIN: Final = re.compile(r" *DefaultPolicyKey (\w{1,100})", re.ASCII)
_VALUE: Final = re.compile(r" *(?:Boolean|Integer)PolicyValue \{ mValue= (true|false|-?\d{1,9}) \}", re.ASCII)
_SET: Final = re.compile(r" *\w{1,40}SetPolicyValue \{ \[([\w., ]{0,20000})\] \}", re.ASCII)
_NO_DEBUGGING: Final = "no_debugging_features"
_KEEPS_RUNNING: Final = "userControlDisabledPackages"
_OFF: Final = ("null", "false", "0")
_TELLING: Final = ("serRestriction", "PackagePermission", "mPermissionName", "serControlDisabled")
"""A key of no known form with one of these in it may be one that matters, broken."""


@dataclass(frozen=True, slots=True)
class EngineSays:
    """`setters`: whoever set a rule in force. `owners`: those among them that own the phone or one of its users."""

    rules: tuple[Rule, ...]
    setters: tuple[Manager, ...]
    owners: tuple[Manager, ...]


@dataclass(slots=True)
class _Block:
    """One rule's lines. `user` None: a global one."""

    key: str
    user: UserId | None
    set_by: list[str] = field(default_factory=list)
    values: int = 0
    resolved: list[str] = field(default_factory=list)
    within: str = ""

    @property
    def whole(self) -> bool:
        """Say whether nothing is missing: each that set it with a value, or nobody; and what is in force."""
        set_by = [line for line in self.set_by if line.strip() != "null"]
        return bool(self.set_by) and len(set_by) == self.values and len(self.resolved) == 1

    @property
    def in_force(self) -> str:
        return self.resolved[0].strip()


def sections_begun(lines: Iterable[str]) -> frozenset[str]:
    """Name the sections that begin in these lines; Android 15 and later always print both, empty ones too."""
    return frozenset(match[1] for line in lines if (match := _SECTION.fullmatch(line)) is not None)


def read_engine(lines: Iterable[str], gaps: GapLog) -> EngineSays:
    """Read both sections; what is not whole is noted in `gaps` and gives no rule."""
    rules: dict[Rule, None] = {}
    managers: dict[Manager, None] = {}
    for block in _blocks(lines, gaps):
        if not block.whole:
            gaps.unreadable(block.key)
            continue
        if len(rules) < _MOST:
            rules.update(dict.fromkeys(_rules(block, gaps)))
        if block.in_force != "null":
            managers.update(dict.fromkeys(_set_by(block, gaps)))
    owners = tuple(each for each in managers if each.role is ManagerRole.PROFILE_OWNER)
    return EngineSays(tuple(rules), tuple(each for each in managers if each not in owners), owners)


def _blocks(lines: Iterable[str], gaps: GapLog) -> Iterator[_Block]:
    reader = _Reader(gaps)
    for line in lines:
        done = reader.take(line)
        if done is not None:
            yield done
    if reader.block is not None:
        yield reader.block


class _Reader:
    """Goes down the dump; each line's depth says what it must be, two blanks a step (`IndentingPrintWriter`)."""

    def __init__(self, gaps: GapLog) -> None:
        self._gaps = gaps
        self._title: int | None = None
        self._local = False
        self._user: UserId | None = None
        self.block: _Block | None = None

    def take(self, line: str) -> _Block | None:
        """Take one line; gives the block that ends before it, if one does."""
        if not line.strip():
            return None
        done, depth = None, len(line) - len(line.lstrip(" "))
        if self._title is not None and depth <= self._title:
            done, self.block, self._title = self.block, None, None
        section = _SECTION.fullmatch(line)
        if section is not None:
            done, self.block = done or self.block, None
            self._title, self._local, self._user = depth, section[1] == "Local", None
        elif self._title is None:
            if _PART_OF_A_RULE.fullmatch(line):
                self._gaps.unreadable(line)
        else:
            done = done or self._inside(line, (depth - self._title) - (2 if self._local else 0))
        return done

    def _inside(self, line: str, depth: int) -> _Block | None:
        if depth == _USER_AT and self._local:
            done, self.block = self.block, None
            match = _USER.fullmatch(line)
            self._user = UserId(int(match[1])) if match and int(match[1]) <= _HIGHEST_USER else None
            if self._user is None:
                self._gaps.unreadable(line)
            return done
        if depth == _KEY_AT:
            done, self.block = self.block, None
            if self._local and self._user is None:
                self._gaps.unreadable(line)
            else:
                self.block = _Block(line, self._user)
            return done
        if self.block is None or not _take(self.block, line, depth):
            self._gaps.unreadable(line)
        return None


def _take(block: _Block, line: str, depth: int) -> bool:
    """Add a line below a key; False: no line of this kind can stand there."""
    if depth == _PART_AT:
        block.within = "set" if _PER_ADMIN.fullmatch(line) else "resolved" if _RESOLVED.fullmatch(line) else ""
        return bool(block.within)
    if depth == _LINE_AT and block.within == "set":
        block.set_by.append(line)
    elif depth == _LINE_AT and block.within == "resolved":
        block.resolved.append(line)
    elif depth == _VALUE_AT and block.within == "set":
        block.values += 1
    else:
        return depth > _VALUE_AT
    return True


def _rules(block: _Block, gaps: GapLog) -> tuple[Rule, ...]:
    """Say what one block decides; a key or a value that cannot be read is noted."""
    key = _KEY.fullmatch(block.key.rstrip("\r"))
    if key is None or not block.key.rstrip("\r").isprintable() or "\ufffd" in block.key:
        gaps.unreadable(block.key)
        return ()
    if key[1] == "UserRestrictionPolicyKey":
        return _restriction(block, gaps)
    grant = _GRANT.fullmatch(block.key)
    if grant is not None and is_package_name(grant[1]):
        found = Rule(RuleKind.PERMISSION, block.user, PackageName(grant[1]), grant[2])
        return (found,) if _value(block, gaps) not in _OFF else ()
    plain = _PLAIN.fullmatch(block.key.rstrip("\r"))
    if plain is not None and plain[1] == _KEEPS_RUNNING:
        return tuple(Rule(RuleKind.KEEPS_RUNNING, block.user, name) for name in _packages(block, gaps))
    broken = plain is None if key[1] == "DefaultPolicyKey" else any(word in block.key for word in _TELLING)
    if broken or (plain and _KEEPS_RUNNING.startswith(plain[1])):
        gaps.unreadable(block.key)
    return ()


def _restriction(block: _Block, gaps: GapLog) -> tuple[Rule, ...]:
    """Read one user restriction; a name that is the beginning of the one looked for may be that one, broken off."""
    match = _RESTRICTION.fullmatch(block.key.rstrip("\r"))
    if match is None or (match[1] != _NO_DEBUGGING and _NO_DEBUGGING.startswith(match[1])):
        gaps.unreadable(block.key)
        return ()
    if match[1] != _NO_DEBUGGING or _value(block, gaps) in _OFF:
        return ()
    return (Rule(RuleKind.NO_DEBUGGING, block.user),)


def _value(block: _Block, gaps: GapLog) -> str:
    """Give what is in force; where it cannot be read it is noted, and nothing is taken for decided."""
    match = _VALUE.fullmatch(block.resolved[0].rstrip("\r"))
    if match is None and block.in_force != "null":
        gaps.unreadable(block.resolved[0])
    return match[1] if match else "null"


def _packages(block: _Block, gaps: GapLog) -> tuple[PackageName, ...]:
    match = _SET.fullmatch(block.resolved[0].rstrip("\r"))
    names = match[1].split(", ") if match and match[1] else []
    if (match is None and block.in_force != "null") or not all(map(is_package_name, names)):
        gaps.unreadable(block.resolved[0])
    return tuple(PackageName(name) for name in names if is_package_name(name))


def _set_by(block: _Block, gaps: GapLog) -> Iterator[Manager]:
    """Name those that set a rule, by what lets them; the phone's own parts are no managers."""
    for line in block.set_by:
        if line.strip() == "null" or "mIsSystemAuthority= true" in line:
            continue
        match = _SETTER.fullmatch(line.rstrip("\r"))
        user = int(match[2]) if match else _HIGHEST_USER + 1
        if match is None or user > _HIGHEST_USER or not is_package_name(match[1]):
            gaps.unreadable(line)
        else:
            yield Manager(_role(line), UserId(user), PackageName(match[1]))


def _role(said: str) -> ManagerRole:
    """Read `mAuthorities`: `enterprise` owns the phone or a user, `device_admin` is an admin, else a role lets it."""
    if "mAuthorities= [enterprise]" in said:
        return ManagerRole.PROFILE_OWNER
    return ManagerRole.ADMIN if "mAuthorities= [device_admin]" in said else ManagerRole.RULE_SETTER
