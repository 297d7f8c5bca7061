"""What may stand in a command: the last check, though callers checked before. Names of apps and users: core.model."""

from typing import Final, Literal

from core.errors import NotAllowedHere
from core.model.names import TURN_OFF_ORDER

PROBE_PERMISSION: Final = "android.permission.LENDERLENS_PROBE"

Flag = Literal["user-set", "user-fixed", "revoked-compat"]
OpMode = Literal["allow", "ignore"]
ContactsOp = Literal["READ_CONTACTS", "WRITE_CONTACTS"]


def changeable(untrusted: str) -> str:
    """Pass the permissions this program may ask about or change, and no other."""
    if untrusted not in TURN_OFF_ORDER:
        raise NotAllowedHere(f"permission {untrusted[:60]!r}")
    return untrusted


def check_op(op: str, mode: str = "allow") -> None:
    if op not in ("READ_CONTACTS", "WRITE_CONTACTS") or mode not in ("allow", "ignore"):
        raise NotAllowedHere(f"app-op {op!r} {mode!r}")
