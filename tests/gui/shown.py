"""Views as the pages get them, for tests of what is said and offered."""

from dataclasses import fields, is_dataclass

from gui import states as st
from gui.present.page import page_view
from gui.viewmodels import (
    FailedView,
    OutcomeView,
    PageView,
    ResultsView,
)
from gui.viewparts import ButtonView
from tests.gui_logic.samples import RESULTS


def texts_in(view: object) -> list[str]:
    """Every text a view holds, wherever it is."""
    if isinstance(view, str):
        return [view]
    if isinstance(view, tuple):
        return [text for part in view for text in texts_in(part)]
    if is_dataclass(view):
        return [text for field in fields(view) for text in texts_in(getattr(view, field.name))]
    return []


def results_view(results: st.Results) -> ResultsView:
    view = page_view(results)
    assert isinstance(view, ResultsView)
    return view


def outcome_view(state: st.Outcome) -> OutcomeView:
    view = page_view(state)
    assert isinstance(view, OutcomeView)
    return view


def texts(buttons: tuple[ButtonView, ...]) -> list[str]:
    return [button.text for button in buttons]


def failed(error: Exception) -> FailedView:
    view: PageView = page_view(st.Failed(error, RESULTS))  # type: ignore[arg-type]
    assert isinstance(view, FailedView)
    return view
