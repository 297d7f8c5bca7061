"""Files are known by their own words."""

import pytest
from ops_texts import ANDROID_7, ANDROID_10, HYPEROS_14
from package_texts import ANDROID_12, BY_VERSION

from core.parse.recognise import OutputKind, recognise

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
