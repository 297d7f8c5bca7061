"""Package dumps as each Android version prints them, typed from the AOSP grammar; all apps are invented."""

from typing import Final

ANDROID_6: Final = """\
Permissions:
  Permission [android.permission.READ_CONTACTS] (1a2b3c):
    sourcePackage=android
    uid=1000 gids=null type=0 prot=dangerous
    perm=Permission{4d5e android.permission.READ_CONTACTS}
    packageSetting=PackageSetting{6f70 android/1000}

Packages:
  Package [example.loan.modern] (aa01):
    userId=10061
    pkg=Package{bb01 example.loan.modern}
    codePath=/data/app/example.loan.modern-1
    versionCode=7 targetSdk=23
    versionName=1.7
    splits=[base]
    flags=[ HAS_CODE ALLOW_CLEAR_USER_DATA ]
    firstInstallTime=2016-03-01 10:00:00
    lastUpdateTime=2016-03-01 10:00:00
    signatures=PackageSignatures{cc01 [dd01]}
    installPermissionsFixed=true installStatus=1
    pkgFlags=[ HAS_CODE ALLOW_CLEAR_USER_DATA ]
    User 0:  installed=true hidden=false stopped=false notLaunched=false enabled=0
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET ]
  Package [example.loan.old] (aa02):
    userId=10062
    versionCode=3 targetSdk=19
    versionName=0.3
    flags=[ HAS_CODE ]
    pkgFlags=[ HAS_CODE ]
    requested permissions:
      android.permission.READ_CONTACTS
    install permissions:
      android.permission.READ_CONTACTS: granted=true
      android.permission.GET_ACCOUNTS: granted=true
    User 0:  installed=true hidden=false stopped=false notLaunched=false enabled=0
  Package [com.android.providers.contacts] (aa03):
    userId=10001
    sharedUser=SharedUserSetting{ee01 android.uid.shared/10001}
    versionCode=23 targetSdk=23
    versionName=6.0
    flags=[ SYSTEM HAS_CODE ALLOW_BACKUP ]
    pkgFlags=[ SYSTEM HAS_CODE ALLOW_BACKUP ]
    User 0:  installed=true hidden=false stopped=false notLaunched=false enabled=0

Shared users:
  SharedUser [android.uid.shared] (ff01):
    userId=10001
    install permissions:
    User 0:\u0020
      gids=[3003]
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ SYSTEM_FIXED GRANTED_BY_DEFAULT ]
"""

ANDROID_9: Final = """\
Permissions:
  Permission [android.permission.READ_CONTACTS] (1a2b):

Packages:
  Package [example.paused] (aa11):
    userId=10111
    versionCode=10 minSdk=21 targetSdk=28
    versionName=1.0
    flags=[ HAS_CODE ]
    User 0: ceDataInode=11 installed=true hidden=false suspended=true suspendingPackage=example.admin \
dialogMessage=Back at 8, ask enabled=9 first stopped=false notLaunched=false enabled=0 instant=false virtual=false
    overlay paths:
      /product/overlay/Some.apk
      gids=[3003]
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET ]

Shared users:
  SharedUser [android.uid.shell] (ff11):
    userId=2000
    install permissions:
      android.permission.READ_CONTACTS: granted=true
    User 0:\u0020
      gids=[1003]

Restored (pending) permission grants:
  User 0
    example.later
      android.permission.READ_CONTACTS GRANTED
"""

ANDROID_10: Final = """\
Permissions:
  Permission [android.permission.READ_CONTACTS] (1a2b):
  Permission [android.permission.GET_ACCOUNTS] (1a2c):

Packages:
  Package [example.wallet] (aa21):
    userId=10121
    versionCode=4294967297 minSdk=26 targetSdk=29
    versionName=2.1 (build 7)
    flags=[ HAS_CODE ALLOW_BACKUP ]
    installerPackageName=com.android.vending
    requested permissions:
      android.permission.READ_CONTACTS
      android.permission.READ_EXTERNAL_STORAGE: restricted=true
    install permissions:
    User 0: ceDataInode=-4294835840 installed=true hidden=false suspended=false stopped=false notLaunched=false \
enabled=0 instant=false virtual=false
      gids=[3003, 1028]
      runtime permissions:
        android.permission.READ_CONTACTS: granted=false, flags=[ USER_SET|USER_SENSITIVE_WHEN_GRANTED]
    User 95: ceDataInode=0 installed=true hidden=false suspended=false stopped=true notLaunched=true enabled=0 \
instant=false virtual=false
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SENSITIVE_WHEN_GRANTED|524288]
    User 150: ceDataInode=0 installed=false hidden=false suspended=false stopped=true notLaunched=true enabled=3 \
instant=false virtual=false

Shared users:
  SharedUser [android.uid.shell] (ff21):
    userId=2000
    Packages
      PackageSetting{ab12 com.android.shell/2000}
    install permissions:
    User 0:\u0020
      gids=[1003, 3001]
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ SYSTEM_FIXED|GRANTED_BY_DEFAULT]
"""

