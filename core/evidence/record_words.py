"""The words of the saved page, English and Simplified Chinese side by side (LAW_AND_WORDS S2, S3, S11).

The page is for other people's eyes: dated facts and sources, no advice, no judgement of any company.
"""

from dataclasses import dataclass
from typing import Final

from core.model.access import ContactAccess, FindingKind
from core.model.facts import HoleReason
from core.model.lender import Status
from core.model.phone import Closed, UserKind


@dataclass(frozen=True, slots=True)
class Both:
    """One text in both languages; `{…}` places are filled with escaped values."""

    en: str
    zh: str


TITLE: Final = Both("Record of contact permissions", "通讯录权限记录")
PRACTICE: Final = Both(
    "Practice phone: invented apps, no real phone was read.", "练习手机:应用都是虚构的,没有读取真实手机。"
)
COVER: Final = Both(
    "This record shows settings read from the phone at {time}. It does not show what data left the phone and makes no "
    "finding about any company.",
    "本记录为{time}从手机读取的设置情况,不显示数据是否已传出,也不对任何公司作出结论。",
)
WRITTEN: Final = Both("The phone wrote the files at {time}, by its own clock.", "文件由手机按自己的时钟于{time}写下。")
NOT_WRITTEN: Final = Both("The files do not say when the phone wrote them.", "文件没有写明手机何时写下它们。")
FROM_FILES: Final = Both(
    "This record was made from files at {time}. The files hold settings of a phone. It does not show what data left "
    "the phone and makes no finding about any company.",
    "本记录于{time}根据文件生成,文件内容为手机的设置情况。不显示数据是否已传出,也不对任何公司作出结论。",
)
MEANING: Final = Both(
    "“Can read” means the app is allowed to see the names and numbers saved on this phone. Being allowed is not proof "
    "of misuse. Whether it copied them or sent them away cannot be seen here.",
    "“能读取”指应用被允许查看手机里保存的姓名和号码。被允许不等于已经滥用。它有没有复制或上传,这里看不到。",
)
PHONE: Final = Both("Phone", "手机")
ANDROID: Final = Both("Android", "安卓版本")
UPDATE: Final = Both("Security update", "系统补丁日期")
LIST: Final = Both("Lender list used", "使用的贷款应用名单")
LIST_VALUE: Final = Both(
    "version {version}, dated {date}, {records} entries", "版本 {version},日期 {date},共 {records} 条"
)
PROFILES: Final = Both("Profiles on the phone", "手机上的用户空间")
CLOSED: Final = {
    Closed.REFUSED: Both("not looked at: the phone keeps it from the cable", "没有查看：手机不让数据线进入"),
    Closed.LOCKED: Both("not looked at: it was locked", "没有查看：当时已上锁"),
    Closed.STOPPED: Both("not looked at: it was not running", "没有查看：当时没有运行"),
    Closed.NOT_READ: Both("not looked at: its apps could not be listed", "没有查看：无法列出其中的应用"),
}
LENDING: Final = Both("Lending apps", "贷款应用")
MAYBE: Final = Both("May be lending apps", "可能是贷款应用")
UNCHECKED: Final = Both("Could not be checked", "没查清的应用")
OTHERS: Final = Both("Other apps that can read the contacts now", "现在能读取通讯录的其他应用")
NONE: Final = Both("None in this reading.", "本次读取中没有。")
GAPS: Final = Both("What could not be read", "没能读到的内容")
PROFILE: Final = Both("Profile", "用户空间")
INTERNAL_NAME: Final = Both("internal name: {package}", "内部名称:{package}")
VERSION: Final = Both("version {version}", "版本 {version}")
REST: Final = Both("The phone's own lines this rests on", "依据的手机原文")
LAST_READ: Final = Both("The phone recorded that it read contacts on {time}.", "手机记录显示,它在{time}读取过通讯录。")
PROGRAM: Final = Both("Made by LenderLens {version}", "由 LenderLens {version} 生成")

