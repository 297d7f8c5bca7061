"""Sentences around the phone's own menu words: maker cards. The menu words themselves are data, in two languages."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.model.brand import Act, Chapter, Hint, MakerCard, MenuWord, SkinRange
from gui.wording.fill import fill

translate = QCoreApplication.translate


_WHERE_IT_FAILS: Final = frozenset(
    {Hint.RESTART, Hint.ATTRIBUTE_INSPECTION, Hint.HIDDEN_IN_CHINESE, Hint.GOES_OFF_BY_ITSELF, Hint.PC_SUITE,
     Hint.NO_OTHER_SWITCH_KNOWN}
)  # fmt: skip


def menus_speak() -> str:
    """Name the language of the window, as that of the menu words which come first: "en" or "zh"."""
    return translate("Wording", "en", "which menu words stand first: en or zh")


def word(one: MenuWord, first: str) -> str:
    """Say one menu entry in the phone's language, the other in brackets."""
    here, other = (one.zh, one.en) if first == "zh" else (one.en, one.zh)
    if here == other:
        return fill(translate("Wording", "“%1”", "an entry of the phone’s menus"), here)
    return fill(translate("Wording", "“%1” (%2)", "an entry of the phone’s menus in both languages"), here, other)


def path(words: Iterable[MenuWord], language: str) -> str:
    """Say where an entry is found."""
    return " › ".join(one.zh if language == "zh" else one.en for one in words)


def act(what: Act, name: str) -> str:
    """Say what to do with an entry; `name` is quoted already."""
    sentences = {
        Act.OPEN: translate("Wording", "Open %1"),
        Act.TAP: translate("Wording", "Tap %1"),
        Act.TAP_SEVEN_TIMES: translate("Wording", "Tap %1 seven times"),
        Act.TURN_ON: translate("Wording", "Turn on %1"),
        Act.TURN_OFF: translate("Wording", "Turn off %1"),
        Act.CHOOSE: translate("Wording", "Choose %1"),
        Act.LOOK_FOR: translate("Wording", "Look through %1"),
    }
    return fill(sentences[what], name)


def also_called(names: Iterable[str]) -> str:
    return fill(translate("Wording", "On other phones: %1"), ", ".join(names))


def hints(those: Iterable[Hint]) -> tuple[str, str]:
    """Say what the phone may ask beside a step, then what helps where it does not work; either may be empty."""
    told = tuple(those)
    return (
        _in_a_row(hint(one) for one in told if one not in _WHERE_IT_FAILS),
        _in_a_row(hint(one) for one in told if one in _WHERE_IT_FAILS),
    )


def _in_a_row(sentences: Iterable[str]) -> str:
    said = ""
    for one in sentences:
        said = fill(translate("Wording", "%1 %2", "two sentences in a row"), said, one) if said else one
    return said


def hint(what: Hint) -> str:
    """Say what to know beside a step."""
    return {
        Hint.SCREEN_LOCK: translate("Wording", "The phone may ask for its PIN."),
        Hint.ACCOUNT: translate("Wording", "The phone may ask you to sign in to the maker’s account."),
        Hint.SIM: translate("Wording", "It may ask for a SIM card with mobile data."),
        Hint.WAITS: translate("Wording", "The phone counts down and asks more than once. Wait, then tap “Next”."),
        Hint.RESTART: translate("Wording", "If nothing changes here, restart the phone once."),
        Hint.ATTRIBUTE_INSPECTION: translate(
            "Wording",
            "If the phone still refuses, turn on “Enable view attribute inspection” in the same list, too.",
        ),
        Hint.AT_THE_END_OF_THE_LIST: translate("Wording", "It stands near the end of a long list."),
        Hint.HIDDEN_IN_CHINESE: translate(
            "Wording",
            "If it is not there: set the phone’s language to English, turn it on, and set the language back.",
        ),
        Hint.UNDO_SOON: translate("Wording", "While it is on, some settings pages may misbehave. Put it back soon."),
        Hint.BACK_BY_ITSELF: translate("Wording", "It turns itself on again after 30 minutes."),
        Hint.GOES_OFF_BY_ITSELF: translate(
            "Wording", "USB debugging may turn itself off. Then unplug, turn it on again and plug in."
        ),
        Hint.SECURITY_SCAN_HIDES: translate(
            "Wording", "Do not run the check-up of the phone’s Security app meanwhile: it may hide these options."
        ),
        Hint.NO_OTHER_SWITCH_KNOWN: translate(
            "Wording",
            "If nothing there speaks of permissions or monitoring, turn contacts off by hand on the phone.",
        ),
        Hint.ONLY_IF_WAS_ON: translate("Wording", "Only if it was so before."),
        Hint.ALSO_UNDER_ALL_SPECS: translate(
            "Wording", "On some phones it stands one page further down, among all the phone’s data."
        ),
        Hint.LAST: translate("Wording", "Do this last: from then on the cable cannot be used."),
        Hint.PC_SUITE: translate("Wording", "Close the maker’s own phone program on this computer."),
    }[what]


