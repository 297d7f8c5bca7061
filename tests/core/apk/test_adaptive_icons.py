"""Icons that are drawn in layers: the layer that is a picture is shown, on the colour of the one beneath."""

import pytest
from apk_archive import Item, apk, details, read
from apk_parts import Colour, Ref, app_manifest, config, manifest, png, table, tag

from core.apk.adaptive_icon import layers_of
from core.model.details import NO_GROUND

ICON, FRONT, GROUND, INSET = (Ref(0x7F020000 + place) for place in range(4))
DRAWN = config(density=0xFFFE)
PICTURES = {160: png(108, 108), 320: png(216, 216), 640: png(432, 432)}


def adaptive(*layers):
    return manifest(tag("adaptive-icon", *layers))


BOTH = adaptive(tag("background", drawable=GROUND), tag("foreground", drawable=FRONT))


def app(drawing, *types, items=(), **of):
    resources = table([(2, DRAWN, {0: "r/icon.xml"}), *types], **of)
    more = [Item(f"r/{dpi}.png".encode(), raw) for dpi, raw in PICTURES.items()]
    return apk(app_manifest(icon=ICON), resources, Item(b"r/icon.xml", drawing, deflate=True), *more, *items)


def fronts(place=1):
    return [(2, config(density=dpi), {place: f"r/{dpi}.png"}) for dpi in PICTURES]


def found(*of, **more):
    told = details(app(*of, **more))
    assert told.problem is None
    return told.icon, told.icon_ground


def test_picture_in_front_is_shown_on_the_colour_behind_it():
    assert found(BOTH, *fronts(), (2, config(), {2: Colour(0xFF123456)})) == (PICTURES[320], 0x123456)


def test_colour_behind_is_found_by_references():
    colours = [(2, config(), {2: Ref(0x7F030000)}), (3, config(), {0: Ref(0x7F030001), 1: Colour(0xFFABCDEF)})]
    assert found(BOTH, *fronts(), *colours) == (PICTURES[320], 0xABCDEF)


@pytest.mark.parametrize("behind", ["r/gradient.xml", Colour(0x80123456), "r/640.png", Ref(0x7F020002)])
def test_where_no_plain_colour_is_behind_grey_is(behind):
    assert found(BOTH, *fronts(), (2, DRAWN, {2: behind})) == (PICTURES[320], NO_GROUND)


def test_colour_may_stand_in_the_drawing_itself():
    drawing = adaptive(tag("foreground", drawable=FRONT), tag("background", drawable=Colour(0xFF00FF00)))
    assert found(drawing, *fronts()) == (PICTURES[320], 0x00FF00)


@pytest.mark.parametrize(
    "inside", [tag("inset", drawable=FRONT), tag("bitmap", src=FRONT), tag("inset", tag("bitmap", src=FRONT))]
)
def test_picture_within_a_frame_of_the_layer_is_found(inside):
    assert found(adaptive(tag("foreground", inside), tag("background", drawable=GROUND)), *fronts())[0] == PICTURES[320]


def test_picture_behind_is_shown_where_the_front_is_drawn():
    drawing = [(2, DRAWN, {1: "r/vector.xml"})]
    assert found(BOTH, *drawing, *fronts(2)) == (PICTURES[320], NO_GROUND)


def test_picture_for_older_androids_is_taken_whole_and_no_drawing_is_read():
    plain = (2, config(density=320), {0: "r/160.png"})
    assert found(b"no drawing", plain) == (PICTURES[160], None)


@pytest.mark.parametrize(
    "drawing",
    [
        b"",
        b"\x03\0\x08\0\xff\xff\xff\xff",
        BOTH[:-40],
        manifest(tag("vector", tag("foreground", drawable=FRONT))),
        adaptive(),
        adaptive(tag("monochrome", drawable=FRONT)),
        adaptive(tag("other", tag("foreground", drawable=FRONT))),
        adaptive(tag("foreground", drawable="r/320.png")),
        adaptive(tag("foreground", drawable=Ref(0x01080000))),
        adaptive(tag("foreground", drawable=ICON)),
        adaptive(*[tag("x")] * 5000, tag("foreground", drawable=FRONT)),
        adaptive(tag("foreground", drawable=FRONT)) + bytes(70_000),
    ],
)
def test_drawing_that_is_none_costs_the_icon_only(drawing):
    icon, _ = found(drawing, *fronts())
    assert icon is None or (drawing, icon) == (adaptive(tag("foreground", drawable="r/320.png")), PICTURES[320])


def test_front_that_is_no_picture_leaves_the_ground():
    wrong = (2, config(density=480), {1: "r/wrong.png"})
    assert found(BOTH, wrong, items=[Item(b"r/wrong.png", b"GIF89a")]) == (None, None)


def test_drawn_icon_costs_two_more_trips_and_few_bytes_in_a_large_file():
    far = [Item(b"lib%d" % number, bytes(1 << 20)) for number in range(3)]
    resources = table([(2, DRAWN, {0: "r/icon.xml"}), (2, config(density=320), {1: "r/f.png"})])
    raw = apk(app_manifest(icon=ICON), resources, far[0], Item(b"r/icon.xml", BOTH), far[1], Item(b"r/f.png", png()), far[2])  # fmt: skip # noqa: E501
    told = read(raw)
    assert told.details.icon == png()
    assert (told.trips, told.size <= 5 * 65_536) == (4, True)


def test_layers_of_any_cut_drawing_are_read_or_not():
    for size in range(len(BOTH)):
        layers_of(BOTH[:size])
