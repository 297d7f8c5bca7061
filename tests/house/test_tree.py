"""What stands at the top, what README tells to type, and that no machine of ours is named anywhere."""

import re
from collections import Counter

import pytest
from sources import ROOT, files_under, name_of

TOP = {"README.md", "pyproject.toml", "gui", "core", "resources", "tests", "LICENSE"}
MADE_BY_TOOLS = re.compile(r"\..*|__pycache__|build|dist|.*\.egg-info")
COMMANDS = {"python3 resources/start.py", "python3 resources/start.py --tests"}
ON_WINDOWS = {r"py resources\start.py", r"py resources\start.py --tests"}
INSTALLERS = re.compile(r"^\s*[$>#]?\s*(sudo|pip3?|pipx|apt|apt-get|brew|make|conda|uv|npm|curl|wget|git clone)\s")
# Pieces, so that this file does not name what it looks for.
MACHINE_PATHS = re.compile(
    rb"(?<![\w./-])/(wor" rb"k|roo" rb"t|home/[a-z][a-z0-9_-]*|Users/[A-Za-z]\w*)/" rb"|[A-Z]:\\Users\\\w"
)
BINARY = {".png", ".jpg", ".ico", ".qm", ".apk", ".gz", ".zip", ".ttf", ".otf", ".db"}


def test_at_the_top_stands_only_what_is_agreed() -> None:
    standing = {path.name for path in ROOT.iterdir() if not MADE_BY_TOOLS.fullmatch(path.name)}
    assert standing == TOP


def test_no_two_files_of_tests_have_one_name() -> None:
    names = Counter(path.name for path in files_under("tests", ending=".py") if path.name.startswith("test_"))
    assert [name for name, many in names.items() if many > 1] == []  # pytest reads the second as the first


def test_readme_has_exactly_the_two_set_up_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    told = set(re.findall(r"(?:python3|python|py) resources[/\\]start\.py(?: --\w[\w-]*)?", text))
    assert told - ON_WINDOWS == COMMANDS


def test_readme_installs_nothing_by_hand() -> None:
    fences = re.findall(r"```[^\n]*\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), flags=re.DOTALL)
    lines = [line for fence in fences for line in fence.splitlines()]
    assert [line for line in lines if INSTALLERS.match(line)] == []


def test_the_one_test_line_is_the_one_of_readme() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "start.py" in line and not line.startswith("#")], lines
    assert "python3 resources/start.py --tests" in "\n".join(lines)


@pytest.mark.parametrize("path", ["/{}/main/a.py".format("work"), "see /{}/x".format("root"),
                                  "/{}/anna/b".format("home"), "C:\\{}\\anna".format("Users")])  # fmt: skip
def test_the_search_finds_a_path_of_a_machine(path: str) -> None:
    assert MACHINE_PATHS.search(path.encode())


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    texts = [path for path in files_under(".") if path.suffix not in BINARY]
    assert len(texts) > 50
    assert [name_of(path) for path in texts if MACHINE_PATHS.search(path.read_bytes())] == []


def test_the_program_uses_nothing_that_only_posix_has() -> None:
    only_posix = re.compile(r"os\.(fork|getuid|geteuid|mkfifo|setsid)\b|[\"']/tmp\b|\bimport (fcntl|pwd|pty)\b")
    paths = files_under("core", "gui", ending=".py")
    assert [name_of(path) for path in paths if only_posix.search(path.read_text(encoding="utf-8"))] == []
