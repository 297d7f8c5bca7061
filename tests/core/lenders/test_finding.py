"""Looking up by hand: any script, damaged names, packages and store links."""

from pathlib import Path

import pytest

from core.errors import UnreadableInput
from core.lenders.bundle import Bundle, read_list
from core.lenders.finding import find, package_of, search, search_names
from core.lenders.mojibake import with_repairs
from core.lenders.records import read_record
from core.lenders.table import MOST_BYTES, TableRow, read_table
from core.model.names import package_name
from core.paths import resource_path

PPDAI, HUANBEI = "com.ppdai.loan", "com.shuhekeji"


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_list(resource_path("lenders"))


def packages(bundle: Bundle, text: str) -> list[str]:
    return [record.package for record in search(bundle, text)]


@pytest.mark.parametrize("text", ["还呗", "還唄", " 还呗 ", "还 呗"])
def test_two_chinese_characters_are_enough_in_either_form(text: str, bundle: Bundle) -> None:
    assert packages(bundle, text)[0] == HUANBEI


@pytest.mark.parametrize(("traditional", "simplified"), [
    ("夠花", "够花"), ("來分期", "来分期"), ("喜鵲快貸", "喜鹊快贷"), ("獵豹貸款", "猎豹贷款"), ("彈個車", "弹个车"),
    ("買單俠", "买单侠"), ("哈囉", "哈啰"), ("中國銀行繽紛生活", "中国银行缤纷生活"), ("拍拍貸", "拍拍贷"),
    ("閃電借款", "闪电借款"),
])  # fmt: skip
def test_both_forms_of_a_chinese_name_find_the_same(traditional: str, simplified: str, bundle: Bundle) -> None:
    assert packages(bundle, traditional) == packages(bundle, simplified) != []


@pytest.mark.parametrize("word", ["借款", "贷款", "分期", "借钱", "钱包", "白条", "金融", "快贷"])
def test_every_two_character_word_of_a_listed_name_finds_it(word: str, bundle: Bundle) -> None:
    named = {package for package, line in bundle.lines if any(word in name for _, name in read_record(line, "").names)}
    assert named and named <= set(packages(bundle, word))


@pytest.mark.parametrize(("written", "read"), [("utf-8", "latin-1"), ("utf-8", "gbk"), ("gbk", "latin-1"),
                                               ("gbk", "cp1252"), ("big5", "cp1252")])  # fmt: skip
def test_a_name_that_was_read_in_the_wrong_encoding_is_found(written: str, read: str, bundle: Bundle) -> None:
    name = "拍拍貸借款" if written == "big5" else "拍拍贷借款"
    damaged = name.encode(written).decode(read, errors="replace")
    assert damaged != name and PPDAI in packages(bundle, damaged)


@pytest.mark.parametrize("text", ["借款", "Préstamo", "สินเชื่อ", "займ", "plain"])
def test_a_whole_name_is_left_as_it_is(text: str) -> None:
    assert text in with_repairs(text)


@pytest.mark.parametrize("text", ["prestamo", "PRÉSTAMO", "préstamo"])
def test_accents_and_case_do_not_matter(text: str, bundle: Bundle) -> None:
    assert packages(bundle, text) == packages(bundle, "prestamo") != []


def test_whole_names_stand_before_parts(bundle: Bundle) -> None:
    assert packages(bundle, "分期乐")[0] == "com.fenqile.fenqile"


@pytest.mark.parametrize(("text", "name"), [("招貸", "招贷"), ("æ\x8b\x9bè´·", "招贷"), ("招商银行", "招贷"),
                                            ("aku rupiah", "Aku Rupiah"), ("AKURUPIAH", "Aku Rupiah")])  # fmt: skip
def test_names_without_a_package_are_found_beside(text: str, name: str, bundle: Bundle) -> None:
    assert name in {each for one in search_names(bundle, text) for _, each in one.names}


@pytest.mark.parametrize("text", ["", "?!", "example.chat.app", "zzqqxxyy"])
def test_other_texts_find_no_name(text: str, bundle: Bundle) -> None:
    assert search_names(bundle, text) == ()


@pytest.mark.parametrize("text", ["", "  ", "?!", "zzqqxxyy", "%", "\x00", "'; --"])
def test_nothing_found_is_nothing(text: str, bundle: Bundle) -> None:
    assert packages(bundle, text) == []


