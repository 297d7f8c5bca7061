"""Apps that were made to mislead or to exhaust: each is "not readable" with its reason, soon, and in little memory."""

import struct
import tracemalloc
import zlib

import pytest
from apk_archive import Item, apk, archive, details, read
from apk_parts import NOTHING, Ref, app_manifest, chunk, config, manifest, png, pool, table, tag

from core.apk.raster import is_icon
from core.model.details import AppDetails, DetailsProblem
from core.model.text import clean_line

NAME, ICON = Ref(0x7F010000), Ref(0x7F020000)
GOOD = app_manifest()
TABLE = table([(1, config(), {0: "Heron"})])
NAMED = apk(app_manifest(label=NAME), TABLE)
MANIFEST = b"AndroidManifest.xml"
BOMB = zlib.compressobj(9, zlib.DEFLATED, -15)
BOMB_BYTES = BOMB.compress(bytes(64 << 20)) + BOMB.flush()


def many(count):
    return [Item(b"%d" % number, b"") for number in range(count)]


def sized_table(size, kind=2):
    return struct.pack("<HHI", kind, 12, size) + TABLE[8:]


NOT_ARCHIVES = {
    "empty": b"",
    "no end mark": b"PK\3\4" + bytes(500),
    "only an end mark": archive(),
    "end mark cut": NAMED[:-4],
    "something behind the end": NAMED + b"x",
    "a second end mark in the comment": apk(GOOD, comment=b"PK\5\6" + bytes(18)),
    "the comment is shorter than told": apk(GOOD, comment=b"abc")[:-1],
    "directory begins elsewhere": apk(GOOD, end=(0, 46)),
    "directory larger than the file": apk(GOOD, end=(10, 1 << 31)),
    "something between directory and end": apk(GOOD, gap=b"x" * 10),
    "more entries than there are": apk(GOOD, count=60_000),
    "more entries than told": apk(GOOD, TABLE, count=0),
    "ZIP64 by its locator": apk(GOOD, before_end=b"PK\6\7" + bytes(16)),
    "ZIP64 by its count": archive(*many(2), count=0xFFFF),
    "the same name twice": archive(Item(MANIFEST, GOOD), Item(MANIFEST, app_manifest("example.b"))),
    "no manifest": archive(Item(b"classes.dex", b"dex")),
    "manifest reaches into the directory": archive(Item(MANIFEST, GOOD, size=1 << 20, packed_size=1 << 20)),
    "manifest lies behind the end": archive(Item(MANIFEST, GOOD, offset=1 << 31)),
    "local header is none": archive(Item(b"a", b"x" * 100), Item(MANIFEST, GOOD, offset=5)),
    "local header names another file": archive(Item(MANIFEST, GOOD, local_name=b"AndroidManifest.xmk")),
    "not deflated though it says so": archive(Item(MANIFEST, GOOD, method=8)),
    "deflated to less than told": archive(Item(MANIFEST, GOOD, deflate=True, size=len(GOOD) + 1)),
    "deflated to more than told": archive(Item(MANIFEST, GOOD, deflate=True, size=len(GOOD) - 1)),
}


@pytest.mark.parametrize("raw", NOT_ARCHIVES.values(), ids=NOT_ARCHIVES)
def test_what_android_would_not_open_has_no_details(raw):
    package = "example.a"
    assert details(raw) == AppDetails(package, problem=DetailsProblem.NOT_AN_APK)


def test_an_unknown_method_means_stored_as_in_android_itself():
    assert details(archive(Item(MANIFEST, GOOD, method=99))).labels == (("und", "Heron"),)


def test_padding_larger_than_zipalign_makes_costs_no_name():
    assert details(archive(Item(MANIFEST, GOOD, extra=bytes(60_000)), Item(b"pad", bytes(200_000)))).labels


def test_entries_that_lie_upon_each_other_are_read_each_for_itself():
    first = Item(MANIFEST, GOOD)
    assert details(archive(first, Item(b"resources.arsc", TABLE, offset=0))).labels == (("und", "Heron"),)


