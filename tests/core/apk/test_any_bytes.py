"""Whatever the bytes: details or a problem, nothing raised, nothing unclean, no byte asked for beyond the file."""

from apk_archive import V2, apk, read, scheme, signer, signing_block
from apk_parts import Ref, app_manifest, config, png, table
from hypothesis import given, settings
from hypothesis import strategies as st

from core.apk.raster import is_icon
from core.model.text import clean_line

BLOCK = signing_block(scheme(V2, signer(b"certificate")))
TYPES = [(1, config(), {0: "Heron"}), (1, config("zh"), {0: Ref(0x7F010001), 1: "苍鹭"}), (2, config(), {0: "i.png"})]
WHOLE = apk(app_manifest(label=Ref(0x7F010000), icon=Ref(0x7F020000)), table(TYPES), block=BLOCK)
PLAIN = app_manifest(label=Ref(0x7F010000), icon=Ref(0x7F020000))


def check(*files):
    found = read(*files).details
    assert found.package == "example.a"
    assert all(clean_line(text) == text and text for _, text in found.labels)
    assert found.icon is None or is_icon(found.icon)
    assert all(len(one) == 64 for one in found.certificates)
    return found


@given(st.binary(max_size=400))
def test_any_file(raw):
    check(raw)


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
@settings(max_examples=400)
def test_an_app_with_any_bytes_changed(at, raw):
    check(WHOLE[:at] + raw + WHOLE[at + len(raw) :])


@given(st.integers(0, len(table(TYPES)) - 1), st.binary(min_size=1, max_size=4))
@settings(max_examples=300)
def test_resources_with_any_bytes_changed(at, raw):
    resources = table(TYPES)
    check(apk(PLAIN, resources[:at] + raw + resources[at + len(raw) :]))


@given(st.integers(0, len(PLAIN) - 1), st.binary(min_size=1, max_size=4))
@settings(max_examples=300)
def test_a_manifest_with_any_bytes_changed(at, raw):
    check(apk(PLAIN[:at] + raw + PLAIN[at + len(raw) :], table(TYPES)))


@given(st.integers(0, len(WHOLE)))
def test_an_app_cut_anywhere(size):
    check(WHOLE[:size])


@given(st.binary(max_size=300))
def test_any_split(raw):
    assert check(WHOLE, raw).labels


def test_what_is_changed_above_is_an_app_that_can_be_read():
    found = check(WHOLE)
    assert dict(found.labels) == {"und": "Heron", "zh": "苍鹭"} and found.certificates
    assert png() not in WHOLE
