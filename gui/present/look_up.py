"""The page where an app is looked up by hand: from an answer of the list to what is drawn."""

import zlib

from PySide6.QtCore import QCollator, QLocale

from core.errors import LenderLensError
from core.model.lender import Confidence, Group, LenderRecord, NamedLender
from core.model.list_age import list_age
from gui.aside import events as ev
from gui.aside.states import LookingUp
from gui.asideviews import LenderCardView, LookUpView, MenuView, TitledView
from gui.present.statements import statement_views
from gui.viewparts import ButtonView, ChoiceView
from gui.wording import buttons, frame, lender, look_up, pages, reasons, times
from gui.wording import errors as error_words
from gui.wording import help as help_words
from gui.wording.countries import country, country_codes

_TILES = 6
_OPEN_UP_TO = 2
"""With so few entries, what sources say of them stands open."""


def look_up_view(state: LookingUp) -> LookUpView:
    """Draw the page; while a new text is being asked, the answer before stays."""
    answer = state.answer
    asked = answer if answer is not None and answer.term else None
    headline, lines = _answer(asked) if asked else ("", ())
    return LookUpView(
        headline=frame.look_up(),
        body="" if asked else look_up.about(),
        field=look_up.field(),
        example=look_up.example(),
        term=state.term,
        country=_countries(state.country),
        notice="\n".join(line for line in _notices(state) if line),
        answer=headline,
        answer_lines=lines,
        cards=_cards(asked) if asked else (),
        note=look_up.status_holds() if asked and asked.cards else "",
        dispute=TitledView(look_up.dispute()[0], look_up.dispute()[1:]),
        list_line=_list_line(answer) if answer else "",
        quiet=(_import_button(state), ButtonView(help_words.button(), ev.HelpOpened())),
        back=ButtonView(buttons.back(), ev.AsideLeft()),
    )


def _answer(answer: ev.Answer) -> tuple[str, tuple[str, ...]]:
    date, day = times.day(answer.facts.date), times.day(answer.day)
    may_be = look_up.may_be(reasons.reasons(answer.reasons)) if answer.reasons else ""
    if not answer.total:
        return look_up.not_found(), (look_up.absent(date, answer.package or answer.term, day), may_be)
    more = look_up.only_first(len(answer.cards)) if answer.total > len(answer.cards) else ""
    if answer.package is None or answer.is_listed:
        return look_up.found(answer.total), (look_up.found_on(date), more)
    return look_up.not_found(), (
        look_up.absent(date, answer.package, day), may_be, look_up.exactly_absent(answer.package), more,
    )  # fmt: skip


def _notices(state: LookingUp) -> tuple[str, ...]:
    answer = state.answer
    return (
        look_up.importing() if state.importing else _told(state.told),
        _failure(state.error) if state.error else "",
        look_up.age(list_age(answer.facts, answer.day)) if answer else "",
        look_up.set_aside() if answer and answer.facts.set_aside else "",
    )


def _told(told: ev.ListTaken | ev.ListNotTaken | None) -> str:
    match told:
        case ev.ListTaken():
            return look_up.imported(times.day(told.now.date), times.number(told.now.records))
        case ev.ListNotTaken():
            return _failure(told.error)
        case None:
            return ""


def _failure(error: LenderLensError) -> str:
    return look_up.failure(error_words.headline(error), error_words.next_step(error))


def _list_line(answer: ev.Answer) -> str:
    facts = answer.facts
    whole = look_up.list_line(facts.version, times.day(facts.date), times.number(facts.records))
    days = (answer.day - facts.date).days
    age = look_up.days_old(days) if days >= 0 else ""
    return look_up.parted((whole, age, look_up.source(facts.source)))


def _import_button(state: LookingUp) -> ButtonView:
    busy = bool(state.importing)
    return ButtonView(look_up.import_list(), ev.ImportClicked(), not busy, look_up.importing() if busy else "")


def _countries(chosen: str) -> MenuView:
    order = QCollator(QLocale())
    named = sorted(((country(code), code) for code in country_codes()), key=lambda one: order.sortKey(_bare(one[0])))
    choices = ((look_up.any_country(), ""), *named)
    return MenuView(
        look_up.country_chosen(country(chosen) if chosen else look_up.any_country()),
        tuple(ChoiceView(name, code == chosen, ev.CountryChosen(code)) for name, code in choices),
    )


def _bare(name: str) -> str:
    """Leave out the article, which nobody looks a country up by."""
    return name.removeprefix("the ")


def _cards(answer: ev.Answer) -> tuple[LenderCardView, ...]:
    opened = len(answer.cards) <= _OPEN_UP_TO
    return tuple(_card(card, answer.country, opened=opened) for card in answer.cards)


def _card(of: LenderRecord | NamedLender, chosen: str, *, opened: bool) -> LenderCardView:
    package = of.package if isinstance(of, LenderRecord) else ""
    names = tuple(dict.fromkeys(_names(of))) or (pages.internal_name(package),)
    statements = statement_views(of.statements, chosen or None)
    return LenderCardView(
        name=names[0],
        letter=next((letter.upper() for letter in names[0] if letter.isalnum()), "?"),
        tile=zlib.crc32((package or names[0]).encode()) % _TILES,
        tag=lender.kind(of.kind),
        where=pages.listed(country(code) for code in of.countries),
        package=pages.internal_name(package) if package and of.names else "",
        lines=tuple(line for line in _lines(of, names) if line),
        statements_title=look_up.sources(len(statements)) if statements else "",
        statements=statements,
        opened=opened,
    )


def _lines(of: LenderRecord | NamedLender, names: tuple[str, ...]) -> tuple[str, ...]:
    is_low = of.group is Group.LENDING and of.confidence is Confidence.LOW
    return (
        look_up.other_names(pages.listed(names[1:])) if names[1:] else "",
        look_up.operator(of.operator) if of.operator else "",
        look_up.group(of.group),
        look_up.unverified() if is_low else "",
        look_up.reusable() if isinstance(of, LenderRecord) and of.reusable_id else "",
        "" if isinstance(of, LenderRecord) else look_up.name_only(),
        lender.leasing_note(of.kind),
    )


def _names(of: LenderRecord | NamedLender) -> tuple[str, ...]:
    """Give all names, one of this language first."""
    language = QLocale().name().partition("_")[0]
    return tuple(name for _, name in sorted(of.names, key=lambda one: one[0].partition("-")[0] != language))
