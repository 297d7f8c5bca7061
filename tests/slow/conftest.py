"""The stage of the trouble matrix, for more of it."""

from tests.trouble.conftest import stage

__all__ = ["stage"]
