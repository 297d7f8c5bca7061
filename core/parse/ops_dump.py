"""`dumpsys appops [--op READ_CONTACTS]` of Android 6-17 -> the contacts ops of every uid and package.

Only what stands under a `  Uid …:` line counts: the watchers before it name ops too. A uid's own modes come before its
packages; a mode line that stands where none can means that a `Uid` line was lost: that uid is damaged.

Uids are printed in ascending order (a SparseArray in AOSP `AppOpsService`, Android 6-16), each once and with a colon:
where that fails, or a tag of attribution is torn, an app's free text stands between, and the uids it may have forged or
robbed of lines are damaged.
"""

from dataclasses import dataclass
from typing import Final

from core.model.facts import Evidence, HoleReason, OpsDump, PackageOp, UidOp
from core.model.names import PackageName, is_package_name
from core.model.phone import PhoneTime
from core.parse.evidence import GapLog, evidence
from core.parse.lines import bounded
from core.parse.op_brackets import INSIDE, OpBrackets, Place
from core.parse.op_line import CONTACT_OPS, bracketed_mode, is_foreground_item, is_numbered, plain_mode, starts_of
from core.parse.op_times import ago, is_time_line, latest, stamp
from core.parse.service_texts import hole_of
from core.parse.uid_word import uid_of

_TITLE: Final = "Current AppOps Service state:"
_UID: Final = "  Uid "
_PACKAGE: Final = "    Package "
_SOUND: Final = Place.SOUND
_BEFORE_PACKAGES: Final = ("    state=", "    capability=", "    foregroundOps:")


def parse_ops(
    untrusted_text: str, command: str, now: PhoneTime | None = None, wanted: tuple[str, ...] = CONTACT_OPS
) -> OpsDump:
    """Read the `wanted` ops of a dump. `now`: the phone's clock, for the "ago" times of Android 6-8 (else left out).

    Times printed by Android 9 and later are local and carry no distance from UTC.
    """
    reader = _OpsReader(command, now, wanted)
    *lines, cut_line = bounded(untrusted_text).split("\n")
    for line in lines:
        reader.read(line)
    if cut_line:
        reader.end_early(cut_line)
    return reader.facts()


@dataclass(slots=True)
class _OpenOp:
    """A package's op while its access lines are being read."""

    uid: int
    package: PackageName
    op: str
    mode: str
    evidence: Evidence
    access: PhoneTime | None = None
    reject: PhoneTime | None = None

    def close(self) -> PackageOp:
        return PackageOp(self.uid, self.package, self.op, self.mode, self.access, self.reject, self.evidence)


