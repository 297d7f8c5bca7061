"""Facts made by hand: one package, one user, and the dump around them."""

from dataclasses import replace

from core.model.access import AppKey
from core.model.facts import (
    Evidence,
    Grant,
    HoleReason,
    OpsDump,
    PackageBlock,
    PackageDump,
    PackageOp,
    SharedUserBlock,
    UidOp,
    UserBlock,
)
from core.model.names import CONTACTS_GROUP, READ_CONTACTS, PackageName, UserId
from core.verdicts.completeness import of_phone
from core.verdicts.gathering import KnownApp, PermissionRead, gather, readings
from core.verdicts.judge import judge
from core.verdicts.op_index import OpsRead

NAME = PackageName("example.loan")
OWNER = UserId(0)
KEY = AppKey(NAME, OWNER)
APP_ID = 10_123
COMMAND = "dumpsys package permission"
SECTIONS = ("Permissions:", "Packages:", "Shared users:")


def evidence(line):
    return Evidence(COMMAND, line)


def grant(granted=True, *, flags=(), permission=READ_CONTACTS, user=None):
    line = f"{permission}: granted={str(granted).lower()}, flags=[ {'|'.join(flags)}]"
    return Grant(permission, granted, tuple(flags), evidence(line), user)


def user(number=0, *grants, installed=True, enabled=0, suspended=False, damaged=False):
    return UserBlock(UserId(number), installed, enabled, suspended, grants, damaged)


def block(
    *users, name=NAME, app_id=APP_ID, target=30, requested=CONTACTS_GROUP, install=(), shared=None, damaged=False
):
    return PackageBlock(
        name,
        app_id,
        shared,
        7,
        "1.7",
        target,
        False,
        None,
        requested,
        tuple(install),
        users,
        evidence(f"Package [{name}] (1):"),
        damaged,
    )


def shared(name, *users, app_id=10_050, install=(), members=(), damaged=False):
    return SharedUserBlock(name, app_id, members, tuple(install), users, evidence(f"SharedUser [{name}] (2):"), damaged)


HOLDER = shared("android.uid.shell", user(0, grant(), installed=None), app_id=2000)


def dump(*packages, shares=(), declared=(READ_CONTACTS,), sections=SECTIONS, gaps=(), holder=True):
    return PackageDump(packages, (*shares, *((HOLDER,) if holder else ())), declared, sections, gaps)


def uid_op(mode, uid=APP_ID):
    return UidOp(uid, "READ_CONTACTS", mode, Evidence("dumpsys appops", f"READ_CONTACTS: mode={mode}"))


def package_op(mode, uid=APP_ID, name=NAME, access=None, reject=None):
    line = Evidence("dumpsys appops", f"READ_CONTACTS ({mode}):")
    return PackageOp(uid, name, "READ_CONTACTS", mode, access, reject, line)


def ops(*lines, started=True, damaged_uids=()):
    uid_ops = tuple(line for line in lines if isinstance(line, UidOp))
    package_ops = tuple(line for line in lines if isinstance(line, PackageOp))
    return OpsDump(uid_ops, package_ops, started, (), tuple(damaged_uids))


NO_OPS = ops()
OLD_APP = replace(block(user(0, grant())), target_sdk=22)


def verdict(packages, app_ops=NO_OPS, *, sdk=33, key=KEY, known=None, hole=None, ops_hole=None):
    """Judge `key` by a dump (or one block in an otherwise whole dump)."""
    whole = packages if isinstance(packages, PackageDump) else dump(packages)
    permission_read = PermissionRead(whole, of_phone(whole, hole), COMMAND)
    facts = readings(sdk, permission_read, OpsRead(app_ops, ops_hole))
    return judge(gather(facts, key, known or KnownApp()))


def kinds(of):
    return {finding.kind for finding in of.findings}


def access(*arguments, **named):
    answer = verdict(*arguments, **named)
    return answer.access, answer.why_unknown


__all__ = ["APP_ID", "HOLDER", "KEY", "NAME", "OWNER", "HoleReason", "KnownApp", "UserId", "access", "replace"]
