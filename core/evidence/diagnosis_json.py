"""A diagnosis as a published document (resources/schema/diagnosis.schema.json). Made to be passed on: no serial."""

from typing import Final

from core.evidence.json_parts import JsonObject, text
from core.model.connection import Diagnosis
from core.model.phone import Device

DIAGNOSIS_SCHEMA: Final = "lenderlens.diagnosis/1"


def diagnosis_document(of: Diagnosis) -> JsonObject:
    """Make `lenderlens.diagnosis/1`; what is not known is null."""
    tried: list[JsonObject] = [
        {"look": one.what, "result": one.result, "detail": text(one.detail or None)} for one in of.tried
    ]
    return {
        "schema": DIAGNOSIS_SCHEMA,
        "cause": of.cause,
        "program": text(of.program or None),
        "vendor": text(of.vendor or None),
        "device": _device(of.device),
        "udev_rule": of.udev_text or None,
        "tried": tried,
    }


def _device(device: Device | None) -> JsonObject | None:
    return None if device is None else {"state": device.state, "model": text(device.model)}
