"""`maker`: the cards of phone makers on the command line. No phone, no adb."""

import json

import pytest
from jsonschema import Draft202012Validator

from core.brands import all_makers
from core.cli import maker_words as words
from core.cli.__main__ import main
from core.cli.exit_code import ExitCode
from core.model.brand import Act, Chapter, Hint, SwitchNeed
from core.paths import resource_path


def test_every_act_hint_chapter_and_need_has_words() -> None:
    assert set(words.ACTS) == set(Act)
    assert set(words.HINTS) == set(Hint)
    assert set(words.CHAPTERS) == set(Chapter)
    assert set(words.SWITCH) == set(SwitchNeed)


def test_without_a_name_all_cards_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["maker"]) == ExitCode.DONE
    said = capsys.readouterr().out
    assert [card.card_id for card in all_makers() if card.card_id not in said] == []


def test_card_is_shown_by_brand_with_menu_words_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["maker", "redmi"]) == ExitCode.DONE
    said = capsys.readouterr().out
    assert 'Turn on "USB debugging (Security settings)" (USB 调试（安全设置）)' in said
    assert "设置 > 更多设置 > 开发者选项" in said


@pytest.mark.parametrize("card", all_makers(), ids=lambda card: card.card_id)
def test_every_line_says_whether_it_is_confirmed(card, capsys: pytest.CaptureFixture[str]) -> None:
    main(["maker", card.card_id])
    said = capsys.readouterr().out
    steps = [step for chapter in card.chapters for step in chapter.steps]
    assert said.count("Unconfirmed: ") == sum(step.confirmed is None for step in steps)
    assert said.count("Confirmed, ") == sum(step.confirmed is not None for step in steps)


def test_unknown_name_says_what_to_type(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["maker", "\u202enobody\x1b[31m"]) == ExitCode.USAGE
    shown = capsys.readouterr()
    assert shown.out == "" and words.NO_CARD in shown.err


def test_document_keeps_to_its_schema(capsys: pytest.CaptureFixture[str]) -> None:
    schema = json.loads(resource_path("schema", "makers.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    assert main(["maker", "--json"]) == ExitCode.DONE
    document = json.loads(capsys.readouterr().out)
    Draft202012Validator(schema).validate(document)
    assert len(document["cards"]) == len(all_makers())
