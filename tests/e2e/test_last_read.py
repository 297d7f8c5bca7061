"""The last recorded read, over the wire: every Android's grammar, the right user, the phone's own clock."""

import datetime as dt
import itertools

import pytest
from turning import scanned

from core.cli import read_words
from core.cli.scan_text import scan_lines
from core.evidence.scan_json import scan_document
from core.model.access import AppKey
from core.model.names import PackageName, UserId
from core.practice.events import Event
from core.practice.phone_clock import moment_of
from core.practice.phones import PHONES, build

OWN = ("s", "tpd", "upd")


def noted(name, rejected):
    """What the phone is made with: the uses of reading contacts that are an app's own, by app and user."""
    spec = build(name)[0]
    zone = dt.timezone(dt.timedelta(minutes=spec.utc_offset_minutes))
    now = dt.datetime.now(zone)
    uses = [
        (AppKey(PackageName(app.name), UserId(use.user)), moment_of(use, now).replace(tzinfo=None))
        for app in spec.apps
        for use in app.uses
        if use.op == "READ_CONTACTS" and use.flag in OWN and use.rejected is rejected and use.user in app.users
    ]
    uses.sort(key=lambda one: (one[0].package, one[0].user, one[1]))
    return {key: [when for _, when in group][-1] for key, group in itertools.groupby(uses, key=lambda one: one[0])}


@pytest.mark.parametrize("name", ["huawei-6", "generic-7", "tecno-8", "generic-9", "samsung-10", "redmi-11",
                                  "generic-12", "oppo-13", "redmi-14", "pixel-15", "pixel-16", "pixel-17"])  # fmt: skip
def test_last_read_and_refusal_are_those_of_the_phone_for_each_user(phone_here, name):
    report = scanned(phone_here(name).adb)
    for rejected in (False, True):
        for key, when in noted(name, rejected).items():
            app = report.app(key)
            if app is None or app.verdict.op is None:
                continue
            said = app.verdict.op.last_reject if rejected else app.verdict.op.last_access
            assert said is not None, key
            assert abs(said.local - when) < dt.timedelta(minutes=2), (key, said, when)
    assert any(app.verdict.op and app.verdict.op.last_access for app in report.apps)


@pytest.mark.parametrize(("ahead", "said"), [(7520, "2 h 5 min ahead of"), (-7520, "2 h 5 min behind"), (60, None)])
def test_clock_that_differs_is_named_beside_the_reads(phone_here, ahead, said):
    phone = phone_here("pixel-16")
    phone.device.plan(Event.parse(f"clock {ahead}"))
    report = scanned(phone.adb)
    told = "\n".join(scan_lines(report, all_apps=False))
    assert abs(report.clock.ahead_s - ahead) < 10
    assert scan_document(report)["clock"]["ahead_s"] == report.clock.ahead_s
    assert (said in told) if said else ("this computer's" not in told)
    assert read_words.ABSENCE in told


def test_every_phone_of_the_catalogue_has_its_grammar_tried():
    assert {"huawei-6", "generic-7", "tecno-8", "generic-9", "samsung-10", "pixel-17"} <= {one.name for one in PHONES}
