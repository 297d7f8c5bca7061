"""Is this permission dump whole? The dump has no end mark of its own, so proof is asked for (ANDROID_REVIEW 3a-5)."""

from dataclasses import dataclass
from typing import Final

from core.model.facts import HoleReason, PackageDump, SharedUserBlock
from core.model.names import READ_CONTACTS

_SHARED_USERS: Final = "Shared users:"
_KNOWN_HOLDERS: Final = ("android.uid.shell", "android.uid.shared")
"""The shell itself and the contacts provider: both hold READ_CONTACTS on every Android (real 7.1.2 dump)."""
_DUMP_LOST: Final = (HoleReason.REFUSED, HoleReason.TIMEOUT, HoleReason.CUT, HoleReason.NOT_SUPPORTED)


@dataclass(frozen=True, slots=True)
class Completeness:
    """`hole` None: the dump is whole. `absence_hole` None: a package it does not print holds no state in it."""

    hole: HoleReason | None
    absence_hole: HoleReason | None


def of_phone(dump: PackageDump, hole: HoleReason | None) -> Completeness:
    """Judge a filtered dump read from a phone; `hole` is what the wire says of the answer (None: end mark seen)."""
    missing = hole or _lost_inside(dump) or _missing_section(dump)
    return Completeness(missing, missing or _unreadable(dump))


def of_file(dump: PackageDump, *, filtered: bool) -> Completeness:
    """Judge a dump from a file, which never carries our end mark: what a filtered one does not print is not known."""
    missing = _lost_inside(dump) or _missing_section(dump)
    return Completeness(missing, missing or (HoleReason.CUT if filtered else HoleReason.SECTION_MISSING))


def ends_with_shared_users(dump: PackageDump) -> bool:
    """Say whether nothing proves that the list of shared users was printed to its end."""
    return not dump.sections or dump.sections[-1] == _SHARED_USERS


def _lost_inside(dump: PackageDump) -> HoleReason | None:
    return next((gap.reason for gap in dump.gaps if gap.reason in _DUMP_LOST), None)


def _missing_section(dump: PackageDump) -> HoleReason | None:
    whole = (
        READ_CONTACTS in dump.declared
        and _SHARED_USERS in dump.sections
        and any(_holds_contacts(block) for block in dump.shared_users)
    )
    return None if whole else HoleReason.SECTION_MISSING


def _unreadable(dump: PackageDump) -> HoleReason | None:
    """An unread line may have been the header of a package."""
    return HoleReason.UNREADABLE_LINE if dump.gaps else None


def _holds_contacts(block: SharedUserBlock) -> bool:
    lines = (*block.install_grants, *(grant for user in block.users for grant in user.grants))
    return block.name in _KNOWN_HOLDERS and any(g.permission == READ_CONTACTS and g.granted for g in lines)
