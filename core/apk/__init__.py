"""Names, icon, certificate and requests of an app, read from pieces of its own file (APK). Standard library only.

It says which bytes it needs and is handed them; it never touches a phone or a disk. An APK is hostile: every size in it
may lie, so each one is held against what is really there, and what does not fit is "not readable" with a reason.
"""

from core.apk.files import ApkFile, wanted_files
from core.apk.reader import read_app
from core.apk.spans import Reading, Span

__all__ = ["ApkFile", "Reading", "Span", "read_app", "wanted_files"]
