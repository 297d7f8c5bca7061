"""Read what is still on, for the checklist at the end. Changes nothing."""

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone, Answer
from core.model.closing import Seen, SwitchFacts
from core.parse.switch_setting import parse_switch
from core.services.asking.wire_holes import raise_if_lost
from core.services.changing.rights import ask_rights


def read_switches(phone: AdbPhone, *, maker_switch: bool, cancel: Cancel | None = None) -> SwitchFacts:
    """Read the phone's switches; `maker_switch`: find out about that one too, by the probes of ANDROID_REVIEW 3b-1.

    Raises what `AdbPhone.run` and `AdbPhone.write` raise, and PhoneGone or PhoneSilent.
    """
    debugging, developer_options = phone.run(
        commands.global_setting("adb_enabled"), commands.global_setting("development_settings_enabled"), cancel=cancel
    )
    raise_if_lost(debugging)
    switch = _maker_switch(phone, cancel) if maker_switch else Seen.UNKNOWN
    return SwitchFacts(_seen(debugging), _seen(developer_options), switch)


def _seen(answer: Answer) -> Seen:
    return Seen.UNKNOWN if answer.hole else parse_switch(answer.text)


def _maker_switch(phone: AdbPhone, cancel: Cancel | None) -> Seen:
    """Take the switch for off where the phone refuses, for on where it proves that it would not refuse."""
    rights = ask_rights(phone, cancel)
    if rights.refused:
        return Seen.OFF
    return Seen.ON if rights.may_grant else Seen.UNKNOWN
