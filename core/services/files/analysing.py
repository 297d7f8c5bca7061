"""Judge a phone from files someone saved: outputs of adb, bug reports, androidqf's folders, zips. No phone is asked.

Stricter than a scan, for a file carries no end mark of ours: a package that a filtered dump does not print is never
"off", a dump that cannot prove its end leaves its last shared uid open, and a damaged one calls nothing off. Nor does a
text without a checksum, unless the app-ops say so too (`core.services.files.file_witness`).
"""

import time
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from core.errors import UnreadableInput
from core.lenders.listings import LenderListings
from core.model.facts import Gap, HoleReason, OpsDump, PackageDump
from core.model.phone import PhoneFacts
from core.model.report import AppReport, ScanReport, Timing
from core.parse.op_owners import op_owners
from core.parse.ops_dump import parse_ops
from core.parse.package_dump import parse_package_dump
from core.parse.properties import parse_properties
from core.parse.recognise import OutputKind
from core.services.files.file_doors import FileDoors, doors_of_files, with_file_doors
from core.services.files.file_owners import managed_of_files
from core.services.files.file_users import OWNER_ID, of_nobody, users_of_files
from core.services.files.file_witness import borne_out, doubted
from core.services.files.input_files import files_of, input_name, inputs_of
from core.services.files.input_streams import Input, Meter, OnBytes, opened
from core.services.files.input_texts import Source, Sources, read_sources, together
from core.services.files.input_zips import READING_FAULTS
from core.services.files.several_dumps import worst
from core.services.looking.app_reports import Learnt, app_reports
from core.services.looking.contact_dumps import hole_of_ops
from core.services.looking.identity import OLDEST
from core.services.looking.likely_lenders import with_likely_lenders
from core.services.looking.managing import with_known_agents
from core.services.looking.named_apps import own_dumps
from core.services.looking.phone_apps import UserApps, installed_apps
from core.services.looking.reading import ContactsReading
from core.verdicts.completeness import Completeness, ends_with_shared_users, of_file
from core.verdicts.gathering import PermissionRead, readings
from core.verdicts.op_index import OpsRead

_FILTERED: Final = {"Permissions:", "Packages:", "Shared users:", "Restored (pending) permission grants:"}
_NOTHING: Final = PackageDump((), (), (), (), ())
MOST_IN_ALL: Final = 96 << 20
"""Characters kept of all texts together: three times what a phone of a thousand apps says."""


