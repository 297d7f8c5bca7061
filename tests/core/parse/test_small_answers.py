"""Properties, clock, labels, single checks and device policy."""

from datetime import UTC, datetime

import pytest

from core.model.phone import PhoneFacts, PhoneTime
from core.parse.check_permission import CheckAnswer, parse_check_permission
from core.parse.clock import clock_beside, parse_clock
from core.parse.device_policy import parse_device_policy
from core.parse.overlay_label import parse_label
from core.parse.properties import parse_properties

POLICY = """\
Current Device Policy Manager state:
  Immutable state:
    mHasFeature=true
  Device Owner:\u0020
    admin=ComponentInfo{example.mdm/example.mdm.Receiver}
    package=example.mdm
    User ID: 0
  Profile Owner (User 10):\u0020
    package=example.work
"""


def moment(text: str, offset: int | None) -> PhoneTime:
    return PhoneTime(datetime.fromisoformat(text), offset)


def test_phone_is_described_by_its_properties() -> None:
    text = (
        "[persist.long]: [first\nsecond\n[third]\n"
        "[ro.build.version.release]: [14]\n[ro.build.version.sdk]: [34]\n"
        "[ro.build.version.security_patch]: [2024-05-01]\n"
        "[ro.product.brand]: [Redmi]\n[ro.product.manufacturer]: [Xiaomi]\n[ro.product.model]: [Note 99]\n"
        "[ro.serialno]: [abc123]\n[ro.mi.os.version.name]: [OS1.0]\n"
    )
    assert parse_properties(text, "getprop") == PhoneFacts(
        "Xiaomi", "Redmi", "Note 99", "14", 34, "HyperOS 1.0", "2024-05-01", "abc123"
    )


@pytest.mark.parametrize(
    ("properties", "skin"),
    [
        ("[ro.mi.os.version.name]: [OS2.0]\n[ro.miui.ui.version.name]: [V816]", "HyperOS 2.0"),
        ("[ro.miui.ui.version.name]: [V14]", "MIUI 14"),
        ("[ro.miui.ui.version.name]: [V125]", "MIUI 12.5"),
        ("[ro.miui.ui.version.name]: [V130]", "MIUI 13"),
        ("[ro.build.version.oneui]: [60100]", "One UI 6.1"),
        ("[ro.build.version.oneui]: [60101]", "One UI 6.1.1"),
        ("[ro.build.version.oneui]: [80000]", "One UI 8.0"),
        ("[ro.build.version.oneui]: [x]", "One UI"),
        ("[ro.build.version.oplusrom]: [V13.0.0]", "ColorOS 13"),
        ("[ro.build.version.oplusrom]: [V13.1.0]", "ColorOS 13.1"),
        ("[ro.build.version.realmeui]: [V5.0]\n[ro.build.version.oplusrom]: [V14.0.0]", "realme UI 5.0"),
        ("[ro.vivo.os.build.display.id]: [OriginOS 4]", "OriginOS 4"),
        ("[ro.build.version.emui]: [EmotionUI_14.0.0]", "EMUI 14"),
        ("[hw_sc.build.platform.version]: [4.0.0]\n[ro.build.version.emui]: [EmotionUI_14.0.0]", "HarmonyOS 4"),
        ("[msc.config.magic.version]: [7.0]", "MagicOS 7"),
        ("[ro.build.display.id]: [Flyme 10.5.0]", "Flyme 10.5"),
        ("[ro.build.display.id]: [AP4A.250105.002]", None),
        ("", None),
    ],
)
def test_skin_is_named_by_the_first_key_that_speaks(properties: str, skin: str | None) -> None:
    assert parse_properties(properties + "\n", "getprop").skin == skin


@pytest.mark.parametrize(("properties", "country"), [
    ("[gsm.sim.operator.iso-country]: [id]\n[persist.sys.locale]: [zh-CN]", "ID"),
    ("[gsm.sim.operator.iso-country]: [,ke]", "KE"), ("[gsm.sim.operator.iso-country]: [in,my]", "IN"),
    ("[gsm.sim.operator.iso-country]: [,]\n[persist.sys.locale]: [in-ID]", "ID"),
    ("[ro.product.locale]: [zh-Hans-CN]", "CN"), ("[ro.product.locale]: [en]", None),
    ("[gsm.sim.operator.iso-country]: [indonesia]\n[ro.product.locale]: [es-419]", None),
])  # fmt: skip
def test_sim_card_then_language_hint_at_a_country(properties: str, country: str | None) -> None:
    assert parse_properties(properties + "\n", "getprop").country_hint == country


