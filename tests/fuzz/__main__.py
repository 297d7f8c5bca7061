"""Fuzz one target, or all one after the other: `python -m tests.fuzz TARGET|all --seconds N`.

Needs atheris (the optional group `fuzz`). Starts from the committed corpus, which it does not change; what breaks a
promise is told, and kept in the folder that is named.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

CORPUS = Path(__file__).with_name("corpus")
_ONE_INPUT_S = 10
_MEMORY_MB = 1500
_LONGEST_INPUT = 16_384


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("target")
    parser.add_argument("--seconds", type=int, default=60)
    asked = parser.parse_args(arguments)
    if asked.target == "all":
        return _all(asked.seconds)
    return _fuzz(asked.target, asked.seconds)


def _all(seconds: int) -> int:
    from tests.fuzz.targets import TARGETS  # noqa: PLC0415 - a fuzzed run imports it under instruments

    codes = [
        subprocess.run([sys.executable, "-m", "tests.fuzz", name, "--seconds", str(seconds)], check=False).returncode
        for name in TARGETS
    ]
    return max(codes)


def _fuzz(name: str, seconds: int) -> int:
    try:
        import atheris  # noqa: PLC0415 - 109 MB that no other test needs
    except ImportError:
        sys.stderr.write("atheris is not installed: it is the optional group `fuzz` of pyproject.toml\n")
        return 2
    atheris.enabled_hooks.add("str")  # its hook for patterns understands neither bytes nor a place to stop at
    with atheris.instrument_imports(include=["core"]):
        from tests.fuzz.targets import TARGETS  # noqa: PLC0415
    if name not in TARGETS:
        sys.stderr.write(f"targets: {' '.join(TARGETS)}\n")
        return 2
    found = Path(tempfile.mkdtemp(prefix=f"fuzz-{name}-"))
    sys.stderr.write(f"{name}: what is found is kept in {found}\n")
    options = [f"-max_total_time={seconds}", f"-timeout={_ONE_INPUT_S}", f"-rss_limit_mb={_MEMORY_MB}",
               f"-max_len={_LONGEST_INPUT}", f"-artifact_prefix={found}/broke-", "-print_final_stats=1"]  # fmt: skip
    grown = found / "grown"
    grown.mkdir()
    atheris.Setup([sys.argv[0], *options, str(grown), str(CORPUS / name)], TARGETS[name])
    atheris.Fuzz()  # ends the process
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
