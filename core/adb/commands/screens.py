"""Pages of its own settings that the phone is asked to show. WRITE: no app is changed, but what is on the screen."""

from core.adb.commands.command import Command, write
from core.errors import NotAllowedHere
from core.model.door_pages import door_page
from core.model.doors import DoorKind
from core.model.names import PackageName, UserId, package_name, user_id


def open_app_page(name: PackageName, user: UserId) -> Command:
    """Have the phone show an app's own page in its settings; changes no app, but what is on the screen."""
    page = "android.settings.APPLICATION_DETAILS_SETTINGS"
    return write(f"am start --user {user_id(user)} -a {page} -d package:{package_name(name)}")


def open_door_page(kind: DoorKind, name: PackageName, user: UserId, sdk: int) -> Command:
    """Have the phone show the page where a door is turned off by hand (`core.model.door_pages`).

    Raises NotAllowedHere for a door that has no page of its own on this Android; the app's own page is for those.
    """
    page = door_page(kind, sdk)
    if page is None:
        raise NotAllowedHere(f"no page for {kind!r}")
    of_app = f" -d package:{package_name(name)}" if page.of_app else ""
    return write(f"am start --user {user_id(user)} -a {page.action}{of_app}")
