"""The results page: the answer, what turning off does and does not, and every app in its place."""

from dataclasses import replace

from core.model.access import AppKey
from core.model.brand import Chapter
from core.model.change import FIRST_WITH_FLAGS
from core.model.headline import bulk_targets, headline, maybe_targets
from core.model.report import AppReport, ScanReport
from gui import events as ev
from gui.aside.events import CountryChosen
from gui.present.cards import asleep_note, attached_button, card
from gui.present.files import quiet_of_file
from gui.present.managed import managed_notice, spaces_lines
from gui.present.remembering import forget_buttons, remember_after_look
from gui.present.since import since_buttons, since_notice
from gui.present.when_opened import WhenOpened
from gui.sections import can_turn_off, sections
from gui.states import Results
from gui.viewmodels import ResultsView
from gui.viewparts import AppCardView, ButtonView, HeadlineView, SectionKind, SectionView, SwitchView
from gui.wording import access, buttons, closing, counts, files, look_up, pages, switch, times
from gui.wording import since as since_words
from gui.wording.countries import country, country_codes

_LONG = (SectionKind.NOT_LOOKED_AT, SectionKind.REST)
"""Sections of hundreds of apps, folded until somebody opens them."""


def results_view(results: Results) -> ResultsView:
    """Draw the results."""
    report = results.report
    counted = headline(report)
    answer = files.answer if report.offline else counts.answer
    bulk = _bulk(results)
    anything = not report.offline and any(can_turn_off(app, report) for app in report.apps)
    save = ButtonView(buttons.save_record_only(), ev.SaveRecordClicked())
    asleep = anything and results.attached and results.rights.refused
    again = since_buttons(results)
    said = (_does(results, anything=anything, asleep=asleep), pages.does_not() if anything and not asleep else "")
    maybe = _maybe(results)
    does, does_not = said if bulk or not maybe else ("", "")
    careful = results.answers.threat is ev.Threat.YES or bool(report.managed.in_charge)
    return ResultsView(
        headline=HeadlineView(answer(counted), counts.more(counted), counts.meaning(counted)),
        does=does,
        does_not=does_not,
        buttons=(save, *bulk) if careful else (*bulk, save),
        filled=bool(bulk) and not careful,
        switch=stop_asking_switch(results) if anything and not asleep else None,
        notice=notice(results, switch.woke() if anything and results.woke else ""),
        sections=_sections(results, maybe, () if does else said),
        quiet=_quiet(results),
        holes_title=pages.holes_title(len(report.gaps)) if report.gaps else "",
        managed=managed_notice(report),
        spaces=spaces_lines(report),
        since=since_notice(results),
        since_buttons=again,
        since_note=since_words.again_note() if again else "",
        remember=remember_after_look(results),
        left_out=_left_out(results, bool(bulk) and not asleep),
        look=report.taken_at.isoformat(),
        holes=tuple(pages.hole(access.hole_reason(gap.reason), gap.command) for gap in report.gaps),
    )


def _does(results: Results, *, anything: bool, asleep: bool) -> str:
    """Say what the button below does; where the phone refuses changes, why it is another button."""
    if asleep:
        return asleep_note(results)
    return pages.does() if anything else ""


def _quiet(results: Results) -> tuple[ButtonView, ...]:
    if results.report.offline:
        return (*_suggested_country(results.report), *quiet_of_file(results))
    return (
        attached_button(results, ButtonView(buttons.look_again(), ev.ScanClicked())),
        ButtonView(buttons.kept_for_undo(), ev.KeptChangesOpened()),
        *forget_buttons(results),
        *_suggested_country(results.report),
        ButtonView(closing.finish(), ev.FinishClicked()),
    )


def _suggested_country(report: ScanReport) -> tuple[ButtonView, ...]:
    """Offer the country the phone names; the person chooses, and has not chosen yet."""
    hint = report.device.country_hint
    if hint is None or hint not in country_codes() or report.country is not None:
        return ()
    name = country(hint)
    spoken = look_up.suggested_country_spoken(name)
    return (ButtonView(look_up.suggested_country(name), CountryChosen(hint), spoken=spoken),)


def _bulk(results: Results) -> tuple[ButtonView, ...]:
    keys = tuple(key for key in bulk_targets(results.report) if _offered(results, key))
    return _these(results, keys)


def _left_out(results: Results, offered: bool) -> str:
    """Count the apps of the headline that the button cannot take along."""
    left = sum(not _offered(results, key) for key in bulk_targets(results.report))
    return pages.left_out(left) if offered and left else ""


