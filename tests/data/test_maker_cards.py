"""Every maker card: what it must hold, and that each line says who confirms it."""

import re

import pytest

from core.brands import all_makers, card_for, tells_maker
from core.model.brand import Act, Chapter, Hint, Maker, MakerCard, MakerStep, SwitchNeed
from core.model.closing import ClosingLine
from core.model.phone import PhoneFacts
from core.paths import resource_path
from gui.closing_lines import line_of, lines_for

CARDS = all_makers()
HAN = re.compile("[\u3400-\u9fff]")
BY_ID = pytest.mark.parametrize("card", CARDS, ids=lambda card: card.card_id)


def steps_of(card: MakerCard) -> list[MakerStep]:
    return [step for chapter in card.chapters for step in chapter.steps]


def test_there_is_a_file_for_every_maker_and_no_other() -> None:
    files = {path.stem for path in resource_path("brands").glob("*")}
    assert files == {maker.value for maker in Maker}


@BY_ID
def test_card_leads_from_hidden_options_to_debugging_and_back(card: MakerCard) -> None:
    held = {chapter.kind for chapter in card.chapters}
    assert {Chapter.DEVELOPER_OPTIONS, Chapter.USB_DEBUGGING, Chapter.CHARGING_ONLY, Chapter.AFTERWARDS} <= held
    assert any(step.act is Act.TAP_SEVEN_TIMES for step in card.steps(Chapter.DEVELOPER_OPTIONS))


@BY_ID
def test_what_a_card_turns_on_it_puts_back(card: MakerCard) -> None:
    opposite = {Act.TURN_ON: Act.TURN_OFF, Act.TURN_OFF: Act.TURN_ON}
    done = (*card.steps(Chapter.USB_DEBUGGING), *card.steps(Chapter.CHARGING_ONLY), *card.steps(Chapter.EXTRA_SWITCH))
    put_back = {(step.act, step.words[0]) for step in card.steps(Chapter.AFTERWARDS)}
    wanted = {(opposite[step.act], step.words[0]) for step in done if step.act in opposite}
    assert wanted <= put_back


@BY_ID
def test_phones_that_refuse_are_told_which_switch(card: MakerCard) -> None:
    switch = card.steps(Chapter.EXTRA_SWITCH)
    if card.switch is SwitchNeed.NEEDED:
        assert any(step.act in (Act.TURN_ON, Act.TURN_OFF) for step in switch)
    elif card.switch is SwitchNeed.UNKNOWN:
        assert all(Hint.NO_OTHER_SWITCH_KNOWN in step.hints for step in switch) and switch
    else:
        assert switch == ()


@BY_ID
def test_menu_words_are_chinese_in_chinese(card: MakerCard) -> None:
    words = {word for step in steps_of(card) for word in (*step.words, *step.path)}
    assert [word for word in words if not HAN.search(word.zh) or HAN.search(word.en)] == []


@BY_ID
def test_every_line_of_the_checklist_says_where(card: MakerCard) -> None:
    told = {line_of(step, card) for step in card.steps(Chapter.AFTERWARDS)}
    assert told == set(lines_for(card, maker_switch=card.switch is SwitchNeed.NEEDED)) - {ClosingLine.UNPLUG}


def test_switches_nobody_confirmed_are_not_said_to_be_known() -> None:
    switches = [step for card in CARDS if card.switch is SwitchNeed.NEEDED for step in card.steps(Chapter.EXTRA_SWITCH)]
    assert switches and all(step.confirmed for step in switches)


@pytest.mark.parametrize("vendor", ["Samsung", "Xiaomi", "Huawei", "Honor", "OPPO", "OnePlus", "vivo", "Motorola",
                                    "Lenovo", "Meizu"])  # fmt: skip
def test_maker_the_cable_tells_opens_its_own_card(vendor: str) -> None:
    assert tells_maker(PhoneFacts(manufacturer=vendor))
    assert vendor in {name.en for name in card_for(PhoneFacts(manufacturer=vendor)).names}
