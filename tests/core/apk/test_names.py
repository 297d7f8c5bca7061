"""Names, icons and requests as they stand in a well-made app."""

import pytest
from apk_archive import Item, apk, details, read
from apk_parts import Ref, app_manifest, config, manifest, png, table, tag

from core.model.details import SignatureScheme

NAME, OTHER, ICON = Ref(0x7F010000), Ref(0x7F010001), Ref(0x7F020000)


def labels(resources, label=NAME, *more):
    return dict(details(apk(app_manifest(label=label), resources), *more).labels)


def test_a_name_that_is_plain_text_is_the_name_in_any_language():
    assert details(apk(app_manifest(label="借款 Heron"))).labels == (("und", "借款 Heron"),)


@pytest.mark.parametrize("utf8", [True, False])
@pytest.mark.parametrize("style", ["", "sparse", "short", "compact"])
def test_a_name_is_told_in_every_language_whatever_way_the_table_is_written(utf8, style):
    types = [(1, config(), {0: "Heron", 3: "else"}, style), (1, config("zh", "CN"), {0: "苍鹭借款"}, style),
             (1, config("hi"), {0: "बगुला लोन"}, style)]  # fmt: skip
    assert labels(table(types, utf8)) == {"und": "Heron", "zh-CN": "苍鹭借款", "hi": "बगुला लोन"}


@pytest.mark.parametrize(
    ("of", "tag"),
    [
        (config("fil"), "fil"), (config("tl"), "fil"), (config("in", "ID"), "id-ID"), (config("iw"), "he"),
        (config("zh", "TW", "Hant"), "zh-Hant-TW"), (config("es", "419"), "es-419"), (config("EN"), "und"),
        (config("zh", size=28), "zh"),
    ],
)  # fmt: skip
def test_languages_are_named_as_the_rest_of_the_world_names_them(of, tag):
    assert labels(table([(1, of, {0: "Heron"})])) == {tag: "Heron"}


def test_what_is_for_one_network_only_does_not_replace_the_plain_name():
    assert labels(table([(1, config(mcc=460), {0: "Elsewhere"}), (1, config(), {0: "Heron"})])) == {"und": "Heron"}


def test_a_name_may_be_a_reference_to_another_in_each_language():
    types = [(1, config(), {0: OTHER, 1: "Heron"}), (1, config("zh"), {1: "苍鹭"}), (1, config("hi"), {0: "अलग"})]
    assert labels(table(types)) == {"und": "Heron", "zh": "苍鹭", "hi": "अलग"}


def test_references_that_lead_in_circles_end():
    assert labels(table([(1, config(), {0: OTHER, 1: NAME}), (1, config("zh"), {0: NAME, 1: OTHER})])) == {}


def test_a_chain_of_references_is_not_followed_for_ever():
    chain = {place: Ref(0x7F010000 + place + 1) for place in range(500)} | {500: "Heron"}
    assert labels(table([(1, config(), chain)])) == {}


def test_names_of_language_splits_are_told_too():
    base = table([(1, config(), {0: "Starlight"})])
    split = apk(
        manifest(tag("manifest", package="example.a", split="config.zh")), table([(1, config("zh"), {0: "星光"})])
    )
    assert labels(base, NAME, split) == {"und": "Starlight", "zh": "星光"}


def test_a_broken_split_takes_nothing_from_the_base():
    assert labels(table([(1, config(), {0: "Heron"})]), NAME, b"no archive at all") == {"und": "Heron"}


def test_pictures_of_two_halves_are_put_together_as_aapt2_takes_them_apart():
    halves = "💰".encode("utf-16-be")
    raw = b"".join(chr(int.from_bytes(halves[n : n + 2])).encode("utf-8", "surrogatepass") for n in (0, 2))
    assert labels(table([(1, config(), {0: raw + "借".encode()})])) == {"und": "💰借"}


def test_the_picture_that_is_large_enough_is_chosen_and_drawings_are_left_out():
    pictures = {160: png(48, 48), 320: png(96, 96), 640: png(192, 192)}
    types = [(2, config(density=dpi), {0: f"r/{dpi}.png"}) for dpi in pictures]
    types += [(2, config(density=0xFFFE), {0: "r/any.xml"})]
    items = [Item(f"r/{dpi}.png".encode(), raw) for dpi, raw in pictures.items()]
    assert details(apk(app_manifest(icon=ICON), table(types), *items)).icon == pictures[320]


def test_the_largest_picture_is_taken_where_none_is_large_enough():
    types = [(2, config(density=dpi), {0: f"r/{dpi}.png"}) for dpi in (120, 240, 160)]
    items = [Item(f"r/{dpi}.png".encode(), png(dpi, dpi), deflate=True) for dpi in (120, 240, 160)]
    assert details(apk(app_manifest(icon=ICON), table(types), *items)).icon == png(240, 240)


