"""`undo` on a rented phone: nobody to ask means no, `--managed-too` means yes, and who manages it is named."""

import pytest
from turning import truth, untouched

from core.cli.__main__ import main


@pytest.fixture
def run(monkeypatch, capsys):
    """Run a command on the rented practice phone: `code, said`. `answers`: what is typed, where somebody sits there."""
    monkeypatch.setattr("core.cli.changing.wait", lambda seconds: None)

    def run_on(phone, command, *arguments, answers=None):
        monkeypatch.setattr("core.cli.changing.someone_can_answer", lambda: answers is not None)
        typed = iter(answers or ())
        monkeypatch.setattr("sys.stdin", type("Typed", (), {"readline": lambda self: next(typed)})())
        place = ("--adb-port", str(phone.server.port), "--serial", phone.serial)
        code = main([command, *place, *arguments])
        captured = capsys.readouterr()
        return code, captured.out + captured.err

    return run_on


def test_undo_without_anybody_to_ask_changes_nothing_and_names_the_option(run, phone_here, own_data_folder):
    phone = phone_here("leased-13")
    run(phone, "revoke", "--all-lenders", "--yes", "--managed-too")
    off = truth(own_data_folder, "leased-13")
    assert off[0] != untouched("leased-13")[0]
    code, said = run(phone, "undo")
    assert code == 1
    assert "This phone is managed by example.padlock.lease." in said
    assert "Nothing was changed. Add --managed-too to put it back all the same." in said
    assert truth(own_data_folder, "leased-13") == off
    code, said = run(phone, "undo", answers=["n"])
    assert (code, truth(own_data_folder, "leased-13")) == (1, off)
    assert "Put it back all the same? [y/N]" in said
    code, _ = run(phone, "undo", "--managed-too")
    assert (code, truth(own_data_folder, "leased-13")[0]) == (0, untouched("leased-13")[0])
