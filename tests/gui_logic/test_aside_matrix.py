"""Beside the phones, every state meets every event: the listed pairs move as listed, all others change nothing."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from core.errors import DataError, ListAltered
from core.model.lender import ListFacts
from gui.aside import effects as do
from gui.aside import events as ev
from gui.aside import states as st
from gui.aside.step import aside_step

JOB, NEXT = 7, 8
FACTS = ListFacts("2026.1", dt.date(2026, 1, 1), 3)
DAMAGED = DataError("list.json")
FILE = Path("list.txt")


def answer(term: str, country: str = "") -> ev.Answer:
    return ev.Answer(term, country, dt.date(2026, 1, 2), FACTS)


OPENED = st.LookingUp("ID", waits_for=JOB)
RESTING = st.LookingUp("ID", "loan", 0, answer("loan", "ID"))
ASKING = st.LookingUp("ID", "loan", JOB, answer("", "ID"))
BEHIND = replace(ASKING, term="loan cash")
DAMAGED_LIST = st.LookingUp("", "loan", 0, None, DAMAGED)
IMPORTING = replace(RESTING, importing=JOB)
TAKEN, REFUSED = ev.ListTaken(JOB, FACTS), ev.ListNotTaken(JOB, ListAltered())
STATES = {
    "closed": st.Closed("ID"),
    "opened": OPENED,
    "resting": RESTING,
    "asking": ASKING,
    "typed on": BEHIND,
    "damaged": DAMAGED_LIST,
    "importing": IMPORTING,
    "help over importing": st.Helping(IMPORTING),
    "help": st.Helping(st.Closed("ID")),
    "help over asking": st.Helping(ASKING),
    "help over typed on": st.Helping(BEHIND),
}
EVENTS = {
    "look up": ev.LookUpOpened(),
    "help": ev.HelpOpened(),
    "left": ev.AsideLeft(),
    "closed": ev.AsideClosed(),
    "typed": ev.TermTyped(" kredit\u202e "),
    "typed the same": ev.TermTyped("loan"),
    "country": ev.CountryChosen("NG"),
    "same country": ev.CountryChosen("ID"),
    "answered": ev.Answered(JOB, answer("loan", "ID")),
    "another answer": ev.Answered(1, answer("loan", "ID")),
    "not answered": ev.NotAnswered(JOB, DAMAGED),
    "another not answered": ev.NotAnswered(1, DAMAGED),
    "import": ev.ImportClicked(),
    "practice": ev.PracticeWanted(),
    "list file chosen": ev.ListFileChosen(FILE),
    "list taken": TAKEN,
    "another list taken": replace(TAKEN, job=1),
    "list refused": REFUSED,
    "another list refused": ev.ListNotTaken(1, ListAltered()),
}


def moves() -> dict[tuple[str, str], st.AsideStep]:
    table: dict[tuple[str, str], st.AsideStep] = {}

    def on(state: str, event: str, to: st.AsideState, *effects: do.AsideEffect) -> None:
        assert (state, event) not in table, (state, event)
        table[state, event] = (to, effects)

    for closed in ("closed", "help"):
        on(closed, "look up", st.LookingUp("ID", waits_for=NEXT), do.AskList(NEXT, "", "ID"))
    for opened in ("opened", "resting", "asking", "typed on", "damaged", "importing"):
        on(opened, "left", st.Closed(st.country_of(STATES[opened])))
    for state, page in STATES.items():
        on(state, "practice", page, do.OpenPractice())
        if not isinstance(page, st.Helping):
            on(state, "help", st.Helping(page))
        on(state, "closed", st.Closed(st.country_of(page)))
    on("help", "left", st.Closed("ID"))
    for over, back in (
        ("help over asking", ASKING),
        ("help over typed on", BEHIND),
        ("help over importing", IMPORTING),
    ):
        on(over, "left", back)
        on(over, "look up", back)
    _type(on)
    _answer(on)
    _import(on)
    return table


def _type(on) -> None:  # type: ignore[no-untyped-def]
    on("closed", "country", st.Closed("NG"), do.KeepCountry("NG"))
    for state in ("resting", "damaged", "importing"):
        page = STATES[state]
        assert isinstance(page, st.LookingUp)
        asked = replace(page, term="kredit", waits_for=NEXT)
        on(state, "typed", asked, do.AskList(NEXT, "kredit", page.country))
        chosen = replace(page, country="NG", waits_for=NEXT)
        on(state, "country", chosen, do.KeepCountry("NG"), do.AskList(NEXT, "loan", "NG"))
    on("damaged", "same country", replace(DAMAGED_LIST, country="ID", waits_for=NEXT),
       do.KeepCountry("ID"), do.AskList(NEXT, "loan", "ID"))  # fmt: skip
    for state in ("opened", "asking", "typed on"):
        page = STATES[state]
        assert isinstance(page, st.LookingUp)
        on(state, "typed", replace(page, term="kredit"))
        on(state, "country", replace(page, country="NG"), do.KeepCountry("NG"))
    on("opened", "typed the same", replace(OPENED, term="loan"))
    on("typed on", "typed the same", ASKING)


def _answer(on) -> None:  # type: ignore[no-untyped-def]
    came = ev.Answered(JOB, answer("loan", "ID")).answer
    on("asking", "answered", RESTING)
    on("help over asking", "answered", st.Helping(RESTING))
    again = replace(BEHIND, waits_for=NEXT, answer=came)
    on("typed on", "answered", again, do.AskList(NEXT, "loan cash", "ID"))
    on("help over typed on", "answered", st.Helping(again), do.AskList(NEXT, "loan cash", "ID"))
    first = replace(OPENED, waits_for=NEXT, answer=came)
    on("opened", "answered", first, do.AskList(NEXT, "", "ID"))  # an answer to what was not asked is asked for again
    for state, page in (("opened", OPENED), ("asking", ASKING), ("typed on", BEHIND)):
        on(state, "not answered", replace(page, waits_for=0, answer=None, error=DAMAGED))
    for state, page in (("help over asking", ASKING), ("help over typed on", BEHIND)):
        on(state, "not answered", st.Helping(replace(page, waits_for=0, answer=None, error=DAMAGED)))


def _import(on) -> None:  # type: ignore[no-untyped-def]
    for state in ("opened", "resting", "asking", "typed on", "damaged"):
        page = STATES[state]
        assert isinstance(page, st.LookingUp)
        on(state, "import", page, do.AskListFile())
        on(state, "list file chosen", replace(page, importing=NEXT), do.ImportList(NEXT, FILE))
    for state, wrap in (("importing", lambda page: page), ("help over importing", st.Helping)):
        taken = replace(IMPORTING, importing=0, told=TAKEN, waits_for=NEXT)
        on(state, "list taken", wrap(taken), do.AskList(NEXT, "loan", "ID"))
        on(state, "list refused", wrap(replace(IMPORTING, importing=0, told=REFUSED)))


MOVES = moves()


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("state", STATES)
def test_state_and_event_lead_where_the_table_says_and_nowhere_else(state: str, event: str) -> None:
    expected = MOVES.get((state, event), (STATES[state], ()))
    assert aside_step(STATES[state], EVENTS[event], NEXT) == expected


def test_the_table_has_a_sample_of_every_state_and_every_event() -> None:
    assert {type(state) for state in STATES.values()} == set(get_args(st.AsideState))
    assert {type(event) for event in EVENTS.values()} == set(get_args(ev.AsideEvent))


def test_what_was_typed_holds_nothing_that_hides() -> None:
    typed, _ = aside_step(RESTING, ev.TermTyped("ab\u202ecd\x00 "), NEXT)
    assert isinstance(typed, st.LookingUp) and typed.term == "abcd"


def test_what_was_typed_is_forgotten_when_the_page_is_left() -> None:
    left, _ = aside_step(RESTING, ev.AsideLeft(), NEXT)
    opened, _ = aside_step(left, ev.LookUpOpened(), NEXT)
    assert isinstance(opened, st.LookingUp) and (opened.term, opened.answer) == ("", None)


def test_something_that_is_no_event_is_a_programming_fault() -> None:
    with pytest.raises(TypeError):
        aside_step(RESTING, "look up", NEXT)  # type: ignore[arg-type]