@pytest.mark.parametrize("text", [
    HUANBEI, f"https://play.google.com/store/apps/details?id={HUANBEI}&hl=zh", f"market://details?id={HUANBEI}",
    f"play.google.com/store/apps/details?id={HUANBEI}", f"https://apkpure.com/huanbei/{HUANBEI}",
    f"https://www.rustore.ru/catalog/app/{HUANBEI}", f"https://a.example/{HUANBEI}.html?x=1#y",
])  # fmt: skip
def test_a_package_or_a_store_link_finds_just_that_app(text: str, bundle: Bundle) -> None:
    assert package_of(text) == HUANBEI and packages(bundle, text) == [HUANBEI]


@pytest.mark.parametrize("text", ["hello", "https://[", "https://a.example/details?id=no", "还呗", "a b.c"])
def test_other_texts_name_no_package(text: str) -> None:
    assert package_of(text) is None


def test_show_takes_exactly_the_package_that_was_named(bundle: Bundle) -> None:
    record = find(bundle, package_name(HUANBEI))
    assert record is not None and record.package == HUANBEI
    assert find(bundle, package_name("com.shuheke")) is None


def test_a_table_is_read_with_and_without_names(tmp_path: Path) -> None:
    path = tmp_path / "apps.csv"
    path.write_text("\ufeffapp_name,package_name\nA | B,a.b\n,c.d\n,\x1b[2J\n", encoding="utf-8")
    assert list(read_table(path)) == [TableRow("a.b", ("A", "B")), TableRow("c.d", ()), TableRow("[2J", ())]


@pytest.mark.parametrize("raw", [
    "package_name,app_name\r\na.b,A\r\n", "\ufeffpackage_name;app_name\r\na.b;A\r\n", "package_name\tapp_name\na.b\tA",
    "sep=;\r\npackage_name;app_name\r\na.b;A\r\n", 'Package_Name ;"app_name"\na.b;A\n',
    "n,app_name,package_name,more\n1,A,a.b,x,y,z\n", 'package_name,app_name\r"a.b","A"\r',
])  # fmt: skip
def test_a_table_may_come_from_any_spreadsheet(raw: str, tmp_path: Path) -> None:
    path = tmp_path / "apps.csv"
    path.write_text(raw, encoding="utf-8", newline="")
    assert list(read_table(path)) == [TableRow("a.b", ("A",))]


def test_rows_that_miss_cells_are_kept_in_their_place(tmp_path: Path) -> None:
    path = tmp_path / "apps.csv"
    path.write_text("app_name,package_name\nA\n,\nB,c.d\n", encoding="utf-8")
    assert list(read_table(path)) == [TableRow("", ("A",)), TableRow("", ()), TableRow("c.d", ("B",))]


def test_a_folder_is_no_table(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="not_a_file"):
        list(read_table(tmp_path))


def test_a_table_larger_than_the_cap_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "apps.csv"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(UnreadableInput, match="table_too_large"):
        list(read_table(path))


def test_a_table_of_a_million_rows_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "apps.csv"
    path.write_text("package_name\n" + "a.b\n" * 1_000_000, encoding="utf-8")
    with pytest.raises(UnreadableInput, match="table_too_large"):
        next(iter(read_table(path)))


def test_a_hundred_thousand_rows_are_read_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "apps.csv"
    path.write_text("package_name\n" + "".join(f"a.b{n}\n" for n in range(100_000)), encoding="utf-8")
    assert [row.untrusted_package for row in read_table(path)] == [f"a.b{n}" for n in range(100_000)]


@pytest.mark.parametrize(("raw", "code"), [(b"a,b\n1,2\n", "not_a_table"), (b"", "not_a_table"),
                                           (b"package_name\n\xff\xfe\n", "not_utf8"), (b"\xff\xfep\x00", "not_utf8"),
                                           (b"package_name\na.b," + b"x" * 200_000, "not_a_table"),
                                           (b"x" * 1_000_000, "not_a_table"), (b"a b;c d", "not_a_table")])  # fmt: skip
def test_what_is_no_table_is_told(raw: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / "apps.csv"
    path.write_bytes(raw)
    with pytest.raises(UnreadableInput, match=code):
        list(read_table(path))


def test_a_table_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="not_a_file"):
        list(read_table(tmp_path / "none.csv"))