def _these(results: Results, keys: tuple[AppKey, ...]) -> tuple[ButtonView, ...]:
    if not keys:
        return ()
    if results.attached and results.rights.refused and results.no_switch:
        return (ButtonView(switch.by_hand_these(len(keys)), ev.ByHandOpened(keys)),)
    if results.attached and results.rights.refused:
        return (ButtonView(switch.show_switch(), ev.MakerCardsAsked(Chapter.EXTRA_SWITCH)),)
    return (attached_button(results, ButtonView(buttons.turn_off_these(len(keys)), ev.TurnOffClicked(keys))),)


def _offered(results: Results, key: AppKey) -> bool:
    app = results.report.app(key)
    return app is not None and can_turn_off(app, results.report) and not results.report.offline


def stop_asking_switch(results: Results) -> SwitchView | None:
    """Draw the one visible switch that belongs to turning off, on phones that can be told to stop asking."""
    sdk = results.report.device.sdk
    if sdk is None or sdk < FIRST_WITH_FLAGS:
        return None
    text, explanation = pages.stop_asking()
    return SwitchView(
        text,
        explanation,
        results.stop_asking,
        when_on=ev.StopAskingChosen(on=True),
        when_off=ev.StopAskingChosen(on=False),
        enabled=results.attached,
    )


def notice(results: Results, about_switch: str = "") -> str:
    """Word the calm line on top: not connected; or where the record went, and whether the phone allows changes."""
    if results.report.offline:
        saved = pages.record_saved(str(results.saved_to)) if results.saved_to else ""
        return "\n".join(filter(None, (saved, files.from_file(results.report.written_at))))
    if not results.attached:
        clock = times.clock(results.report.taken_at)
        return pages.twin(clock) if results.device.twin else pages.unplugged(clock)
    saved = pages.record_saved(str(results.saved_to)) if results.saved_to else ""
    return "\n".join(filter(None, (saved, about_switch)))


def _maybe(results: Results) -> tuple[ButtonView, ...]:
    """Offer the apps that may be lending together, in their own section."""
    return _these(results, tuple(key for key in maybe_targets(results.report) if _offered(results, key)))


def _sections(results: Results, maybe: tuple[ButtonView, ...], does: tuple[str, ...]) -> tuple[SectionView, ...]:
    """Place every app. `does`: what turning off does, where the only button for several apps is that of a section."""
    placed = sections(results.report)
    lenders_shown = any(kind in (SectionKind.LENDING, SectionKind.MAY_BE_LENDING) for kind, _ in placed)
    made = (_section(kind, apps, results, lenders_shown=lenders_shown) for kind, apps in placed)
    return tuple(_with_button(one, maybe, does) if one.kind is SectionKind.MAY_BE_LENDING else one for one in made)


def _with_button(section: SectionView, maybe: tuple[ButtonView, ...], does: tuple[str, ...]) -> SectionView:
    """Put in the button for all of them, and above it what it does."""
    if not maybe:
        return section
    return replace(section, button=maybe[0], intro="\n".join(filter(None, (section.intro, *does))))


def _section(kind: SectionKind, apps: tuple[AppReport, ...], results: Results, *, lenders_shown: bool) -> SectionView:
    folded = kind in _LONG or (kind is SectionKind.OTHER_READERS and lenders_shown)
    make = _grouped if kind is SectionKind.OTHER_READERS else _cards
    return SectionView(
        kind=kind,
        title=pages.section_title(kind, len(apps)),
        intro=pages.section_intro(kind),
        folded=folded,
        cards=WhenOpened(len(apps), lambda: make(apps, results)) if folded else make(apps, results),
    )


def _cards(apps: tuple[AppReport, ...], results: Results) -> tuple[AppCardView, ...]:
    return tuple(card(app, results) for app in apps)


def _grouped(apps: tuple[AppReport, ...], results: Results) -> tuple[AppCardView, ...]:
    """Show what the person installed first, then what came with the phone, each under its caption."""
    own = _captioned(pages.installed_by_person(), tuple(app for app in apps if not app.is_system), results)
    others = _captioned(pages.came_with_phone(), tuple(app for app in apps if app.is_system), results)
    return own + others


def _captioned(caption: str, apps: tuple[AppReport, ...], results: Results) -> tuple[AppCardView, ...]:
    cards = _cards(apps, results)
    return (replace(cards[0], caption=caption), *cards[1:]) if cards else ()
