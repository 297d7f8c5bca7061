"""How the tests talk to a practice phone: a line in, text out."""

from core.practice.device import PracticeDevice
from core.practice.device_port import Output

READ = "android.permission.READ_CONTACTS"
GROUP = "android.permission.READ_CONTACTS android.permission.WRITE_CONTACTS android.permission.GET_ACCOUNTS"
SILENCE = Output()


def ask(phone: PracticeDevice, line: str) -> Output:
    return phone.run(tuple(line.split()))


def said(phone: PracticeDevice, line: str) -> str:
    return ask(phone, line).stdout.decode()


def complaint(phone: PracticeDevice, line: str) -> str:
    """The line that names the exception, as a reader would look for it."""
    errors = ask(phone, line).stderr.decode().splitlines()
    return next((text for text in errors if text.startswith("java.lang.")), "")


def holds(phone: PracticeDevice, package: str, user: int = 0, permission: str = READ) -> bool:
    return said(phone, f"dumpsys package check-permission {permission} {package} {user}") == "0\n"


def block(text: str, start: str) -> list[str]:
    """The lines from the one that starts so (indentation counts) up to the next of the same indentation."""
    lines = text.split("\n")
    first = next(i for i, line in enumerate(lines) if line.startswith(start))
    width = len(start) - len(start.lstrip())
    rest = lines[first + 1 :]
    ends = (i for i, line in enumerate(rest) if line.strip() and len(line) - len(line.lstrip()) <= width)
    return lines[first : first + 1 + next(ends, len(rest))]
