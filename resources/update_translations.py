"""For maintainers: take new sentences of the window into the .ts files, then make the .qm files the window loads.

    .venv/bin/python resources/update_translations.py            # after any change of a sentence
    .venv/bin/python resources/update_translations.py --release  # after translating: .qm only

English needs a file for its plural forms alone. Translate in Qt Linguist or by hand; a test fails on what is
unfinished.
"""

import ast
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(sys.executable).parent
I18N = ROOT / "resources" / "i18n"


def main() -> None:
    if "--release" not in sys.argv[1:]:
        update(I18N)
    for file in sorted(I18N.glob("lenderlens_*.ts")):
        _run("pyside6-lrelease", str(file), "-qm", str(file.with_suffix(".qm")))


def update(folder: Path) -> None:
    """Merge what the sources say into the .ts files of `folder`; sentences that are gone are dropped."""
    with tempfile.TemporaryDirectory() as copies:
        for source in sorted((ROOT / "gui").rglob("*.py")):
            copy = Path(copies, source.relative_to(ROOT))
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(_with_literal_counts(source.read_text(encoding="utf-8")), encoding="utf-8")
        sources = sorted(str(copy) for copy in Path(copies).rglob("*.py"))
        for language, options in (("zh_CN", ()), ("en", ("-pluralonly",))):
            target = ("-target-language", language, "-ts", str(folder / f"lenderlens_{language}.ts"))
            _run("pyside6-lupdate", "-no-obsolete", "-locations", "none", *options, *sources, *target)


class _LiteralCounts(ast.NodeTransformer):
    """lupdate (6.11) takes a sentence for a plural only where the count is a number, and skips `len(…)` and `a.b`."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if ast.unparse(node.func).rpartition(".")[2] == "translate" and len(node.args) == 4:
            node.args[3] = ast.Constant(1)
        return node


def _with_literal_counts(source: str) -> str:
    return ast.unparse(_LiteralCounts().visit(ast.parse(source)))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([TOOLS / tool, *arguments], check=True)


if __name__ == "__main__":
    main()
