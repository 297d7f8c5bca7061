"""Pick what the page for a state draws."""

from functools import singledispatch

from gui.amiss import leads_to_phone
from gui.present import leading, side
from gui.present.app_page import app_page_view
from gui.present.by_hand import at_phone_view, by_hand_view
from gui.present.closing import closing_view
from gui.present.confirm import confirm_view
from gui.present.doctor import doctor_view
from gui.present.files import file_page_view, reading_file_view
from gui.present.makers import maker_cards_view
from gui.present.outcome import outcome_view
from gui.present.phones import choose_view
from gui.present.results import results_view
from gui.scene import Scene
from gui.states import AppState, Failed, KeptChanges, Listing, NoDevice, NotReady, Saving, SeveralDevices
from gui.viewmodels import PageView


def page_view(state: AppState, scene: Scene | None = None) -> PageView:
    """Draw any state. `scene`: the phones around it, where the page speaks of them.

    While a record is written or a list is fetched the page behind stays.
    """
    shown = state.back if isinstance(state, Saving | Listing) else state
    if isinstance(shown, SeveralDevices):
        return choose_view(shown, scene or Scene("", shown))
    if isinstance(shown, KeptChanges) and scene is not None and scene.changing_elsewhere:
        return side.kept_changes_view(shown, changing_elsewhere=True)
    if isinstance(shown, NoDevice | NotReady | Failed) and leads_to_phone(shown):
        return doctor_view(shown)
    return _view(shown)


@singledispatch
def _view(state: object) -> PageView:
    raise TypeError(f"no page for {type(state).__name__}")


for _draw in (
    leading.starting_view,
    leading.ready_view,
    leading.scanning_view,
    leading.stopping_view,
    confirm_view,
    leading.revoking_view,
    results_view,
    app_page_view,
    outcome_view,
    by_hand_view,
    at_phone_view,
    side.next_steps_view,
    side.kept_changes_view,
    side.failed_view,
    file_page_view,
    reading_file_view,
    closing_view,
    maker_cards_view,
):
    _view.register(_draw)
