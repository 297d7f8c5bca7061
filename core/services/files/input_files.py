"""Files and folders a person gives us: which texts are in them. Links inside a folder are left alone.

Of a folder that androidqf made only the outputs of the phone are read: it also holds messages and photos' names.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from core.errors import UnreadableInput
from core.model.text import clean_line
from core.services.files.input_streams import Input, file_input
from core.services.files.input_zips import inputs_of_zip, is_of_androidqf, is_zip

MOST_OF_FILE: Final = 1 << 30
_MOST_FILES: Final = 500
_ANDROIDQF: Final = frozenset(("acquisition.json", "dumpsys.txt", "packages.json"))
"""A folder with two of them is one of androidqf's."""


def files_of(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Name the files: given ones, and those right inside given folders.

    Raises UnreadableInput("not_a_file: NAME") for a folder that cannot be listed.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for file in _inside(path) if path.is_dir() else (path,):
            found[file] = None
    return tuple(found)[:_MOST_FILES]


def inputs_of(file: Path) -> tuple[Input, ...]:
    """Name the texts of one file: itself, or those in it when it is a zip. Raises UnreadableInput."""
    name = input_name(file)
    try:
        if not file.is_file():
            raise UnreadableInput(f"not_a_file: {name}")
        with file.open("rb") as stream:
            start = stream.read(4)
        if not is_zip(start):
            return (file_input(file, name, MOST_OF_FILE),)
    except OSError as error:
        raise UnreadableInput(f"not_a_file: {name}") from error
    return inputs_of_zip(file, name)


def input_name(file: Path) -> str:
    """Give the name a file is called by in a report: clean, without its folder."""
    return clean_line(file.name, 120)


def _inside(folder: Path) -> Sequence[Path]:
    try:
        files = sorted(file for file in folder.iterdir() if file.is_file() and not file.is_symlink())
    except OSError as error:
        raise UnreadableInput(f"not_a_file: {input_name(folder)}") from error
    if len(_ANDROIDQF & {file.name for file in files}) < 2:
        return files
    return [file for file in files if is_of_androidqf(file.name) or file.name.lower() == "bugreport.zip"]
