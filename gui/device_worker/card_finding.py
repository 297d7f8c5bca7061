"""Which maker cards there are, and which is that of a phone. Quick; runs in the thread that asks."""

from core.brands import all_makers, card_for, tells_maker
from core.model.brand import Chapter
from gui.effects import FindMakerCards
from gui.events import MakerCardsFound


def find_cards(wanted: FindMakerCards) -> MakerCardsFound:
    """Find the card of a phone. The checklist at the end needs one in any case: then it is that of plain Android."""
    needs_one = wanted.chapter is Chapter.AFTERWARDS or tells_maker(wanted.facts)
    return MakerCardsFound(wanted.chapter, all_makers(), card_for(wanted.facts) if needs_one else None)
