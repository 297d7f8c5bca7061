"""Pages of a file instead of a phone: the choice, the reading, and what stands at the foot of its results."""

from gui import events as ev
from gui import file_events as files
from gui.file_states import FilePage, ReadingFile
from gui.states import Results
from gui.viewmodels import GuideView, ProgressView
from gui.viewparts import ButtonView, Picture
from gui.wording import buttons
from gui.wording import files as words

_PARTS = 100


def open_file_button() -> ButtonView:
    """Lead to the choice from any page that leads to a phone."""
    return ButtonView(words.open_file(), files.FilePageOpened())


def file_page_view(state: FilePage) -> GuideView:
    """Ask for a file or folder; after one that could not be read say why, and what to do."""
    headline, body = words.headline() if state.error is None else words.not_read(state.error)
    return GuideView(
        headline,
        "\n".join((body, *(f"• {kind}" for kind in words.kinds()))),
        (),
        Picture.NONE,
        trouble_title=words.private_title(),
        trouble=words.private(),
        buttons=(
            ButtonView(words.choose_file(), files.FileWanted(folder=False)),
            ButtonView(words.choose_folder(), files.FileWanted(folder=True)),
        ),
        quiet=(ButtonView(buttons.back(), ev.PhonePutAway(state.device.serial)),),
    )


def reading_file_view(state: ReadingFile) -> ProgressView:
    """Show how far the reading is."""
    headline, name = words.reading(state.device.model or "")
    if state.stopping:
        return ProgressView(words.stopping(), name, 0, 0, "", None)
    stop = ButtonView(buttons.stop(), ev.StopClicked())
    part = max(1, state.done * _PARTS // state.total) if state.total else 0
    line = words.read_so_far(state.done, state.total)
    return ProgressView(headline, name, part, _PARTS if state.total else 0, line, stop)


def quiet_of_file(results: Results) -> tuple[ButtonView, ...]:
    """Offer another file, and to close this one: of a file nothing is looked at again, undone or put back."""
    return (
        ButtonView(words.another(), files.FilePageOpened()),
        ButtonView(words.close(), ev.PhonePutAway(results.device.serial)),
    )
