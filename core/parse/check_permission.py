"""`dumpsys package check-permission PERM PKG USER` (7+): `0` or `-1` and nothing else."""

from enum import StrEnum


class CheckAnswer(StrEnum):
    """DENIED alone proves nothing: unknown packages, users and filtered packages answer it too (ANDROID_REVIEW 1.8)."""

    GRANTED = "granted"
    DENIED = "denied"
    UNREADABLE = "unreadable"


def parse_check_permission(untrusted_text: str, command: str) -> CheckAnswer:
    """Read the answer; Android 6 does not know the question and prints its whole dump: UNREADABLE."""
    words = {"0": CheckAnswer.GRANTED, "-1": CheckAnswer.DENIED}
    return words.get(untrusted_text[:100].strip(), CheckAnswer.UNREADABLE)
