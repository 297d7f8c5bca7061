"""Looks as JSON and back. Reads those of earlier versions too: what they did not keep is not known."""

import json
from typing import Final

from core.casebook.codec import decode_as, encode_as, is_of_our_years, is_year_of_ours
from core.errors import DataError
from core.model.since import LookSummary

SCHEMA: Final = "lenderlens.look/2"
FIRST_SCHEMA: Final = "lenderlens.look/1"
_NOT_KEPT_THEN: Final = {"first_installed": None, "last_updated": None}


def encode_look(look: LookSummary) -> bytes:
    """Write a look as one line."""
    return encode_as(SCHEMA, look).encode("utf-8")


def decode_look(untrusted: bytes, phone_key: str) -> LookSummary:
    """Read a look at this phone. Raises DataError where anything is missing, unknown, or another phone's."""
    try:
        text = untrusted.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DataError("look") from error
    look = decode_as(LookSummary, SCHEMA, _as_now(text) if FIRST_SCHEMA in text else text)
    times = (when for app in look.apps for when in (app.first_installed, app.last_updated) if when is not None)
    if look.phone_key != phone_key or not is_of_our_years(look.at) or not all(map(is_year_of_ours, times)):
        raise DataError("look")
    return look


def _as_now(text: str) -> str:
    """Give a look of the first version the fields it lacks; whatever else is wrong with it shows when it is read."""
    try:
        document = json.loads(text)
        if not isinstance(document, dict) or document.get("schema") != FIRST_SCHEMA:
            return text
        apps = [{**_NOT_KEPT_THEN, **app} for app in document["apps"]]
        return json.dumps({**document, "schema": SCHEMA, "quiet": [], "apps": apps})
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise DataError("look") from error