ANDROID_11: Final = """\
Permissions:
  Permission [android.permission.READ_CONTACTS] (1a2b):

Packages:
  Package [example.real.name] (aa25):
    compat name=example.renamed
    userId=10125
    versionCode=3 minSdk=26 targetSdk=30
    versionName=3
    flags=[ HAS_CODE ]
    User 0: ceDataInode=9 installed=true hidden=false suspended=true distractionFlags=0 stopped=false \
restricted=false alive=true notLaunched=false enabled=0 instant=false virtual=false
    Suspend params:
      suspendingPackage=example.admin dialogInfo=SuspendDialogInfo: {mTitle = "Pause" }
        appExtras=null
    com.some.lib overlay paths:
      /product/overlay/C.apk
      gids=[3003]
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET]

Shared users:
  SharedUser [android.uid.shell] (ff25):
    userId=2000
    Packages
      PackageSetting{ab12 com.android.shell/2000}
    User 0:\u0020
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ SYSTEM_FIXED]
"""

ANDROID_12: Final = """\
Permissions:
  Permission [android.permission.READ_CONTACTS] (1a2b):

Packages:
  Package [example.themed] (aa31):
    userId=10131
    versionCode=12 minSdk=26 targetSdk=22
    minExtensionVersions=[]
    versionName=null
    flags=[ HAS_CODE ]
    install permissions:
      android.permission.INTERNET: granted=true
      android.permission.INTERNET: granted=false, userId=10
    User 0: ceDataInode=5 installed=true hidden=false suspended=false distractionFlags=0 stopped=false \
notLaunched=false enabled=0 instant=false virtual=false
      overlay paths:
        /product/overlay/A.apk
      \u0020
com.some.lib overlay paths:
        /product/overlay/B.apk
      gids=[3003]
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ REVOKED_COMPAT|USER_SET]

Queries:
  system apps queryable: false
  queryable via interaction:
    User 0:
      [example.themed]:
        example.other

Shared users:
  SharedUser [android.uid.shell] (ff31):
    userId=2000
    Packages
      PackageSetting{ab12 com.android.shell/2000}
    User 0:\u0020
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ SYSTEM_FIXED]

Package Changes:
  Sequence number=6
  User 0:
    seq=0, package=example.other
"""

ANDROID_16: Final = """\
Permissions:
  Permission [android.permission.READ_CONTACTS] (1a2b):

Packages:
  Package [example.preloaded] (aa41):
    appId=10141
    pccId=-1
    versionCode=400 minSdk=31 targetSdk=36
    minExtensionVersions=[]
    versionName=4.0
    flags=[ SYSTEM HAS_CODE UPDATED_SYSTEM_APP ]
    lastUpdateTime=2026-09-09 19:41:47
    installerPackageName=null
    packageSource=2
    User 0: ceDataInode=0 deDataInode=49174 installed=true hidden=false suspended=false appLockEnabled=false \
distractionFlags=0 stopped=true notLaunched=true enabled=0 instant=false virtual=false quarantined=false
      installReason=0
      dataDir=/data/user/0/example.preloaded
      firstInstallTime=2026-09-09 19:29:22
      uninstallReason=0
      gids=[3003]
      runtime permissions:
        android.permission.READ_CONTACTS: granted=false, flags=[ USER_SET|USER_SENSITIVE_WHEN_GRANTED]
      disabledComponents:
        example.preloaded.Boot
    User 10: ceDataInode=0 deDataInode=0 installed=true hidden=false suspended=false distractionFlags=0 \
stopped=true notLaunched=true enabled=0 instant=false virtual=false quarantined=false
      installReason=0
      firstInstallTime=2026-09-09 19:29:22
      uninstallReason=0
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ GRANTED_BY_DEFAULT]

Hidden system packages:
  Package [example.preloaded] (aa42):
    appId=10141
    versionCode=1 minSdk=31 targetSdk=33
    versionName=1.0
    flags=[ SYSTEM HAS_CODE ]
    User 0: ceDataInode=0 installed=true hidden=false suspended=false stopped=true notLaunched=true enabled=0
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ GRANTED_BY_DEFAULT]

Queries:
  system apps queryable: false

Shared users:
  SharedUser [android.uid.shell] (ff41):
    appId=2000
    Packages
      PackageSetting{ab12 com.android.shell/2000}
    User 0:\u0020
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ SYSTEM_FIXED]

Package Changes:
"""

BY_VERSION: Final = {6: ANDROID_6, 9: ANDROID_9, 10: ANDROID_10, 11: ANDROID_11, 12: ANDROID_12, 16: ANDROID_16}
