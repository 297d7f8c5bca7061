"""Small files, short functions, one widget class a file, no drawers for odds and ends."""

import ast
from collections import defaultdict

import pytest
from PySide6 import QtWidgets
from sources import ROOT, files_under, name_of, parsed

FILE_LINES = 300
FUNCTION_LINES = 40
DRAWERS = {"util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"}
PROGRAM = ("core", "gui", "resources")


def test_no_python_file_is_longer_than_300_lines() -> None:
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines())
               for path in files_under(*PROGRAM, "tests", ending=".py")}  # fmt: skip
    assert lengths and {name: lines for name, lines in lengths.items() if lines > FILE_LINES} == {}


def test_no_function_is_longer_than_40_lines() -> None:
    long = {
        f"{name_of(path)}:{node.lineno} {node.name}": length
        for path in files_under(*PROGRAM, ending=".py")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or 0) - node.lineno + 1) > FUNCTION_LINES
    }
    assert long == {}


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    named = [name_of(path) for path in files_under(*PROGRAM, "tests", ending=".py")]
    assert [name for name in named if DRAWERS & set(name.removesuffix(".py").replace("/", "_").split("_"))] == []


def test_every_module_of_the_program_says_what_it_is_for() -> None:
    paths = [path for path in files_under(*PROGRAM, ending=".py") if path.read_text(encoding="utf-8").strip()]
    assert [name_of(path) for path in paths if ast.get_docstring(parsed(path)) is None] == []


def widget_classes() -> dict[str, list[str]]:
    """Find by file the classes that are Qt widgets, by themselves or by way of another class of ours."""
    bases = defaultdict(set)
    places = []
    for path in files_under("gui", ending=".py"):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ClassDef):
                places.append((name_of(path), node.name))
                bases[node.name] |= {ast.unparse(base).split("[")[0].split(".")[-1] for base in node.bases}
    found = defaultdict(list)
    for place, name in places:
        if is_widget(name, bases):
            found[place].append(name)
    return found


def is_widget(name: str, bases: dict[str, set[str]]) -> bool:
    of_qt = getattr(QtWidgets, name, None)
    if isinstance(of_qt, type):
        return issubclass(of_qt, QtWidgets.QWidget)
    return any(is_widget(base, bases) for base in bases.get(name, ()) if base != name)


def test_one_widget_class_a_file() -> None:
    found = widget_classes()
    assert found, "no widget found at all: this test looks in the wrong place"
    assert {place: names for place, names in found.items() if len(names) > 1} == {}


@pytest.mark.parametrize("folder", ["core", "gui"])
def test_every_folder_with_python_files_is_a_package(folder: str) -> None:
    folders = {path.parent for path in files_under(folder, ending=".py")}
    assert [name_of(path) for path in folders if not (path / "__init__.py").is_file() and path != ROOT] == []
