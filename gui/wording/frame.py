"""Words that stand around every page: the header and the folder dialog."""

from PySide6.QtCore import QCoreApplication

from gui.wording.fill import fill

translate = QCoreApplication.translate


def product() -> str:
    return translate("Wording", "LenderLens")


def text_size() -> str:
    return translate("Wording", "Aa", "letters that stand for the text size")


def text_size_spoken() -> str:
    return translate("Wording", "Text size")


def other_language() -> str:
    return translate("Wording", "中文", "the other language, in its own words")


def hide_screen() -> str:
    return translate("Wording", "Hide screen")


def look_up() -> str:
    return translate("Wording", "Look up an app")


def choose_folder() -> str:
    return translate("Wording", "Where should the record go?")


def choose_saved() -> str:
    return translate("Wording", "What was saved from the phone?")


def phone_chip(model: str, android: str) -> str:
    if not android:
        return model
    return fill(translate("Wording", "%1 · Android %2"), model, android)


def nameless_phone() -> str:
    return translate("Wording", "Phone")


def numbered(name: str, number: int) -> str:
    """Tell phones of one name apart; 0: the name is enough."""
    return fill(translate("Wording", "%1 (%2)", "a phone, then its number"), name, str(number)) if number else name


def phones() -> str:
    return translate("Wording", "Phones")


def practice_port(name: str, port: str) -> str:
    return fill(translate("Wording", "%1 · practice phone at port %2"), name, port)
