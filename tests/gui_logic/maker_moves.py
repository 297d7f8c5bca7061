"""What comes of maker cards and of the closing checklist; a part of the full matrix."""

from dataclasses import replace

from core.model.brand import Chapter
from core.model.closing import NOTHING_READ, ClosingLine, Link
from core.model.phone import PhoneFacts
from gui import effects as do
from gui import states as st
from gui.way import Way
from tests.gui_logic.samples import (
    AFTER,
    ASKING,
    CARD,
    CARDS,
    CHARGING,
    CHOOSING,
    CLOSING,
    DEVICE,
    FINISHED,
    JOB,
    NEXT,
    NOTHING,
    OTHER,
    OUTCOME,
    PLAIN,
    READY,
    REPORT,
    RESULTS,
    SERIAL,
    STATES,
    SWITCH_OFF,
    SWITCH_ON,
    TICKED,
    UNPLUGGED,
)

_STILL_UNPLUGGED = replace(OUTCOME, back=replace(OUTCOME.back, attached=False))


def ask_makers(on):
    asked_of_results = do.FindMakerCards(REPORT.device, Chapter.EXTRA_SWITCH)
    after = do.FindMakerCards(AFTER.device, Chapter.EXTRA_SWITCH)
    nobody = do.FindMakerCards(PhoneFacts(), Chapter.EXTRA_SWITCH)
    by_model = do.FindMakerCards(PhoneFacts(model=DEVICE.model), Chapter.EXTRA_SWITCH)
    for state, asked in (
        ("no device", nobody),
        ("not ready", nobody),
        ("several", nobody),
        ("ready", by_model),
        ("results", asked_of_results),
        ("results unplugged", asked_of_results),
        ("detail", asked_of_results),
        ("outcome", after),
        ("outcome from ready", by_model),
        ("by hand", asked_of_results),
        ("failed", asked_of_results),
        ("failed at ready", by_model),
        ("failed at start", nobody),
    ):
        on(state, "maker asked", STATES[state], asked)
        on(state, "maker not known", st.MakerCards(STATES[state], Chapter.EXTRA_SWITCH, CARDS))
        on(state, "maker found", st.MakerCards(STATES[state], Chapter.EXTRA_SWITCH, CARDS, CARD))
    on("choosing a maker", "maker chosen", replace(CHOOSING, card=PLAIN))
    on("card before a phone", "other maker wanted", CHOOSING)
    for state in ("choosing a maker", "card before a phone"):
        on(state, "maker asked", replace(STATES[state], chapter=Chapter.EXTRA_SWITCH))
        on(state, "back clicked", st.NoDevice())
        on(state, "phone seen", READY)
        on(state, "unauthorized seen", st.NotReady((ASKING,)))
        on(state, "two seen", st.SeveralDevices((DEVICE, OTHER)))
    after_failure = STATES["card after a failed start"]
    for event, why in (("diagnosed", NOTHING), ("diagnosed anew", CHARGING)):
        told = replace(after_failure, back=replace(after_failure.back, way=Way(why)))
        on("card after a failed start", event, told)
    on("card after a failed start", "maker asked", replace(after_failure, chapter=Chapter.EXTRA_SWITCH))
    on("card after a failed start", "other maker wanted", replace(after_failure, card=None))
    on("card after a failed start", "back clicked", after_failure.back)
    on("card after a failed start", "phone seen", READY)
    on("card after a failed start", "nothing seen", replace(after_failure, back=st.NoDevice()))
    on("card after a failed start", "unauthorized seen", st.NotReady((ASKING,)))
    on("card after a failed start", "two seen", st.SeveralDevices((DEVICE, OTHER)))
    on("card beside ready", "nothing seen", st.NoDevice())
    on("card beside ready", "unauthorized seen", st.NotReady((ASKING,)))
    for event in ("nothing seen", "unauthorized seen", "connection failed"):
        on("card beside results", event, replace(STATES["card beside results"], back=UNPLUGGED))
    for state, back in (("card beside ready", READY), ("card beside results", RESULTS)):
        on(state, "back clicked", back)
        on(state, "maker chosen", replace(STATES[state], card=PLAIN))
        on(state, "other maker wanted", replace(STATES[state], card=None))


def close(on):
    asked = do.FindMakerCards(REPORT.device, Chapter.AFTERWARDS)
    for state in ("results", "results unplugged", "outcome"):
        on(state, "finish clicked", STATES[state], asked)
    on("outcome from ready", "finish clicked", STATES["outcome from ready"],
       do.FindMakerCards(PhoneFacts(model=DEVICE.model), Chapter.AFTERWARDS))  # fmt: skip
    on("next steps", "finish clicked", OUTCOME, asked)
    for state, back in (
        ("detail", RESULTS),
        ("confirming", RESULTS),
        ("confirming an undo", RESULTS),
        ("by hand", RESULTS),
        ("kept beside results", RESULTS),
        ("failed", RESULTS),
        ("card beside results", RESULTS),
    ):
        on(state, "finish clicked", back, asked)
    reads = do.ReadSwitches(NEXT, SERIAL, maker_switch=True)
    for state in ("results", "outcome", "outcome from ready"):
        on(state, "last card found", st.Closing(STATES[state], CARD, Link.READY, NEXT), reads)
    on("results unplugged", "last card found", st.Closing(UNPLUGGED, CARD, Link.GONE, read=FINISHED.read))
    for state in ("closing", "closing ticked"):
        on(state, "back clicked", OUTCOME, do.CancelJob(JOB))
    on("closing unplugged", "back clicked", UNPLUGGED)
    on("closing", "switch said to be off", TICKED)
    on("closing ticked", "switch not off after all", CLOSING)
    on("closing unplugged", "switch said to be off", replace(FINISHED, ticked=TICKED.ticked))
    on("closing unplugged", "cable said to be out", replace(FINISHED, ticked=FINISHED.read))


def read_to_the_end(on):
    again = do.ReadSwitches(NEXT, SERIAL, maker_switch=True, after_s=2.0)
    for state in ("closing", "closing ticked"):
        before = STATES[state]
        on(state, "switch read on", replace(CLOSING, job=NEXT, seen=SWITCH_ON), again)
        off = replace(before, job=NEXT, seen=SWITCH_OFF, read=TICKED.ticked)
        on(state, "switch read off", off, again)
        for end in ("phone gone", "phone silent", "cancelled"):
            on(state, end, replace(before, job=0))
        on(state, "connection failed", replace(before, back=_STILL_UNPLUGGED, link=Link.UNKNOWN))
        on(state, "nothing seen", replace(before, back=_STILL_UNPLUGGED, link=Link.GONE, read=FINISHED.read))
        forgotten = frozenset({ClosingLine.FORGET_COMPUTER})
        on(state, "unauthorized seen", replace(before, back=_STILL_UNPLUGGED, link=Link.ASKS, read=forgotten))
    read_again = do.ReadSwitches(NEXT, SERIAL, maker_switch=False)
    for event in ("phone seen", "two seen"):
        on("closing unplugged", event, st.Closing(RESULTS, PLAIN, Link.READY, NEXT, NOTHING_READ), read_again)
    forgets = st.Closing(UNPLUGGED, PLAIN, Link.ASKS, read=frozenset({ClosingLine.FORGET_COMPUTER}))
    on("closing unplugged", "unauthorized seen", forgets)
    on("closing unplugged", "connection failed", replace(FINISHED, link=Link.UNKNOWN))
