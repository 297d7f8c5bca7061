"""Blocks of the permission dump that Android's own lists do not know. Pure.

A version name is free text: an app can end its own block in it with lines that say "not granted" and lay its true lines
under a name it made up. That name stands in no list of packages, or with another uid, and what stands right before it
proves nothing. Packages that Android hides are left out of the lists rightly; an app that runs is never hidden.
"""

from collections.abc import Container, Iterable
from dataclasses import replace
from itertools import pairwise

from core.model.facts import Gap, HoleReason, PackageBlock
from core.model.names import PackageName
from core.services.looking.phone_apps import UserApps, unlisted
from core.services.looking.reading import ContactsReading


def strangers(users: Iterable[UserApps], reading: ContactsReading) -> frozenset[PackageName]:
    """Name what is printed as installed for a user and is not so in that user's list, which was read to its end."""
    return frozenset(key.package for of in users if of.whole for key in unlisted(of, reading.readings))


def distrusted(reading: ContactsReading, strangers: Container[PackageName]) -> ContactsReading:
    """Damage the blocks of strangers and those right before them: neither may be called off. Each becomes a gap."""
    blocks = reading.packages.packages
    doubtful = {block.name for block in blocks if block.name in strangers}
    doubtful |= {before.name for before, block in pairwise(blocks) if block.name in strangers}
    damaged = tuple(replace(block, damaged=block.damaged or block.name in doubtful) for block in blocks)
    return replace(
        reading,
        packages=replace(reading.packages, packages=damaged),
        readings=replace(reading.readings, packages={block.name: block for block in damaged}),
        gaps=(*reading.gaps, *(_gap(block) for block in blocks if block.name in strangers)),
    )


def _gap(block: PackageBlock) -> Gap:
    return Gap(block.evidence.command, HoleReason.UNREADABLE_LINE, block.evidence.line)
