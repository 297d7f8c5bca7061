"""`dumpsys device_policy` of Android 15 and 16 as AOSP prints it: nobody manages, an owner with rules, a role holder.

The head of the first is a real phone's; blocks follow `DevicePolicyEngine.dump`, `PolicyState.dump`,
`EnforcingAdmin.toString` of frameworks/base. Blank lines hold the blanks of their depth (`IndentingPrintWriter`).
"""

HEAD = """\
Current Device Policy Manager state:
  Immutable state:
    mHasFeature=true
    mIsWatch=false
    mSafetyChecker=null
\u0020\u0020
"""
ADMINS = """\
  Enabled Device Admins (User 0, provisioningState: 0):
\u0020\u0020
    mPasswordOwner=-1
    mPasswordTokenHandle=0
    mAppsSuspended=false
    mUserSetupComplete=true
    mAffiliationIds={}
    mNewUserDisclaimer=null
\u0020\u0020
  Constants:
    DAS_DIED_SERVICE_RECONNECT_BACKOFF_SEC: 3600
\u0020\u0020
  Stats:
    LockGuard.guard(): count=2945, total=0.7ms, avg=0.000ms
\u0020\u0020
"""
TAIL = """\
  Default admin policy size limit: -1
  Current admin policy size limit: -1
  Admin Policies size:\u0020
  User 0:
    Admin : EnforcingAdmin { mPackageName= example.mdm, mAuthorities= [enterprise], mUserId= 0 } : 120

Encryption Status: per-user
Device policy cache:
  Permission policy: {0=0}
Device state cache:
  Device provisioned: true
  Device Owner Type: %s
  Has PO:
"""
NOBODY = f"""\
{HEAD}{ADMINS}  Local Policies:\u0020
    User 0:
      UserRestrictionPolicyKey userRestriction_no_factory_reset
        Per-admin Policy:
          null
        Resolved Policy (MostRestrictive):
          null
\u0020\u0020\u0020\u0020\u0020\u0020
\u0020\u0020
  Global Policies:\u0020
    UserRestrictionPolicyKey userRestriction_no_factory_reset
      Per-admin Policy:
        null
      Resolved Policy (MostRestrictive):
        null
\u0020\u0020\u0020\u0020
\u0020\u0020
{TAIL % "-1"}"""
MDM = "EnforcingAdmin { mPackageName= example.mdm, mComponentName= ComponentInfo{example.mdm/example.mdm.Admin}, "
OWNED = f"""\
{HEAD}  Device Owner:\u0020
    admin=ComponentInfo{{example.mdm/example.mdm.Admin}}
    name=
    package=example.mdm
    isOrganizationOwnedDevice=true
    User ID: 0
\u0020\u0020
  Profile Owner (User 10):\u0020
    admin=ComponentInfo{{example.desk/example.desk.Admin}}
    package=example.desk
    isOrganizationOwnedDevice=false
\u0020\u0020
  Enabled Device Admins (User 0, provisioningState: 3):
    example.mdm/.Admin:
      uid=10101
      testOnlyAdmin=false
      policies:
        wipe-data
    example.finder/.Receiver:
      uid=10102
      testOnlyAdmin=false
\u0020\u0020
    mPasswordOwner=-1
    mAppsSuspended=false
\u0020\u0020
  Local Policies:\u0020
    User 0:
      PackagePermissionPolicyKey{{mIdentifier= permissionGrant; mPackageName= example.loan; \
mPermissionName= android.permission.READ_CONTACTS}}
        Per-admin Policy:
          {MDM}mAuthorities= [enterprise], mUserId= 0, mIsRoleAuthority= false }}
            IntegerPolicyValue {{ mValue= 1 }}
        Resolved Policy (MostRestrictive):
          IntegerPolicyValue {{ mValue= 1 }}
\u0020\u0020\u0020\u0020\u0020\u0020
      DefaultPolicyKey userControlDisabledPackages
        Per-admin Policy:
          {MDM}mAuthorities= [enterprise], mUserId= 0, mIsRoleAuthority= false }}
            PackageNameSetPolicyValue {{ [example.mdm, example.kiosk] }}
        Resolved Policy (PackageSetUnion):
          PackageNameSetPolicyValue {{ [example.mdm, example.kiosk] }}
\u0020\u0020\u0020\u0020\u0020\u0020
    User 10:
      UserRestrictionPolicyKey userRestriction_no_debugging_features
        Per-admin Policy:
          EnforcingAdmin {{ mPackageName= example.desk, mAuthorities= [enterprise], mUserId= 10 }}
            BooleanPolicyValue {{ mValue= true }}
        Resolved Policy (MostRestrictive):
          BooleanPolicyValue {{ mValue= true }}
\u0020\u0020\u0020\u0020\u0020\u0020
\u0020\u0020
  Global Policies:\u0020
    DefaultPolicyKey autoTimezone
      Per-admin Policy:
        {MDM}mAuthorities= [enterprise], mUserId= 0, mIsRoleAuthority= false }}
          BooleanPolicyValue {{ mValue= true }}
      Resolved Policy (MostRestrictive):
        BooleanPolicyValue {{ mValue= true }}
\u0020\u0020\u0020\u0020
\u0020\u0020
{TAIL % "0"}"""
ROLE_HOLDER = f"""\
{HEAD}{ADMINS}  Local Policies:\u0020
    User 0:
      DefaultPolicyKey lockTask
        Per-admin Policy:
          EnforcingAdmin {{ mPackageName= example.padlock.device, mUserId= 0, mIsRoleAuthority= true, \
mIsSystemAuthority= false, mSystemEntity = null }}
            LockTaskPolicy {{mPackages= example.padlock.device; mFlags= 1}}
        Resolved Policy (TopPriority):
          LockTaskPolicy {{mPackages= example.padlock.device; mFlags= 1}}
\u0020\u0020\u0020\u0020\u0020\u0020
\u0020\u0020
  Global Policies:\u0020
    UserRestrictionPolicyKey userRestriction_no_debugging_features
      Per-admin Policy:
        EnforcingAdmin {{ mPackageName= null, mAuthorities= [system:android.security.advancedprotection], mUserId= 0, \
mIsRoleAuthority= false, mIsSystemAuthority= true, mSystemEntity = android.security.advancedprotection }}
          BooleanPolicyValue {{ mValue= true }}
      Resolved Policy (MostRestrictive):
        BooleanPolicyValue {{ mValue= true }}
\u0020\u0020\u0020\u0020
\u0020\u0020
{TAIL % "-1"}"""
