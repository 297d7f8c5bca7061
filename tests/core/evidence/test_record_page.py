"""The page people take away: plain, escaped, in both languages, and fair."""

import base64
import datetime as dt
import hashlib
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from core.errors import RecordNotStored
from core.evidence import match_words, record_words
from core.evidence.record_page import record_page
from core.evidence.saving import save_record
from core.model.access import ContactAccess, Finding, FindingKind
from core.model.facts import Evidence, Gap, HoleReason
from core.model.lender import Confidence, Group, Statement, Status
from core.model.managed import ManagedFacts, Manager, ManagerRole, Rule, RuleKind
from core.model.names import PackageName, UserId
from core.model.phone import UserKind
from tests.core.services.phone_reports import OFF, UNREAD, app, lender, report, verdict

BANNED = ["safe", "protected", "illegal", "scam", "danger", "blacklist", "hacked"]
BANNED_ZH = ["安全", "危险", "违法", "黑名单", "已保护", "已拦截", "老赖"]
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u202e"


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.seen, self.links = [], set(), []

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        self.links += [value for name, value in attrs if name in ("src", "href", "onerror", "onclick")]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def parsed(page):
    tags = Tags()
    tags.feed(page)
    assert tags.open == []
    return tags


def page_of(*apps, practice=False, **changes):
    return record_page(replace(report(*apps), **changes), practice=practice)


def section(page, title):
    return next(part for part in page.split("<section>") if title in part)


def test_managers_are_named_with_kind_and_app_and_absence_only_where_it_was_read():
    padlock = Manager(ManagerRole.DEVICE_OWNER, UserId(0), PackageName("example.padlock.lease"), True)
    rule = Rule(RuleKind.PERMISSION, UserId(0), PackageName("example.loan"), "android.permission.READ_CONTACTS")
    page = page_of(managed=ManagedFacts(True, (padlock,), read=True, rules=(rule,)))
    assert "example.padlock.lease</code> — " in page
    assert "manages the whole phone" in page and "管理整台手机" in page
    assert "rented or being paid off" in page
    assert "example.loan</code> — " in page
    assert "Nobody was found." in page_of(managed=ManagedFacts(False, read=True))
    unread = page_of(managed=ManagedFacts())
    assert "This could not be read." in unread and "Nobody was found." not in unread


def test_hostile_names_stay_text():
    statement = Statement(Status.BANNED_BY_AUTHORITY, HOSTILE, HOSTILE, "2026", None, HOSTILE, None)
    match = lender("example.bad")
    match = replace(match, record=replace(match.record, statements=(statement,)))
    bad = replace(app("example.bad", match=match), label=HOSTILE, version_name=HOSTILE)
    bad = replace(bad, verdict=replace(bad.verdict, findings=(Finding(FindingKind.GRANTED, Evidence("c", HOSTILE)),)))
    page = page_of(bad, device=replace(report().device, model=HOSTILE), gaps=(Gap(HOSTILE, HoleReason.CUT),))
    tags = parsed(page)
    assert not {"script", "img", "a", "iframe"} & tags.seen
    assert tags.links == []
    assert "\u202e" not in page
    assert "&lt;script&gt;" in page


def test_page_loads_and_runs_nothing():
    page = page_of(app("example.a"))
    assert "default-src 'none'" in page
    assert "unsafe" not in page
    assert not re.search(r"url\(|@import|javascript:|http-equiv=\"refresh", page)


def test_style_is_the_one_the_policy_allows():
    page = page_of()
    style = re.search(r"<style>(.*)</style>", page)[1]
    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() in page


def test_practice_record_says_so_in_both_languages():
    page = page_of(practice=True)
    assert record_words.PRACTICE.en in page
    assert record_words.PRACTICE.zh in page
    assert record_words.PRACTICE.en not in page_of()


def test_cover_makes_no_finding_about_any_company():
    page = page_of()
    assert "makes no finding about any company" in page
    assert "不对任何公司作出结论" in page


