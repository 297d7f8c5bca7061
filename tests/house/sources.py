"""Which files are ours: walked on disk, not asked of git, since the tests also run where there is no git."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NOT_OURS = {".git", ".venv", ".hypothesis", "__pycache__", "build", "dist"}


def _is_ours(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    return not any(part in _NOT_OURS or part.endswith(("_cache", ".egg-info")) for part in parts)


def files_under(*folders: str, ending: str = "") -> list[Path]:
    """List our files under the named folders; "." is everything."""
    walked = (path for folder in folders for path in (ROOT / folder).rglob(f"*{ending}"))
    return sorted(path for path in walked if path.is_file() and _is_ours(path))


@cache
def parsed(path: Path) -> ast.Module:
    """Parse a Python file once."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def name_of(path: Path) -> str:
    """Name a file as seen from the top, with forward slashes."""
    return path.relative_to(ROOT).as_posix()


def texts_in_calls(tree: ast.AST, functions: frozenset[str]) -> Iterator[str]:
    """Give every string literal that stands inside a call of one of `functions`, however it is called."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _called(call.func) in functions:
            yield from (
                node.value for node in ast.walk(call) if isinstance(node, ast.Constant) and isinstance(node.value, str)
            )


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
