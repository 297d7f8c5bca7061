"""One app's files -> its details, in few steps: ends, directories, contents, picture (of a drawn icon, one more).

Steps of several apps may be asked for together, so that a phone is asked a few times for all of them.
"""

import struct
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from core.apk.adaptive_icon import MOST_OF_DRAWING, layers_of
from core.apk.binary_xml import Value
from core.apk.files import ApkFile
from core.apk.jar_signature import MOST_OF_SIGNATURE, certificate_of, signature_name
from core.apk.manifest import read_manifest
from core.apk.raster import is_icon
from core.apk.resource_names import Names, Picture
from core.apk.resource_table import ResourceTable
from core.apk.signing_block import FIRST_WITH_BLOCKS, FOOTER, Signature, block_span, has_block, signature_of
from core.apk.spans import NotReadable, Reading, Span
from core.apk.zip_directory import (
    LONGEST_COMMENT,
    MANIFEST,
    MOST_DIRECTORY,
    RESOURCES,
    SHORT_COMMENT,
    Directory,
    End,
    Entry,
    find_end,
    tail,
    unpacked,
)
from core.model.details import NO_GROUND, AppDetails, DetailsProblem, SignatureScheme
from core.model.names import PackageName

_MOST_MANIFEST: Final = 2 << 20
_MOST_RESOURCES: Final = 16 << 20
"""Bytes, packed and unpacked: the largest apps have half of that, and it is what one app may hold of our memory."""
_MOST_ICON: Final = 512 << 10


@dataclass(frozen=True, slots=True)
class _Piece:
    """An entry that was found, and the directory it stands in."""

    directory: Directory
    entry: Entry


@dataclass(frozen=True, slots=True)
class _Tables:
    """Where the tables of resources are; `problem`: why one of them is left out."""

    pieces: tuple[_Piece, ...]
    problem: DetailsProblem | None


def read_app(package: PackageName, files: Sequence[ApkFile], sdk: int | None) -> Reading[AppDetails]:
    """Read the details of an app from its base file and, where there are any, its splits.

    `files`: base first (see `wanted_files`); spans name them by their place. `sdk`: which Android checks signatures.
    Raises nothing: what cannot be read is a `problem`.
    """
    try:
        return (yield from _read(package, files, sdk))
    except NotReadable as refused:
        return AppDetails(package, problem=refused.problem)
    except (struct.error, IndexError, OverflowError):
        return AppDetails(package, problem=DetailsProblem.NOT_AN_APK)


def _read(package: PackageName, files: Sequence[ApkFile], sdk: int | None) -> Reading[AppDetails]:
    directories = yield from _directories(files)
    base, tables = directories[0], _tables(directories)
    manifest_entry = base.entry(MANIFEST, _MOST_MANIFEST)
    if manifest_entry is None:
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    signature, old = yield from _signature(base, sdk)
    pieces = (_Piece(base, manifest_entry), *tables.pieces, *((old,) if old else ()))
    raw_manifest, *raw_tables = yield from _contents(pieces)
    if old:
        signature = _signature_of_jar(raw_tables.pop())
    manifest = read_manifest(_whole(raw_manifest))
    if manifest.package != package:
        raise NotReadable(DetailsProblem.OTHER_PACKAGE)
    names, problem = _names(tables, raw_tables)
    labels = names.labels(manifest.labels)
    problem = None if labels or not manifest.labels else problem or DetailsProblem.RESOURCES
    icon, ground = yield from _icon(directories, names, manifest.icon)
    return AppDetails(
        package, manifest.version_code, labels, icon, signature.certificates, signature.scheme, manifest.requested,
        manifest.device_admin, manifest.accessibility, manifest.notification_listener, problem, ground,
    )  # fmt: skip


def _directories(files: Sequence[ApkFile]) -> Reading[tuple[Directory, ...]]:
    """Read the directory of each file; a split without one is left out."""
    ends = yield from _ends(files)
    if ends[0].size > MOST_DIRECTORY:
        raise NotReadable(DetailsProblem.TOO_LARGE)
    ends = {place: end for place, end in ends.items() if end.size <= MOST_DIRECTORY}
    listed = yield tuple(Span(place, end.start, end.size) for place, end in ends.items())
    found: list[Directory] = []
    for (place, end), raw in zip(ends.items(), listed, strict=True):
        try:
            found.append(Directory(place, end, raw))
        except (NotReadable, struct.error):
            if place == 0:
                raise
    return tuple(found)


def _ends(files: Sequence[ApkFile]) -> Reading[dict[int, End]]:
    """Find the end mark of each file: hardly any has a comment, so the last piece does."""
    ends: dict[int, End] = {}
    for comment in (SHORT_COMMENT, LONGEST_COMMENT):
        open_ = [place for place in range(len(files)) if place not in ends]
        tails = yield tuple(tail(place, files[place].size, comment) for place in open_)
        for place, raw in zip(open_, tails, strict=True):
            with suppress(NotReadable, struct.error):
                ends[place] = find_end(raw, files[place].size)
    if 0 not in ends:
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    return dict(sorted(ends.items()))


