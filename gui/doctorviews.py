"""What the pages that lead to a phone draw. Frozen, Qt-free; rules in `gui.viewmodels`."""

from dataclasses import dataclass

from gui.viewparts import ButtonView, Picture


@dataclass(frozen=True, slots=True)
class CopyView:
    """Text to copy. `text` empty: there is none. `button`: words of the button that copies it."""

    title: str = ""
    text: str = ""
    button: str = ""


NOTHING_TO_COPY = CopyView()


@dataclass(frozen=True, slots=True)
class DoctorView:
    """One step on the way to a phone. `caption`: what is the matter, and which step this is; `headline`: what to do.

    `lines`: how, and what to know; `paths`: menu words as they stand on the phone, in both languages. `looks`: what is
    to be seen when it is done. `rule` stands open, `report` is folded.
    """

    caption: str
    headline: str
    lines: tuple[str, ...]
    paths: tuple[str, ...]
    picture: Picture
    looks: str
    waiting: str
    rule: CopyView
    buttons: tuple[ButtonView, ...]
    quiet: tuple[ButtonView, ...]
    report: CopyView
