"""Write to the phone and keep what it said. What it said explains; only reading again decides."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from core.adb.cancel import Cancel
from core.adb.commands import Command
from core.adb.phone import AdbPhone, Answer, Batches
from core.errors import Cancelled, PhoneError
from core.model.change import Outcome
from core.parse.refusal import RefusalKind, parse_refusal

Said = Mapping[Command, Answer]
_MEANINGS: Final = {
    RefusalKind.NO_RIGHT: Outcome.REFUSED_BY_PHONE,
    RefusalKind.USER_CLOSED: Outcome.NOT_CHANGEABLE,
    RefusalKind.NOT_CHANGEABLE: Outcome.NOT_CHANGEABLE,
    RefusalKind.MANAGED_BY_ROLE: Outcome.NOT_CHANGEABLE,
    RefusalKind.SYSTEM_FIXED: Outcome.FIXED_BY_SYSTEM,
    RefusalKind.POLICY_FIXED: Outcome.FIXED_BY_POLICY,
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """`outcome` None: the phone named no reason. `line`: its own words, cleaned; empty when it said nothing."""

    outcome: Outcome | None
    line: str


def write_all(phone: AdbPhone, batches: Batches, cancel: Cancel | None) -> Said:
    """Send the batches side by side, each in as few round trips as fit; a lost phone or a stop ends it quietly.

    What was done until then is found out by reading.
    """
    if not batches:
        return {}
    try:
        said = phone.write_at_once(*batches, cancel=cancel)
        return {answer.command: answer for answers in said for answer in answers}
    except (PhoneError, Cancelled):
        return {}


def explain(said: Said, lines: Iterable[Command]) -> Explanation:
    """Find the first refusal among the answers to an item's own commands."""
    answers = (said[line] for line in lines if line in said)
    refusals = (parse_refusal(answer.text, answer.command.line) for answer in answers)
    first = next((refusal for refusal in refusals if refusal is not None), None)
    return Explanation(_MEANINGS.get(first.kind), first.line) if first else Explanation(None, "")


def outcome_of_refusal(line: str) -> Outcome:
    """Say what a change that was never begun met, by the phone's own line; any other words: it did not allow it."""
    refusal = parse_refusal(line, "")
    return (_MEANINGS.get(refusal.kind) if refusal else None) or Outcome.REFUSED_BY_PHONE


def unheard(said: Said, lines: Iterable[Command]) -> str:
    """Name the first of these commands that was not sent, or not answered to its end; empty when there is none."""
    lost = (line for line in lines if (answer := said.get(line)) is None or answer.hole is not None)
    return next((f"{line.line}: no answer" for line in lost), "")


def came_whole(said: Said, lines: Iterable[Command]) -> bool:
    """Say whether every one of these commands was answered to its end: silence of others means nothing."""
    return all((answer := said.get(line)) is not None and answer.hole is None for line in lines)
