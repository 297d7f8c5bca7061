"""Which apps of a record are still the same apps: a package that was installed anew is another one."""

from dataclasses import dataclass

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone
from core.model.access import AppKey
from core.model.record import ChangeRecord, ItemRecord
from core.services.named_apps import NamedApp, named_apps
from core.verdicts.gathering import KnownApp

_PER_USER = 100_000


@dataclass(frozen=True, slots=True)
class Present:
    """One recorded app as it is now. `there` None: could not be read; `uid`, `version_code` None: not read."""

    there: bool | None
    uid: int | None
    version_code: int | None
    known: KnownApp

    def is_another(self, record: ItemRecord) -> bool:
        """Say whether a different app now has the name: Android gives each installation a uid of its own."""
        return None not in (self.uid, record.uid) and self.uid != record.uid


def find_present(phone: AdbPhone, record: ChangeRecord, sdk: int, cancel: Cancel | None) -> dict[AppKey, Present]:
    """Ask for each package by name: on Android 6 to 9 a revoked app is in no other dump (ANDROID_REVIEW 2-5)."""
    packages = tuple(dict.fromkeys(item.key.package for item in record.items))
    answers = phone.run(*(commands.package(name, sdk) for name in packages), cancel=cancel)
    named = named_apps(packages, answers).apps
    lost = {name for name, answer in zip(packages, answers, strict=True) if answer.hole is not None}
    return {item.key: _present(item, named.get(item.key.package), item.key.package in lost) for item in record.items}


def _present(item: ItemRecord, app: NamedApp | None, lost: bool) -> Present:
    if app is None:
        return Present(None if lost else False, None, None, KnownApp(item.uid, None, item.target_sdk, None))
    block = app.block
    user = next((each for each in block.users if each.user == item.key.user), None)
    uid = None if block.app_id is None else item.key.user * _PER_USER + block.app_id
    known = KnownApp(uid, block.is_system, block.target_sdk, app.requested)
    return Present(_installed(user.installed if user else False, lost), uid, block.version_code, known)


def _installed(printed: bool | None, lost: bool) -> bool | None:
    """Believe "not installed" only of an answer that came whole."""
    return None if lost and not printed else printed
