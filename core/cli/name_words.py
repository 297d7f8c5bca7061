"""Sentences about the names of apps, as their own files tell them."""

from typing import Final

from core.model.details import DetailsProblem

HELP_NAMES: Final = (
    "whose names and certificates to read from the apps' own files, for at most 10 seconds: few (lending apps and"
    " those that can read; the default), all, or none"
)
PROBLEMS: Final = {
    DetailsProblem.NOT_FOUND: "the phone names no file of it",
    DetailsProblem.REFUSED: "the phone does not let its file be read",
    DetailsProblem.CUT: "its file was not read to the end",
    DetailsProblem.TIMEOUT: "the phone took too long",
    DetailsProblem.PHONE_GONE: "the connection to the phone was lost",
    DetailsProblem.NOT_AN_APK: "its file is not one we can open",
    DetailsProblem.MANIFEST: "its file does not describe it in a way we can read",
    DetailsProblem.OTHER_PACKAGE: "its file calls itself by another internal name",
    DetailsProblem.RESOURCES: "the texts in its file could not be read",
    DetailsProblem.TOO_LARGE: "the texts in its file are too large",
}


def not_readable(problem: DetailsProblem) -> str:
    return f"name not readable: {PROBLEMS[problem]}"
