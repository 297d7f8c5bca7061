"""`maker`: the cards of phone makers. Needs no phone."""

from core.brands import all_makers, cards_named
from core.cli import maker_words as words
from core.cli.arguments import Options
from core.cli.console import Console
from core.cli.exit_code import ExitCode
from core.cli.maker_text import card_lines, list_lines
from core.evidence.maker_json import makers_document


def maker(options: Options, console: Console) -> ExitCode:
    """List the cards, or show those that have the name that was typed."""
    name = " ".join(options.text)
    cards = cards_named(name) if name else all_makers()
    if not cards:
        console.complain(words.NO_CARD)
        return ExitCode.USAGE
    console.answer(makers_document(cards))
    if not console.as_json:
        shown = [line for card in cards for line in (*card_lines(card), "")][:-1] if name else list_lines(cards)
        console.say(*shown)
    return ExitCode.DONE
