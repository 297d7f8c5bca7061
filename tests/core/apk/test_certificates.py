"""Whose signature an app bears: that which this Android has checked, and no other."""

import hashlib
import struct

import pytest
from apk_archive import V2, V3, V31, Item, apk, archive, details, scheme, signer, signing_block
from apk_parts import app_manifest

from core.model.details import SignatureScheme

OLD, NEW, OTHER = b"old certificate", b"new certificate", b"somebody else's"
ALL = (28, 0x7FFFFFFF)


def digest(certificate):
    return hashlib.sha256(certificate).hexdigest()


def signed(*values, sdk=36, **of):
    found = details(apk(app_manifest(), block=signing_block(*values, **of)), sdk=sdk)
    return found.scheme, found.certificates


def test_certificate_of_v2_is_told():
    assert signed(scheme(V2, signer(OLD))) == (SignatureScheme.V2, (digest(OLD),))


def test_every_signer_of_v2_is_told():
    assert signed(scheme(V2, signer(OLD), signer(NEW)))[1] == (digest(OLD), digest(NEW))


@pytest.mark.parametrize(
    ("sdk", "found"),
    [
        (23, (SignatureScheme.NOT_READ, ())), (24, (SignatureScheme.V2, (digest(OTHER),))),
        (28, (SignatureScheme.V3, (digest(OLD),))), (32, (SignatureScheme.V3, (digest(OLD),))),
        (33, (SignatureScheme.V3_1, (digest(NEW),))), (None, (SignatureScheme.V3_1, (digest(NEW),))),
    ],
)  # fmt: skip
def test_only_the_newest_scheme_that_this_android_checks_counts(sdk, found):
    """A block of an older scheme beside it was checked by nobody: anyone may have put anyone's certificate there."""
    values = (scheme(V2, signer(OTHER)), scheme(V3, signer(OLD, ALL)), scheme(V31, signer(NEW, (33, 0x7FFFFFFF))))
    assert signed(*values, sdk=sdk) == found


def test_a_signer_for_other_versions_of_android_does_not_count():
    value = scheme(V3, signer(OTHER, (28, 30)), signer(NEW, (31, 0x7FFFFFFF)))
    assert signed(value, sdk=34)[1] == (digest(NEW),)


def test_the_first_of_two_blocks_with_one_number_counts():
    assert signed(scheme(V2, signer(OLD)), scheme(V2, signer(OTHER)))[1] == (digest(OLD),)


def test_an_unknown_block_beside_it_is_passed_over():
    assert signed((0x42726577, bytes(4000)), scheme(V2, signer(OLD)))[1] == (digest(OLD),)


def test_a_certificate_in_a_language_split_is_nobodys():
    base, split = app_manifest(), app_manifest()
    found = details(apk(base), apk(split, block=signing_block(scheme(V2, signer(OTHER)))))
    assert found.certificates == ()


BROKEN = {
    "another magic": signing_block(scheme(V2, signer(OLD)), magic=b"APK Sig Block 41"),
    "sizes that do not agree": signing_block(scheme(V2, signer(OLD)))[8:].rjust(500, b"\0"),
    "size beyond the file": signing_block(scheme(V2, signer(OLD)), size=900_000),
    "size of almost everything": signing_block(scheme(V2, signer(OLD)), size=(1 << 64) - 1),
    "no pairs": signing_block(),
    "pair longer than the block": signing_block((V2, b"")).replace(struct.pack("<Q", 4), struct.pack("<Q", 1 << 40)),
    "pair of no size": signing_block((V2, b"")).replace(struct.pack("<Q", 4), bytes(8)),
    "signers longer than the value": signing_block((V2, struct.pack("<I", 1 << 30) + b"x")),
    "signed data longer than the signer": signing_block((V2, struct.pack("<III", 8, 4, 1 << 30))),
    "no certificate": signing_block(scheme(V2, b"")),
    "eleven signers": signing_block(scheme(V2, *[signer(OLD)] * 11)),
    "a thousand signers": signing_block(scheme(V2, *[signer(OLD)] * 1000)),
}


@pytest.mark.parametrize("block", BROKEN.values(), ids=BROKEN)
def test_a_block_that_cannot_be_read_gives_no_certificate_and_keeps_the_name(block):
    found = details(apk(app_manifest(), block=block))
    assert (found.certificates, found.scheme) == ((), SignatureScheme.NOT_READ)
    assert found.labels == (("und", "Heron"),)


def test_what_looks_like_a_block_elsewhere_is_none():
    block = signing_block(scheme(V2, signer(OTHER)))
    assert (
        details(archive(Item(b"AndroidManifest.xml", app_manifest()), Item(b"x", block), Item(b"y", b"y"))).certificates
        == ()
    )
