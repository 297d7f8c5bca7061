"""One `Package [..]` block of `dumpsys package`.

After AOSP `Settings.dumpPackageLPr` (23 to 36): what each version prints, in its order and indentation.
"""

from dataclasses import dataclass

from core.practice.apk_folder import splits_of
from core.practice.identities import identity
from core.practice.permission_catalogue import RESTRICTED
from core.practice.permission_lists import gid_lines, install_lines, runtime_lines
from core.practice.state import AppSpec, Phone
from core.practice.user_lines import install_moment, user_lines

_SIGNER = {True: "b378e95c", False: "8b8a3ff5"}


@dataclass(frozen=True, slots=True)
class Detail:
    """What to print. `names`: only these permissions (None: all); `everything`: the named-package form (dumpAll)."""

    names: frozenset[str] | None = None
    everything: bool = False

    def wants(self, permission: str) -> bool:
        return self.names is None or permission in self.names

    @property
    def filtered(self) -> bool:
        return self.names is not None


def package_lines(phone: Phone, app: AppSpec, detail: Detail, *, factory: bool = False) -> list[str]:
    """Render one package; `factory`: the copy on the system partition of an updated app (`Hidden system packages:`)."""
    return [
        f"  Package [{app.name}] ({identity(app.name, factory)}):",
        *_identity_lines(phone, app, factory=factory),
        *(_place_lines(phone, app, factory=factory) if not detail.filtered else []),
        *_version_lines(phone, app, factory=factory),
        *_library_lines(app),
        *_time_lines(phone, app),
        *_source_lines(phone, app),
        *_declared_lines(phone, app, detail),
        *_requested_lines(phone, app, detail),
        *_own_install_lines(phone, app, detail),
        *_user_blocks(phone, app, detail),
    ]


def _identity_lines(phone: Phone, app: AppSpec, *, factory: bool) -> list[str]:
    word = "appId" if phone.spec.sdk >= 34 else "userId"
    lines = [f"    {word}={app.app_id}"]
    if phone.spec.sdk >= 37:
        lines.append("    pccId=-1")
    if app.shared_user is not None:
        setting = f"{identity('shared', app.shared_user)} {app.shared_user}/{app.app_id}"
        lines.append(f"    sharedUser=SharedUserSetting{{{setting}}}")
    return [
        *lines,
        f"    pkg=Package{{{identity('pkg', app.name, factory)} {app.name}}}",
        f"    codePath={code_path(app, phone.spec.sdk, factory=factory)}",
    ]


def _place_lines(phone: Phone, app: AppSpec, *, factory: bool) -> list[str]:
    path = code_path(app, phone.spec.sdk, factory=factory)
    lines = [f"    resourcePath={path}", f"    legacyNativeLibraryDir={path}/lib"]
    if phone.spec.sdk >= 33:
        lines.append("    extractNativeLibs=false")
    lines += ["    primaryCpuAbi=arm64-v8a", "    secondaryCpuAbi=null"]
    return [*lines, "    cpuAbiOverride=null"] if phone.spec.sdk >= 31 else lines


def _version_lines(phone: Phone, app: AppSpec, *, factory: bool) -> list[str]:
    sdk = phone.spec.sdk
    code = app.factory_version if factory else app.version_code
    least = f" minSdk={app.min_sdk}" if sdk >= 24 else ""
    lines = [f"    versionCode={code}{least} targetSdk={app.target_sdk}"]
    if sdk >= 31:
        lines.append("    minExtensionVersions=[]")
    lines.append(f"    versionName={'1.0' if factory else app.version_name}")
    if sdk >= 33:
        lines += ["    hiddenApiEnforcementPolicy=2", "    usesNonSdkApi=false"]
    lines += [f"    splits=[{', '.join(('base', *splits_of(app.name)))}]", *_signing_lines(sdk)]
    if sdk <= 32:
        lines.append(f"    applicationInfo=ApplicationInfo{{{identity('info', app.name)} {app.name}}}")
    lines.append(f"    flags=[ {_flags(app, factory=factory)} ]")
    lines += _private_lines(sdk, app)
    if sdk >= 30:
        lines.append("    forceQueryable=false")
    if sdk >= 36:
        lines.append("    pageSizeCompat=0")
    lines.append("    scannedAsStoppedSystemApp=false" if sdk >= 35 else f"    dataDir=/data/user/0/{app.name}")
    return [*lines, "    supportsScreens=[small, medium, large, xlarge, resizeable, anyDensity]"]


def _signing_lines(sdk: int) -> list[str]:
    if sdk <= 23:
        return []
    return [f"    apkSigningVersion={2 if sdk <= 27 else 3}"]


def _private_lines(sdk: int, app: AppSpec) -> list[str]:
    """Android 6 prints them only where one is set."""
    if sdk <= 23:
        return ["    privateFlags=[ PRIVILEGED ]"] if app.system else []
    if sdk <= 25:
        return ["    privateFlags=[ RESIZEABLE_ACTIVITIES ]"]
    return ["    privateFlags=[ PRIVATE_FLAG_ACTIVITIES_RESIZE_MODE_RESIZEABLE_VIA_SDK_VERSION ]"]


