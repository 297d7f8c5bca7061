"""The help page: the same words for everybody, whatever phone is there."""

from gui.aside import events as ev
from gui.aside.states import Helping
from gui.asideviews import HelpView, RuleView, TitledView
from gui.viewparts import ButtonView, StatementView
from gui.wording import buttons, frame, help, look_up, rules, times
from gui.wording.fill import fill


def help_view(_state: Helping) -> HelpView:
    """Draw the page."""
    headline, body = help.headline()
    rules_title, rules_intro = rules.compared()
    dispute_title, dispute = look_up.dispute()
    return HelpView(
        headline=headline,
        body=body,
        parts=(
            TitledView(*help.can()),
            TitledView(*help.cannot()),
            TitledView(help.typed_title(), help.typed_lines()),
        ),
        rules=TitledView(rules_title, (rules_intro,)),
        compared=(_guide(), _list()),
        rules_note=rules.note(),
        last=(TitledView(dispute_title, (dispute,)),),
        quiet=(ButtonView(frame.look_up(), ev.LookUpOpened()),),
        back=ButtonView(buttons.back(), ev.AsideLeft()),
    )


def _guide() -> RuleView:
    facts = (rules.guide_force(), fill(rules.guide_dated(), times.source_date(rules.GUIDE_DATE)))
    return RuleView(
        rules.guide_title(), rules.GUIDE_2019, facts, rules.items_title(), rules.guide_items(), rules.guide_note(),
        _read_at(rules.GUIDE_READ_AT),
    )  # fmt: skip


def _list() -> RuleView:
    facts = (rules.list_force(), fill(rules.list_dated(), times.source_date(rules.LIST_DATE)))
    return RuleView(
        rules.list_title(), rules.LIST_2021, facts, rules.items_title(), rules.list_items(), rules.list_note(),
        _read_at(rules.LIST_READ_AT),
    )  # fmt: skip


def _read_at(address: str) -> StatementView:
    return StatementView(fill(rules.read_at(), times.source_date(rules.CHECKED_ON)), address)
