"""`settings get global KEY` of a switch -> on, off or unknown. `null` is a switch nobody ever set."""

from typing import Final

from core.model.closing import Seen

_SAID: Final = {"1": Seen.ON, "0": Seen.OFF}


def parse_switch(untrusted_text: str) -> Seen:
    """Read one word and nothing else; whatever is not that word is unknown, never off."""
    return _SAID.get(untrusted_text.strip(), Seen.UNKNOWN)
