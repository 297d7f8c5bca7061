"""Draw the whole window: the phone in front, the row of all phones, and what stands beside them over both.

Loaded behind the first window, which `gui.present.first` draws.
"""

from dataclasses import replace
from typing import Final

from gui.aside.states import AsideState, Closed
from gui.frameviews import WindowView
from gui.present.aside import aside_view
from gui.present.page import page_view
from gui.present.phones import phones_view
from gui.present.side import footer, header_view
from gui.scene import Scene
from gui.states import Starting
from gui.viewmodels import ClosingView, PageView
from gui.wording import closing

ASIDE: Final = "beside the phones"
"""Where the pages beside the phones are kept, among those of phones; no serial number has a space."""


def window_view(scene: Scene | None, aside: AsideState | None, *, held: bool) -> WindowView:
    """Draw any moment. None: nothing is known of it yet. `held`: the person closed the window and it stayed."""
    scene = scene or Scene("", Starting())
    is_covered = aside is not None and not isinstance(aside, Closed)
    beside = aside_view(aside) if aside is not None else None
    entry = scene.entry(scene.front)
    return WindowView(
        header=header_view(scene.state, entry.number if entry else 0),
        page=beside or _page(scene, held=held),
        place=scene.front if beside is None else ASIDE,
        places=frozenset(("", ASIDE, *(one.device.serial for one in scene.phones))),
        phones=phones_view(scene),
        foot="" if is_covered else footer(scene.state),
        covered=is_covered,
    )


def _page(scene: Scene, *, held: bool) -> PageView:
    """Draw the phone in front; a window that was closed and stayed open says so first, and how it ends."""
    view = page_view(scene.state, scene)
    if held and isinstance(view, ClosingView):
        return replace(view, notice=closing.close_once_more())
    return view
