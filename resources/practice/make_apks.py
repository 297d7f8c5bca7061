"""Build resources/practice/apks/: the few practice apps whose files can be read. A maintainer runs it, on Debian:

    apt-get install -y --no-install-recommends aapt apksigner zipalign android-framework-res
    python3 resources/practice/make_apks.py [--out FOLDER]

Package, versions, permissions and names are those the practice phones tell (core/practice), so file and phone agree.
With the same tools every byte comes out the same: keys are made from names (throwaway_keys.py), times are fixed.
Certificate digests of the listed lenders among them are written into lenders.jsonl (`certificates`) when told
`--list`. Standard library and `core.practice` only.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from apk_parts import Sources, write_sources  # noqa: E402  # found beside this file
from throwaway_keys import Signer, signer  # noqa: E402

from core.practice.phones import build  # noqa: E402  # found by the line above
from core.practice.state import AppSpec  # noqa: E402

OUT: Final = ROOT / "resources" / "practice" / "apks"
LIST: Final = ROOT / "resources" / "practice" / "lenders.jsonl"
FRAMEWORK: Final = "/usr/share/android-framework-res/framework-res.apk"
_TRICKS: Final = "ज्वार\u0007 <img src=x onerror=alert(1)>\n../../%s\u202e\u2066\u200b\u2028=1+1"


@dataclass(frozen=True, slots=True)
class Recipe:
    """An app of a phone and how its file is made. `signer`: whose certificate; `old`: signed v1+v2, else v2+v3.

    `names`: where the phone itself tells none; `hindi`: besides English and Chinese; `split`: languages (qualifiers)
    that travel in a file of their own, as from a store.
    """

    phone: str
    package: str
    signer: str
    hindi: str = ""
    colours: tuple[str, str] | None = None
    names: tuple[str, str] | None = None
    label_key: str = "app_name"
    old: bool = False
    split: str = ""
    adaptive: bool = False
    admin: bool = False

    @property
    def app(self) -> AppSpec:
        spec, _ = build(self.phone)
        found = spec.app(self.package)
        if found is None:
            raise SystemExit(f"{self.phone} has no {self.package}")
        return found


RECIPES: Final = (
    Recipe("pixel-16", "example.lantern.loan", "Lantern", "लालटेन लोन", ("8a3b12", "ffd166"), adaptive=True),
    Recipe("pixel-16", "example.harbor.advance", "Harbor", colours=("12466b", "e8f1f8")),
    Recipe("pixel-16", "example.harbor.points", "Harbor", colours=("12466b", "9fd3c7")),
    Recipe("pixel-16", "org.example.tidal.notes", "Tidal", _TRICKS),
    Recipe("redmi-14", "example.starlight.loan", "Starlight", "तारा लोन", ("20204a", "f4f1de"), split="zh"),
    Recipe("leased-13", "example.padlock.lease", "Padlock", "ताला किराया", admin=True),
    Recipe("generic-12", "org.example.inkwell.blank", "Inkwell", names=("Inkwell Blank", "墨水瓶空白"), label_key="a"),
    Recipe("huawei-6", "example.larkspur.loan", "Larkspur", colours=("3d348b", "f7b801"), old=True),
    Recipe("huawei-6", "org.example.marula.app", "Marula", "मारुला तुरंत लोन", ("1b4332", "d8f3dc"), old=True),
)


def main(arguments: list[str]) -> int:
    """Build all of them, and say what was made."""
    parser = argparse.ArgumentParser(description="Build the practice apps.")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--list", action="store_true", help="write the digests into lenders.jsonl")
    asked = parser.parse_args(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    for recipe in RECIPES:
        with tempfile.TemporaryDirectory() as folder:
            for made in make(recipe, Path(folder), asked.out):
                print(made.name, made.stat().st_size)
    if asked.list:
        name_certificates(LIST)
    return 0


def make(recipe: Recipe, folder: Path, out: Path) -> Iterable[Path]:
    """Build and sign one app in an empty folder; yields its files."""
    app = recipe.app
    write_sources(app, _sources(recipe, app), folder)
    _run("aapt2", "compile", "--dir", folder / "res", "-o", folder / "res.zip")
    base = folder / "base.apk"
    split = folder / f"config.{recipe.split}.apk"
    extra = ["--split", f"{split}:{recipe.split}"] if recipe.split else []
    frame: list[str | Path] = ["-I", FRAMEWORK, "--manifest", folder / "AndroidManifest.xml"]
    _run("aapt2", "link", "-o", base, *frame, *extra, folder / "res.zip")
    yield _signed(recipe, folder, base, out / f"{app.name}.apk")
    if recipe.split:
        yield _signed(recipe, folder, split, out / f"{app.name}.split_config.{recipe.split}.apk")


def _sources(recipe: Recipe, app: AppSpec) -> Sources:
    english, chinese = app.label or recipe.names or ("", "")
    names = {"": english, recipe.split or "zh-rCN": chinese} | ({"hi": recipe.hindi} if recipe.hindi else {})
    extra = {"about": "An invented app of a practice phone. It does nothing."}
    return Sources(names, recipe.label_key, recipe.colours, recipe.adaptive, recipe.admin, extra)


def _signed(recipe: Recipe, folder: Path, unsigned: Path, signed: Path) -> Path:
    aligned = unsigned.with_suffix(".aligned")
    _run("zipalign", "-f", "-p", "4", unsigned, aligned)
    who = signer_of(recipe.signer)
    (folder / "key.pk8").write_bytes(who.key)
    (folder / "certificate.der").write_bytes(who.certificate)
    schemes = {"v1": recipe.old, "v2": True, "v3": not recipe.old, "v4": False}
    switches = [f"--{name}-signing-enabled={str(on).lower()}" for name, on in schemes.items()]
    keys: list[str | Path] = ["--key", folder / "key.pk8", "--cert", folder / "certificate.der"]
    least = "21" if recipe.old else "24"
    _run("apksigner", "sign", *keys, *switches, "--min-sdk-version", least, "--out", signed, aligned)
    return signed


def name_certificates(records: Path) -> None:
    """Write the digests of these apps' certificates into the records of those that are listed."""
    digests = {recipe.package: signer_of(recipe.signer).digest for recipe in RECIPES}
    lines = []
    for line in records.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record["package"] in digests:
            record["certificates"] = [digests[record["package"]]]
        lines.append(json.dumps(record, ensure_ascii=False))
    records.write_text("\n".join(lines) + "\n", encoding="utf-8")


@cache
def signer_of(name: str) -> Signer:
    return signer(name)


def _run(*words: str | Path) -> None:
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{words[0]} {words[1]}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
