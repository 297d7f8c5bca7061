"""Pick what the page beside the phones draws."""

from gui.aside.states import AsideState, Closed, Helping, LookingUp
from gui.asideviews import HelpView, LookUpView
from gui.present.help_page import help_view
from gui.present.look_up import look_up_view


def aside_view(state: AsideState) -> LookUpView | HelpView | None:
    """Draw any state; None: nothing of it is in sight."""
    match state:
        case LookingUp():
            return look_up_view(state)
        case Helping():
            return help_view(state)
        case Closed():
            return None
