"""`revoke --calls-and-messages`: a change of its own, chosen app by app, with documents and an undo of its own."""

import json

import jsonschema
import pytest
from turning import truth, untouched

from core.cli.__main__ import main
from core.paths import resource_path

LANTERN = "example.lantern.loan"
READ_SMS = "android.permission.READ_SMS"
READ_CALL_LOG = "android.permission.READ_CALL_LOG"


@pytest.fixture
def on(monkeypatch, capsys):
    """Run a command on a phone that is plugged in already: `code, document, said`."""
    monkeypatch.setattr("core.cli.changing.wait", lambda seconds: None)

    def run_on(phone, command, *arguments):
        place = ("--adb-port", phone.server.port, "--serial", phone.serial)
        try:
            code = main([str(word) for word in (command, *place, *arguments)])
        except SystemExit as usage:
            code = usage.code
        captured = capsys.readouterr()
        document = json.loads(captured.out) if "--json" in arguments and captured.out else None
        return code, document, captured.out + captured.err

    return run_on


def check(document, name):
    schema = json.loads(resource_path("schema", f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(document, schema)


def test_messages_go_off_and_come_back_and_the_words_name_them(on, phone_here, own_data_folder):
    phone = phone_here()
    code, _, said = on(phone, "revoke", "--calls-and-messages", "--yes", LANTERN)
    assert "The call log and text messages will be turned off for:" in said
    assert "call log and text messages are off now" in said
    assert "Call log and text messages are off for 2 of 2 apps." in said and "Contacts are off" not in said
    assert "call log and text messages revoke:" in on(phone, "undo", "--list")[2]
    code, document, _ = on(phone, "undo", "--json")
    check(document, "change")
    assert (code, document["subject"]) == (0, "calls_and_messages")
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")


def test_document_of_the_change_and_of_the_scan_keep_to_their_schemas(on, phone_here):
    phone = phone_here()
    _, document, _ = on(phone, "revoke", "--calls-and-messages", "--yes", "--json", LANTERN)
    check(document, "change")
    changed = next(item for item in document["items"] if item["user"] == 0)
    assert (document["subject"], changed["permissions"], changed["outcome"]) == (
        "calls_and_messages", [READ_SMS], "REVOKED",
    )  # fmt: skip
    _, seen, _ = on(phone, "scan", "--json")
    check(seen, "scan")
    app = next(one for one in seen["apps"] if (one["package"], one["user"]) == (LANTERN, 0))
    doors = {door["kind"]: (door["state"], door["how"]) for door in app["doors"]}
    assert app["access"] == "can_read"
    assert (doors["sms"], doors["notifications"]) == (("closed", "usb"), ("open", "by_hand"))


@pytest.mark.parametrize(
    ("name", "package", "also_off"),
    [("work-14", "example.copperleaf.loan", True), ("tecno-8", "example.inkwell.loan", False)],
)
def test_call_log_goes_off_with_the_messages_on_14_and_is_left_to_the_hand_on_8(
    on, phone_here, name, package, also_off
):
    phone = phone_here(name)
    for user in phone.device.spec.app(package).users:
        phone.device.run(("pm", "grant", "--user", str(user), package, READ_CALL_LOG))
    before = phone.device.state.copy()

    def seen():
        document = on(phone, "scan", "--json")[1]
        app = next(one for one in document["apps"] if (one["package"], one["user"]) == (package, 0))
        return {
            door["kind"]: (door["state"], door["how"]) for door in app["doors"] if door["kind"] in ("sms", "call_log")
        }

    log_by = "usb" if also_off else "by_hand"
    assert seen() == {"sms": ("open", "usb"), "call_log": ("open", log_by)}
    code, document, _ = on(phone, "revoke", "--calls-and-messages", "--yes", "--managed-too", "--json", package)
    changed = next(item for item in document["items"] if item["user"] == 0)
    assert (code, changed["outcome"]) == (0, "REVOKED")
    assert set(changed["permissions"]) == ({READ_SMS, READ_CALL_LOG} if also_off else {READ_SMS})
    assert seen() == {"sms": ("closed", "usb"), "call_log": ("closed" if also_off else "open", log_by)}
    assert on(phone, "undo", "--managed-too")[0] == 0
    now = phone.device.state
    assert (now.permissions, now.uid_ops, now.package_ops) == (before.permissions, before.uid_ops, before.package_ops)


def test_it_is_never_done_to_all_lenders_at_once(on, phone_here, own_data_folder):
    code, _, said = on(phone_here(), "revoke", "--calls-and-messages", "--all-lenders", "--yes")
    assert code == 2 and "app by app" in said
    assert truth(own_data_folder, "pixel-16") == untouched("pixel-16")
