"""An archive with a signing block, put together byte by byte, and a reader of one that lies in memory."""

import struct
import zlib
from dataclasses import dataclass

from core.apk import ApkFile, read_app
from core.apk.blocks import BLOCK, Blocks
from core.model.details import AppDetails
from core.model.names import PackageName

V2, V3, V31 = 0x7109871A, 0xF05368C0, 0x1B93AD61


@dataclass(frozen=True)
class Item:
    """One entry; what is None is told truthfully."""

    name: bytes
    content: bytes
    deflate: bool = False
    method: int | None = None
    size: int | None = None
    packed_size: int | None = None
    offset: int | None = None
    local_name: bytes | None = None
    extra: bytes = b""


def archive(*items, block=b"", comment=b"", count=None, before_end=b"", gap=b"", end=None):
    """Put items together; `block` stands before the directory, `gap` behind it, `before_end` before the end mark."""
    body, directory = bytearray(), bytearray()
    for item in items:
        packed = _deflated(item.content) if item.deflate else item.content
        method = item.method if item.method is not None else 8 if item.deflate else 0
        size = len(item.content) if item.size is None else item.size
        stored = len(packed) if item.packed_size is None else item.packed_size
        offset = len(body) if item.offset is None else item.offset
        local = item.name if item.local_name is None else item.local_name
        crc = zlib.crc32(item.content)
        body += struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, method, 0, 0, crc, stored, size, len(local), len(item.extra))
        body += local + item.extra + packed
        directory += struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, method, 0, 0, crc, stored, size,
                                 len(item.name), 0, 0, 0, 0, 0, offset) + item.name  # fmt: skip
    body += block
    number = len(items) if count is None else count
    start, size = end or (len(body), len(directory))
    mark = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, number, number, size, start, len(comment))
    return bytes(body + directory + gap + before_end + mark + comment)


def _deflated(content):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def sized(*parts):
    """Parts one after the other, each behind its length."""
    return b"".join(struct.pack("<I", len(part)) + part for part in parts)


def signer(certificate, versions=None):
    """One signer of a scheme. `versions`: the first and last Android, for v3 and later."""
    data = sized(sized(sized(b"digest")), sized(certificate), b"")
    between = struct.pack("<2I", *versions) if versions else b""
    return sized(data) + between + sized(sized(b"signature"), b"key")


def scheme(number, *signers):
    return number, sized(sized(*signers))


def signing_block(*values, magic=b"APK Sig Block 42", size=None):
    pairs = b"".join(struct.pack("<QI", 4 + len(value), number) + value for number, value in values)
    length = len(pairs) + 24 if size is None else size
    return struct.pack("<Q", length) + pairs + struct.pack("<Q", length) + magic


def apk(manifest, resources=None, *more, block=b"", **tricks):
    """An archive as aapt2 makes it: the manifest deflated, the resources stored."""
    items = [Item(b"AndroidManifest.xml", manifest, deflate=True)]
    items += [Item(b"resources.arsc", resources)] if resources is not None else []
    return archive(*items, *more, block=block, **tricks)


@dataclass
class Told:
    """What reading cost: trips to the files, and their bytes."""

    details: AppDetails
    trips: int = 0
    size: int = 0


def read(*files, package="example.a", sdk=36):
    """Read an app whose files lie in memory, base first, by blocks as from a phone."""
    reading = read_app(PackageName(package), [ApkFile(f"/{n}.apk", len(raw)) for n, raw in enumerate(files)], sdk)
    blocks = [Blocks(len(raw)) for raw in files]
    told = Told(AppDetails(PackageName(package)))
    spans = ()
    given = None
    while True:
        try:
            spans = next(reading) if given is None else reading.send(given)
        except StopIteration as done:
            told.details = done.value
            return told
        missing = [(n, run) for n in range(len(files)) for run in blocks[n].missing(s for s in spans if s.file == n)]
        told.trips += bool(missing)
        for n, run in missing:
            raw = files[n][run.first * BLOCK : (run.first + run.count) * BLOCK]
            assert blocks[n].keep(run, raw), "a span reaches beyond its file"
            told.size += len(raw)
        given = tuple(blocks[span.file].bytes_of(span) for span in spans)
        assert [len(one) for one in given] == [span.size for span in spans]


def details(*files, **of):
    return read(*files, **of).details
