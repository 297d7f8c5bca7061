"""The list of apps that lock phones on credit: each is on the lender list as phone leasing, and says its source."""

import json

from core.lenders.listings import LenderListings
from core.lenders.lock_agents import lock_agents
from core.model.lender import Kind
from core.paths import resource_path


def test_every_lock_agent_is_listed_as_phone_leasing():
    found = LenderListings.open().match_all(sorted(lock_agents()))
    assert {name: match.record.kind for name, match in found.items()} == dict.fromkeys(
        lock_agents(), Kind.PHONE_LEASING
    )


def test_every_line_says_where_it_comes_from_and_lines_are_sorted():
    lines = [json.loads(line) for line in resource_path("lock_agents.jsonl").read_text(encoding="utf-8").splitlines()]
    assert all(line["source"] and line["name"] for line in lines)
    assert [line["package"] for line in lines] == sorted(lock_agents())
