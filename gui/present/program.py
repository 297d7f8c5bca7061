"""Names the program and this computer in what people copy; nothing from a phone."""

from core import __version__


def program_details() -> tuple[str, ...]:
    """Name the program and this computer."""
    import platform  # noqa: PLC0415 - slow to load, and only faults are told with it

    return f"LenderLens {__version__}", f"Python {platform.python_version()}", platform.platform()
