"""The command line's list of what a change touches: nobody is lost at the end of a long line."""

import datetime as dt

from phone_reports import app, report

from core.cli.change_text import off_lines, plan_lines
from core.cli.console import Console
from core.model.access import AppKey
from core.model.change import ChangeKind, ChangeResult
from core.model.names import PackageName, UserId
from core.services.changing.planning import plan_revocation

MEMBERS = tuple(f"example.family.{'x' * 60}.member{number}" for number in range(20))


def test_every_member_of_a_shared_uid_is_named_before_the_change_on_a_line_of_its_own(capsys):
    phone = report(app("example.loan", members=MEMBERS))
    plan = plan_revocation(phone, [phone.apps[0].key], stop_asking=True)
    Console(as_json=False).say(*plan_lines(phone, plan))
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert [line for line in lines if line in MEMBERS] == list(MEMBERS)


def test_every_app_that_changed_besides_is_named_after_it(capsys):
    others = tuple(AppKey(PackageName(name), UserId(0)) for name in MEMBERS)
    result = ChangeResult("", ChangeKind.REVOKE, (), True, dt.datetime(2026, 1, 1, tzinfo=dt.UTC), others)
    Console(as_json=False).say(*off_lines(report(), result, ""))
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert [line for line in lines if line in MEMBERS] == list(MEMBERS)
