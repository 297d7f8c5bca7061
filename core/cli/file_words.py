"""What the command line says of files: when they were written; what is wrong, and the next step, for every code."""

from datetime import datetime
from typing import Final

UNREADABLE_ZIPS: Final = {
    "zip_damaged": "This zip file is cut or damaged. Copy it again from where it was made.",
    "zip_locked": "This zip file needs a password. Unpack it and name the folder.",
    "zip_method": "This zip file is packed in a way we do not read. Unpack it and name the folder.",
    "zip_names": "Names in this zip file lead out of it. It was not made by a phone, and was not read.",
    "zip_bomb": "This zip file would unpack to far too much. It was not made by a phone, and was not read.",
    "zip_nested": "There is a zip file inside this zip file. Unpack this one and name the one inside.",
    "zip_empty": "There is no output of a phone in this zip file.",
}
UNREADABLE: Final = {
    "android5": "This is Android 5 or older, which has no switch for contacts. LenderLens reads Android 6 and newer.",
    "no_package_dump": "Nothing in there says which apps there are. Save the output of `dumpsys package` too.",
    "not_a_file": "There is no such file or folder.",
    "empty": "The file is empty. Save the output again.",
    "too_large": "The file is too large. Save the output of `dumpsys package` alone and try again.",
    "not_known": "This is no output of a phone that we know.",
    **UNREADABLE_ZIPS,
    "not_a_table": "This is no table with a column package_name.",
    "table_too_large": "The table has more than 200,000 rows or 200 MB. Cut it into several.",
    "not_utf8": "The table is not UTF-8 text. Save it again as CSV UTF-8.",
}


def from_file(written: datetime | None) -> str:
    """Say that this is what a file says, and when the phone wrote it."""
    when = f"written by the phone at {written:%Y-%m-%d %H:%M}, by its own clock" if written else "of an unknown time"
    return f"This is what a file says, {when}. It may be different now."
