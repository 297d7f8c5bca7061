"""Pages of its own settings that the phone is asked to show. WRITE: no app is changed, but what is on the screen."""

from core.adb.commands.command import Command, write
from core.model.names import PackageName, UserId, package_name, user_id


def open_app_page(name: PackageName, user: UserId) -> Command:
    """Have the phone show an app's own page in its settings; changes no app, but what is on the screen."""
    page = "android.settings.APPLICATION_DETAILS_SETTINGS"
    return write(f"am start --user {user_id(user)} -a {page} -d package:{package_name(name)}")
