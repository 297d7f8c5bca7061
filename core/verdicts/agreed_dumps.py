"""The permission dump read more than once: what two whole readings do not say alike is called off by nobody. Pure.

A line that is lost wholly, or a header, leaves no trace in a text that has no sum of its own; it stands in the other
reading. Facts are compared, not text: versions, hashes and times may be new each time and decide nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

from core.model.facts import Gap, Grant, HoleReason, PackageBlock, PackageDump, SharedUserBlock, UserBlock
from core.verdicts.completeness import Completeness
from core.verdicts.gathering import PermissionRead

_AnyBlock = PackageBlock | SharedUserBlock
_Block = TypeVar("_Block", bound=_AnyBlock)
_Facts = tuple[object, ...]
_ByName = Mapping[str, _Facts]


@dataclass(frozen=True, slots=True)
class Agreed:
    """`read`: one reading, damaged where no other bears it out. `settled`: another look could not tell more."""

    read: PermissionRead
    settled: bool


@dataclass(frozen=True, slots=True)
class _Kind:
    """The blocks of one kind in each reading. `base` is among `whole`; `late`: cut short after it was read."""

    base: _ByName
    witnesses: tuple[_ByName, ...]
    late: tuple[_ByName, ...]

    def doubtful(self) -> frozenset[str]:
        names = {name for one in (self.base, *self.witnesses, *self.late) for name in one}
        return frozenset(name for name in names if not self._is_borne_out(name))

    def _is_borne_out(self, name: str) -> bool:
        facts = self.base.get(name)
        alike = any(one.get(name) == facts for one in self.witnesses)
        return alike and all(one[name] == facts for one in self.late if name in one)


def agreed(*reads: PermissionRead) -> Agreed:
    """Take the last whole reading (oldest first are given) and distrust what no other whole one says alike.

    Where only one came whole nothing is borne out: then its completeness has the hole of the other.
    """
    last = reads[-1]
    if all(read is last for read in reads):
        return Agreed(last, settled=True)
    whole = [read for read in reads if read.completeness.hole is None]
    if len(whole) < 2:
        return Agreed(_unproven(reads), settled=not whole)
    *witnesses, base = whole
    late = [read for at, read in enumerate(reads) if all(one.completeness.hole for one in reads[at:])]
    packages = _doubtful_packages(base, witnesses, late)
    reads_of_shares = [read.dump.shared_users for read in (base, *witnesses)]
    shares = _kind(reads_of_shares, late=[read.dump.shared_users for read in late]).doubtful()
    completeness = Completeness(None, _absence_hole(base, witnesses))
    dump = _distrusting(base.dump, [read.dump for read in (*witnesses, *late)], packages, shares)
    alike = len({read.completeness for read in reads}) == 1
    return Agreed(replace(base, dump=dump, completeness=completeness), settled=alike and not packages and not shares)


def _unproven(reads: Sequence[PermissionRead]) -> PermissionRead:
    """Keep the reading that shows most; its hole, or the other's, takes every "off" away."""
    fullest = max(reads, key=lambda read: (read.completeness.hole is None, len(read.dump.packages)))
    holes = [read.completeness.hole for read in (fullest, *reads) if read.completeness.hole is not None]
    gaps = dict.fromkeys((*fullest.dump.gaps, *(gap for read in reads for gap in read.dump.gaps)))
    return replace(fullest, dump=replace(fullest.dump, gaps=tuple(gaps)), completeness=Completeness(holes[0], holes[0]))


def _absence_hole(base: PermissionRead, witnesses: Iterable[PermissionRead]) -> HoleReason | None:
    of_witnesses = [read.completeness.absence_hole for read in witnesses]
    return base.completeness.absence_hole or (None if None in of_witnesses else of_witnesses[0])


def _doubtful_packages(
    base: PermissionRead, witnesses: Sequence[PermissionRead], late: Sequence[PermissionRead]
) -> frozenset[str]:
    """Name what is not borne out, and what stands right before a block that not every reading has."""
    reads = (base, *witnesses)
    kind = _kind([read.dump.packages for read in reads], late=[read.dump.packages for read in late])
    doubtful = kind.doubtful()
    printed = [{block.name for block in read.dump.packages} for read in reads]
    partly = {name for name in doubtful if not all(name in names for names in printed)}
    before = (first.name for read in reads for first, block in pairwise(read.dump.packages) if block.name in partly)
    return doubtful.union(before)


def _kind(whole: Sequence[Sequence[_AnyBlock]], late: Sequence[Sequence[_AnyBlock]]) -> _Kind:
    base, *witnesses = map(_by_name, whole)
    return _Kind(base, tuple(witnesses), tuple(map(_by_name, late)))


def _by_name(blocks: Iterable[_AnyBlock]) -> _ByName:
    found: dict[str, _Facts] = {}
    for block in blocks:
        found[block.name] = (*found.get(block.name, ()), _facts(block))
    return found


def _facts(block: _AnyBlock) -> _Facts:
    """Reduce a block to what a verdict rests on."""
    users = frozenset(map(_user, block.users))
    common = block.app_id, _grants(block.install_grants), users, block.damaged
    if isinstance(block, SharedUserBlock):
        return common
    requested = None if block.requested is None else frozenset(block.requested)
    return (*common, block.shared_user, block.target_sdk, block.is_system, requested)


def _user(user: UserBlock) -> _Facts:
    state = user.installed, user.enabled, user.suspended, user.hidden, user.damaged
    return user.user, *state, _grants(user.grants)


def _grants(lines: Iterable[Grant]) -> frozenset[_Facts]:
    return frozenset((line.permission, line.granted, frozenset(line.flags), line.user) for line in lines)


def _distrusting(
    base: PackageDump, others: Sequence[PackageDump], packages: frozenset[str], shares: frozenset[str]
) -> PackageDump:
    blocks = _damaged(base.packages, (block for dump in others for block in dump.packages), packages)
    shared = _damaged(base.shared_users, (block for dump in others for block in dump.shared_users), shares)
    headers = [one.evidence for one in blocks if one.name in packages]
    headers += [one.evidence for one in shared if one.name in shares]
    gaps = (Gap(header.command, HoleReason.UNREADABLE_LINE, header.line) for header in headers)
    return replace(base, packages=blocks, shared_users=shared, doubts=(*base.doubts, *gaps))


def _damaged(blocks: tuple[_Block, ...], others: Iterable[_Block], doubtful: frozenset[str]) -> tuple[_Block, ...]:
    """Damage blocks in doubt, and take over those that stand in another reading only."""
    names = {block.name for block in blocks}
    found = {block.name: block for block in others if block.name in doubtful and block.name not in names}
    kept = (replace(block, damaged=block.damaged or block.name in doubtful) for block in blocks)
    return (*kept, *(replace(block, damaged=True) for block in found.values()))