@dataclass(frozen=True, slots=True)
class InputFiles:
    """Files by what they are said to be; those in `any_kind` are recognised by their content."""

    any_kind: tuple[Path, ...] = ()
    package_dump: tuple[Path, ...] = ()
    appops_dump: tuple[Path, ...] = ()
    getprop: tuple[Path, ...] = ()
    users: tuple[Path, ...] = ()
    packages: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class _Look:
    """One dump as it stands, and as far as it is believed where nothing else bears it out."""

    free: ContactsReading
    strict: ContactsReading


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is known beside a dump: the list, uids with their packages as the app-ops say, other doors."""

    listings: LenderListings
    owners: Collection[tuple[int, str]]
    doors: FileDoors


def analyse(
    files: InputFiles, listings: LenderListings, *, now: datetime | None = None, on_bytes: OnBytes | None = None
) -> ScanReport:
    """Read the files and judge every app they print. `now`: time on this computer (UTC when not given).

    `on_bytes` is told how much was read, and may raise Cancelled. Raises UnreadableInput, its detail a code:
    `android5` (Android 5 or older), `no_package_dump` (nothing in the files says which apps there are), or
    `not_a_file`, `empty`, `too_large`, `not_known`, `zip_…` with the file's name after a colon, where that file was
    the only one.
    """
    started = time.monotonic()
    sources = _read(files, on_bytes)
    device = _device(sources)
    ops = _ops(sources)
    dumps = sources.of(OutputKind.PACKAGE_DUMP) or (Source("-", OutputKind.PACKAGE_DUMP, "", proven=True),)
    looks = [_look(source, device.sdk, ops) for source in dumps]
    owners = frozenset(owner for one in sources.of(OutputKind.OPS_DUMP) for owner in op_owners(one.text))
    users = users_of_files(sources, [look.free.readings for look in looks])
    doors = doors_of_files(sources, device.sdk, (of.user for of in users))
    apps = worst([app for look in looks for app in _apps(look, users, _Beside(listings, owners, doors))])
    if not apps:
        raise UnreadableInput("no_package_dump")
    total_s = time.monotonic() - started
    return ScanReport(
        device=device,
        users=tuple(of.user for of in users),
        current_user=OWNER_ID,
        lender_list=listings.facts,
        apps=apps,
        gaps=tuple(
            dict.fromkeys((*sources.gaps, *_gaps(sources, device), *(g for look in looks for g in look.strict.gaps)))
        ),
        timing=Timing(0.0, total_s, total_s),
        taken_at=now or datetime.now(UTC),
        managed=with_known_agents(managed_of_files(sources, device.sdk), apps),
        offline=True,
        written_at=sources.written,
    )


def _read(files: InputFiles, on_bytes: OnBytes | None) -> Sources:
    named = (
        (files.any_kind, None),
        (files.package_dump, OutputKind.PACKAGE_DUMP),
        (files.appops_dump, OutputKind.OPS_DUMP),
        (files.getprop, OutputKind.PROPERTIES),
        (files.users, OutputKind.USERS),
        (files.packages, OutputKind.PACKAGES),
    )
    wanted = [(file, kind) for paths, kind in named for file in files_of(paths)]
    alone = len(wanted) == 1
    gaps: list[Gap] = []
    inputs: list[tuple[Input, OutputKind | None]] = []
    for file, kind in wanted:
        try:
            inputs += [(one, kind) for one in inputs_of(file)]
        except UnreadableInput:
            if alone or kind is not None:
                raise
            gaps.append(Gap(input_name(file), HoleReason.NOT_SUPPORTED))
    meter = Meter(sum(one.size for one, _ in inputs), on_bytes)
    read: list[Sources] = []
    for one, kind in inputs:
        read.append(_read_one(one, kind, meter, alone=alone and len(inputs) == 1))
        if sum(part.size for part in read) > MOST_IN_ALL:
            raise UnreadableInput(f"too_large: {one.name}")
    sources = together((*read, Sources((), tuple(gaps))))
    if not sources.found and alone:
        raise UnreadableInput(f"not_known: {input_name(wanted[0][0])}")
    return sources


def _read_one(one: Input, kind: OutputKind | None, meter: Meter, *, alone: bool) -> Sources:
    """Read one of several texts; what cannot be read of a folder is a gap, not the end."""
    try:
        try:
            with opened(one, meter) as stream:
                return read_sources(one.name, stream, kind, has_sum=one.has_sum)
        except READING_FAULTS as error:
            raise UnreadableInput(f"{'zip_damaged' if one.is_packed else 'not_a_file'}: {one.name}") from error
    except UnreadableInput:
        if alone or kind is not None:
            raise
        return Sources((), (Gap(one.name, HoleReason.NOT_SUPPORTED),))


def _device(sources: Sources) -> PhoneFacts:
    """Take the phone's own properties, else the version that a dump names; never its serial number.

    Lists that name different versions are of two phones, or one stood in an app's own text: then none is known.
    """
    properties = [parse_properties(source.text, source.name) for source in sources.of(OutputKind.PROPERTIES)]
    device = replace(next(iter(properties), PhoneFacts()), hardware_serial=None)
    versions = {one.sdk for one in properties if one.sdk is not None}
    if not versions:
        device = replace(device, sdk=sources.sdk_beside_properties())
    elif len(versions) > 1:
        device = replace(device, sdk=None)
    if device.sdk is not None and device.sdk < OLDEST:
        raise UnreadableInput("android5")
    return device


def _ops(sources: Sources) -> OpsRead:
    """Put all app-op dumps together; without proof of their end, what they do not print is not known."""
    found = sources.of(OutputKind.OPS_DUMP)
    if not found:
        return OpsRead(None, HoleReason.NO_APPOP)
    dumps = [parse_ops(source.text, source.name) for source in found]
    holes = [
        hole_of_ops(dump) or (HoleReason.CUT if source.damaged or not source.ended else None)
        for source, dump in zip(found, dumps, strict=True)
    ]
    whole = OpsDump(
        tuple(line for dump in dumps for line in dump.uid_ops),
        tuple(line for dump in dumps for line in dump.package_ops),
        any(dump.started for dump in dumps),
        tuple(gap for dump in dumps for gap in dump.gaps),
        tuple(uid for dump in dumps for uid in dump.damaged_uids),
    )
    return OpsRead(whole, next((hole for hole in holes if hole is not None), None))


def _look(source: Source, sdk: int | None, ops: OpsRead) -> _Look:
    free = _reading(source, sdk, ops)
    return _Look(free, free if source.proven else doubted(free, source.name))


def _reading(source: Source, sdk: int | None, ops: OpsRead) -> ContactsReading:
    dump = _open_ended(parse_package_dump(source.text, source.name), source) if source.text else _NOTHING
    completeness = of_file(dump, filtered=set(dump.sections) <= _FILTERED)
    if source.damaged:
        completeness = Completeness(HoleReason.CUT, HoleReason.CUT)
    hole = () if completeness.hole is None else (Gap(source.name, completeness.hole),)
    ops_gaps = ops.dump.gaps if ops.dump else ()
    facts = readings(sdk, PermissionRead(dump, completeness, source.name), ops)
    return ContactsReading(dump, ops.dump, completeness, (*hole, *dump.gaps, *dump.doubts, *ops_gaps), facts)


def _open_ended(dump: PackageDump, source: Source) -> PackageDump:
    """Trust no last shared uid that nothing proves to be printed to its end."""
    if source.ended or not dump.shared_users or not ends_with_shared_users(dump):
        return dump
    *rest, last = dump.shared_users
    return replace(dump, shared_users=(*rest, replace(last, damaged=True)))


def _apps(look: _Look, users: tuple[UserApps, ...], beside: _Beside) -> tuple[AppReport, ...]:
    dump = look.free.packages
    keys = sorted({*installed_apps(users, look.free.readings), *of_nobody(look.free.readings)})
    matches = beside.listings.match_all(sorted({key.package for key in keys}))
    cut_to_permissions = set(dump.sections) <= _FILTERED
    own = {} if cut_to_permissions else own_dumps(dump)
    requested = {package: named.requested for package, named in own.items() if named.requested}
    learnt = Learnt(users, matches, own)
    apps = app_reports(keys, look.free, learnt)
    if look.strict is not look.free:
        believed = borne_out(look.free, apps, beside.owners)
        strict = app_reports(keys, look.strict, learnt)
        apps = tuple(one if one.key in believed else other for one, other in zip(apps, strict, strict=True))
    return with_file_doors(with_likely_lenders(apps, requested), beside.doors, look.strict.readings, own)


def _gaps(sources: Sources, device: PhoneFacts) -> tuple[Gap, ...]:
    version = () if device.sdk is not None else (Gap("getprop", HoleReason.SECTION_MISSING),)
    has_ops = any(source.kind is OutputKind.OPS_DUMP for source in sources.found)
    already = any(gap.command.endswith("appops") for gap in sources.gaps)
    return version if has_ops or already else (*version, Gap("appops", HoleReason.NO_APPOP))
