"""Set LenderLens up on this computer and start it on a practice phone; with --tests, run the tests instead.

Standard library only. Missing system packages are installed with apt (as root, or by sudo after the line was shown);
where that is not possible the exact line is printed and the program ends with 1.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
VENV = HOME / ".venv"
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
CHINESE_FONT = "fonts-noto-cjk"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", str(Path.home() / ".local/share/fonts"))
FONT_NAMES = ("cjk", "wqy", "sourcehan", "uming", "ukai", "droidsansfallback")


def main() -> int:
    tests = sys.argv[1:] == ["--tests"]
    if sys.argv[1:] and not tests:
        print("usage: start.py [--tests]")
        return 2
    if sys.version_info < (3, 11):
        print(f"LenderLens needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 1
    if sys.platform == "linux" and not install_packages(missing_packages()):
        return 1
    python = make_venv()
    install_project(python, "test" if tests else "")
    return run_tests(python) if tests else open_practice(python)


def missing_packages() -> list[str]:
    """Name the Debian packages that are needed and not here, found by trying to load what they bring."""
    missing = [package for library, package in LIBRARIES.items() if not loads(library)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    if not has_chinese_font():
        missing.append(CHINESE_FONT)
    return missing


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_chinese_font() -> bool:
    files = (file.name.lower() for folder in FONT_FOLDERS for file in Path(folder).rglob("*.[to]t[cf]"))
    return any(word in name for name in files for word in FONT_NAMES)


def install_packages(missing: list[str]) -> bool:
    if not missing:
        return True
    line = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    as_root = os.geteuid() == 0
    if shutil.which("apt-get") is None:
        print("LenderLens needs these system packages (Debian's names); please install them:", *missing)
        return False
    if not as_root and not (shutil.which("sudo") and sys.stdin.isatty()):
        print("LenderLens needs some system packages. Please run this line as root, then start again:")
        print("apt-get update && " + " ".join(line))
        return False
    print("Installing what is missing:", " ".join(line), flush=True)
    before = [] if as_root else ["sudo"]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*before, "apt-get", "update", "-qq"], env=quiet, check=False)
    return subprocess.run([*before, *line], env=quiet, check=False).returncode == 0


def make_venv() -> Path:
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists() or subprocess.run([python, "-c", "import pip"], check=False).returncode != 0:
        print(f"Making {VENV.name} ...", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
    return python


def install_project(python: Path, extra: str) -> None:
    """Install the checkout into the venv; skipped while pyproject.toml is the one that was installed last."""
    stamp = VENV / f"installed{'-' + extra if extra else ''}"
    wanted = hashlib.sha256((HOME / "pyproject.toml").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return
    print("Installing LenderLens into it ...", flush=True)
    what = f"{HOME}[{extra}]" if extra else str(HOME)
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--editable", what], check=True)
    stamp.write_text(wanted, encoding="ascii")


def run_tests(python: Path) -> int:
    return subprocess.run([python, "-m", "pytest"], cwd=HOME, check=False).returncode


def open_practice(python: Path) -> int:
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("There is no screen here, so this is the same look at a practice phone as text.", flush=True)
        return subprocess.run([python, "-m", "core.cli", "scan", "--practice", "pixel-16"], check=False).returncode
    return subprocess.run([python, "-m", "gui", "--practice", "pixel-16"], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