def test_app_that_may_lend_does_not_stand_among_lending_apps():
    low = lender("example.maybe", confidence=Confidence.LOW)
    page = page_of(app("example.maybe", match=low))
    assert "example.maybe" not in section(page, record_words.LENDING.en + "<")
    assert "example.maybe" in section(page, record_words.MAYBE.en)


def test_bank_that_also_lends_stands_in_a_group_of_its_own():
    page = page_of(app("example.bank", match=lender("example.bank", group=Group.ALSO_LENDS)), app("example.chat"))
    assert "example.bank" not in section(page, record_words.LENDING.en + "<")
    assert "example.bank" in section(page, match_words.ALSO_LEND.en)
    others = section(page, record_words.OTHERS.en)
    assert "example.bank" not in others and "example.chat" in others


def test_app_that_could_not_be_checked_is_never_worded_as_not_allowed():
    page = page_of(app("example.hole", of=UNREAD))
    part = section(page, record_words.UNCHECKED.en + "<")
    assert "the answer was cut off" in part
    assert "回答不完整" in part
    assert "not allowed now" not in part


def test_lending_app_with_unread_request_is_not_allowed_now_and_nothing_more():
    unread = verdict(ContactAccess.UNKNOWN, (), why=HoleReason.REQUEST_NOT_READ)
    page = page_of(app("example.lend", of=unread, match=lender("example.lend")))
    assert record_words.NOT_ALLOWED.en in page


def test_app_that_is_off_and_on_no_list_is_left_out():
    assert "example.off" not in page_of(app("example.off", of=OFF))


def test_remarks_say_what_the_answer_alone_does_not():
    page = page_of(app("example.old", of=verdict(found=(FindingKind.COMPAT_NOT_IN_FORCE,))))
    assert record_words.FINDINGS[FindingKind.COMPAT_NOT_IN_FORCE].zh in page


def test_gaps_are_shown():
    assert "dumpsys appops" in section(page_of(gaps=(Gap("dumpsys appops", HoleReason.TIMEOUT),)), "took too long")


def all_words():
    for value in vars(record_words).values():
        yield from value.values() if isinstance(value, dict) else [value]


def test_every_text_has_both_languages_and_no_banned_word():
    texts = [one for one in all_words() if isinstance(one, record_words.Both)]
    assert len(texts) > 50
    for text in texts:
        assert text.en
        assert re.search("[\u4e00-\u9fff]", text.zh)
        assert not [word for word in BANNED if re.search(rf"\b{word}", text.en, re.IGNORECASE)]
        assert not [word for word in BANNED_ZH if word in text.zh]


@pytest.mark.parametrize(
    ("words", "members"),
    [
        (record_words.ACCESS, ContactAccess),
        (record_words.REASONS, HoleReason),
        (record_words.KINDS, UserKind),
        (record_words.STATUSES, Status),
    ],
)
def test_every_member_has_words(words, members):
    assert set(words) == set(members)


class TestSaving:
    NOON = dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)

    def test_practice_is_in_both_names(self, tmp_path):
        for path in save_record(report(), tmp_path, practice=True):
            assert "PRACTICE" in path.name
        for path in save_record(report(), tmp_path, practice=False):
            assert "PRACTICE" not in path.name

    def test_json_is_the_short_scan_document(self, tmp_path):
        saved, _ = save_record(report(app("example.off", of=OFF), app("example.on")), tmp_path, practice=False)
        assert [one["package"] for one in json.loads(saved.read_text(encoding="utf-8"))["apps"]] == ["example.on"]

    def test_a_record_that_is_there_is_kept(self, tmp_path):
        first = save_record(report(), tmp_path, practice=False)
        before = first[0].read_bytes()
        second = save_record(report(app("example.a")), tmp_path, practice=False)
        assert set(first).isdisjoint(second)
        assert first[0].read_bytes() == before

    def test_folder_that_cannot_be_written_is_a_clear_error(self, tmp_path):
        (tmp_path / "file").write_text("", encoding="utf-8")
        with pytest.raises(RecordNotStored):
            save_record(report(), tmp_path / "file", practice=False)