@pytest.mark.parametrize(
    "text", ["", "\x00\ufffd", "[ro.build.version.sdk]: [99999999999999999999]", "[a]: [" + "x\n" * 9999]
)
def test_properties_that_cannot_be_read_are_not_there(text: str) -> None:
    assert parse_properties(text, "getprop") == PhoneFacts()


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("2026-11-21T19:30:00+0800\n", moment("2026-11-21T19:30:00", 480)),
        ("2026-11-21T19:30:00-0330\n", moment("2026-11-21T19:30:00", -210)),
        ("2026-11-21T19:30:00\n", moment("2026-11-21T19:30:00", None)),
        ("WARNING: linker\n2026-11-21T19:30:00+0000\n", moment("2026-11-21T19:30:00", 0)),
        ("2026-13-45T19:30:00+0800\n", None),
        ("date: bad format\n", None),
        ("", None),
    ],
)
def test_clock_is_local_time_and_distance_from_utc(text: str, clock: PhoneTime | None) -> None:
    assert parse_clock(text, "date") == clock


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Cash Example\n", "Cash Example"),
        ("@example.app:string/title -> 示例借款\n", "示例借款"),
        ("0x7f010001 -> Cash Example\n", "Cash Example"),
        ("A -> B\n", "A -> B"),
        ("\u202eCash\x00\n", "Cash"),
        ("Error: failed to get the resource example:string/app_name\n", None),
        ("java.lang.SecurityException: nope\n", None),
        ("cmd: Can't find service: overlay\n", None),
        ("\n", None),
        ("", None),
    ],
)
def test_label_is_cleaned_or_none(text: str, label: str | None) -> None:
    assert parse_label(text, "cmd overlay lookup") == label


def test_label_is_capped() -> None:
    assert len(parse_label("x" * 10_000, "c") or "") == 80


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("0\n", CheckAnswer.GRANTED),
        ("-1\n", CheckAnswer.DENIED),
        ("", CheckAnswer.UNREADABLE),
        ("0\n0\n", CheckAnswer.UNREADABLE),
        ("Database versions:\n  Internal:\n", CheckAnswer.UNREADABLE),
    ],
)
def test_single_check_is_one_of_three_words(text: str, answer: CheckAnswer) -> None:
    assert parse_check_permission(text, "c") is answer


def test_owners_of_a_managed_phone_are_found() -> None:
    policy = parse_device_policy(POLICY, "c")
    assert (policy.device_owner, policy.profile_owners, policy.gaps) == (True, (10,), ())


def test_phone_without_owner_says_so_only_when_the_service_spoke() -> None:
    assert parse_device_policy("Current Device Policy Manager state:\n  Stats:\n", "c").device_owner is False
    for text in ("", "Can't find service: device_policy\n", "Permission Denial: can't dump\n"):
        silent = parse_device_policy(text, "c")
        assert silent.device_owner is None
        assert silent.gaps


def test_cut_policy_does_not_say_there_is_no_owner() -> None:
    text = POLICY[: POLICY.index("Device Owner")] + "*** SERVICE 'device_policy' DUMP TIMEOUT (1ms) EXPIRED ***\n"
    assert parse_device_policy(text.replace("  *** ", "\n*** "), "c").device_owner is None


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("2026-11-21T20:00:00+0800", 0),
        ("2026-11-21T12:05:00+0000", 300),
        ("2026-11-21T06:00:00-0500", -3600),
        ("1970-01-01T00:00:00+0000", -1795262400),
        ("2026-11-21T20:00:00", None),
        ("9999-12-31T23:59:59+0000", None),
        ("0001-01-01T00:00:00+0800", None),
        ("2026-11-21T20:00:00+9999", None),
        ("no clock", None),
    ],
)
def test_clock_is_held_against_this_computers_and_only_where_both_can_be_reckoned_with(text, ahead):
    noon = datetime(2026, 11, 21, 12, tzinfo=UTC)
    clock = clock_beside(parse_clock(text, "date"), noon)
    assert clock.ahead_s == ahead
    assert clock.now(noon).year in range(1969, 2201)
