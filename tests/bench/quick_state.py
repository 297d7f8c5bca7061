"""The state of a practice phone, with an index: it says the same, and a phone of 400 apps answers in its time."""

from collections import defaultdict
from dataclasses import dataclass, field, fields

from core.practice.state import PermissionKey, PermissionState, PhoneState

_Index = dict[tuple[int, int], list[PermissionKey]]


@dataclass(slots=True)
class QuickState(PhoneState):
    """Permissions are looked up by uid, of which a dump of a phone has five hundred."""

    _index: _Index = field(init=False, compare=False, default_factory=dict)
    _indexed: int = field(init=False, compare=False, default=-1)

    @classmethod
    def of(cls, state: PhoneState) -> "QuickState":
        """Take over a state from the box."""
        return cls(**{one.name: getattr(state, one.name) for one in fields(PhoneState)})

    def of_uid(self, app_id: int, user: int) -> dict[str, PermissionState]:
        if self._indexed != len(self.permissions):  # keys are added, never taken away
            index = defaultdict(list)
            for key in self.permissions:
                index[key.app_id, key.user].append(key)
            self._index, self._indexed = dict(index), len(self.permissions)
        return {key.permission: self.permissions[key] for key in self._index.get((app_id, user), ())}
