"""Draw every page from invented views into a folder of pictures, to be looked at by people. Not a test.

python -m tests.gui.gallery FOLDER [--only 08] [--language zh_CN]
"""

import argparse
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui.language import Language
from gui.pages.page_stack import PageStack
from gui.present.aside import aside_view
from gui.present.page import page_view
from gui.style import Style
from gui.theme import DARK, LIGHT, Theme, room_for
from gui.viewmodels import OutcomeView, PageView, ResultsView
from gui.widgets.footer_line import FooterLine
from gui.widgets.header_bar import HeaderBar
from gui.widgets.phone_row import PhoneRow
from gui.widgets.practice_band import PracticeBand
from tests.gui.example_aside import ASIDE
from tests.gui.example_doctor import DOCTOR
from tests.gui.example_doors import DOORS
from tests.gui.example_files import FILES
from tests.gui.example_parts import FOOTER, HEADER, PHONES
from tests.gui.example_views import PAGES

LOOKS = (
    ("1024x640", 100, "light"),
    ("1120x760", 100, "light"),
    ("1120x760", 100, "dark"),
    ("1920x1080", 100, "light"),
    ("1920x1080", 150, "dark"),
    ("1024x640", 200, "light"),
    ("1920x1080", 200, "dark"),
)


def window_of(view: PageView) -> QWidget:
    """Put a page into a window with band, header and footer, as the program does."""
    window = QWidget()
    window.setObjectName("page")
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    band, header, footer, page = PracticeBand(), HeaderBar(), FooterLine(), PageStack()
    band.show_phones(("pixel-16", "redmi-14"), ("redmi-14",))
    header.show_view(HEADER)
    footer.show_text(FOOTER if isinstance(view, ResultsView | OutcomeView) else "")
    page.show_view(view)
    column.addWidget(band)
    column.addWidget(header)
    if isinstance(view, ResultsView):
        row = PhoneRow()
        row.show_view(PHONES)
        column.addWidget(row)
    column.addWidget(page, 1)
    column.addWidget(footer)
    return window


def main(arguments: list[str]) -> int:
    """Draw what was asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--look", default="")
    parser.add_argument("--whole", action="store_true", help="long pages in full, too")
    parser.add_argument("--language", default="en")
    asked = parser.parse_args(arguments)
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    style, language = Style(app, app), Language(app)
    language.use(asked.language)
    aside = {name: view for name, state in ASIDE.items() if (view := aside_view(state())) is not None}
    doctor = {name: page_view(state) for name, state in {**DOCTOR, **FILES, **DOORS}.items()}
    for size, scale, scheme in LOOKS:
        name = f"{size}-{scale}-{scheme}"
        if asked.look not in name:
            continue
        width, height = (int(side) for side in size.split("x"))
        room = room_for(width, height, scale)
        style.wear(Theme(DARK if scheme == "dark" else LIGHT, scale, asked.language, room))
        for page, view in {**PAGES, **aside, **doctor}.items():
            if page.startswith(asked.only):
                window = window_of(view)
                window.resize(width, height)
                window.show()
                for _ in range(5):
                    app.processEvents()
                window.grab().save(str(asked.folder / f"{page}-{name}.png"))
                whole = window.findChild(PageStack).currentWidget().widget()
                if whole.height() > height and asked.whole:
                    whole.grab().save(str(asked.folder / f"{page}-{name}-whole.png"))
                window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
