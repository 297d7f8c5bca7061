"""How Android's shell commands word an exception, by version (`ShellCommand.exec`, `BasicShellCommandHandler.exec`)."""

from core.practice.device_port import Output
from core.practice.usage_texts import PM_USAGE

_OWN_PROCESS = ("revoke", "grant")
_FRAMES = {
    "revoke": ("PackageManagerShellCommand.runGrantRevokePermission", "PackageManagerShellCommand.onCommand"),
    "grant": ("PackageManagerShellCommand.runGrantRevokePermission", "PackageManagerShellCommand.onCommand"),
    "set": ("AppOpsService.onShellCommand", "AppOpsService$Shell.onCommand"),
}


class ShellRefusal(Exception):
    """A Java exception inside a shell command: `kind` its class name without package."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message


def security(message: str) -> ShellRefusal:
    return ShellRefusal("SecurityException", message)


def bad_argument(message: str) -> ShellRefusal:
    return ShellRefusal("IllegalArgumentException", message)


def lacks(permission: str, method: str) -> ShellRefusal:
    """Word `Context.enforceCallingOrSelfPermission` (ContextImpl.enforce)."""
    return security(f"{method}: Neither user 2000 nor current process has android.permission.{permission}.")


def refused_user(user: int) -> ShellRefusal:
    """Word `PackageManagerServiceUtils.enforceShellRestriction` for a user with DISALLOW_DEBUGGING_FEATURES."""
    return security(f"Shell does not have permission to access user {user}")


def answer(refusal: ShellRefusal, command: str, sdk: int) -> Output:
    """Print an exception as this Android's shell does: all on stderr, exit code 255 (-1); up to 7 `pm` ends with 1."""
    if sdk <= 25 and command in _OWN_PROCESS:
        return _from_pm_process(refusal)
    trace = "\n".join((f"java.lang.{refusal.kind}: {refusal.message}", *_frames(command, sdk))) + "\n"
    if sdk <= 23:
        return Output(stderr=trace.encode(), code=1)  # a program of its own, which prints what it caught
    if sdk >= 30:
        text = f"\nException occurred while executing '{command}':\n{trace}"
    elif refusal.kind == "SecurityException":
        text = f"Security exception: {refusal.message}\n\n{trace}"
    else:
        text = f"\nException occurred while executing:\n{trace}"
    return Output(stderr=text.encode(), code=255)


def _from_pm_process(refusal: ShellRefusal) -> Output:
    """Word what `Pm.runGrantRevokePermission` prints (23 to 25): no trace, but for a bad argument the usage."""
    thrown = f"java.lang.{refusal.kind}: {refusal.message}\n"
    if refusal.kind == "SecurityException":
        return Output(stderr=f"Operation not allowed: {thrown}".encode(), code=1)
    return Output(stderr=f"Bad argument: {thrown}{PM_USAGE}".encode(), code=1)


def _frames(command: str, sdk: int) -> tuple[str, ...]:
    if sdk <= 23:
        return ("\tat android.os.Parcel.readException(Parcel.java:1620)",)
    inner = _FRAMES.get(command, ("PackageManagerShellCommand.onCommand",))
    package = "com.android.server.appop" if "AppOps" in inner[0] else "com.android.server.pm"
    handler = "com.android.modules.utils.BasicShellCommandHandler" if sdk >= 31 else "android.os.ShellCommand"
    own = tuple(f"\tat {package}.{frame}({frame.split('.')[0].split('$')[0]}.java:{2000 + sdk})" for frame in inner)
    return (
        *own,
        f"\tat {handler}.exec({handler.rsplit('.', 1)[1]}.java:{60 + sdk})",
        "\tat android.os.Binder.execTransact(Binder.java:1375)",
    )
