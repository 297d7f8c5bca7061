"""What is kept of looks at one phone, read without a look, and deleting it. What is kept for Undo is not touched."""

from core.model.phone import PhoneFacts
from core.model.since import SinceLast
from core.services.since.since_last import Kept, deeds_of


def remembered(device: PhoneFacts, adb_serial: str, kept: Kept) -> SinceLast:
    """Load the looks at a phone and what was done on it. Raises DataError (KeyLost), RecordNotStored."""
    records = kept.changes.list().changes
    if not (records or kept.looks.holds_any):
        return SinceLast()
    phone_key = kept.changes.phone_key(device, adb_serial)
    before = kept.looks.of(phone_key)
    deeds = deeds_of(record for record in records if record.phone_key == phone_key)
    last = before.looks[-1].at if before.looks else None
    return SinceLast(last, (), before.damaged, before.looks, deeds)


def forget_phone(device: PhoneFacts, adb_serial: str, kept: Kept) -> None:
    """Delete all looks at a phone. Raises DataError where one stays, RecordNotStored.

    Where the key is lost nobody can tell whose looks are whose: KeyLost; "Forget everything" is what is left.
    """
    if kept.looks.holds_any:
        kept.looks.forget_phone(kept.changes.phone_key(device, adb_serial))
