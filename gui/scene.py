"""All phones side by side and which of them is in front: the rules, without any work. Qt-free."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from core.model.phone import Device
from core.model.rights import Opened
from gui.file_states import FilePage, ReadingFile
from gui.states import (
    AppState,
    AtPhone,
    ByHand,
    Listing,
    NoDevice,
    Ready,
    Revoking,
    Saving,
    Scanning,
    Starting,
    Stopping,
    results_of,
)

FILE_PREFIX: Final = "file:"
"""Stands before the number of a file that is open, where phones have their serial number."""


@dataclass(frozen=True, slots=True)
class PhoneEntry:
    """One phone that is connected or was looked at. `number` 0: no other phone has this name."""

    device: Device
    number: int
    state: AppState


@dataclass(frozen=True, slots=True)
class Scene:
    """`front` empty: no phone is chosen, `state` is what leads to one. `phones`: in the order they came."""

    front: str
    state: AppState
    phones: tuple[PhoneEntry, ...] = ()

    def entry(self, serial: str) -> PhoneEntry | None:
        """Find a phone by adb's name for it."""
        return next((one for one in self.phones if one.device.serial == serial), None)

    @property
    def changing_elsewhere(self) -> bool:
        """Say whether a phone behind the one in front is being changed."""
        return any(isinstance(one.state, Revoking) and one.device.serial != self.front for one in self.phones)

    @property
    def can_put_away(self) -> bool:
        """Say whether the phone in front is gone, or a file, and nothing of it still runs."""
        if isinstance(self.state, FilePage):
            return True
        results = results_of(self.state)
        return bool(self.front) and results is not None and not results.attached and not is_busy(self.state)

    @property
    def at_hand(self) -> str:
        """Say what the page now open on the phone is there to turn off, in the words of a practice phone; else empty.

        The app is named where the page is a list; the page of an app is that of the app for which it was opened last.
        """
        page = self.state.back if isinstance(self.state, AtPhone) else self.state
        if not isinstance(page, ByHand) or page.opened not in (Opened.TAKEN, Opened.INSTEAD):
            return ""
        return f"{page.door} {page.keys[0].package}" if page.door else "contacts"


def is_busy(state: AppState) -> bool:
    """Say whether a job of this phone runs."""
    return isinstance(state, Scanning | Stopping | Revoking | Saving | Listing | AtPhone | ReadingFile)


def has_nothing_to_keep(state: AppState) -> bool:
    """Say whether a phone that is no longer listed may be left out: nothing runs, nothing was seen."""
    return isinstance(state, Starting | NoDevice)


def front_now(front: str, lobby: AppState, serials: Iterable[str]) -> str:
    """Keep the phone in front as long as it is there; else take the only one that is ready. Empty: ask, or lead on.

    No phone ever comes to the front by itself while another one is there.
    """
    known = tuple(serials)
    if front in known:
        return front
    return lobby.device.serial if isinstance(lobby, Ready) and lobby.device.serial in known else ""


@dataclass(slots=True)
class PhoneNumbers:
    """Tell phones of one name apart by the order in which they came; a number once said stays with its phone."""

    _given: dict[str, tuple[str, int]] = field(default_factory=dict)

    def meet(self, device: Device) -> None:
        """Give a phone its number among those of the same name; a name that came late counts anew."""
        name = device.model or ""
        if self._given.get(device.serial, ("", 0))[0] == name and device.serial in self._given:
            return
        taken = [number for serial, (other, number) in self._given.items() if other == name and serial != device.serial]
        self._given[device.serial] = (name, max(taken, default=0) + 1)

    def forget(self, serial: str) -> None:
        """Leave out a phone that is gone."""
        self._given.pop(serial, None)

    def told(self) -> Mapping[str, int]:
        """Give every phone's number; 0 where the name alone says which one it is."""
        names = [name for name, _ in self._given.values()]
        return {
            serial: number if number > 1 or names.count(name) > 1 else 0
            for serial, (name, number) in self._given.items()
        }
