"""What is read behind the results never says anything of its own about the contacts."""

from dataclasses import replace

from core.model.access import ContactAccess
from core.model.headline import headline
from core.model.lender import Basis
from core.model.names import PackageName
from core.model.report import AppReport
from gui import events as ev
from gui import states as st
from gui.icon_pixels import NO_ICONS, Icon
from gui.state import step
from gui.transitions.naming import together
from tests.core.services.phone_reports import OFF, app, lender, report
from tests.gui_logic.samples import RESULTS


def results_with(*apps: AppReport) -> st.Results:
    return replace(RESULTS, report=report(*apps))


def told(results: st.Results, *apps: AppReport) -> ev.AppsNamed:
    return ev.AppsNamed(results.report.taken_at, apps)


def after(results: st.Results, event: ev.AppsNamed) -> st.Results:
    reached, effects = step(results, event, 1)
    assert isinstance(reached, st.Results) and effects == ()
    return reached


def test_verdict_of_a_change_is_not_undone_by_names_read_before_it() -> None:
    changed = results_with(app("example.loan", of=OFF))
    now = after(changed, told(changed, replace(app("example.loan"), label="Example Loan")))
    assert now.report.apps[0].label == "Example Loan"
    assert now.report.apps[0].access is ContactAccess.ASKS_BUT_OFF


def test_headline_counts_an_app_that_is_recognised_by_what_was_read() -> None:
    before = results_with(app("example.plain"))
    likely = replace(lender("example.plain"), basis=Basis.CERTIFICATE_ONLY)
    now = after(before, told(before, app("example.plain", match=likely)))
    assert (headline(before.report).maybe, headline(now.report).maybe) == (0, 1)


def test_app_that_is_gone_by_now_does_not_come_back_with_its_name() -> None:
    before = results_with(app("example.a"))
    assert after(before, told(before, app("example.b"))).report.apps == before.report.apps


def test_names_that_come_together_are_shown_together_and_the_last_word_counts() -> None:
    one, two = app("example.a"), app("example.b")
    name, at = PackageName("example.a"), RESULTS.report.taken_at
    first = ev.AppsNamed(at, (replace(one, label="Old"), two), ((name, Icon(b"1")),))
    second = ev.AppsNamed(at, (replace(one, label="New"),), ((name, Icon(b"2")),), "NG")
    assert together((first, second)) == ev.AppsNamed(
        at, (replace(one, label="New"), two), ((name, Icon(b"2")),), "NG"
    )  # fmt: skip


def test_names_of_an_older_look_are_not_mixed_with_those_of_the_newest() -> None:
    at = RESULTS.report.taken_at
    old = ev.AppsNamed(at.replace(year=2020), (app("example.a"),))
    assert together((old, ev.AppsNamed(at, (app("example.b"),)))).apps == (app("example.b"),)


def test_newer_picture_takes_the_place_of_the_older_one_and_others_stay() -> None:
    a, b = PackageName("example.a"), PackageName("example.b")
    icons = NO_ICONS.and_these(((a, Icon(b"1")), (b, Icon(b"2")))).and_these(((a, Icon(b"3")),))
    assert (icons.of(a), icons.of(b), icons.of(PackageName("example.c"))) == (Icon(b"3"), Icon(b"2"), None)
