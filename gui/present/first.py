"""The window of the first moment, and the words that are always at hand. All the first window needs to be loaded."""

from gui.frameviews import HeaderView, StartingView, WindowView
from gui.wording import frame, guides
from gui.wording import help as help_words


def first_window() -> WindowView:
    """Say that phones are being looked for."""
    return WindowView(header(), StartingView(*guides.starting()))


def header(phone: str = "") -> HeaderView:
    """Word what is always at hand. `phone`: which one is in front, if any."""
    return HeaderView(
        product=frame.product(),
        phone=phone,
        text_size=frame.text_size(),
        text_size_spoken=frame.text_size_spoken(),
        language=frame.other_language(),
        hide_screen=frame.hide_screen(),
        look_up=frame.look_up(),
        help=help_words.button(),
    )