def unconfirmed(names: str) -> str:
    return fill(translate("Wording", "May be named differently on your phone. Search its settings for %1."), names)


def confirmed(day: str) -> str:
    return fill(translate("Wording", "Confirmed by a source, see below (%1)."), day)


def sources_title() -> str:
    return translate("Wording", "Where this is from")


def chapter(kind: Chapter) -> str:
    """Name a chapter of a card."""
    return {
        Chapter.DEVELOPER_OPTIONS: translate("Wording", "Make the developer options appear"),
        Chapter.USB_DEBUGGING: translate("Wording", "Turn on USB debugging"),
        Chapter.CHARGING_ONLY: translate("Wording", "The computer does not see the phone"),
        Chapter.EXTRA_SWITCH: translate("Wording", "Let LenderLens turn contacts off"),
        Chapter.AFTERWARDS: translate("Wording", "Put it all back at the end"),
    }[kind]


def chapter_body(kind: Chapter) -> str:
    """Say what a chapter is for."""
    return {
        Chapter.DEVELOPER_OPTIONS: translate("Wording", "They are hidden until the phone is told to show them."),
        Chapter.USB_DEBUGGING: translate(
            "Wording",
            "It lets this computer ask the phone questions while the cable is in. You turn it off at the end.",
        ),
        Chapter.CHARGING_ONLY: translate(
            "Wording", "USB debugging is on and still nothing happens: the cable mode may hide the phone."
        ),
        Chapter.EXTRA_SWITCH: translate(
            "Wording",
            "Reading works. Before it lets a computer change anything, this phone wants one more switch turned on.",
        ),
        Chapter.AFTERWARDS: translate("Wording", "Nothing of ours stays on the phone."),
    }[kind]


def maybe_a_switch() -> str:
    return translate("Wording", "Can LenderLens do it? Show the phone’s own switch")


def no_switch_needed() -> tuple[str, str]:
    """Headline and body."""
    return (
        translate("Wording", "These phones need no other switch"),
        translate("Wording", "If the phone refuses all the same, turn contacts off by hand on the phone."),
    )


def switch_not_known() -> str:
    return translate(
        "Wording",
        "This phone keeps changes over the cable to itself. Which switch allows them, nobody could tell us yet.",
    )


def other_language() -> str:
    return translate(
        "Wording",
        "The phone is set to another language. The names here are the English and the Chinese ones; the places are "
        "the same.",
    )


def waits_for_switch() -> str:
    return translate("Wording", "Waiting for the phone to allow changes. This page goes on by itself.")


def tried_again() -> str:
    return translate("Wording", "When the switch is on, go back: the phone is asked again before anything is changed.")


def picture_of(word: str, title: str) -> str:
    """Say aloud what is drawn."""
    return fill(translate("Wording", "Picture: “%1” on the phone’s page “%2”, ringed"), word, title)


def who_made_it() -> tuple[str, str]:
    return (
        translate("Wording", "Who made the phone?"),
        translate("Wording", "The name stands on its back, or in its settings under “About phone”."),
    )


def another_maker() -> str:
    return translate("Wording", "Another phone")


def names(card: MakerCard) -> str:
    chinese = menus_speak() == "zh"
    named = (_both(name) if chinese else name.en for name in card.names)
    return translate("Wording", ", ", "between names of makers").join(named)


def _both(name: MenuWord) -> str:
    """Write a brand as Chinese does, with the letters that stand on the phone."""
    return name.zh if name.en in name.zh else f"{name.zh} {name.en}"


def other_makers(card: MakerCard) -> str:
    """Name the card that fits every other phone."""
    return fill(translate("Wording", "%1, or any other"), names(card))


def edition(card: MakerCard) -> str:
    """Name a card among those of one maker, by what runs on the phone."""
    return " · ".join(_range(skin) for skin in card.skins) or translate("Wording", "without a version of its own")


def _range(skin: SkinRange) -> str:
    match bool(skin.since), bool(skin.below):
        case True, True:
            sentence = translate("Wording", "%1 from %2 to before %3", "Samsung’s One UI from 6 to before 8.5")
        case True, False:
            sentence = translate("Wording", "%1 %2 and later", "ColorOS 16 and later")
        case False, True:
            return fill(translate("Wording", "%1 before %2", "ColorOS before 16"), skin.name, skin.below)
        case _:
            return skin.name
    return fill(sentence, skin.name, skin.since, skin.below)
