"""How lines of package and shared-user blocks look: what begins a list, what stands once, and what says nothing to us.

Names as AOSP `Settings.dumpPackageLPr` and `dumpSharedUsersLPr` print them, Android 6-17; column and key, no values.
"""

import re
from typing import Final

_FOUR: Final = " " * 4
_SIX: Final = " " * 6
RUNTIME_HEADER: Final = "      runtime permissions:"
FIELD: Final = re.compile(r" {4,7}(?:[A-Za-z][\w.\- ]*[=:]|Packages$|FROZEN!)")
OVERLAYS: Final = (" overlay paths:", " legacy overlay paths:")
DATA_DIR: Final = _SIX + "dataDir"
_ONCE_WORDS: Final = "gids installReason firstInstallTime uninstallReason dataDir"
ONCE_IN_USER: Final = frozenset((RUNTIME_HEADER, *(_SIX + key for key in _ONCE_WORDS.split())))
_UNREAD: Final = (
    "apexModuleName apkSigningVersion appMetadataSource codePath cpuAbiOverride extractNativeLibs firstInstallTime "
    "forceQueryable hiddenApiEnforcementPolicy initiatingPackageName lastUpdateTime legacyNativeLibraryDir "
    "minExtensionVersions originatingPackageName packageSource pageSizeCompat primaryCpuAbi privateFlags resourcePath "
    "scannedAsStoppedSystemApp secondaryCpuAbi signatures supportsScreens timeStamp usesNonSdkApi"
)
"""Fields that say nothing we ask for: half of all lines."""
SILENT: Final = frozenset(_FOUR + name[:4] for name in _UNREAD.split())
"""How those lines begin; no field that is read begins like one of them."""
_OF_BLOCK: Final = (
    "userId appId sharedUser pkg codePath versionCode versionName splits applicationInfo flags dataDir "
    "installerPackageName signatures pkgFlags grantedPermissions:"
)
ONLY_OF_BLOCK: Final = frozenset(_OF_BLOCK.split())
