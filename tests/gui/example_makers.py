"""Maker cards and the closing checklist as the real ones are drawn, from the program's own cards."""

from core.brands import all_makers
from core.model.brand import Chapter, MakerCard
from core.model.closing import ClosingLine, Link
from gui import states as st
from gui.present.closing import closing_view
from gui.present.makers import maker_cards_view
from gui.viewmodels import PageView
from tests.gui_logic.samples import OUTCOME, RESULTS, SWITCH_ON

CARDS = all_makers()


def card(card_id: str) -> MakerCard:
    """Find one of the program's own cards."""
    return next(each for each in CARDS if each.card_id == card_id)


CHOOSING = st.MakerCards(st.NoDevice(), Chapter.USB_DEBUGGING, CARDS)
SWITCH = st.MakerCards(RESULTS, Chapter.EXTRA_SWITCH, CARDS, card("xiaomi-hyperos"))
DEBUGGING = st.MakerCards(st.NoDevice(), Chapter.USB_DEBUGGING, CARDS, card("samsung-oneui-8.5"))
CLOSING = st.Closing(OUTCOME, card("xiaomi-hyperos"), Link.READY, 7, SWITCH_ON)
NEARLY_CLOSED = st.Closing(
    OUTCOME,
    card("samsung-oneui-6"),
    Link.GONE,
    read=frozenset({ClosingLine.UNPLUG}),
    ticked=frozenset({ClosingLine.AUTO_BLOCKER}),
)
MAKER_PAGES: dict[str, PageView] = {
    "21-makers": maker_cards_view(CHOOSING),
    "22-maker-switch": maker_cards_view(SWITCH),
    "23-maker-debugging": maker_cards_view(DEBUGGING),
    "24-closing": closing_view(CLOSING),
    "25-nearly-closed": closing_view(NEARLY_CLOSED),
}