ACCESS: Final = {
    ContactAccess.CAN_READ: Both("Can read the contacts now", "现在能读取通讯录"),
    ContactAccess.ASKS_BUT_OFF: Both("Wants contacts; not allowed now", "想要通讯录,现在没给"),
    ContactAccess.NEVER_ASKS: Both("Does not ask for the whole list", "没有申请读取整本通讯录"),
    ContactAccess.UNKNOWN: Both("Could not be checked: {reason}", "没查清:{reason}"),
}
NOT_ALLOWED: Final = Both("Not allowed now; we did not see whether it asks", "现在没有允许;没看到它是否会申请")
REASONS: Final = {
    HoleReason.CUT: Both("the answer was cut off", "回答不完整"),
    HoleReason.SECTION_MISSING: Both("part of the answer is missing", "回答缺少一部分"),
    HoleReason.UNREADABLE_LINE: Both("a line could not be read", "有一行无法读懂"),
    HoleReason.REFUSED: Both("the phone did not allow the look", "手机不允许查看"),
    HoleReason.TIMEOUT: Both("the phone took too long", "手机响应太慢"),
    HoleReason.NOT_SUPPORTED: Both("this Android version could not be judged", "无法按此安卓版本判断"),
    HoleReason.REQUEST_NOT_READ: Both("its list of requests was not read", "没有读取它的申请列表"),
    HoleReason.NO_APPOP: Both("the phone's second switch gave no clear answer", "手机的第二道开关没有明确回答"),
    HoleReason.PHONE_GONE: Both("the phone was unplugged", "手机已断开"),
    HoleReason.SPACE_CLOSED: Both("its space was not looked at", "它所在的空间没有查看"),
    HoleReason.UNPROVEN: Both("a text file cannot prove that no line is missing", "文本文件无法证明内容没有缺漏"),
}
KINDS: Final = {
    UserKind.OWNER: Both("owner", "机主"),
    UserKind.WORK: Both("work profile", "工作资料"),
    UserKind.CLONE: Both("copied apps", "应用分身"),
    UserKind.SECOND_SPACE: Both("second space", "第二空间"),
    UserKind.SECURE_FOLDER: Both("Secure Folder", "三星 Secure Folder"),
    UserKind.PRIVATE_SPACE: Both("private space", "私密空间"),
    UserKind.GUEST: Both("guest", "访客"),
    UserKind.OTHER: Both("other user", "其他用户"),
}
STATUSES: Final = {
    Status.NAMED_BY_SECURITY_VENDOR: Both("named by a security company", "被防病毒公司点名"),
    Status.ON_REGULATOR_WARNING_LIST: Both("on a regulator's warning list", "列入监管机构的提示名单"),
    Status.BANNED_BY_AUTHORITY: Both("banned by an authority", "被主管部门禁止"),
    Status.LICENCE_REVOKED: Both("licence revoked", "牌照已吊销"),
    Status.PRIVACY_FINDING_BY_AUTHORITY: Both("privacy finding by an authority", "主管部门的隐私通报"),
    Status.NAMED_BY_POLICE: Both("named by police", "被警方点名"),
    Status.NAMED_BY_CIVIL_SOCIETY: Both("named by a civil society group", "被民间组织点名"),
    Status.ON_TRACKER_LIST: Both("on the list of a group that follows loan apps", "列入民间贷款应用观察名单"),
    Status.ON_REGULATOR_REGISTER: Both("on a regulator's register", "列入监管机构的登记名册"),
    Status.NO_LONGER_IN_STORE: Both("no longer in the app store", "已不在应用商店"),
    Status.RECOGNISED: Both("known as a lending app", "已知的贷款应用"),
}
FINDINGS: Final = {
    FindingKind.GRANTED_BY_SHARED_UID: Both(
        "It shares its permissions with other apps of the same maker.", "它与同一开发者的其他应用共用权限。"
    ),
    FindingKind.PART_OF_SYSTEM: Both("It is a part of the phone's own system.", "它是手机系统的一部分。"),
    FindingKind.OP_BLOCKS: Both(
        "The permission is on, but a second switch of the phone holds it back.", "权限开着,但被手机的第二道开关挡住。"
    ),
    FindingKind.OP_ASKS: Both("The phone is set to ask each time.", "手机设置为每次询问。"),
    FindingKind.OP_WHILE_OPEN: Both("Only while the app is open.", "仅在应用打开时。"),
    FindingKind.COMPAT_NOT_IN_FORCE: Both(
        "Its switch says off, but the phone still lets it read.", "开关显示为关,但手机仍然让它读取。"
    ),
    FindingKind.ASKS_AT_FIRST_START: Both(
        "An app for old Android: the phone asks when it is first opened.", "旧版安卓的应用:第一次打开时手机会询问。"
    ),
    FindingKind.SYSTEM_FIXED: Both("The phone's maker fixed this permission.", "该权限由手机厂商固定。"),
    FindingKind.POLICY_FIXED: Both("Whoever manages the phone fixed this permission.", "该权限由手机管理方固定。"),
    FindingKind.SWITCHED_OFF: Both(
        "The app is switched off now and keeps the permission for later.", "应用现在已停用,权限保留到重新启用时。"
    ),
    FindingKind.USER_NOT_REACHABLE: Both("This space cannot be changed from a computer.", "无法从电脑上更改这个空间。"),
}
"""Only what a reader of the page needs beside the answer itself."""