class _OpsReader:
    def __init__(self, command: str, now: PhoneTime | None, wanted: tuple[str, ...]) -> None:
        self._command = command
        self._wanted = wanted
        self._starts = starts_of(wanted)
        self._now = now
        self._gaps = GapLog(command)
        self._uid_ops: dict[tuple[int, str], UidOp] = {}
        self._package_ops: dict[tuple[int, str, str], _OpenOp] = {}
        self._uids: set[int] = set()
        self._damaged: set[int] = set()
        self._ascending: list[int] = []
        self._last_two: tuple[int | None, int | None] = (None, None)
        self._brackets = OpBrackets()
        self._started = False
        self._uid: int | None = None
        self._in_packages = False
        self._package: PackageName | None = None
        self._op: _OpenOp | None = None

    def read(self, line: str) -> None:
        if line.startswith(INSIDE):
            self._read_inner(line)
            return
        if self._brackets.is_open:
            self._distrust(self._brackets.outer(), line)
        if line.startswith("      "):
            self._op = None
            if self._uid is not None and line.startswith(self._starts):
                self._read_op(self._uid, line)
        elif line.startswith("    "):
            self._read_column_four(line)
        elif line and not line.isspace():
            self._read_title(line)

    def _read_inner(self, line: str) -> None:
        if self._uid is not None or self._brackets.is_torn:
            place = self._brackets.inner(line)
            if place is not _SOUND:
                self._distrust(place, line)
        if self._op is not None:
            self._read_time(self._op, line)

    def end_early(self, cut_line: str) -> None:
        """Note that the text ends within a line, which therefore is not read."""
        if self._uid is not None:
            self._gaps.add(HoleReason.CUT, cut_line)
            self._damaged.add(self._uid)
        elif hole := hole_of(cut_line):
            self._gaps.add(hole, cut_line)

    def facts(self) -> OpsDump:
        if self._brackets.is_open:
            self._distrust(self._brackets.outer(), "")
        if not self._started and not self._gaps:
            self._gaps.add(HoleReason.SECTION_MISSING)
        return OpsDump(
            tuple(self._uid_ops.values()),
            tuple(op.close() for op in self._package_ops.values()),
            self._started,
            self._gaps.gaps(),
            tuple(sorted(self._damaged)),
        )

    def _read_title(self, line: str) -> None:
        self._uid, self._op, self._package, self._in_packages = None, None, None, False
        if line.startswith(_UID):
            self._start_uid(line)
        elif line == _TITLE:
            self._started = True
        elif hole := hole_of(line):
            self._gaps.add(hole, line)

    def _start_uid(self, line: str) -> None:
        self._started = True
        word = line[len(_UID) :].rstrip()
        self._uid = uid_of(word.removesuffix(":"))
        if self._uid is None:
            self._gaps.unreadable(line)
            return
        if self._uid in self._uids or self._brackets.is_torn or not word.endswith(":"):
            self._hurt(self._uid, line)
        self._uids.add(self._uid)
        self._last_two = (self._last_two[1], self._uid)
        if not self._brackets.is_torn:
            self._expect_order(self._uid, line)

    def _expect_order(self, uid: int, line: str) -> None:
        """Damage all that cannot be in order with this uid: some of them are forged."""
        disorder = False
        while self._ascending and self._ascending[-1] >= uid:
            self._hurt(self._ascending.pop(), line)
            disorder = True
        if disorder:
            self._hurt(uid, line)
        self._ascending.append(uid)

    def _distrust(self, place: Place, line: str) -> None:
        """Damage the uid whose tag is torn; at its end the one read now, too, and the one before, whose tag it was."""
        for uid in (self._uid,) if place is Place.TORN else self._last_two:
            if uid is not None:
                self._hurt(uid, line)
        if place is Place.STRAY_END and self._ascending[-1:] == [self._last_two[1]]:
            self._ascending.pop()  # a forged one says nothing of the order of the others

    def _read_column_four(self, line: str) -> None:
        self._op = None
        if self._uid is None:
            return
        if line.startswith(_PACKAGE):
            name = line[len(_PACKAGE) :].rstrip().removesuffix(":")
            self._in_packages = True
            self._package = PackageName(name) if is_package_name(name) else None
            if self._package is None:
                self._gaps.unreadable(line)
        elif self._in_packages and line.startswith(_BEFORE_PACKAGES):
            self._hurt(self._uid, line)

    def _read_op(self, uid: int, line: str) -> None:
        if not self._in_packages:
            self._read_uid_op(uid, line)
        elif self._package is not None:
            self._read_package_op(uid, self._package, line)

    def _read_uid_op(self, uid: int, line: str) -> None:
        read = plain_mode(line, self._wanted)
        if read is None:
            if not is_foreground_item(line):
                self._hurt(uid, line)
            return
        if (uid, read[0]) in self._uid_ops:
            self._hurt(uid, line)
        self._uid_ops[uid, read[0]] = UidOp(uid, *read, evidence(self._command, line))

    def _read_package_op(self, uid: int, package: PackageName, line: str) -> None:
        plain = plain_mode(line, self._wanted)
        read = bracketed_mode(line, self._wanted) or plain
        if read is None or (plain is not None and not is_numbered(line)):
            self._hurt(uid, line)
            return
        key = (uid, package, read[0])
        if key in self._package_ops:
            self._hurt(uid, line)
        times = (ago("time", line, self._now), ago("rejectTime", line, self._now))
        self._op = self._package_ops[key] = _OpenOp(uid, package, *read, evidence(self._command, line), *times)

    def _read_time(self, op: _OpenOp, line: str) -> None:
        if not is_time_line(line):
            return
        read = stamp(line)
        if read is None:
            self._gaps.unreadable(line)
        elif read[0] == "Access":
            op.access = latest(op.access, read[1])
        else:
            op.reject = latest(op.reject, read[1])

    def _hurt(self, uid: int, line: str) -> None:
        self._gaps.unreadable(line)
        self._damaged.add(uid)
