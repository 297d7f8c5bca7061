"""The end of a change: outcomes kept beside the before-state, and told."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from core.casebook.changes import ChangeBook
from core.errors import DataError, RecordNotStored
from core.model.access import AppKey
from core.model.change import ChangeKind, ChangeResult, ItemResult
from core.model.record import SavedOutcome

OnItem = Callable[[ItemResult], None]


def nobody(_: ItemResult) -> None:
    """Listen to no results."""


def told(result: ChangeResult, book: ChangeBook, on_item: OnItem) -> ChangeResult:
    """Keep the outcomes and tell them one by one.

    A full disk must not hide what happened to the phone: the before-state, which undo needs, is stored already.
    """
    if result.change_id:
        with suppress(RecordNotStored, DataError):
            book.store_outcome(result.change_id, tuple(_saved(result, item) for item in result.items))
    for item in result.items:
        on_item(item)
    return result


def result_now(  # noqa: PLR0913  what a result holds besides its date
    kind: ChangeKind,
    change_id: str,
    items: tuple[ItemResult, ...],
    *,
    stop_asking: bool,
    also_changed: tuple[AppKey, ...] = (),
    wrote: bool = True,
    looked_again: bool = True,
) -> ChangeResult:
    """Date a result with this computer's clock."""
    at = datetime.now(UTC)
    return ChangeResult(change_id, kind, items, stop_asking, at, also_changed, wrote, looked_again)


def _saved(result: ChangeResult, item: ItemResult) -> SavedOutcome:
    return SavedOutcome(result.kind, item.item.key, item.outcome, item.reason, result.looked_again_at)
