"""What each given text is, and which Android it came from. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from core.model.facts import Gap, HoleReason
from core.parse.recognise import OutputKind, recognise
from core.parse.service_section import command_section, service_section

_SDK_LINE = re.compile(r"^  Internal:\n {4}sdkVersion=(\d{1,3}) databaseVersion=", re.MULTILINE)
"""`Database versions:` of a whole package dump (Settings.dumpVersionLPr); a card may be of an older Android."""
_FINGERPRINT = re.compile(r"^Build fingerprint: '[^':\n]{1,200}:(\d{1,2})(?:\.(\d))?[^/\n]{0,20}/", re.MULTILINE)
_RELEASES: Final = {
    "6": 23,
    "7": 24,
    "7.1": 25,
    "8": 26,
    "8.1": 27,
    "9": 28,
    "10": 29,
    "11": 30,
    "13": 33,
    "14": 34,
    "15": 35,
    "16": 36,
    "17": 37,
}
"""12 is missing: it may be 31 or 32 (12L)."""


@dataclass(frozen=True, slots=True)
class Source:
    """One output in a file. `ended`: a line of the tool that wrote it proves that nothing is missing at its end."""

    name: str
    kind: OutputKind
    text: str
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Sources:
    found: tuple[Source, ...]
    gaps: tuple[Gap, ...]

    def of(self, kind: OutputKind) -> tuple[Source, ...]:
        return tuple(source for source in self.found if source.kind is kind)

    def sdk_beside_properties(self) -> int | None:
        """Infer the Android version from lines that name it outright; None when none does or they differ."""
        said = {sdk for source in self.found for sdk in _versions(source.text)}
        return said.pop() if len(said) == 1 else None


def sources_of(name: str, untrusted_text: str, kind: OutputKind | None = None) -> Sources:
    """Say what a text is, or take it as the `kind` the person named; what is no output we know is a gap."""
    kind = kind or recognise(untrusted_text)
    if kind is OutputKind.WHOLE_DUMP or _is_whole(untrusted_text):
        return _services(name, untrusted_text)
    if kind is OutputKind.UNKNOWN:
        return Sources((), (Gap(name, HoleReason.NOT_SUPPORTED),))
    return Sources((Source(name, kind, untrusted_text),), ())


def together(parts: Iterable[Sources]) -> Sources:
    listed = tuple(parts)
    return Sources(
        tuple(source for part in listed for source in part.found), tuple(gap for part in listed for gap in part.gaps)
    )


def _is_whole(text: str) -> bool:
    return recognise(text) is OutputKind.WHOLE_DUMP


def _services(name: str, text: str) -> Sources:
    """Cut the services we read out of a bug report or a whole `dumpsys` (ANDROID G)."""
    packages, ops = service_section(text, "package"), service_section(text, "appops")
    properties = command_section(text, "SYSTEM PROPERTIES")
    found = [Source(name, OutputKind.WHOLE_DUMP, _head(text))]
    if packages is not None:
        found.append(Source(f"{name}: package", OutputKind.PACKAGE_DUMP, packages.text, packages.ended))
    if ops is not None:
        found.append(Source(f"{name}: appops", OutputKind.OPS_DUMP, ops.text, ops.ended))
    if properties is not None:
        found.append(Source(f"{name}: properties", OutputKind.PROPERTIES, properties.text, properties.ended))
    missing = [service for service, part in (("package", packages), ("appops", ops)) if part is None]
    return Sources(tuple(found), tuple(Gap(f"{name}: {service}", HoleReason.SECTION_MISSING) for service in missing))


def _head(text: str) -> str:
    """Keep the first lines: they name the build."""
    return text[:20_000]


def _versions(text: str) -> set[int]:
    said = {int(match[1]) for match in _SDK_LINE.finditer(text, 0, 200_000)}
    for match in _FINGERPRINT.finditer(text, 0, 200_000):
        release = _RELEASES.get(f"{match[1]}.{match[2]}" if match[2] else match[1]) or _RELEASES.get(match[1])
        said |= {release} if release else set()
    return said
