"""What the phone says to "open this page"; words after AOSP `Am.java` and `ActivityManagerShellCommand.java`."""

import pytest

from core.model.rights import Opened
from core.parse.started import parse_started

STARTING = "Starting: Intent { act=android.settings.APPLICATION_DETAILS_SETTINGS dat=package:example.lender }\n"


@pytest.mark.parametrize(
    "text",
    [
        STARTING,
        STARTING + "Warning: Activity not started, its current task has been brought to the front\n",
        STARTING + "Warning: Activity not started, intent has been delivered to currently running top-most instance.\n",
        "WARNING: linker: libdvm.so has text relocations\n" + STARTING,
    ],
)
def test_page_that_is_started_or_is_there_already_was_taken(text: str) -> None:
    assert parse_started(text, "am start") is Opened.TAKEN


@pytest.mark.parametrize(
    "said",
    [
        "Error: Activity not started, unable to resolve Intent { act=x }",
        "Error: Not allowed to start background user activity that shouldn't be displayed for all users.",
        "Error: Activity not started, unknown error code 102",
        "Warning: Activity not started because the  current activity is being kept for the user.",
        "java.lang.SecurityException: Shell does not have permission to access user 999",
        "Security exception: Shell does not have permission to access user 150",
        "\nException occurred while executing 'start':\njava.lang.SecurityException: Shell does not have permission",
        "android.util.AndroidException: Can't connect to activity manager; is the system running?",
        "  Error type 3",
    ],
)
def test_page_with_an_error_was_not_opened_whatever_was_announced(said: str) -> None:
    assert parse_started(STARTING + said, "am start") is Opened.NOT_OPENED
    assert parse_started(said, "am start") is Opened.NOT_OPENED


@pytest.mark.parametrize("text", ["", "\n", "usage: am [subcommand]", "started", "\u202egnitratS", "x" * 100_000])
def test_silence_and_words_we_do_not_know_are_not_taken_for_an_open_page(text: str) -> None:
    assert parse_started(text, "am start") is Opened.UNKNOWN
