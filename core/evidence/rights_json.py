"""What a phone lets this cable change, as a published document (resources/schema/rights.schema.json)."""

from typing import Final

from core.evidence.json_parts import JsonObject, text
from core.model.rights import Rights

RIGHTS_SCHEMA: Final = "lenderlens.rights/1"


def rights_document(rights: Rights) -> JsonObject:
    """Make `lenderlens.rights/1`; `line`: the phone's own words, empty when it said none."""
    return {
        "schema": RIGHTS_SCHEMA,
        "answer": rights.answer,
        "revoke": rights.revoke,
        "grant": rights.grant,
        "line": text(rights.line),
    }
