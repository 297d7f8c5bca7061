"""What comes of the way to a phone; a part of the full matrix."""

from dataclasses import replace

from core.model.brand import Chapter
from core.model.phone import PhoneFacts
from gui import effects as do
from gui import states as st
from gui.way import Way
from tests.gui_logic.samples import (
    ASKED,
    ASKING,
    CARD,
    CARDS,
    CHARGING,
    DEVICE,
    MISSING,
    NOTHING,
    OTHER,
    READY,
    STATES,
    YES,
)

_FAILED = st.Failed(MISSING, st.Starting())
_ON_THE_WAY = ("no device, third step", "not ready, answered")


def lead(on):
    """A way goes on with the same cause and begins anew with another one, behind a maker's card too."""
    for state in ("no device", "not ready", "failed at start"):
        before = _FAILED if state == "failed at start" else STATES[state]
        for event, told in (("diagnosed", NOTHING), ("diagnosed anew", CHARGING)):
            on(state, event, replace(before, way=Way(told)))
        on(state, "step chosen", replace(before, way=Way(None, 1)))
    on("no device, third step", "diagnosed anew", st.NoDevice(Way(CHARGING)))
    on("no device, third step", "step chosen", st.NoDevice(Way(NOTHING, 1)))
    on("not ready, answered", "diagnosed", replace(ASKED, way=Way(NOTHING)))
    on("not ready, answered", "diagnosed anew", replace(ASKED, way=Way(CHARGING)))
    on("not ready, answered", "step chosen", replace(ASKED, way=Way(None, 1)))
    for state in ("choosing a maker", "card before a phone"):
        for event, told in (("diagnosed", NOTHING), ("diagnosed anew", CHARGING)):
            on(state, event, replace(STATES[state], back=st.NoDevice(Way(told))))
    _while_on_the_way(on)


def _while_on_the_way(on):
    """Phones that come and go; an answer given once is kept while the same phone asks."""
    on("no device, third step", "phone seen", READY)
    on("no device, third step", "unauthorized seen", st.NotReady((ASKING,)))
    on("not ready, answered", "phone seen", replace(READY, answers=YES))
    on("not ready, answered", "nothing seen", st.NoDevice())
    asked = do.FindMakerCards(PhoneFacts(), Chapter.EXTRA_SWITCH)
    for state in _ON_THE_WAY:
        on(state, "two seen", st.SeveralDevices((DEVICE, OTHER)))
        on(state, "connection failed", _FAILED)
        on(state, "retry clicked", st.Starting(), do.Connect())
        on(state, "maker asked", STATES[state], asked)
        on(state, "maker not known", st.MakerCards(STATES[state], Chapter.EXTRA_SWITCH, CARDS))
        on(state, "maker found", st.MakerCards(STATES[state], Chapter.EXTRA_SWITCH, CARDS, CARD))