def _signature(base: Directory, sdk: int | None) -> Reading[tuple[Signature, _Piece | None]]:
    """Read the block that ends where the directory begins; where Android checks v1, name what is to be read for it."""
    (footer,) = yield (Span(0, base.starts_at - FOOTER, FOOTER),) if base.starts_at >= FOOTER else (Span(0, 0, 0),)
    if not has_block(footer) or (sdk is not None and sdk < FIRST_WITH_BLOCKS):
        return Signature(), _jar_signature(base)
    span = block_span(footer, base.starts_at)
    if span is None:
        return Signature(), None
    (block,) = yield (span,)
    return signature_of(block, sdk), None


def _jar_signature(base: Directory) -> _Piece | None:
    name = signature_name(base.names)
    try:
        entry = base.entry(name, MOST_OF_SIGNATURE) if name is not None else None
    except NotReadable:
        return None
    return _Piece(base, entry) if entry else None


def _signature_of_jar(content: bytes | None) -> Signature:
    certificate = certificate_of(content) if content is not None else None
    return Signature(SignatureScheme.V1, (certificate,)) if certificate else Signature()


def _tables(directories: Sequence[Directory]) -> _Tables:
    """Find the resources of each file; one that is too large or broken is left out, and told."""
    pieces: list[_Piece] = []
    problem: DetailsProblem | None = None
    for directory in directories:
        try:
            entry = directory.entry(RESOURCES, _MOST_RESOURCES)
        except NotReadable as refused:
            problem = problem or refused.problem
            continue
        pieces += [_Piece(directory, entry)] if entry else []
    return _Tables(tuple(pieces), problem)


def _contents(pieces: Sequence[_Piece]) -> Reading[tuple[bytes | None, ...]]:
    """Read entries, unpacked; None for one that is not what the directory says of it."""
    around = yield tuple(piece.directory.around(piece.entry) for piece in pieces)
    spans = [_exactly(piece, raw) for piece, raw in zip(pieces, around, strict=True)]
    packed = iter((yield tuple(span for span in spans if span is not None)))
    return tuple(
        None if span is None else _unpacked(piece.entry, next(packed))
        for piece, span in zip(pieces, spans, strict=True)
    )  # fmt: skip


def _exactly(piece: _Piece, raw: bytes) -> Span | None:
    try:
        return piece.directory.exactly(piece.entry, raw)
    except (NotReadable, struct.error):
        return None


def _unpacked(entry: Entry, raw: bytes) -> bytes | None:
    try:
        return unpacked(entry, raw)
    except NotReadable:
        return None


def _whole(content: bytes | None) -> bytes:
    if content is None:
        raise NotReadable(DetailsProblem.NOT_AN_APK)
    return content


def _names(tables: _Tables, contents: Sequence[bytes | None]) -> tuple[Names, DetailsProblem | None]:
    """Index every table that can be read; the problem of the first that cannot is told."""
    found: list[tuple[int, ResourceTable]] = []
    problem = tables.problem
    for piece, content in zip(tables.pieces, contents, strict=True):
        try:
            if content is None:
                raise NotReadable(DetailsProblem.RESOURCES)
            found.append((piece.directory.file, ResourceTable(content)))
        except (NotReadable, struct.error) as refused:
            problem = problem or (refused.problem if isinstance(refused, NotReadable) else DetailsProblem.RESOURCES)
    return Names(found), problem


def _icon(
    directories: Sequence[Directory], names: Names, icon: Value | None
) -> Reading[tuple[bytes | None, int | None]]:
    """Read the icon as a picture, else the layer of it that is one, with the ground it lies on."""
    picture = names.picture(icon)
    if picture is not None:
        return (yield from _raster(directories, picture)), None
    drawing = names.drawing(icon)
    content = (yield from _content(directories, drawing, MOST_OF_DRAWING)) if drawing else None
    layers = layers_of(content) if content is not None else None
    for layer in (layers.foreground, layers.background) if layers else ():
        picture = names.picture(layer)
        raster = (yield from _raster(directories, picture)) if picture else None
        if raster is not None and layers is not None:
            ground = names.colour(layers.background)
            return raster, NO_GROUND if ground is None else ground
    return None, None


def _raster(directories: Sequence[Directory], picture: Picture) -> Reading[bytes | None]:
    """Read a picture; None where it is no PNG or WebP of a size that can be shown."""
    content = yield from _content(directories, picture, _MOST_ICON)
    return content if content is not None and is_icon(content) else None


def _content(directories: Sequence[Directory], picture: Picture, most: int) -> Reading[bytes | None]:
    directory = next((one for one in directories if one.file == picture.file), None)
    try:
        entry = directory.entry(picture.path.encode("utf-8", "replace"), most) if directory else None
    except NotReadable:
        return None
    if directory is None or entry is None:
        return None
    (content,) = yield from _contents((_Piece(directory, entry),))
    return content
