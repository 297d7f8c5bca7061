"""Which maker cards there are, and which is that of a phone. Quick; runs in the thread that asks."""

from core.brands import all_makers, card_for, tells_maker
from core.errors import DataError
from core.model.brand import Chapter
from core.model.phone import PhoneFacts
from gui.effects import FindMakerCards
from gui.events import MakerCardsFound


def find_cards(wanted: FindMakerCards) -> MakerCardsFound:
    """Find the card of a phone. The checklist at the end needs one in any case: then it is that of plain Android."""
    needs_one = wanted.chapter is Chapter.AFTERWARDS or tells_maker(wanted.facts)
    return MakerCardsFound(wanted.chapter, all_makers(), card_for(wanted.facts) if needs_one else None)


def knows_no_switch(facts: PhoneFacts) -> bool:
    """Say whether we know who made the phone, and of no switch of theirs that lets the cable change permissions."""
    try:
        return tells_maker(facts) and not card_for(facts).steps(Chapter.EXTRA_SWITCH)
    except DataError:
        return False
