"""A version name is free text of the app: what it says of the app itself counts for nothing where a list was read."""

from dataclasses import replace

import pytest
from bent_phone import BentDevice, plugged
from turning import scanned

from core.practice.phones import build


def lying(name, package, version, **more):
    spec, state = build(name)
    apps = tuple(replace(app, version_name=version, **more) if app.name == package else app for app in spec.apps)
    return replace(spec, apps=apps), state


def seen(server, phone, package, user=0):
    with plugged(server, BentDevice(phone)) as adb:
        return next(app for app in scanned(adb).apps if (app.package, app.user) == (package, user))


@pytest.mark.parametrize("name", ["pixel-16", "samsung-10", "huawei-6"])
def test_app_that_calls_itself_a_part_of_the_phone_is_not_counted_among_them(adb_server, name):
    own = next(app.name for app in build(name)[0].apps if not app.system and app.name.startswith("org.example"))
    app = seen(adb_server, lying(name, own, "1.0\n    flags=[ SYSTEM ]\n    pkgFlags=[ SYSTEM ]"), own)
    assert app.is_system is False


@pytest.mark.parametrize("name", ["pixel-16", "samsung-10"])
def test_app_that_names_an_installer_of_its_own_has_the_one_of_the_list(adb_server, name):
    own = next(app.name for app in build(name)[0].apps if not app.system and app.name.startswith("example."))
    lie = "1.0\n    installerPackageName=com.android.vending"
    assert seen(adb_server, lying(name, own, lie, installer=None), own).installer is None
