"""`dumpsys device_policy` -> who manages the phone: its owner, owners of profiles, active admins.

`Device Owner: ` and `Profile Owner (User N): ` are titles of their own (AOSP `OwnersData.dump`, read for 6-14), the
component comes first below them. `Enabled Device Admins (User N, …):` is followed by one `package/class:` for each
admin (`DevicePolicyData.dump`), owners among them. Names of organisations are free text and kept nowhere. What the
policy engine of Android 14 and later adds is read by `core.parse.policy_engine`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from core.model.facts import Gap, HoleReason
from core.model.managed import Manager, ManagerRole, Rule, RuleKind
from core.model.names import PackageName, UserId, is_package_name
from core.parse.evidence import GapLog
from core.parse.lines import bounded
from core.parse.policy_engine import SECTIONS, EngineSays, read_engine, sections_begun
from core.parse.policy_strays import names_another_owner, strays_of_admins, strays_of_owner, strays_outside
from core.parse.service_texts import hole_of

_TITLE: Final = "Device Policy Manager"
_ENGINE_FROM: Final = 35
_HIGHEST_USER: Final = 21474
_MOST_MANAGERS: Final = 200
_TITLES: Final = (
    (re.compile(r" *Device Owner: *"), ManagerRole.DEVICE_OWNER),
    (re.compile(r" *Profile Owner \(User (\d{1,5})\): *", re.ASCII), ManagerRole.PROFILE_OWNER),
    (re.compile(r" *Enabled Device Admins \(User (\d{1,5})(?:, [^\n]{0,80})?\): *", re.ASCII), ManagerRole.ADMIN),
)
_OWNER: Final = re.compile(r" +(?:admin=ComponentInfo\{([\w.]{1,255})/[^\n]*|package=([\w.]{1,255}) *)", re.ASCII)
_ADMIN: Final = re.compile(r" +([\w.]{1,255})/[\w.$]{1,255}: *", re.ASCII)
_NO_DEBUGGING: Final = "no_debugging_features"


@dataclass(frozen=True, slots=True)
class DevicePolicy:
    """`device_owner` None: could not be read, and then `gaps` say why.

    `no_debugging`: users it is forbidden for by name; a rule of `rules` may forbid it for all.
    """

    device_owner: bool | None
    managers: tuple[Manager, ...]
    no_debugging: tuple[UserId, ...]
    gaps: tuple[Gap, ...]
    rules: tuple[Rule, ...] = ()

    @property
    def profile_owners(self) -> tuple[UserId, ...]:
        return tuple(each.user for each in self.managers if each.role is ManagerRole.PROFILE_OWNER)


@dataclass(frozen=True, slots=True)
class _Block:
    """One title and the lines that stand deeper than it."""

    role: ManagerRole
    user: UserId
    depth: int
    lines: tuple[str, ...]


def parse_device_policy(untrusted_text: str, command: str, sdk: int | None = None) -> DevicePolicy:
    """Read who manages. Absence counts only where the service's own title was seen and nothing was lost.

    From Android 15 on (`sdk`) the policy engine's two sections must be there, too: rules stand nowhere else. None may
    stand below an owner or an admin, whose own text may hold a title.
    """
    gaps = GapLog(command)
    whole = bounded(untrusted_text)
    lines = whole.split("\n")
    if whole is not untrusted_text:
        gaps.add(HoleReason.CUT)
    for line in lines:
        hole = hole_of(line)
        if hole is not None:
            gaps.add(hole, line)
    if not gaps and not any(_TITLE in line for line in lines):
        gaps.add(HoleReason.SECTION_MISSING)
    blocks, outside = _blocks(lines)
    expected = SECTIONS if sdk is not None and sdk >= _ENGINE_FROM else sections_begun(lines)
    if not expected <= sections_begun(outside):
        gaps.add(HoleReason.SECTION_MISSING, "Local Policies, Global Policies")
    engine = read_engine(outside, gaps)
    managers = _managers(blocks, engine.setters)
    owned = any(each.role is ManagerRole.DEVICE_OWNER for each in managers)
    _note_strays(blocks, outside, gaps, owned=owned)
    _note_owners(engine, managers, gaps)
    closed = [b.user for b in blocks if any(line.strip() == _NO_DEBUGGING for line in b.lines)]
    closed += [rule.user for rule in engine.rules if rule.kind is RuleKind.NO_DEBUGGING and rule.user is not None]
    no_debugging = tuple(dict.fromkeys(closed))
    return DevicePolicy(owned or (None if gaps else False), managers, no_debugging, gaps.gaps(), engine.rules)


def _note_strays(blocks: Iterable[_Block], outside: tuple[str, ...], gaps: GapLog, *, owned: bool) -> None:
    """Note whatever shows that a line which names a manager was lost."""
    for line in strays_outside(outside):
        gaps.unreadable(line)
    for block in blocks:
        admins = block.role is ManagerRole.ADMIN
        lost = strays_of_admins(block.lines, _ADMIN, block.depth) if admins else strays_of_owner(block.lines)
        for line in lost:
            gaps.unreadable(line)
    for line in outside:
        if not owned and names_another_owner(line):
            gaps.unreadable(line)


def _note_owners(engine: EngineSays, managers: tuple[Manager, ...], gaps: GapLog) -> None:
    """Note owners that only the engine knows: whether they own the phone or a user of it was not read."""
    owners = (ManagerRole.DEVICE_OWNER, ManagerRole.PROFILE_OWNER)
    known = {each.package for each in managers if each.role in owners}
    for each in engine.owners:
        if each.package not in known:
            gaps.unreadable(f"EnforcingAdmin {each.package}")


def _blocks(lines: Iterable[str]) -> tuple[tuple[_Block, ...], tuple[str, ...]]:
    """Cut the dump at its titles, and give the rest; a line that stands no deeper than the title ends its block."""
    blocks, outside = list[_Block](), list[str]()
    title: tuple[ManagerRole, UserId] | None = None
    depth, held = 0, list[str]()
    for line in lines:
        found = _title(line)
        ends = bool(line.strip()) and _depth(line) <= depth
        if title is not None and (found is not None or ends):
            blocks.append(_Block(*title, depth, tuple(held)))
            title = None
        if found is not None:
            title, depth, held = found, _depth(line), []
        elif title is not None:
            held.append(line)
        else:
            outside.append(line)
    if title is not None:
        blocks.append(_Block(*title, depth, tuple(held)))
    return tuple(blocks), tuple(outside)


def _title(line: str) -> tuple[ManagerRole, UserId] | None:
    for pattern, role in _TITLES:
        match = pattern.fullmatch(line)
        if match is not None:
            user = int(match[1]) if match.groups() else 0
            return (role, UserId(user)) if user <= _HIGHEST_USER else None
    return None


def _managers(blocks: Iterable[_Block], setters: Iterable[Manager]) -> tuple[Manager, ...]:
    """Name each once, as what it may do most: an owner is an admin too, and sets rules."""
    titled = [Manager(block.role, block.user, package) for block in blocks for package in _packages(block)]
    found: dict[tuple[UserId, PackageName | None], Manager] = {}
    for each in sorted((*titled, *setters), key=lambda each: list(ManagerRole).index(each.role)):
        if len(found) < _MOST_MANAGERS:
            found.setdefault((each.user, each.package), each)
    return tuple(found.values())


def _packages(block: _Block) -> tuple[PackageName | None, ...]:
    """Read an owner's component, else its package; of an owner that names neither it is known that there is one."""
    if block.role is ManagerRole.ADMIN:
        names = (match[1] for match in map(_ADMIN.fullmatch, block.lines) if match)
        return tuple(PackageName(name) for name in dict.fromkeys(names) if is_package_name(name))
    named = (match[1] or match[2] for match in map(_OWNER.fullmatch, block.lines) if match)
    return (next((PackageName(name) for name in named if is_package_name(name)), None),)


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
