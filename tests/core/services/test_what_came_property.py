"""Random histories of looks and changes: what is told rests on what was read, whatever came between."""

import datetime as dt
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from core.casebook.looks import LookBook
from core.model.access import AppKey, ContactAccess
from core.model.change import ChangeKind
from core.model.history import Happened, history_of
from core.model.names import PackageName, UserId
from core.model.since import Deed, LookSummary, QuietApps, SeenApp, Since, SinceLast
from core.services.since.what_came import turned_off, what_came

KEYS = tuple(
    AppKey(PackageName(f"example.app{number}"), UserId(user)) for number, user in ((1, 0), (2, 0), (1, 10), (3, 10))
)
PHONE = f"{'a' * 16}-{'b' * 64}"
OFF = (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS)
START = dt.datetime(2026, 9, 1, tzinfo=dt.UTC)
CLOCK = dt.datetime.fromisoformat("2026-03-01 10:00:00")
_numbers = st.none() | st.integers(1, 3)
_clocks = st.none() | st.integers(0, 4000).map(lambda minutes: CLOCK + dt.timedelta(minutes=minutes))


@st.composite
def _apps(draw):
    """The apps of one look: any may be missing, unread, of another version or installation."""
    return tuple(
        SeenApp(
            key,
            draw(_numbers),
            draw(_numbers),
            draw(st.sampled_from(ContactAccess)),
            draw(st.none() | st.booleans()),
            draw(st.booleans()),
            draw(_clocks),
            draw(_clocks),
        )
        for key in draw(st.lists(st.sampled_from(KEYS), unique=True))
    )


@st.composite
def _look(draw):
    apps = draw(_apps())
    here = {app.key for app in apps}
    named = [key for key in draw(st.lists(st.sampled_from(KEYS), unique=True)) if key not in here]
    quiet = tuple(
        QuietApps(UserId(user), tuple(key.package for key in named if key.user == user))
        for user in (0, 10)
        if any(key.user == user for key in named)
    )
    users = tuple(UserId(user) for user in draw(st.sets(st.sampled_from((0, 10)))))
    return LookSummary(PHONE, START, users, apps, quiet)


_deed = st.tuples(st.sampled_from(KEYS), st.sampled_from(ChangeKind))
_events = st.lists(_look() | _deed, min_size=1, max_size=12)


def _told(events, *, at_last):
    """Give every moment an hour of its own."""
    looks, deeds = [], []
    for hour, event in enumerate((*events, at_last)):
        at = START + dt.timedelta(hours=hour)
        if isinstance(event, LookSummary):
            looks.append(replace(event, at=at))
        else:
            deeds.append(Deed(at, *event))
    return looks[-1], tuple(looks[:-1]), tuple(deeds)


@given(events=_events, at_last=_look())
@settings(max_examples=120, deadline=None)
def test_nothing_is_told_that_was_not_read(events, at_last):
    now, before, deeds = _told(events, at_last=at_last)
    off, here = turned_off(deeds), now.by_key()
    came = what_came(now, before, deeds)
    assert len({one.key for one in came}) == len(came)
    for one in came:
        seen = here.get(one.key)
        if one.kind is Since.GONE:
            assert seen is None and one.key.user in now.users
            continue
        assert seen is not None
        if one.kind in (Since.ON_AGAIN, Since.ALLOWED, Since.PUT_BACK):
            assert seen.access is ContactAccess.CAN_READ
        if one.kind is Since.STILL_OFF:
            assert seen.access in OFF and one.turned_off is not None
        if one.kind in (Since.REINSTALLED, Since.UPDATED, Since.ALLOWED, Since.PUT_BACK):
            assert one.key in before[-1].by_key()
        assert one.turned_off == off.get(one.key)
        if one.seen_off is not None:
            (look,) = (look for look in before if look.at == one.seen_off)
            assert look.by_key()[one.key].access in OFF and look.at > off[one.key]


@given(events=_events, at_last=_look())
@settings(max_examples=80, deadline=None)
def test_what_was_turned_off_and_is_read_as_on_is_always_told_whatever_looks_came_between(events, at_last):
    now, before, deeds = _told(events, at_last=at_last)
    on = {app.key for app in now.apps if app.access is ContactAccess.CAN_READ}
    told = {one.key for one in what_came(now, before, deeds) if one.kind is Since.ON_AGAIN}
    assert told == on & set(turned_off(deeds))


@given(events=_events, at_last=_look())
@settings(max_examples=80, deadline=None)
def test_app_that_could_not_be_read_is_told_neither_on_nor_off_in_its_history(events, at_last):
    now, before, deeds = _told(events, at_last=at_last)
    for key in KEYS:
        for one in history_of(SinceLast(looks=(*before, now), deeds=deeds), key):
            at = [look for look in (*before, now) if one.at <= look.at <= one.until]
            seen = [look.by_key().get(key) for look in at]
            if one.what is Happened.COULD_READ:
                assert all(app is None or app.access is ContactAccess.CAN_READ for app in seen)
                assert seen[0] is not None and seen[-1] is not None
            if one.what in (Happened.COULD_NOT, Happened.NEVER_ASKED):
                assert all(app is None or app.access in OFF for app in seen)
            if one.what is Happened.NOT_THERE:
                assert seen[0] is None and key.user in at[0].users


@given(looks=st.lists(_look(), max_size=8))
@settings(max_examples=25, deadline=None)
def test_what_is_kept_says_the_same_as_what_was_seen(looks):
    """Looks between two that say the same are left out: nothing that is told of an app changes by that."""
    dated = [replace(look, at=START + dt.timedelta(hours=hour)) for hour, look in enumerate(looks)]
    with tempfile.TemporaryDirectory() as folder:
        book = LookBook(Path(folder))
        for look in dated:
            book.keep(look)
        kept = book.of(PHONE).looks
    assert set(kept) <= set(dated)
    assert kept[-1:] == tuple(dated[-1:])
    for key in KEYS:
        assert history_of(SinceLast(looks=kept), key) == history_of(SinceLast(looks=tuple(dated)), key)
