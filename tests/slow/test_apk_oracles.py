"""Others read the same files and say the same: `aapt dump badging`, `apksigner` and the library apk-info.

`apt-get install aapt apksigner`, `pip install apk-info`; what is missing is skipped.
"""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from core.model.details import ANY_LANGUAGE, AppDetails, DetailsProblem, SignatureScheme
from core.model.text import clean_line
from core.paths import resource_path
from tests.core.apk.apk_archive import read

pytestmark = pytest.mark.slow
APKS = sorted(resource_path("practice", "apks").glob("*.apk"))
BASES = [path for path in APKS if ".split_" not in path.name]
FRAMEWORK = Path("/usr/share/android-framework-res/framework-res.apk")
RENAMED = {"iw": "he", "in": "id", "ji": "yi", "tl": "fil"}

of_every_apk = pytest.mark.parametrize("path", BASES, ids=lambda path: path.stem)
with_aapt = pytest.mark.skipif(shutil.which("aapt") is None, reason="aapt is not installed (apt-get install aapt)")
with_apksigner = pytest.mark.skipif(
    shutil.which("apksigner") is None, reason="apksigner is not installed (apt-get install apksigner)"
)


def ours(path: Path, sdk: int = 36) -> AppDetails:
    found: AppDetails = read(path.read_bytes(), package=path.stem, sdk=sdk).details
    return found


def said(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=100, check=False)
    return done.stdout


def labels_of_badging(text: str) -> dict[str, str]:
    found = re.findall(r"^application-label(?:-([\w-]+))?:'(.*)'$", text, re.MULTILINE)
    return {_tag(tag): clean_line(_unescaped(label), 80).strip() for tag, label in found}


def _unescaped(label: str) -> str:
    return label.replace('\\"', '"').replace("\\'", "'").replace("\\n", "\n")


def _tag(aapts: str) -> str:
    language, _, rest = aapts.partition("-")
    return "-".join(part for part in (RENAMED.get(language, language), rest) if part) or ANY_LANGUAGE


def resolved(details: AppDetails, tag: str) -> str | None:
    """Look a language up as aapt does for each that the app names anywhere: exactly, then without its region."""
    labels = dict(details.labels)
    return labels.get(tag) or labels.get(tag.partition("-")[0]) or labels.get(ANY_LANGUAGE)


@with_aapt
@of_every_apk
def test_aapt_reads_the_same_names_version_and_requests(path: Path) -> None:
    badging, details = said("aapt", "dump", "badging", path), ours(path)
    named = re.search(r"package: name='(\S+)' versionCode='(\d+)'", badging)
    assert named and (details.package, str(details.version_code)) == named.groups()
    theirs = labels_of_badging(badging)
    assert theirs and {tag: resolved(details, tag) for tag in theirs} == theirs
    assert {tag for tag, _ in details.labels} <= set(theirs)
    assert set(details.requested) == set(
        re.findall(r"^uses-permission(?:-sdk-23)?: name='([^']+)'", badging, re.MULTILINE)
    )


@with_apksigner
@of_every_apk
@pytest.mark.parametrize("sdk", [24, 28, 33])
def test_apksigner_finds_the_same_certificate(path: Path, sdk: int) -> None:
    told = said(
        "apksigner", "verify", "--print-certs", "--min-sdk-version", str(sdk), "--max-sdk-version", str(sdk), path
    )
    theirs = tuple(re.findall(r"certificate SHA-256 digest: ([0-9a-f]{64})", told))
    assert theirs and ours(path, sdk).certificates == theirs


with_java_tools = pytest.mark.skipif(
    None in map(shutil.which, ("keytool", "jarsigner", "apksigner", "zip")),
    reason="not all of keytool, jarsigner, apksigner and zip are installed (apt-get install default-jdk-headless zip)",
)


@with_java_tools
@pytest.mark.parametrize("tool", ["jarsigner", "apksigner"])
@pytest.mark.parametrize("key", ["RSA 2048", "RSA 1024", "EC 256"])
def test_certificate_of_v1_is_the_one_that_keytool_and_apksigner_print(key: str, tool: str, tmp_path: Path) -> None:
    store = tmp_path / "keys.p12"
    path = tmp_path / "example.larkspur.loan.apk"
    shutil.copyfile(resource_path("practice", "apks", path.name), path)
    algorithm, size = key.split()
    secret = ("-keystore", store, "-storetype", "PKCS12", "-storepass", "secret")
    new = ("-alias", "k", "-keyalg", algorithm, "-keysize", size, "-dname", "CN=x", "-validity", "9000")
    said("keytool", "-genkeypair", *secret, *new)
    said("zip", "-q", "-d", path, "META-INF/*")
    if tool == "jarsigner":
        said("jarsigner", *secret, "-sigfile", "CERT", path, "k")
    else:
        schemes = [f"--v{number}-signing-enabled={str(number == 1).lower()}" for number in (1, 2, 3, 4)]
        said("apksigner", "sign", "--ks", store, "--ks-pass", "pass:secret", *schemes, "--min-sdk-version", "18", path)
    printed = re.findall(r"SHA256: ([0-9A-F:]{95})", said("keytool", "-printcert", "-jarfile", path))
    assert [ours(path, sdk).scheme for sdk in (23, 36)] == [SignatureScheme.V1] * 2
    assert printed[:1] == [":".join(re.findall("..", ours(path).certificates[0].upper()))]
    if tool == "apksigner":  # what jarsigner signs with today is too new for Android 4
        verified = said("apksigner", "verify", "--print-certs", "--min-sdk-version", "18", path)
        assert re.findall(r"certificate SHA-256 digest: ([0-9a-f]{64})", verified) == list(ours(path).certificates)


@of_every_apk
def test_apk_info_reads_the_same(path: Path) -> None:
    library = pytest.importorskip("apk_info", reason="apk-info is not installed (pip install apk-info)")
    other, details = library.APK(str(path)), ours(path)
    assert (other.get_package_name(), int(other.get_version_code())) == (details.package, details.version_code)
    assert clean_line(other.get_application_label(), 80).strip() == resolved(details, ANY_LANGUAGE)
    assert set(details.requested) == set(other.get_permissions())
    signed = {one.sha256_fingerprint for signature in other.get_signatures() for one in signature.certificates}
    assert set(details.certificates) == signed


@with_aapt
@pytest.mark.skipif(not FRAMEWORK.is_file(), reason="no framework-res.apk (apt-get install android-framework-res)")
def test_names_of_androids_own_resources_in_every_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """The largest resources there are: 90 languages, 32 MB; only for this test they are not too large."""
    raw = FRAMEWORK.read_bytes()
    assert read(raw, package="android").details.problem is DetailsProblem.TOO_LARGE
    monkeypatch.setattr("core.apk.reader._MOST_RESOURCES", 64 << 20)
    details = read(raw, package="android").details
    theirs = labels_of_badging(said("aapt", "dump", "badging", FRAMEWORK))
    real = {tag: label for tag, label in theirs.items() if "\u200f" not in label and tag not in ("en", "en-XC")}
    assert len(details.labels) > 80
    assert {tag: resolved(details, tag) for tag in real} == real
    assert details.scheme is SignatureScheme.NOT_READ
