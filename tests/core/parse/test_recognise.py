"""Files are known by their own words, and a service is cut out of a bug report at the next ruler."""

import pytest
from ops_texts import ANDROID_7, ANDROID_10, HYPEROS_14
from package_texts import ANDROID_12, BY_VERSION

from core.parse.package_dump import parse_package_dump
from core.parse.recognise import OutputKind, recognise
from core.parse.service_section import command_section, service_section

RULER = "-" * 79


def bugreport(*sections: str) -> str:
    return "== dumpstate: 2026-06-10 09:21:16\n\n" + "".join(sections)


def service(name: str, text: str) -> str:
    last_word = name.rpartition(" ")[2]
    end = f"--------- 0.053s was the duration of dumpsys {last_word}, ending at: 2026-06-10 09:21:17\n"
    return f"{RULER}\nDUMP OF SERVICE {name}:\n{text}{end}"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *((text, OutputKind.PACKAGE_DUMP) for text in BY_VERSION.values()),
        *((text, OutputKind.OPS_DUMP) for text in (ANDROID_7, ANDROID_10, HYPEROS_14)),
        (HYPEROS_14.partition("\n")[2], OutputKind.OPS_DUMP),
        (bugreport(service("package", ANDROID_12)), OutputKind.WHOLE_DUMP),
        (service("CRITICAL package", ANDROID_12), OutputKind.WHOLE_DUMP),
        ("[ro.product.brand]: [x]\n", OutputKind.PROPERTIES),
        ("Users:\n\tUserInfo{0:Owner:c13} running\n", OutputKind.USERS),
        ("1 users:\n\n0: id=0, name=Owner, type=full.SYSTEM, flags=ADMIN (running)\n", OutputKind.USERS),
        ("package:/a/base.apk=example.one\n", OutputKind.PACKAGES),
        ("    User 0:  installed=true\n\nShared users:\n", OutputKind.PACKAGE_DUMP),
        ("ACCESSIBILITY MANAGER (dumpsys accessibility)\n", OutputKind.UNKNOWN),
        ("\x00\x01\ufffd" * 1000, OutputKind.UNKNOWN),
        (" \n" * 100_000, OutputKind.UNKNOWN),
        ("0: id=0, name=" + ", type=x" * 100_000, OutputKind.UNKNOWN),
        ("", OutputKind.UNKNOWN),
    ],
)
def test_file_is_known_by_its_own_words(text: str, kind: OutputKind) -> None:
    assert recognise(text) is kind


@pytest.mark.parametrize("name", ["package", "CRITICAL package", "HIGH package"])
def test_service_is_cut_out_of_a_bug_report_whole(name: str) -> None:
    text = bugreport(service("appops", ANDROID_10), service(name, ANDROID_12), service("overlay", "x\n"))
    section = service_section(text, "package")
    assert section is not None
    assert (section.text, section.ended) == (ANDROID_12, True)
    assert parse_package_dump(section.text, "bugreport").gaps == ()


@pytest.mark.parametrize("end", [f"{RULER}\nDUMP OF SERVICE other:\n", "------ NEXT (command) ------\n", ""])
def test_service_without_its_duration_line_may_be_cut(end: str) -> None:
    section = service_section(f"{RULER}\nDUMP OF SERVICE package:\n{ANDROID_12}{end}", "package")
    assert section is not None
    assert (section.text, section.ended) == (ANDROID_12, False)


def test_service_whose_name_only_begins_alike_is_another() -> None:
    assert service_section(service("package_native", "x\n"), "package") is None


def test_longest_section_is_taken_when_a_service_stands_twice() -> None:
    section = service_section(service("package", "short\n") + service("package", ANDROID_12), "package")
    assert section is not None
    assert section.text == ANDROID_12


def test_command_of_a_bug_report_is_cut_out() -> None:
    text = bugreport(
        "------ SYSTEM PROPERTIES (getprop) ------\n[ro.product.brand]: [x]\n",
        "------ 0.085s was the duration of 'SYSTEM PROPERTIES' ------\n",
    )
    section = command_section(text, "SYSTEM PROPERTIES")
    assert section is not None
    assert (section.text, section.ended) == ("[ro.product.brand]: [x]\n", True)
    assert command_section(text, "NOT THERE") is None
