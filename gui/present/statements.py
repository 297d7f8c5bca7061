"""What sources say, drawn the same wherever it stands: the person's country first, nothing left out."""

from core.model.lender import Statement, said_for
from gui.viewparts import StatementView
from gui.wording import lender


def statement_views(statements: tuple[Statement, ...], country: str | None) -> tuple[StatementView, ...]:
    """Draw all statements; those of other countries than the chosen one come last and say so."""
    said = said_for(statements, country)
    here = tuple(_view(lender.statement(one), one) for one in said.first)
    return here + tuple(_view(lender.elsewhere(lender.statement(one)), one) for one in said.elsewhere)


def _view(text: str, said: Statement) -> StatementView:
    return StatementView(text, said.url or "", said.title or "")
