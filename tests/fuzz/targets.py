"""One target for each reader of hostile text. A target raises only when a promise is broken."""

import socket
import struct
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import datetime

from core.adb.allowance import Allowance
from core.adb.cancel import Cancel
from core.adb.commands import Command, Effect
from core.adb.devices import parse_devices
from core.adb.doctor.computer import Computer
from core.adb.doctor.ioreg import parse_ioreg
from core.adb.doctor.pnputil import parse_pnputil
from core.adb.doctor.port_holder import holder_of
from core.adb.envelope import answers, end_mark, shell_line, trips
from core.adb.link import Link, Patience
from core.adb.shell import Reading, read_shell
from core.apk import ApkFile, read_app
from core.apk.adaptive_icon import layers_of
from core.apk.binary_xml import REFERENCE, Value
from core.apk.jar_signature import certificate_of
from core.apk.manifest import read_manifest
from core.apk.resource_names import Names
from core.apk.resource_table import ResourceTable
from core.apk.signing_block import signature_of
from core.apk.spans import NotReadable
from core.errors import UnreadableInput
from core.model.facts import Evidence, Gap, HoleReason
from core.model.names import PackageName, is_package_name
from core.model.phone import DeviceState, PhoneTime
from core.model.text import EVIDENCE_LIMIT, clean_line, decode_untrusted
from core.parse.apk_paths import parse_apk_paths
from core.parse.check_permission import parse_check_permission
from core.parse.clock import parse_clock
from core.parse.device_policy import parse_device_policy
from core.parse.listings import parse_packages
from core.parse.ops_dump import parse_ops
from core.parse.overlay_label import parse_label
from core.parse.package_dump import parse_package_dump
from core.parse.properties import parse_properties
from core.parse.recognise import recognise
from core.parse.refusal import parse_refusal
from core.parse.settings_dump import NAMES, parse_settings
from core.parse.started import parse_started
from core.parse.users import parse_current_user, parse_users
from tests.fuzz.saved_files import bug_report, package_json, saved_text, saved_zip
from tests.fuzz.signed_lists import signed_list

Target = Callable[[bytes], None]
_PACKAGE = PackageName("example.a")
_NONCE = "0123456789abcdef"
_NOW = PhoneTime(datetime(2026, 11, 21, 12, 0), 0)  # noqa: DTZ001 - the phone's own wall time has no zone
_LIMITS = (4096, 100)
_MOST = sum(_LIMITS) + 64 * 3
_HOLES = (HoleReason.CUT, HoleReason.TIMEOUT, HoleReason.PHONE_GONE)
_COMMANDS = tuple(Command(line, Effect.READ) for line in ("getprop", "dumpsys -t 60 package a.b", "pm list users"))


def _reads(parse: Callable[..., object], *more: object) -> Target:
    """Make a target of a parser: it raises nothing, and all that it would show is clean."""

    def target(raw: bytes) -> None:
        _assert_clean(parse(decode_untrusted(raw), *more))

    return target


def _assert_clean(found: object) -> None:
    if isinstance(found, Evidence | Gap):
        assert clean_line(found.line) == found.line
        assert len(found.line) <= EVIDENCE_LIMIT
    elif isinstance(found, tuple):
        for each in found:
            _assert_clean(each)
    elif is_dataclass(found):
        for field in fields(found):
            _assert_clean(getattr(found, field.name))


def package_dump(raw: bytes) -> None:
    try:
        _assert_clean(parse_package_dump(decode_untrusted(raw), "dumpsys package"))
    except UnreadableInput as refused:
        assert refused.detail == "android5"


def recognised(raw: bytes) -> None:
    recognise(decode_untrusted(raw))


def envelope(raw: bytes) -> None:
    """Only an end mark makes an answer whole; every command has one answer, and nothing stands in two."""
    commands = _COMMANDS[: 1 + raw[0] % 3] if raw else _COMMANDS
    said = answers(commands, _NONCE, raw, _HOLES[len(raw) % 3])
    whole = [answer for answer in said if answer.hole is None]
    assert tuple(answer.command for answer in said) == commands
    assert list(said[: len(whole)]) == whole
    assert len(whole) <= raw.count(b"@@END " + _NONCE.encode())
    assert all((answer.code is None) == (answer.hole is not None) for answer in said)
    assert sum(len(answer.text) for answer in said) <= len(raw)


def command_lines(raw: bytes) -> None:
    """Whatever the names, no line is longer than Android 6 takes, and none is lost."""
    commands = tuple(
        Command("getprop " + word.hex(), Effect.READ) for word in raw.split(b"\n")[:60] if len(word) < 1500
    )
    made = tuple(trips(commands, _NONCE))
    assert tuple(command for trip in made for command in trip) == commands
    assert all(len(trip) == 1 or len(shell_line(trip, _NONCE)) <= 3800 for trip in made)


def shell_v2(raw: bytes) -> None:
    """Only an exit packet ends the stream well; no more is kept than was allowed."""
    reading = _read_shell(raw, v2=True)
    assert len(reading.raw) <= min(_MOST, len(raw))
    if reading.hole is None:
        assert b"\x03" in raw


def shell_v1(raw: bytes) -> None:
    """What is kept is the beginning of what was said: all of it, or a hole is told."""
    reading = _read_shell(raw, v2=False)
    assert raw.startswith(reading.raw)
    assert len(reading.raw) <= _MOST
    assert (reading.hole is None) == (len(raw) == len(reading.raw))


def server_block(raw: bytes) -> None:
    """A block of the adb server comes whole or not at all."""
    with suppress(EOFError, ValueError, struct.error):
        block = _fed(raw).block()
        assert raw[4:].startswith(block)
        parse_devices(block.decode(errors="replace"))


