"""Names, pictures and matches that are read behind the results: they come late and touch no verdict. Pure, Qt-free."""

from collections.abc import Sequence
from dataclasses import replace

from core.model.report import AppReport
from gui import events as ev
from gui.states import AppState, Results, Step, with_results


def apps_named(event: ev.AppsNamed, state: AppState, _job: int) -> Step:
    """Put them into the results of the look they were read after, wherever those are; into no others."""
    return with_results(state, lambda results: _named_results(event, results)), ()


def _named_results(event: ev.AppsNamed, results: Results) -> Results:
    report = results.report
    if report.taken_at != event.taken_at:
        return results
    told = {app.key: app for app in event.apps}
    apps = tuple(_named(app, told[app.key]) if app.key in told else app for app in report.apps)
    icons = results.icons.and_these(event.icons) if event.icons else results.icons
    return replace(results, report=replace(report, apps=apps, country=event.country), icons=icons)


def _named(app: AppReport, told: AppReport) -> AppReport:
    """Take what the app's file and the list say; what Android says of it may be newer than what was told with them."""
    return replace(
        app,
        label=told.label,
        labels=told.labels,
        certificates=told.certificates,
        name_problem=told.name_problem,
        lender=told.lender,
    )


def together(events: Sequence[ev.AppsNamed]) -> ev.AppsNamed:
    """Make one piece of news of several, for the latest look among them; what was told last counts."""
    last = events[-1]
    same = [one for one in events if one.taken_at == last.taken_at]
    apps = {app.key: app for one in same for app in one.apps}
    icons = {package: icon for one in same for package, icon in one.icons}
    return replace(last, apps=tuple(apps.values()), icons=tuple(icons.items()))
