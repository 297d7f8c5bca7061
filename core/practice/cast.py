"""The cast that plays on most practice phones: one invented app for each situation, under other names on each phone.

What an app holds is said once here; what that means is the business of each Android version.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from core.practice.phone_builder import Held, Shelf, read, turned_away
from core.practice.special_apps import INSTALLING, OVERLAY
from core.practice.state import AppSpec, Door, OpUse

CONTACTS: Final = "READ_CONTACTS WRITE_CONTACTS GET_ACCOUNTS"
_STEMS: Final = (
    "larkspur:飞燕草 candlewick:烛芯 sandpiper:矶鹬 foxglove:毛地黄 inkwell:墨水瓶 periwinkle:长春花 rosehip:玫瑰果 "
    "snowdrop:雪滴花 teasel:起绒草 woodlark:林百灵 yarrow:蓍草 zinnia:百日菊 milkweed:乳草 tumbleweed:风滚草 "
    "hollyhock:蜀葵 gooseberry:醋栗 eiderdown:鸭绒 stickleback:刺鱼 copperleaf:铜叶 quillwort:水韭 oatmeal:燕麦片 "
    "umbrella:雨伞 thimble:顶针 velveteen:绒布"
)
_HOSTILE: Final = "{0}\"; reboot; $(id) `id` <b onclick='x'>&amp;</b> \u202e{1}\u202c %s"


class Role(IntEnum):
    """Situations; lenders first. READER holds all, also in the second user. PAIR and its MATE share a uid."""

    READER = 0
    PAIR = 1
    OLD = 2
    """Written for Android 5: turned off by an app-op or a flag only."""
    SILENCED = 3
    """Like OLD, and off already."""
    OFF = 4
    """Asked, was refused."""
    NEVER = 5
    """Does not ask for contacts; asked once to draw over other apps, and nobody decided."""
    UNSURE = 6
    """May be a lender: the list is not sure."""
    SHY = 7
    """Asks in its manifest, never did so on the screen."""
    ELSEWHERE = 8
    """Only in the second user, holds there."""
    WAITING = 9
    """Old, to be reviewed at its first start: where Android has that."""
    FIXED = 10
    """Came with the phone; the maker fixed its permission."""
    POLICY = 11
    """Whoever manages the phone fixed its permission."""
    WALLET = 12
    BANK = 13
    CHAT = 14
    DIARY = 15
    """Has a label that tries to be a command, markup and backward text."""
    BACKUP = 16
    """Switched off in the settings, keeps its permission."""
    GAMES = 17
    """Suspended, keeps its permission."""
    BLANK = 18
    """Has no label that can be asked for."""
    MATE = 19
    OLD_THERE = 20
    """Like OLD, but only in the second user: on 11 and 12 its app-op does not stick, for user 0 does not hold it."""


_WORDS: Final[Mapping[Role, str]] = {
    Role.READER: "example.{}.loan:Loan:贷款",
    Role.PAIR: "example.{}.credit:Credit:信用",
    Role.OLD: "example.{}.cash:Cash:现金",
    Role.SILENCED: "example.{}.money:Money:周转",
    Role.OFF: "example.{}.later:Later:后付",
    Role.NEVER: "example.{}.pawn:Pawn:典当",
    Role.UNSURE: "example.{}.borrow:Borrow:借款",
    Role.SHY: "example.{}.advance:Advance:预支",
    Role.ELSEWHERE: "example.{}.quickcash:Quick Cash:快现",
    Role.WAITING: "example.{}.lending:Lending:借贷",
    Role.FIXED: "example.{}.lease:Lease:租机",
    Role.POLICY: "example.{}.instalments:Instalments:分期",
    Role.WALLET: "example.{}.wallet:Wallet:钱包",
    Role.BANK: "example.{}.bank:Bank:银行",
    Role.CHAT: "org.example.{}.chat:Chat:聊天",
    Role.DIARY: "org.example.{}.diary:Diary:日记",
    Role.BACKUP: "org.example.{}.backup:Backup:备份",
    Role.GAMES: "org.example.{}.games:Games:游戏",
    Role.BLANK: "org.example.{}.blank:Blank:空白",
    Role.MATE: "example.{}.rewards:Rewards:积分",
    Role.OLD_THERE: "example.{}.payday:Payday:发薪",
}
_PLACES: Final = "ACCESS_FINE_LOCATION"
_HOLD_CONTACTS: Final = (Role.WALLET, Role.CHAT)
_HOLD_READING: Final = (Role.BANK, Role.DIARY, Role.BACKUP, Role.GAMES, Role.BLANK, Role.UNSURE)


@dataclass(frozen=True, slots=True)
class Cast:
    """Names for one phone: each `turn` (0 to 11) gives every role another name."""

    turn: int

    def app(self, role: Role) -> AppSpec:
        """Name the app of a role; users, ids and times are for the caller to add."""
        stems = _STEMS.split()
        name, chinese = stems[(self._place(role) + 2 * self.turn) % len(stems)].split(":")
        package, word, chinese_word = _WORDS[role].split(":")
        label = (f"{name.capitalize()} {word}", chinese + chinese_word)
        if role is Role.DIARY:
            label = (_HOSTILE.format(label[0], label[0][::-1]), _HOSTILE.format(label[1], label[1][::-1]))
        return AppSpec(
            package.format(name), 0, version_code=20 + role, label=None if role is Role.BLANK else label, target_sdk=33
        )

    def package(self, role: Role) -> str:
        return self.app(role).name

    def _place(self, role: Role) -> int:
        return Role.PAIR if role is Role.MATE else role


def add_cast(shelf: Shelf, cast: Cast, *, second: int | None = None, refused_in: tuple[int, ...] = ()) -> None:
    """Put everyone on the shelf whom this Android can have, but POLICY. `second`: the other user with apps of its own.

    In users of `refused_in` the reader was refused.
    """
    _add_readers(shelf, cast, second, refused_in)
    _add_old(shelf, cast)
    _add_those_that_are_off(shelf, cast)
    fixed = replace(cast.app(Role.FIXED), system=True)
    shelf.add(fixed, Held(on="READ_CONTACTS READ_PHONE_STATE", flags=frozenset({"SYSTEM_FIXED"})))
    for role in _HOLD_CONTACTS:
        held = Held(on=f"{CONTACTS} CAMERA", idle=OVERLAY)
        shelf.add(replace(cast.app(role), uses=(read(0, "09:30:02"),)), held)
    for role in _HOLD_READING:
        shelf.add(_set_aside(cast.app(role), role), Held(on="READ_CONTACTS"))
    _give_special_access(shelf, cast)
    shelf.open_doors(cast.package(Role.READER), Door.NOTIFICATIONS)
    shelf.open_doors(cast.package(Role.OFF), Door.ACCESSIBILITY)


def _give_special_access(shelf: Shelf, cast: Cast) -> None:
    """Let READER draw over other apps, and refuse CHAT that; NEVER asked for it once and nobody decided."""
    reader, chat = (shelf.placed(cast.package(role)) for role in (Role.READER, Role.CHAT))
    shelf.set_op(reader, "allow", whole_uid=False, op=OVERLAY)
    shelf.set_op(chat, "deny", whole_uid=False, op=OVERLAY)
    if shelf.sdk >= 26:
        shelf.set_op(reader, "deny", whole_uid=False, op=INSTALLING)


def add_under_policy(shelf: Shelf, cast: Cast, users: tuple[int, ...]) -> None:
    """Put POLICY on the shelf: whoever manages these users granted it the contacts, for good."""
    held = Held(on=f"READ_CONTACTS GET_ACCOUNTS {_PLACES}", flags=frozenset({"POLICY_FIXED"}))
    shelf.add(replace(cast.app(Role.POLICY), users=users, uses=(read(1, "17:30:45", user=users[0]),)), held)


def _add_readers(shelf: Shelf, cast: Cast, second: int | None, refused_in: tuple[int, ...]) -> None:
    users = (0,) if second is None else (0, second)
    uses = (read(0, "08:15:20"), read(2, "21:40:10", "bg"), turned_away(9, "07:02:55"))
    elsewhere = () if second is None else (read(1, "12:05:44", user=second),)
    reader = replace(cast.app(Role.READER), users=users, uses=uses + elsewhere, skinned=True, version_name="3.1.4")
    held = Held(
        on=f"{CONTACTS} READ_SMS CAMERA ACCESS_FINE_LOCATION", off="READ_CALL_LOG", idle=f"{OVERLAY} {INSTALLING}"
    )
    shelf.add(reader, held, refused_in=refused_in)
    if second is not None:
        alone = replace(cast.app(Role.ELSEWHERE), users=(second,), uses=(read(3, "23:11:18", user=second),))
        shelf.add(alone, Held(on=CONTACTS))
        old = _old(cast.app(Role.OLD_THERE), uses=(read(2, "19:19:19", user=second),))
        shelf.add(replace(old, users=(second,)), Held(on="READ_CONTACTS"))
    shared = f"example.uid.{cast.package(Role.PAIR).split('.')[1]}"
    shelf.add(replace(cast.app(Role.PAIR), shared_user=shared), Held(on="READ_CONTACTS GET_ACCOUNTS CAMERA"))
    shelf.add(replace(cast.app(Role.MATE), shared_user=shared), Held(on="CAMERA"))


def _add_old(shelf: Shelf, cast: Cast) -> None:
    held = Held(on="READ_CONTACTS READ_PHONE_STATE")
    shelf.add(_old(cast.app(Role.OLD), uses=(read(6, "14:44:31", "fg"),)), held)
    silenced = _old(cast.app(Role.SILENCED), uses=(turned_away(5, "16:20:07"),))
    if shelf.sdk >= 30:
        shelf.add(silenced, replace(held, flags=frozenset({"USER_SET", "REVOKED_COMPAT"})))
    else:
        shelf.set_op(shelf.add(silenced, held), "ignore", whole_uid=shelf.sdk >= 26)
    if shelf.sdk >= 29 or shelf.review_build:
        shelf.add(
            replace(_old(cast.app(Role.WAITING)), stopped=True), Held(on="READ_CONTACTS", flags=_review(shelf.sdk))
        )


def _add_those_that_are_off(shelf: Shelf, cast: Cast) -> None:
    off = replace(cast.app(Role.OFF), uses=(turned_away(3, "15:09:09"),))
    shelf.add(off, Held(on="CAMERA", off="READ_CONTACTS GET_ACCOUNTS"))
    asked_once = OpUse(OVERLAY, 4, "10:10:10", rejected=True)
    shelf.add(replace(cast.app(Role.NEVER), uses=(asked_once,)), Held(on="CAMERA", idle=OVERLAY))
    shelf.add(cast.app(Role.SHY), Held(idle=f"{CONTACTS} CAMERA"))


def _old(app: AppSpec, uses: tuple[OpUse, ...] = ()) -> AppSpec:
    return replace(app, target_sdk=22, min_sdk=15, version_name="1.0.7", uses=uses)


def _review(sdk: int) -> frozenset[str]:
    """Say which flags an old app is born with (ANDROID_REVIEW 3a-3, 3a-4)."""
    if sdk <= 28:
        return frozenset({"REVIEW_REQUIRED"})
    return frozenset({"REVIEW_REQUIRED", "REVOKE_ON_UPGRADE" if sdk == 29 else "REVOKED_COMPAT"})


def _set_aside(app: AppSpec, role: Role) -> AppSpec:
    if role is Role.BACKUP:
        return replace(app, enabled=3)
    return replace(app, suspended_by="com.android.settings") if role is Role.GAMES else app
