"""The targets for files without the phone: anything may be in them, and only what is read is kept of it."""

import io
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from core.errors import UnreadableInput
from core.model.text import decode_untrusted
from core.parse.bug_report import BugReport
from core.parse.package_json import json_as_list
from core.services.files.input_files import inputs_of
from core.services.files.input_streams import Meter, opened
from core.services.files.input_texts import read_sources
from core.services.files.input_zips import READING_FAULTS

_SHARED: Final = ("package", "appops", "user", "SYSTEM PROPERTIES")


def bug_report(raw: bytes) -> None:
    """Every part is one we read, made of the report's own lines; of users no line but those that number them."""
    report = BugReport()
    lines = raw.splitlines(keepends=True)
    for line in lines:
        report.feed(line)
    known = set(lines)
    for part in report.parts():
        assert part.name in _SHARED
        kept = part.raw.splitlines(keepends=True)
        assert known.issuperset(kept)
        assert part.name != "user" or all(b"UserInfo{" in line for line in kept)


def saved_text(raw: bytes) -> None:
    with suppress(UnreadableInput):
        found = read_sources("x", io.BytesIO(raw), has_sum=True)
        assert sum(len(source.text) for source in found.found) <= 4 * len(raw) + 100


def saved_zip(raw: bytes) -> None:
    """A zip is refused in words, or its entries are read to their end or fault; nothing else is written."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.zip"
        path.write_bytes(raw)
        with suppress(UnreadableInput, *READING_FAULTS):
            for one in inputs_of(path):
                assert ".." not in one.name.split("/")
                with opened(one, Meter(one.size, None)) as stream:
                    read_sources(one.name, stream, has_sum=one.has_sum)
        assert [found.name for found in Path(folder).iterdir()] == ["x.zip"]


def package_json(raw: bytes) -> None:
    for line in json_as_list(decode_untrusted(raw)).splitlines():
        assert line.startswith("package:") and line.isascii()
