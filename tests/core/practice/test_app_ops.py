"""App-ops and permission flags: what follows what, by version (ANDROID C6, ANDROID_REVIEW 3a-2, 3a-8, 3b-5)."""

from dataclasses import replace

from core.practice.device import PracticeDevice
from core.practice.phones import build
from tests.core.practice.asking import READ, SILENCE, ask, block, complaint, said
from tests.core.practice.conftest import OpenPhone


def _flags(device: PracticeDevice, package: str, user: int = 0) -> str:
    lines = block(
        "\n".join(block(said(device, f"dumpsys package {package}"), f"  Package [{package}]")), f"    User {user}:"
    )
    return next(line for line in lines if line.startswith(f"        {READ}:"))


def _op_lines(device: PracticeDevice, uid: str) -> list[str]:
    return block(said(device, "dumpsys appops --op READ_CONTACTS") + "  \n", f"  Uid {uid}:")


def test_compat_flag_turns_an_old_app_off_on_14(phone: OpenPhone) -> None:
    device = phone("redmi-14")
    device.switch(on=True)
    assert "      READ_CONTACTS: mode=ignore" not in _op_lines(device, "u0a158")
    assert ask(device, f"pm set-permission-flags --user 0 example.ricefield.cash {READ} revoked-compat") == SILENCE
    assert "REVOKED_COMPAT" in _flags(device, "example.ricefield.cash")
    assert "      READ_CONTACTS: mode=ignore" in _op_lines(device, "u0a158")
    ask(device, f"pm clear-permission-flags --user 0 example.ricefield.cash {READ} revoked-compat")
    assert "REVOKED_COMPAT" not in _flags(device, "example.ricefield.cash")
    assert "      READ_CONTACTS: mode=ignore" not in _op_lines(device, "u0a158")


def test_uid_op_of_15_is_refused_but_sets_the_compat_flag(phone: OpenPhone) -> None:
    device = phone("pixel-15")
    assert ask(device, "appops set 10154 READ_CONTACTS ignore") == SILENCE
    assert "REVOKED_COMPAT" in _flags(device, "example.millstone.cash")
    assert "      READ_CONTACTS: mode=ignore" in _op_lines(device, "u0a154")
    ask(device, "appops set 10154 READ_CONTACTS allow")
    assert "REVOKED_COMPAT" not in _flags(device, "example.millstone.cash")


def test_uid_op_of_10_is_stored_and_leaves_the_flags_alone(phone: OpenPhone) -> None:
    device = phone("samsung-10")
    before = _flags(device, "example.cedar.cash")
    ask(device, "appops set 10157 READ_CONTACTS ignore")
    assert "      READ_CONTACTS: mode=ignore" in _op_lines(device, "u0a157")
    assert _flags(device, "example.cedar.cash") == before
    assert said(device, "appops get --user 0 example.cedar.cash READ_CONTACTS").startswith(
        "Uid mode: READ_CONTACTS: ignore\nREAD_CONTACTS: allow; time=+"
    )
    assert said(device, "appops write-settings") == "Current settings written.\n"
    ask(device, "appops set 10157 READ_CONTACTS allow")
    assert "      READ_CONTACTS: mode=ignore" not in _op_lines(device, "u0a157")


def test_revoke_on_10_leaves_the_op_alone(phone: OpenPhone) -> None:
    device = phone("samsung-10")
    before = said(device, "dumpsys appops --op READ_CONTACTS")
    ask(device, f"pm revoke --user 0 example.mango.loan {READ}")
    assert said(device, "dumpsys appops --op READ_CONTACTS") == before


def test_revoke_on_14_is_followed_by_the_op(phone: OpenPhone) -> None:
    device = phone("redmi-14")
    device.switch(on=True)
    ask(device, f"pm revoke --user 999 example.starlight.loan {READ}")
    assert "      READ_CONTACTS: mode=ignore" in _op_lines(device, "u999a152")
    assert "      READ_CONTACTS: mode=ignore" not in _op_lines(device, "u0a152")
    ask(device, f"pm grant --user 999 example.starlight.loan {READ}")
    assert "      READ_CONTACTS: mode=ignore" not in _op_lines(device, "u999a152")


def test_package_op_of_14_goes_back_at_once(phone: OpenPhone) -> None:
    device = phone("redmi-14")
    device.switch(on=True)
    before = said(device, "dumpsys appops --op READ_CONTACTS")
    assert ask(device, "appops set --user 0 example.starlight.loan READ_CONTACTS ignore") == SILENCE
    assert said(device, "dumpsys appops --op READ_CONTACTS") == before


def test_uid_op_of_14_in_a_clone_goes_back_when_the_owner_is_not_granted(phone: OpenPhone) -> None:
    device = phone("redmi-14")
    device.switch(on=True)
    ask(device, "appops set 99910160 READ_CONTACTS ignore")
    assert "REVOKED_COMPAT" not in _flags(device, "example.echo.cash", user=999)
    assert "      READ_CONTACTS: mode=ignore" not in _op_lines(device, "u999a160")


