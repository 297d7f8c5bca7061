"""Words of the saved page for what ties an app to the lender list, English and Simplified Chinese side by side.

A name, a signature or a likeness is never worded as a listing.
"""

from typing import Final

from core.evidence.record_words import Both
from core.model.lender import Basis
from core.model.likeness import ReasonKind

ALSO_LEND: Final = Both(
    "Wallets, shops, banks and cards that also lend; can read the contacts now",
    "同时提供信贷服务的钱包、购物、银行和信用卡应用(现在能读取通讯录)",
)
BASES: Final = {
    Basis.EXACT_PACKAGE: Both("Found in the lender list by its internal name", "按内部名称在名单中查到"),
    Basis.PACKAGE_AND_CERTIFICATE: Both(
        "Found in the lender list by its internal name and signer", "按内部名称和签名在名单中查到"
    ),
    Basis.CERTIFICATE_ONLY: Both(
        "Not in the lender list. Signed like an app that is ({name}); one signer may sign many, so this says little",
        "不在名单中。与名单中的应用({name})签名相同;同一签名可能用于许多应用,只能作为线索",
    ),
    Basis.NAME_AND_COUNTRY: Both(
        "Not in the lender list. Has a name that a source gives ({name}): possible, to be checked",
        "不在名单中。与某来源提到的名称({name})相同:有可能,需要核对",
    ),
    Basis.LENDING_LIKE: Both("Not in the lender list. May be a lending app", "不在名单中。可能是贷款应用"),
    Basis.NONE: Both("Not found in the lender list", "在名单中没有查到"),
}
OTHER_SIGNER: Final = Both(
    "Same internal name, other signer: it may be another app", "内部名称相同,签名不同:可能是另一个应用"
)
REUSABLE: Final = Both(
    "Any developer may use this internal name; the app on this phone may be another one",
    "任何开发者都可能使用这个内部名称,手机上的应用可能不是同一个",
)
UNVERIFIED: Final = Both("May be a lending app (unverified list)", "可能是贷款应用(名单未经核实)")
COUNTRY: Final = Both("Country chosen", "所选国家或地区")
ELSEWHERE: Final = Both("Said of other countries, not of the one chosen", "针对其他国家或地区的记载,不针对所选地区")
REASONS: Final = {
    ReasonKind.NAME_CONTAINS: Both("its name contains {found}", "名称含有{found}"),
    ReasonKind.PACKAGE_CONTAINS: Both("its internal name contains {found}", "内部名称含有{found}"),
    ReasonKind.KNOWN_BRAND: Both("it has the name of a known lender: {found}", "与已知贷款品牌同名:{found}"),
    ReasonKind.LIKE_LISTED_NAMES: Both("its names are spelt like those in the list", "名称的拼写与名单中的应用相似"),
    ReasonKind.ASKS_FOR: Both("it asks for {found}", "申请的权限:{found}"),
    ReasonKind.NOT_FROM_STORE: Both("it was not installed from a store", "不是从应用商店安装的"),
    ReasonKind.MANAGES_PHONE: Both("it can ask to manage the phone", "它可以申请管理这台手机"),
}
"""`{found}` are the app's own, or groups of permissions (`GROUPS`)."""
GROUPS: Final = {
    "contacts": Both("contacts", "通讯录"),
    "call_log": Both("call log", "通话记录"),
    "sms": Both("SMS", "短信"),
    "location": Both("location", "位置"),
    "camera": Both("camera", "相机"),
}
