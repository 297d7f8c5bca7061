"""The stage of the trouble matrix, for more of it, on phones with all their apps."""

from collections.abc import Iterator

import pytest

from tests.trouble.conftest import Stage, stage_of


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    yield from stage_of(tmp_path_factory.mktemp("trouble"), few_apps=False)
