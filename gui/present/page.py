"""Pick what the page for a state draws."""

from functools import singledispatch

from gui.present import leading, side
from gui.present.app_page import app_page_view
from gui.present.outcome import outcome_view
from gui.present.results import results_view
from gui.states import AppState, Listing, Saving
from gui.viewmodels import PageView


def page_view(state: AppState) -> PageView:
    """Draw any state; while a record is written or a list is fetched the page behind stays."""
    return _view(state.back if isinstance(state, Saving | Listing) else state)


@singledispatch
def _view(state: object) -> PageView:
    raise TypeError(f"no page for {type(state).__name__}")


for _draw in (
    leading.starting_view,
    leading.no_device_view,
    leading.not_ready_view,
    leading.choose_view,
    leading.ready_view,
    leading.scanning_view,
    leading.stopping_view,
    leading.confirm_view,
    leading.revoking_view,
    results_view,
    app_page_view,
    outcome_view,
    side.by_hand_view,
    side.next_steps_view,
    side.kept_changes_view,
    side.failed_view,
):
    _view.register(_draw)
