"""The practice lender list, opened once."""

from collections.abc import Iterator

import pytest

from core.lenders.listings import LenderListings


@pytest.fixture(scope="module")
def listings() -> Iterator[LenderListings]:
    opened = LenderListings.open(practice=True)
    yield opened
    opened.close()