def test_the_picture_of_a_density_split_is_found_in_the_split():
    base = apk(app_manifest(icon=ICON), table([(2, config(density=0xFFFE), {0: "r/any.xml"})]))
    split = apk(manifest(tag("manifest", package="example.a")), table([(2, config(density=480), {0: "r/x.png"})]),
                Item(b"r/x.png", png()))  # fmt: skip
    assert details(base, split).icon == png()


def test_an_app_of_drawings_only_has_no_picture_and_no_problem():
    found = details(apk(app_manifest(icon=ICON), table([(2, config(density=0xFFFE), {0: "r/any.xml"})])))
    assert (found.icon, found.problem) == (None, None)


def test_requests_version_and_roles_are_read():
    raw = app_manifest(
        "example.a",
        tag("uses-permission", name="android.permission.READ_CONTACTS"),
        tag("uses-permission-sdk-23", name="android.permission.READ_SMS"),
        tag("uses-permission", name="android.permission.READ_CONTACTS"),
        version=3140,
        in_app=[
            tag("receiver", permission="android.permission.BIND_DEVICE_ADMIN", name="A"),
            tag("service", permission="android.permission.BIND_ACCESSIBILITY_SERVICE", name="B"),
            tag("service", permission="android.permission.BIND_NOTIFICATION_LISTENER_SERVICE", name="C"),
        ],
    )
    found = details(apk(raw))
    assert found.requested == ("android.permission.READ_CONTACTS", "android.permission.READ_SMS")
    assert (found.version_code, found.device_admin, found.accessibility, found.notification_listener) == (
        3140, True, True, True,
    )  # fmt: skip


def test_a_version_of_two_parts_is_one_number():
    raw = manifest(tag("manifest", tag("application", label="A"), package="example.a", version=5, major=2))
    assert details(apk(raw)).version_code == 2 << 32 | 5


def test_an_unsigned_app_has_no_certificate_and_says_so():
    found = details(apk(app_manifest()))
    assert (found.certificates, found.scheme) == ((), SignatureScheme.NOT_READ)


def test_a_large_app_costs_a_few_blocks_and_at_most_four_trips():
    filler = Item(b"lib/big.so", bytes(range(256)) * 80_000)
    resources = table([(1, config(), {0: "Heron"}), (2, config(density=320), {0: "r/i.png"})])
    told = read(apk(app_manifest(label=NAME, icon=ICON), None, filler, Item(b"resources.arsc", resources),
                    Item(b"other", b"x" * 3_000_000), Item(b"r/i.png", png())))  # fmt: skip
    assert told.details.labels and told.details.icon
    assert told.trips <= 4 and told.size <= 6 * 65_536


def shown_by_launcher(kind="activity", category="android.intent.category.LAUNCHER", **of):
    filters = tag("intent-filter", tag("action", name="android.intent.action.MAIN"), tag("category", name=category))
    return tag(kind, filters, name="Main", **of)


@pytest.mark.parametrize("kind", ["activity", "activity-alias"])
def test_the_name_in_the_launcher_is_told_after_the_apps_own(kind):
    raw = app_manifest(label="System Service", in_app=[shown_by_launcher(kind, label="借款")])
    assert details(apk(raw)).labels == (("und", "System Service"), ("und", "借款"))


def test_an_app_without_a_name_of_its_own_goes_by_that_in_the_launcher():
    assert details(apk(app_manifest(label=None, in_app=[shown_by_launcher(label="借款")]))).labels == (("und", "借款"),)


def test_names_of_what_no_launcher_shows_and_the_same_name_again_are_left_out():
    parts = [shown_by_launcher(category="android.intent.category.DEFAULT", label="Inner"), tag("service", label="S"),
             shown_by_launcher(label="Heron"), tag("activity", label="Other")]  # fmt: skip
    assert details(apk(app_manifest(in_app=parts))).labels == (("und", "Heron"),)


def test_an_app_with_a_long_comment_is_read_with_one_more_piece():
    assert details(apk(app_manifest(), comment=b"x" * 60_000)).labels == (("und", "Heron"),)


def test_a_usual_app_costs_about_a_hundred_kilobytes_of_its_twenty_thousand():
    resources = table([(1, config(), {0: "Heron"})])
    rest = [Item(b"res/%05d.xml" % number, bytes(20_000)) for number in range(1000)]
    told = read(apk(app_manifest(label=NAME), resources, *rest))
    assert told.details.labels and told.trips <= 3 and told.size <= 3 * 65_536