def test_pending_review_keeps_the_op_open_on_14_though_the_flag_is_set(phone: OpenPhone) -> None:
    device = phone("redmi-14")
    assert "REVOKED_COMPAT|REVIEW_REQUIRED" in _flags(device, "example.reed.loan")
    assert "  Uid u0a161:" not in said(device, "dumpsys appops --op READ_CONTACTS")


def test_uids_that_never_ask_are_ignored_on_16_and_have_no_line_on_14(phone: OpenPhone) -> None:
    assert "      READ_CONTACTS: mode=ignore" in _op_lines(phone("pixel-16"), "u0a157")
    assert "  Uid u0a156:" not in said(phone("redmi-14"), "dumpsys appops --op READ_CONTACTS")


def test_flag_word_outside_the_five_is_refused(phone: OpenPhone) -> None:
    output = ask(phone("pixel-16"), f"pm set-permission-flags --user 0 example.lantern.loan {READ} system-fixed")
    assert output.stderr.decode() == (
        "Error: specified flag system-fixed is not one of "
        "[review-required, revoked-compat, revoke-when-requested, user-fixed, user-set]\n"
    )
    assert output.code == 1


def test_flag_commands_do_not_exist_on_10(phone: OpenPhone) -> None:
    line = f"pm set-permission-flags --user 0 example.mango.loan {READ} user-set"
    assert said(phone("samsung-10"), line) == "Unknown command: set-permission-flags\n"


def test_maker_mode_ask_stands_at_package_level(phone: OpenPhone) -> None:
    assert "      READ_CONTACTS (ask): " in _op_lines(phone("redmi-14"), "u0a154")
    assert "      MIUIOP(10008) (ignore): " in said(phone("redmi-14"), "dumpsys appops")


def test_last_read_is_printed_in_the_phones_own_time(phone: OpenPhone) -> None:
    assert block(said(phone("pixel-16"), "dumpsys appops --op READ_CONTACTS"), "  Uid u0a152:") == [
        "  Uid u0a152:",
        "    state=cch",
        "    capability=------",
        "    appWidgetVisible=false",
        "    Package example.lantern.loan:",
        "      READ_CONTACTS (allow): ",
        "        null=[",
        "          Access: [top-s] 2026-08-14 09:12:40.059 (-8h17m19s941ms)",
        "          Access: [bg-s] 2026-08-11 22:40:03.059 (-2d18h49m56s941ms)",
        "          Reject: [bg-s]2026-08-06 07:31:19.059 (-8d9h58m40s941ms)",
        "        ]",
    ]


def test_android_10_prints_accesses_without_an_attribution_level(phone: OpenPhone) -> None:
    assert block(said(phone("samsung-10"), "dumpsys appops --op READ_CONTACTS"), "  Uid u95a152:") == [
        "  Uid u95a152:",
        "    state=cch",
        "    Package example.mango.loan:",
        "      READ_CONTACTS (allow): ",
        "          Access: [top-s] 2026-08-13 11:11:09.059 (-1d7h48m50s941ms)",
        "",
        "",
    ]


def test_op_commands_that_cannot_be_read_are_refused(phone: OpenPhone) -> None:
    device = phone("samsung-10")
    assert ask(device, "appops set 10157 NO_SUCH_OP ignore").stderr == b"Error: Unknown operation string: NO_SUCH_OP\n"
    assert (
        ask(device, "appops set no.such.app READ_CONTACTS ignore").stderr
        == b"Error: No UID for no.such.app in user 0\n"
    )
    assert ask(device, "appops set 10157 READ_CONTACTS maybe").stderr == b"Error: Mode maybe is not valid\n"
    assert complaint(device, "appops set 10157 READ_CONTACTS maybe") == ""


def test_uid_option_with_a_user_acts_on_user_0_on_10(phone: OpenPhone) -> None:
    device = phone("samsung-10")
    ask(device, "appops set --uid --user 95 example.mango.loan READ_CONTACTS ignore")
    assert "      READ_CONTACTS: mode=ignore" in _op_lines(device, "u0a152")
    assert "      READ_CONTACTS: mode=ignore" not in _op_lines(device, "u95a152")


def test_op_of_a_stopped_user_waits_on_14(phone: OpenPhone) -> None:
    spec, state = build("redmi-14")
    stopped = tuple(replace(user, running=user.id == 0) for user in spec.users)
    device = PracticeDevice(replace(spec, users=stopped), state)
    device.switch(on=True)
    ask(device, f"pm set-permission-flags --user 999 example.echo.cash {READ} revoked-compat")
    assert "REVOKED_COMPAT" in _flags(device, "example.echo.cash", user=999)
    assert "      READ_CONTACTS: mode=ignore" not in _op_lines(device, "u999a160")


def test_op_without_any_entry_has_the_default_mode(phone: OpenPhone) -> None:
    answer = said(phone("samsung-10"), "appops get --user 0 example.bronze.pawn READ_CONTACTS")
    assert answer == "No operations.\nDefault mode: allow\n"
