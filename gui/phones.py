"""All phones of the window: a session each, one of them in front. Lives in the GUI thread.

Sessions share nothing but the adb server's port; every piece of news reaches its own session only.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import singledispatchmethod

from PySide6.QtCore import QObject, Signal, Slot

from core.model.phone import Device, DeviceState
from gui import events as ev
from gui.file_events import FileChosen, FilePageOpened
from gui.file_states import FilePage, ReadingFile
from gui.hand_events import RightsDue
from gui.scene import FILE_PREFIX, PhoneEntry, PhoneNumbers, Scene, front_now, has_nothing_to_keep, is_busy
from gui.session import PhoneSession
from gui.states import AppState, KeptChanges

MakeSession = Callable[[str], PhoneSession]
_PATIENCE_MS = 10_000


class Phones(QObject):
    """`make` gives a session that was not opened yet; for the empty serial that of the lobby, which finds phones.

    `remembers`: whether looks may be kept where nothing else is said of a phone.
    """

    changed = Signal(object)
    folder_asked = Signal()
    file_asked = Signal(bool)

    def __init__(self, make: MakeSession, remembers: Callable[[], bool] = lambda: True) -> None:
        super().__init__()
        self._make, self._remembers = make, remembers
        self._lobby = make("")
        self._sessions: dict[str, PhoneSession] = {}
        self._devices: dict[str, Device] = {}
        self._numbers = PhoneNumbers()
        self._leaving: list[PhoneSession] = []
        self._front = ""
        self._files = 0
        self._shown: Scene | None = None

    def open(self) -> None:
        """Begin to look for phones."""
        self._lobby.took.connect(self._lobby_took)
        self._lobby.open()

    @property
    def state(self) -> AppState:
        """What is in front: a phone's state, or what leads to a phone."""
        return self._in_front.state

    @property
    def _in_front(self) -> PhoneSession:
        return self._sessions.get(self._front, self._lobby)

    def scene(self) -> Scene:
        """Say how all phones stand."""
        numbers = self._numbers.told()
        phones = tuple(
            PhoneEntry(self._devices[serial], numbers.get(serial, 0), session.state)
            for serial, session in self._sessions.items()
        )
        return Scene(self._front, self.state, phones)

    def session(self, serial: str) -> PhoneSession:
        """Give the session of a phone that is there."""
        return self._sessions[serial]

    def remind_front(self) -> None:
        """Tell the phone in front that a moment has passed while its page waits for something."""
        self._in_front.take(RightsDue())

    @Slot(object)
    def take(self, event: ev.Click) -> None:
        """Take what the person did on what is in front."""
        self._take(event)

    @singledispatchmethod
    def _take(self, event: ev.Click) -> None:
        self._in_front.take(event)

    @_take.register
    def _choose(self, event: ev.DeviceChosen) -> None:
        if event.serial in self._sessions:
            self._front = event.serial
            self._draw()

    @_take.register
    def _put_away(self, event: ev.PhonePutAway) -> None:
        if self.scene().can_put_away and event.serial == self._front:
            self._drop(event.serial)
            self._draw()

    @_take.register
    def _forget(self, event: ev.ForgetConfirmed) -> None:
        """Forget for all phones, whichever is in front; never while another one's way back is being used."""
        before = self.state
        if self.scene().changing_elsewhere or not (isinstance(before, KeptChanges) and before.forgetting):
            return
        self._in_front.take(event)
        for serial, session in self._sessions.items():
            if serial != self._front and not serial.startswith(FILE_PREFIX):
                session.take(ev.AllForgotten())

    @_take.register
    def _other_practice(self, event: ev.PracticeChosen) -> None:
        if any(is_busy(session.state) for session in self._sessions.values()):
            return
        for serial in tuple(self._sessions):
            self._drop(serial)
        self._lobby.take(event)

    @_take.register
    def _open_file_page(self, _event: FilePageOpened) -> None:
        """Bring the page that asks for a file to the front; a file has a place of its own beside the phones."""
        waiting = (serial for serial, one in self._sessions.items() if isinstance(one.state, FilePage))
        self._front = next(waiting, "") or self._add_file()
        self._draw()

    @_take.register
    def _read_file(self, event: FileChosen) -> None:
        """Read it where it was asked for; a file that was dropped elsewhere gets a place of its own."""
        if not isinstance(self.state, FilePage):
            self.take(FilePageOpened())
        self._in_front.take(event)

    def _add_file(self) -> str:
        self._files += 1
        device = Device(f"{FILE_PREFIX}{self._files}", DeviceState.OTHER)
        session = self._make(device.serial)
        session.state = FilePage(device)
        self._devices[device.serial] = device
        self._join(device.serial, session)
        return device.serial

    @_take.register
    def _practice_order(self, event: ev.PracticeOrdered) -> None:
        what = self.scene().at_hand if event.order is ev.PracticeOrder.HAND_OFF else ""
        self._lobby.take(replace(event, serial=self._front, what=what))

    @Slot(object)
    def _lobby_took(self, event: ev.Event) -> None:
        """Pass on what the watcher saw. A failed connection shows no phone: to each of them that is the cable gone."""
        if isinstance(event, ev.DevicesSeen | ev.ConnectionFailed):
            self._pass_on(event.devices if isinstance(event, ev.DevicesSeen) else ())
        if isinstance(event, ev.Diagnosed):
            self._explain(event)
        self._draw()

    def _explain(self, event: ev.Diagnosed) -> None:
        """Tell a phone what is in its own way; of another phone's trouble it hears nothing."""
        device = event.diagnosis.device
        if device is not None and device.serial in self._sessions:
            self._sessions[device.serial].take(event)

    def _pass_on(self, devices: tuple[Device, ...]) -> None:
        remember = ev.Remember.UNSAID if self._remembers() else ev.Remember.NO
        for device in devices:
            self._meet(device)
        for serial, session in tuple(self._sessions.items()):
            session.take(ev.DevicesSeen(devices, remember))
            if has_nothing_to_keep(session.state):
                self._drop(serial)

    def _meet(self, device: Device) -> None:
        self._devices[device.serial] = device
        self._numbers.meet(device)
        if device.serial not in self._sessions:
            self._join(device.serial, self._make(device.serial))

    def _join(self, serial: str, session: PhoneSession) -> None:
        session.state_changed.connect(self._draw)
        session.folder_asked.connect(self.folder_asked)
        session.file_asked.connect(self.file_asked)
        self._sessions[serial] = session
        session.open()

    def _drop(self, serial: str) -> None:
        """Let go of a phone without waiting for its thread."""
        session = self._sessions.pop(serial)
        session.state_changed.disconnect(self._draw)
        self._numbers.forget(serial)
        session.leave()
        self._leaving = [*(one for one in self._leaving if not one.wait(0)), session]

    @Slot()
    def match_again(self) -> None:
        """Hold what was seen of every phone against the list once more."""
        for session in self._sessions.values():
            session.match_again()

    @Slot()
    def _draw(self) -> None:
        self._name_files()
        self._front = front_now(self._front, self._lobby.state, self._sessions)
        scene = self.scene()
        if scene != self._shown:
            self._shown = scene
            self.changed.emit(scene)

    def _name_files(self) -> None:
        for serial, session in self._sessions.items():
            if isinstance(session.state, ReadingFile):
                self._devices[serial] = session.state.device
                self._numbers.meet(session.state.device)

    def close(self, patience_ms: int = _PATIENCE_MS) -> bool:
        """End all sessions, the watcher last; say whether all threads have ended. May be called again.

        `patience_ms`: how long to wait for the watcher, which may be in the middle of starting an adb server; what it
        started ends with this program in any case. A phone's thread may have a note for Undo to finish: it gets its
        time.
        """
        phones = (*self._sessions.values(), *self._leaving)
        for session in phones:
            session.leave()
        ended = [session.wait(_PATIENCE_MS) for session in phones]
        self._lobby.leave()
        return self._lobby.wait(patience_ms) and all(ended)

    @property
    def is_closed(self) -> bool:
        """Say whether nothing runs any more."""
        return self._lobby.is_closed and all(one.is_closed for one in (*self._sessions.values(), *self._leaving))
