"""The layer contract, the linter and the type checker, run as anybody would run them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sources import ROOT, files_under, name_of


def run(*command: str) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_layer_contract_is_kept() -> None:
    tool = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert tool, "import-linter is not installed beside this Python"
    run(tool, "--no-cache")


def test_the_linter_has_nothing_to_say() -> None:
    run(sys.executable, "-m", "ruff", "check", "--quiet", "core", "gui", "resources", "tests")


@pytest.mark.timeout(300)
def test_the_type_checker_has_nothing_to_say_about_the_program() -> None:
    run(sys.executable, "-m", "mypy")


@pytest.mark.timeout(300)
def test_the_type_checker_has_nothing_to_say_about_the_scripts() -> None:
    scripts = [name_of(path) for path in files_under("resources", ending=".py")]
    run(sys.executable, "-m", "mypy", "--strict", *scripts)
