"""The parts an APK is put together from, byte by byte: each may be made wrong on purpose."""

import struct
import zlib
from dataclasses import dataclass

LABEL, ICON, NAME, PERMISSION = 0x01010001, 0x01010002, 0x01010003, 0x01010006
VERSION, VERSION_MAJOR = 0x0101021B, 0x01010576
STRING, REFERENCE, INT = 3, 1, 0x10
NOTHING = 0xFFFFFFFF


def chunk(kind, body, head=b"", size=None):
    """A chunk: `head` belongs to its header."""
    length = 8 + len(head) + len(body) if size is None else size
    return struct.pack("<HHI", kind, 8 + len(head), length) + head + body


def pool(texts, utf8=True, count=None):
    """A pool of texts, as aapt2 writes it."""
    raw, offsets = b"", []
    for text in texts:
        offsets.append(len(raw))
        raw += _text8(text) if utf8 else _text16(text)
    raw += b"\0" * (-len(raw) % 4)
    start = 28 + 4 * len(texts)
    head = struct.pack("<5I", len(texts) if count is None else count, 0, 0x100 if utf8 else 0, start, 0)
    return chunk(1, struct.pack(f"<{len(texts)}I", *offsets) + raw, head)


def _text8(text):
    raw = text if isinstance(text, bytes) else text.encode("utf-8")
    units = len(raw.decode("utf-8", "replace"))
    return _length8(units) + _length8(len(raw)) + raw + b"\0"


def _length8(size):
    return bytes([size]) if size < 0x80 else bytes([0x80 | size >> 8, size & 0xFF])


def _text16(text):
    raw = text.encode("utf-16-le")
    return struct.pack("<H", len(raw) // 2) + raw + b"\0\0"


@dataclass(frozen=True)
class Ref:
    number: int


@dataclass(frozen=True)
class Colour:
    argb: int


def tag(name, /, *children, **attributes):
    """An element for `manifest`: attributes are `label`, `icon`, `name`, `permission`, `version` or plain names."""
    return name, attributes, children


IDS = {"label": LABEL, "icon": ICON, "name": NAME, "permission": PERMISSION, "version": VERSION, "major": VERSION_MAJOR,
       "drawable": 0x01010199, "src": 0x01010119}  # fmt: skip


def manifest(root, utf8=False, step=20):
    """Compile elements: the names of Android's own attributes come first, as their numbers stand in a map."""
    texts = list(IDS)

    def number(text):
        if text not in texts:
            texts.append(text)
        return texts.index(text)

    def value(of):
        if isinstance(of, Ref):
            return NOTHING, REFERENCE, of.number
        if isinstance(of, Colour | int):
            return NOTHING, *((INT, of) if isinstance(of, int) else (0x1C, of.argb))
        return number(of), STRING, number(of)

    def compiled(element):
        name, attributes, children = element
        rows = b""
        for key, of in attributes.items():
            raw, kind, data = value(of)
            rows += struct.pack("<3IHBBI", NOTHING, number(key), raw, 8, 0, kind, data)
        ext = struct.pack("<IIHHHHHH", NOTHING, number(name), 20, step, len(attributes), 0, 0, 0)
        start = chunk(0x102, ext + rows, struct.pack("<II", 1, NOTHING))
        end = chunk(0x103, struct.pack("<II", NOTHING, number(name)), struct.pack("<II", 1, NOTHING))
        return start + b"".join(map(compiled, children)) + end

    body = compiled(root)
    ids = chunk(0x180, struct.pack(f"<{len(IDS)}I", *IDS.values()))
    return chunk(3, pool(texts, utf8) + ids + body)


def app_manifest(package="example.a", *more, label="Heron", icon=None, version=7, in_app=()):
    of = {"label": label} if label is not None else {}
    of |= {"icon": icon} if icon is not None else {}
    return manifest(tag("manifest", *more, tag("application", *in_app, **of), package=package, version=version))


def config(language="", region="", script="", *, density=0, mcc=0, size=64):
    raw = struct.pack("<IHH", size, mcc, 0) + _code(language, "a") + _code(region, "0")
    raw += struct.pack("<BBH", 0, 0, density)
    raw = raw.ljust(36, b"\0") + script.encode().ljust(4, b"\0")
    return raw.ljust(64, b"\0")[:size]


def _code(text, base):
    if len(text) < 3:
        return text.encode().ljust(2, b"\0")
    first, second, third = (ord(one) - ord(base) for one in text)
    packed = 0x8000 | third << 10 | second << 5 | first
    return struct.pack(">H", packed)


def entry(value, texts, compact=False):
    if isinstance(value, Ref):
        kind, data = REFERENCE, value.number
    else:
        kind, data = (0x1C, value.argb) if isinstance(value, Colour) else (STRING, texts.index(value))
    if compact:
        return struct.pack("<HHI", 0, 8 | kind << 8, data)
    return struct.pack("<HHIHBBI", 8, 0, 0, 8, 0, kind, data)


def type_chunk(number, of, entries, texts, style=""):
    """One type in one configuration. `entries`: values by place; `style`: "", "sparse", "short" or "compact"."""
    count = max(entries, default=-1) + 1
    raw, offsets = b"", {}
    for place, value in entries.items():
        offsets[place] = len(raw)
        raw += entry(value, texts, style == "compact")
    if style == "sparse":
        table = b"".join(struct.pack("<HH", place, offsets[place] // 4) for place in sorted(offsets))
        count = len(offsets)
    elif style == "short":
        table = b"".join(struct.pack("<H", offsets[n] // 4 if n in offsets else 0xFFFF) for n in range(count))
        table += b"\0" * (-len(table) % 4)
    else:
        table = b"".join(struct.pack("<I", offsets.get(n, NOTHING)) for n in range(count))
    start = 20 + len(of) + len(table)
    head = struct.pack("<BBHII", number, {"sparse": 1, "short": 2}.get(style, 0), 0, count, start) + of
    return chunk(0x201, table + raw, head)


def table(types, utf8=True, package=0x7F, more=b""):
    """A table of resources. `types`: (type number, config, {place: text or Ref}[, style])."""
    texts = list(
        dict.fromkeys(v for _, _, entries, *_ in types for v in entries.values() if isinstance(v, str | bytes))
    )
    body = b"".join(type_chunk(number, of, entries, texts, *style) for number, of, entries, *style in types)
    head = struct.pack("<I", package) + b"\0" * 256 + struct.pack("<5I", 0, 0, 0, 0, 0)
    return chunk(2, pool(texts, utf8) + chunk(0x200, body, head) + more, struct.pack("<I", 1))


def png(width=96, height=96):
    def part(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\0" * ((width + 7) // 8)) * min(height, 96))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", rows) + part(b"IEND", b"")
