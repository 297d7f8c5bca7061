"""An app that lends by every sign and stands on no list: its package says nothing, its name and its wishes do."""

from core.practice.phone_builder import Held, Shelf, read
from core.practice.state import AppSpec, Door


def add_look_alike(shelf: Shelf, stem: str) -> None:
    """Put it on the shelf; `stem`: "name:Chinese name", another one on each phone. It took the text messages over."""
    name, chinese = stem.split(":")
    app = AppSpec(
        f"org.example.{name}.app",
        0,
        target_sdk=23,
        min_sdk=21,
        version_code=9,
        version_name="1.9",
        label=(f"{name.capitalize()} Quick Loan", f"{chinese}快速借款"),
        uses=(read(1, "21:12:45", "fg"),),
        doors=(Door.SMS,),
    )
    shelf.add(app, Held(on="READ_CONTACTS READ_SMS READ_CALL_LOG ACCESS_FINE_LOCATION CAMERA"))
