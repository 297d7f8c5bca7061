"""Certificates of apps signed the old way (v1): told where Android itself looks at them, and nobody's else."""

import hashlib
import io
import zipfile

import pytest
from apk_archive import V2, V3, Item, apk, details, read, scheme, signer, signing_block
from apk_parts import app_manifest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.apk.jar_signature import certificate_of
from core.model.details import SignatureScheme
from core.paths import resource_path

SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
DATA = bytes.fromhex("300b06092a864886f70d010701")
NONE = (SignatureScheme.NOT_READ, ())


def der(tag, *parts):
    body = b"".join(parts)
    size = len(body)
    digits = b"" if size < 0x80 else size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag]) + (bytes([0x80 | len(digits)]) + digits if digits else bytes([size])) + body


def name(text):
    return der(0x30, der(0x31, der(0x30, bytes.fromhex("0603550403"), der(0x0C, text))))


def certificate(issuer=b"CA", number=7, version=True):
    head = der(0xA0, der(2, b"\2")) if version else b""
    body = der(0x30, head, der(2, bytes([number])), der(0x30), name(issuer), der(0x30), name(b"me"), der(0x30))
    return der(0x30, body, der(0x30), der(3, b"\0signature"))


def told_by(issuer=b"CA", number=7):
    """One signer: whose certificate it says it used."""
    return der(
        0x30, der(2, b"\1"), der(0x30, name(issuer), der(2, bytes([number]))), der(0x30), der(0x30), der(4, b"s")
    )


def pkcs7(*certificates, signers=None, crls=b"", kind=SIGNED_DATA):
    of = der(0xA0, *certificates)
    signed = der(0x30, der(2, b"\1"), der(0x31), DATA, of, crls, der(0x31, *([told_by()] if signers is None else signers)))  # fmt: skip # noqa: E501
    return der(0x30, kind, der(0xA0, signed))


def digest(raw):
    return hashlib.sha256(raw).hexdigest()


def jar(signature, *more, key=b"META-INF/CERT", kind=b".RSA", **of):
    files = {b"META-INF/MANIFEST.MF": b"m", key + b".SF": b"s", key + kind: signature, **dict(more)}
    return apk(app_manifest(), None, *(Item(name, content, deflate=True) for name, content in files.items()), **of)


def told(raw, sdk=36):
    found = details(raw, sdk=sdk)
    return found.scheme, found.certificates


ONE = pkcs7(certificate())
OF_ONE = (SignatureScheme.V1, (digest(certificate()),))


@pytest.mark.parametrize("sdk", [23, 28, 36, None])
@pytest.mark.parametrize("kind", [b".RSA", b".DSA", b".EC", b".rsa"])
def test_certificate_of_an_app_signed_the_old_way_only_is_told(kind, sdk):
    assert told(jar(ONE, kind=kind), sdk) == OF_ONE


def test_certificate_that_signed_is_told_and_not_its_issuers():
    chain = certificate(b"root", 1), certificate(), certificate(b"CA", 8), certificate(b"other", 7)
    assert told(jar(pkcs7(*chain))) == OF_ONE


def test_certificate_of_the_first_version_and_lists_of_revoked_ones_are_read():
    old = certificate(version=False)
    assert certificate_of(pkcs7(old, crls=der(0xA1, der(0x30)))) == digest(old)


def test_android_7_and_later_looks_at_the_block_where_there_is_one():
    block = signing_block(scheme(V2, signer(b"new")))
    assert told(jar(ONE, block=block), 24) == (SignatureScheme.V2, (digest(b"new"),))


def test_android_6_looks_at_the_old_signature_whatever_block_there_is():
    assert told(jar(ONE, block=signing_block(scheme(V2, signer(b"new")))), 23) == OF_ONE


@pytest.mark.parametrize(
    "block", [signing_block((V3, b"broken")), signing_block(scheme(V2, signer(b"x")), size=9 << 40), signing_block()]
)
def test_beside_a_block_that_cannot_be_read_the_old_signature_is_anybodys(block):
    assert told(jar(ONE, block=block)) == NONE


@pytest.mark.parametrize(
    "more",
    [
        [(b"META-INF/OTHER.RSA", ONE), (b"META-INF/OTHER.SF", b"s")],
        [(b"META-INF/A/OTHER.EC", ONE), (b"META-INF/A/OTHER.SF", b"s")],
        [(b"META-INF/CERT.EC", ONE)],
        [(b"META-INF/cert.rsa", ONE)],
        [("META-INF/OTHER.R\u017fA".encode(), ONE), (b"META-INF/OTHER.SF", b"s")],
    ],
)
def test_of_two_signatures_none_is_told_for_android_may_have_passed_over_either(more):
    assert told(jar(ONE, *more)) == NONE


@pytest.mark.parametrize("more", [(b"META-INF/OTHER.RSA", ONE), (b"res/CERT.RSA", ONE), (b"META-INF/OTHER.SF", b"s")])
def test_file_that_android_passes_over_is_no_second_signature(more):
    assert told(jar(ONE, more)) == OF_ONE


def test_signature_without_what_it_signs_is_none():
    raw = apk(app_manifest(), None, Item(b"META-INF/CERT.RSA", ONE), Item(b"META-INF/CERT.SF", b"s"))
    assert told(raw) == NONE


@pytest.mark.parametrize(
    "block",
    [
        b"",
        ONE[:-1],
        ONE + b"\0",
        pkcs7(),
        pkcs7(certificate(number=8)),
        pkcs7(certificate(), certificate()),
        pkcs7(certificate(), signers=[]),
        pkcs7(certificate(), signers=[told_by(), told_by(b"other")]),
        pkcs7(certificate(), kind=bytes.fromhex("06092a864886f70d010701")),
        b"\x30\x80" + ONE[2:] + b"\0\0",
        b"\x30\x83\x00" + len(ONE[4:]).to_bytes(2, "big") + ONE[4:],
        pkcs7(certificate(), *[der(0x30)] * 200),
        b"\x30\x84\xff\xff\xff\xff",
        b"\x30\x84\x00",
        der(0x30, der(0x30, der(0x30))),
        der(0x30) * 2,
    ],
)
def test_block_that_is_not_just_so_tells_nobody(block):
    assert certificate_of(block) is None
    assert told(jar(block)) == NONE


def test_signature_that_is_too_large_costs_the_certificate_only():
    found = details(jar(bytes(100_000)))
    assert (found.scheme, found.certificates, found.problem) == (*NONE, None)


@given(st.binary(max_size=300))
def test_any_bytes_are_no_certificate_and_no_crash(raw):
    assert certificate_of(raw) is None


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_bent_bytes_tell_nobody_or_a_certificate_that_stands_there(data):
    raw = bytearray(ONE)
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    found = certificate_of(bytes(raw))
    starts = [start for start in range(len(raw)) if raw[start] == 0x30]
    pieces = (digest(raw[start:end]) for start in starts for end in range(start + 20, len(raw) + 1))
    assert found is None or found in pieces


def test_old_and_new_signature_of_a_practice_app_are_of_one_certificate():
    path = resource_path("practice", "apks") / "example.larkspur.loan.apk"
    old, new = (read(path.read_bytes(), package=path.stem, sdk=sdk) for sdk in (23, 24))
    assert (old.details.scheme, new.details.scheme) == (SignatureScheme.V1, SignatureScheme.V2)
    assert old.details.certificates == new.details.certificates != ()
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        assert certificate_of(archive.read("META-INF/KEY.RSA")) == old.details.certificates[0]
