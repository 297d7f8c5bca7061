"""Pick what the page for a state draws."""

from gui.present import leading
from gui.scene import Scene
from gui.states import AppState, Starting
from gui.viewmodels import PageView


def page_view(state: AppState, scene: Scene | None = None) -> PageView:
    """Draw any state. `scene`: the phones around it, where the page speaks of them."""
    if isinstance(state, Starting):
        return leading.starting_view(state)
    from gui.present.page_by_state import page_by_state  # noqa: PLC0415 - not before the window is in sight

    return page_by_state(state, scene)