def devices(raw: bytes) -> None:
    """A usable phone has a serial of its own, just as adb says it."""
    text = raw.decode(errors="replace")
    found = parse_devices(text)
    usable = [device.serial for device in found if device.state is DeviceState.DEVICE]
    assert all(device.serial for device in found)
    assert len(set(usable)) == len(usable)
    assert all(serial in text for serial in usable)


def pnputil(raw: bytes) -> None:
    """What Windows says of its USB: only a problem it names makes a driver missing."""
    text = decode_untrusted(raw)
    sight = parse_pnputil(text)
    assert all(clean_line(device.words) == device.words for device in sight.devices)
    assert "[CM_PROB_" in text or not any(device.no_driver for device in sight.devices)


def ioreg(raw: bytes) -> None:
    parse_ioreg(decode_untrusted(raw))


def port_holder(raw: bytes) -> None:
    text = decode_untrusted(raw)
    for platform in ("win32", "darwin"):
        name = holder_of(5037, Computer(platform, run=lambda _: text))
        assert clean_line(name) == name and len(name) <= 60


class _Pieces(Patience):
    """Hands out bytes in uneven pieces, as a socket does."""

    def __init__(self, raw: bytes) -> None:
        super().__init__(1, 1, Cancel())
        self._left = raw

    def receive(self, sock: socket.socket) -> bytes:
        size = 1 + len(self._left) % 97
        piece, self._left = self._left[:size], self._left[size:]
        return piece


def _fed(raw: bytes) -> Link:
    link = Link(0, _Pieces(raw))
    link._sock = None  # type: ignore[assignment]  # there is no wire
    return link


def _read_shell(raw: bytes, *, v2: bool) -> Reading:
    return read_shell(_fed(raw), v2, Allowance(end_mark(_NONCE), _LIMITS))


def apk(raw: bytes) -> None:
    """One file or two: details that are clean, or a problem; no byte is asked for that is not in the file."""
    files = raw.split(b"@@SPLIT", 1)
    reading = read_app(_PACKAGE, [ApkFile(f"/{n}.apk", len(one)) for n, one in enumerate(files)], 36)
    with suppress(StopIteration):
        spans = next(reading)
        while True:
            assert all(0 <= span.start <= span.start + span.size <= len(files[span.file]) for span in spans)
            spans = reading.send(tuple(files[span.file][span.start : span.start + span.size] for span in spans))


def apk_manifest(raw: bytes) -> None:
    with suppress(NotReadable):
        for name in read_manifest(raw).requested:
            assert clean_line(name) == name


def apk_resources(raw: bytes) -> None:
    with suppress(NotReadable, struct.error):
        names = Names([(0, ResourceTable(raw))])
        for tag, name in names.labels([Value(REFERENCE, 0x7F010000)]):
            assert clean_line(name) == name and len(name) <= 80 and tag.isascii()
        icon = Value(REFERENCE, 0x7F020000)
        names.picture(icon)
        names.drawing(icon)
        assert (names.colour(icon) or 0) <= 0xFFFFFF


def signing_block(raw: bytes) -> None:
    for sdk in (None, 24, 28, 33):
        assert all(len(digest) == 64 for digest in signature_of(raw, sdk).certificates)


def settings_dump(raw: bytes) -> None:
    """Nobody is named of a user whose settings were torn, nor by words that are no package's name."""
    read = parse_settings(decode_untrusted(raw), "dumpsys settings")
    for user in (*read.users, *read.torn):
        for name in NAMES:
            said = read.holders(user, name)
            assert said is not None and (user not in read.torn or (not said.packages and said.hole is not None))
            assert all(is_package_name(package) for package in said.packages)


def adaptive_icon(raw: bytes) -> None:
    layers_of(raw)


def jar_signature(raw: bytes) -> None:
    """Nobody, or the digest of something that lies in these bytes."""
    found = certificate_of(raw)
    assert found is None or len(found) == 64


TARGETS: Mapping[str, Target] = {
    "apk": apk,
    "apk_manifest": apk_manifest,
    "apk_resources": apk_resources,
    "apk_paths": _reads(parse_apk_paths),
    "signing_block": signing_block,
    "jar_signature": jar_signature,
    "adaptive_icon": adaptive_icon,
    "package_dump": package_dump,
    "ops_dump": _reads(parse_ops, "dumpsys appops", _NOW),
    "check_permission": _reads(parse_check_permission, "dumpsys package check-permission"),
    "clock": _reads(parse_clock, "date"),
    "current_user": _reads(parse_current_user, "am get-current-user"),
    "device_policy": _reads(parse_device_policy, "dumpsys device_policy"),
    "label": _reads(parse_label, "cmd overlay lookup"),
    "packages": _reads(parse_packages, "pm list packages"),
    "properties": _reads(parse_properties, "getprop"),
    "recognise": recognised,
    "refusal": _reads(parse_refusal, "pm revoke"),
    "settings_dump": settings_dump,
    "started": _reads(parse_started, "am start"),
    "users": _reads(parse_users, "pm list users"),
    "envelope": envelope,
    "command_lines": command_lines,
    "shell_v2": shell_v2,
    "shell_v1": shell_v1,
    "server_block": server_block,
    "devices": devices,
    "pnputil": pnputil,
    "ioreg": ioreg,
    "port_holder": port_holder,
    "signed_list": signed_list,
    "bug_report": bug_report,
    "saved_text": saved_text,
    "saved_zip": saved_zip,
    "package_json": package_json,
}