def _library_lines(app: AppSpec) -> list[str]:
    library = "org.apache.http.legacy"
    if app.target_sdk >= 28:
        return []
    return ["    usesLibraries:", f"      {library}", "    usesLibraryFiles:", f"      /system/framework/{library}.jar"]


def _time_lines(phone: Phone, app: AppSpec) -> list[str]:
    """firstInstallTime moved under each user in Android 13."""
    when = install_moment(app)
    first = [f"    firstInstallTime={when}"] if phone.spec.sdk <= 32 else []
    last = f"2026-10-{app.version_code % 27 + 1:02d} 10:00:00" if app.name in phone.state.updated else when
    return [f"    timeStamp={last}", *first, f"    lastUpdateTime={last}"]


def _source_lines(phone: Phone, app: AppSpec) -> list[str]:
    sdk = phone.spec.sdk
    lines = []
    if sdk >= 34 or app.installer is not None:
        lines.append(f"    installerPackageName={app.installer or 'null'}")
    if sdk >= 34:
        lines += [
            "    installerPackageUid=-1",
            f"    initiatingPackageName={app.installer or 'null'}",
            "    originatingPackageName=null",
        ]
    if sdk >= 33:
        lines.append(f"    packageSource={0 if app.system else 2}")
    if sdk >= 35:
        lines += ["    appMetadataFilePath=null", "    appMetadataSource=0"]
    lines.append(f"    signatures=PackageSignatures{{{identity('sig', app.name)} {_signature(sdk, app)}}}")
    status = " installStatus=1" if sdk <= 27 else ""
    lines.append(f"    installPermissionsFixed={'true' if app.system or sdk <= 32 else 'false'}{status}")
    lines.append(f"    pkgFlags=[ {_flags(app, factory=False)} ]")
    if sdk >= 35:
        lines.append("    privatePkgFlags=[ PRIVATE_FLAG_ACTIVITIES_RESIZE_MODE_RESIZEABLE_VIA_SDK_VERSION ]")
    return [*lines, "    apexModuleName=null"] if sdk >= 34 else lines


def _signature(sdk: int, app: AppSpec) -> str:
    if sdk <= 27:
        return f"[{_SIGNER[app.system]}]"
    return f"version:3, signatures:[{_SIGNER[app.system]}], past signatures:[]"


def _declared_lines(phone: Phone, app: AppSpec, detail: Detail) -> list[str]:
    """Third-party apps declare a receiver permission of their own; under a filter the bare title stays."""
    if app.system:
        return []
    name = f"{app.name}.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION"
    mark = ", INSTALLED" if phone.spec.sdk <= 29 else ""
    return ["    declared permissions:", *([f"      {name}: prot=signature{mark}"] if detail.wants(name) else [])]


def _requested_lines(phone: Phone, app: AppSpec, detail: Detail) -> list[str]:
    """Android 10 and 11 mark restricted permissions after the name."""
    if not app.requested or not (detail.filtered or detail.everything):
        return []
    mark = dict.fromkeys(RESTRICTED, ": restricted=true") if phone.spec.sdk in (29, 30) else {}
    shown = [name for name in app.requested if detail.wants(name)]
    return ["    requested permissions:", *(f"      {name}{mark.get(name, '')}" for name in shown)]


def _own_install_lines(phone: Phone, app: AppSpec, detail: Detail) -> list[str]:
    named = detail.everything and phone.spec.sdk >= 24
    if app.shared_user is not None and not detail.filtered and not named:
        return []
    return install_lines(phone, app.app_id, detail.names)


def _user_blocks(phone: Phone, app: AppSpec, detail: Detail) -> list[str]:
    lines: list[str] = []
    for user in phone.spec.users:
        lines += user_lines(phone, app, user.id)
        if app.shared_user is None:
            lines += gid_lines(phone, app.app_id, "      ")
            lines += runtime_lines(
                phone, (app.app_id, user.id), detail.names, everything=detail.everything, pad="      "
            )
        if not detail.filtered and not app.system and phone.installed(app, user.id):
            lines += ["      enabledComponents:", f"        {app.name}.work.RescheduleReceiver"]
    return lines


def code_path(app: AppSpec, sdk: int, *, factory: bool = False) -> str:
    """Name the folder of an app's apk; an updated system app lives on the data partition."""
    if app.path and (factory or app.factory_version is None):
        return app.path
    if app.system and (factory or app.factory_version is None):
        return f"/system/priv-app/{app.name.rsplit('.', 1)[-1].capitalize()}"
    if sdk <= 25:
        return f"/data/app/{app.name}-{1 + app.version_code % 2}"
    folder = f"{app.name}-{identity('sub', app.name, app.version_code)}==_k=="
    return f"/data/app/{folder}" if sdk <= 29 else f"/data/app/~~{identity('dir', app.name)}Qw==/{folder}"


def _flags(app: AppSpec, *, factory: bool) -> str:
    words = ["SYSTEM"] if app.system else []
    words.append("HAS_CODE")
    words += ["ALLOW_CLEAR_USER_DATA", "ALLOW_BACKUP"]
    if app.factory_version is not None and not factory:
        words.insert(-1, "UPDATED_SYSTEM_APP")
    return " ".join(words)
