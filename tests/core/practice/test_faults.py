"""Faults are parameters, read from one word each."""

import pytest

from core.practice.faults import Faults


def test_faults_compose() -> None:
    assert Faults.parse("cut=10,slow=0.5,no-exit") == Faults(cut=10, slow=0.5, no_exit=True)
    assert Faults.parse("drop=3,endless=2,pull=7,expire=9") == Faults(drop=3, endless=2, pull=7, expire=9)


def test_nothing_goes_wrong_by_itself() -> None:
    assert Faults.parse("") == Faults()


@pytest.mark.parametrize("spec", ["burn=1", "cut", "cut=x", "slow=", "pull", "expire=x"])
def test_unknown_or_empty_faults_are_refused(spec: str) -> None:
    with pytest.raises(ValueError):
        Faults.parse(spec)