MANIFESTS = {
    "empty": b"",
    "text": b"<manifest package='example.a'/>",
    "cut": GOOD[: len(GOOD) // 2],
    "larger than it is": struct.pack("<HHI", 3, 8, len(GOOD) + 1) + GOOD[8:],
    "no pool": chunk(3, b""),
    "pool of four thousand million texts": chunk(3, pool(["a"], count=0xFFFFFFFF)),
    "no package": manifest(tag("manifest", tag("application", label="Heron"))),
    "another root": manifest(tag("application", tag("manifest", package="example.a"), package="example.a")),
    "attributes without a size": manifest(tag("manifest", package="example.a"), step=0),
    "attributes larger than the tag": manifest(tag("manifest", package="example.a"), step=60_000),
    "chunk of no size": struct.pack("<HHI", 3, 8, 16) + struct.pack("<HHI", 1, 8, 0),
}


@pytest.mark.parametrize("raw", MANIFESTS.values(), ids=MANIFESTS)
def test_a_manifest_that_is_none_is_told_as_such(raw):
    assert details(apk(raw)).problem is DetailsProblem.MANIFEST


def test_a_file_that_calls_itself_otherwise_is_not_believed():
    assert details(apk(app_manifest("example.bank"))).problem is DetailsProblem.OTHER_PACKAGE
    assert details(apk(app_manifest("example.bank"))).labels == ()


def test_a_tag_in_the_wrong_place_is_not_believed():
    inner = tag("application", label="Bank")
    outer = manifest(
        tag("manifest", tag("decoy", inner), tag("application", label="Heron"), inner, package="example.a")
    )
    assert details(apk(outer)).labels == (("und", "Heron"),)


def test_text_attributes_of_another_tag_ask_for_nothing():
    wrong = tag("application", tag("uses-permission", name="android.permission.READ_SMS"), label="Heron")
    assert details(apk(manifest(tag("manifest", wrong, package="example.a")))).requested == ()


def test_requests_that_are_no_names_are_left_out_and_their_number_is_bounded():
    asks = [tag("uses-permission", name=name) for name in ("a b", "<b>", "\u202eX", "x" * 500, "", "ok.NAME")]
    asks += [tag("uses-permission", name=f"n.A{number}") for number in range(3000)]
    found = details(apk(app_manifest("example.a", *asks)))
    assert found.requested[0] == "ok.NAME" and len(found.requested) == 1000


def test_texts_that_all_lie_in_one_place_do_not_fill_the_memory():
    texts = 30_000
    same = pool(["x" * 1000]).replace(struct.pack("<I", 1), struct.pack("<I", texts), 1)
    same = same[:28] + bytes(4 * texts) + same[32:]
    same = same[:4] + struct.pack("<I", len(same)) + same[8:20] + struct.pack("<I", 28 + 4 * texts) + same[24:]
    rows = b"".join(struct.pack("<3IHBBI", NOTHING, number, NOTHING, 8, 0, 3, number) for number in range(texts))
    tags = [
        struct.pack("<IIHHHHHH", NOTHING, 0, 20, 20, 1000, 0, 0, 0) + rows[n * 20_000 : (n + 1) * 20_000]
        for n in range(30)
    ]
    raw = chunk(3, same + b"".join(chunk(0x102, tag, bytes(8)) for tag in tags))
    tracemalloc.start()
    assert details(apk(raw)).problem is DetailsProblem.MANIFEST
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 16 << 20


TABLES = {
    "empty": b"",
    "not a table": chunk(3, b"", bytes(4)),
    "larger than it is": sized_table(len(TABLE) + 1),
    "smaller than its parts": sized_table(40),
    "pool reaches out": chunk(2, struct.pack("<HHIIIIII", 1, 28, 1 << 30, 1, 0, 256, 32, 0), bytes(4)),
    "pool begins behind its end": chunk(2, struct.pack("<HHIIIIII", 1, 28, 32, 1, 0, 256, 1 << 31, 0), bytes(4)),
    "type of four thousand million entries": table([]) and chunk(
        2, pool(["a"]) + chunk(0x200, chunk(0x201, config(), struct.pack("<BBHII", 1, 0, 0, NOTHING, 84) + config()),
                               struct.pack("<I", 0x7F) + bytes(276)), struct.pack("<I", 1)),
    "label of another package": table([(1, config(), {0: "Heron"})], package=2),
    "label that is not there": table([(1, config(), {3: "Heron"})]),
}  # fmt: skip


@pytest.mark.parametrize("raw", TABLES.values(), ids=TABLES)
def test_resources_that_are_none_cost_the_name_and_nothing_else(raw):
    asks = tag("uses-permission", name="android.permission.READ_SMS")
    found = details(apk(app_manifest("example.a", asks, label=NAME), raw))
    assert (found.labels, found.problem) == ((), DetailsProblem.RESOURCES)
    assert found.requested == ("android.permission.READ_SMS",)


def test_a_name_is_cleaned_and_short():
    hostile = "\u202eevil\x00\x1b[31m\u2028line\u200b" + "很" * 1000
    (label,) = details(apk(app_manifest(label=hostile))).labels
    assert label[1] == clean_line(label[1]) and len(label[1]) <= 80 and "\u202e" not in label[1]


def test_a_name_of_nothing_visible_is_no_name():
    assert details(apk(app_manifest(label="\u202e\u200b \u3164"))).problem is DetailsProblem.RESOURCES


HUGE = {
    "resources of one gigabyte": apk(app_manifest(label=NAME), None, Item(b"resources.arsc", b"x", size=1 << 30)),
    "resources that unpack to far more": apk(
        app_manifest(label=NAME), None, Item(b"resources.arsc", BOMB_BYTES, method=8, size=64 << 20)
    ),
}


@pytest.mark.parametrize("raw", HUGE.values(), ids=HUGE)
def test_huge_resources_are_not_read_and_the_rest_is(raw):
    told = read(raw)
    assert told.details.problem is DetailsProblem.TOO_LARGE and told.details.version_code == 7
    assert told.size < 300_000


def test_a_bomb_is_never_unpacked_beyond_what_it_claims():
    raw = apk(app_manifest(label=NAME), None, Item(b"resources.arsc", BOMB_BYTES, method=8, size=1 << 20))
    tracemalloc.start()
    assert details(raw).problem is DetailsProblem.RESOURCES
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 << 20


def test_a_directory_of_many_entries_is_read_and_a_larger_one_is_not():
    assert details(archive(*many(60_000), Item(MANIFEST, GOOD))).labels
    long_names = [Item(b"%0200d" % number, b"") for number in range(40_000)]
    assert details(archive(*long_names, Item(MANIFEST, GOOD))).problem is DetailsProblem.TOO_LARGE


def test_each_text_of_many_references_is_looked_up_once():
    """Forty configurations that each refer to forty others, six deep, would be four thousand million look-ups."""
    spoken = [config(a + b) for a in "abcdefgh" for b in "klmno"]
    fan = [(1, of, {place: Ref(0x7F010000 + place + 1) for place in range(6)} | {6: "Heron"}) for of in spoken]
    assert len(details(apk(app_manifest(label=NAME), table(fan))).labels) == 40


def test_a_web_of_references_is_left_soon():
    """Fifteen hundred configurations that each refer to another resource, which has as many again."""
    spoken = [config(a + b, c + "A") for a in "abcdefghij" for b in "klmnopqrst" for c in "ABCDEFGHIJKLMNO"]
    web = [(1, of, {0: Ref(0x7F010001 + number), number + 1: "Heron"}) for number, of in enumerate(spoken)]
    assert len(details(apk(app_manifest(label=NAME), table(web))).labels) <= 100


def test_a_type_of_thousands_of_configurations_is_not_read():
    raw = table([(1, config(), {0: "Heron"})] * 5001)
    assert details(apk(app_manifest(label=NAME), raw)).problem is DetailsProblem.TOO_LARGE


def test_a_table_of_nothing_but_chunks_is_left_soon():
    empty = struct.pack("<HHI", 0x999, 8, 8) * 200_000
    raw = chunk(2, pool(["a"]) + empty, struct.pack("<I", 1))
    assert details(apk(app_manifest(label=NAME), raw)).problem is DetailsProblem.TOO_LARGE


def test_pictures_that_are_none_or_too_large_are_left_out():
    def icon(raw, **of):
        found = details(
            apk(app_manifest(icon=ICON), table([(2, config(density=320), {0: "i"})]), Item(b"i", raw, **of))
        )
        return found.icon

    assert icon(png()) == png()
    assert icon(b"GIF89a" + bytes(50)) is None
    assert icon(png(20_000, 20_000)) is None
    assert icon(png() + bytes(600 << 10)) is None
    assert icon(png(), size=1 << 30) is None
    assert icon(b"") is None


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (png(1024, 1024), True), (png(1025, 10), False), (png(0, 10), False), (b"\x89PNG\r\n\x1a\n", False),
        (b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + b"\x5f\0\0\x5f\0\0", True),
        (b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + b"\xff\xff\xff\x5f\0\0", False),
        (b"RIFF\0\0\0\0WEBPVP8L" + bytes(4) + b"\x2f" + struct.pack("<I", 95 | 95 << 14), True),
        (b"RIFF\0\0\0\0WEBPVP8 " + bytes(7) + b"\x9d\x01\x2a" + struct.pack("<HH", 96, 96), True),
        (b"RIFF\0\0\0\0WEBPVP8 " + bytes(7) + b"\x9d\x01\x2a" + struct.pack("<HH", 9600, 96), False),
        (b"RIFF\0\0\0\0WEBPXXXX" + bytes(30), False), (b"", False),
    ],
)  # fmt: skip
def test_only_pictures_of_an_icons_size_are_shown(raw, shown):
    assert is_icon(raw) is shown
