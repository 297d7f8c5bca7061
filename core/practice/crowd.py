"""Four hundred invented apps with long names in ten scripts, and a maker's many small parts: for the busy phone."""

from typing import Final

from core.practice.phone_builder import Held, Shelf
from core.practice.state import AppSpec

PER_SCRIPT: Final = 40
_SCRIPTS: Final = {
    "latin": (
        "The Wandering Companion for",
        "Gentle Brave Curious Patient Silver Quiet Early Painted",
        "Gardens Journeys Kitchens Letters Rivers",
    ),
    "han": (
        "一本写给所有人的",
        "温柔的 勇敢的 好奇的 耐心的 银色的 安静的 清晨的 彩色的",
        "花园指南 旅途手册 厨房日记 书信大全 河流图鉴",
    ),
    "kana": (
        "みんなのための",
        "やさしい いさましい たのしい しずかな ぎんいろの あさの いろとりどりの ゆっくりした",
        "にわづくりアプリ たびのしおり だいどころノート おてがみちょう かわのずかん",
    ),
    "hangul": (
        "모두를 위한 아주 긴 이름의",
        "다정한 용감한 궁금한 참을성있는 은빛의 조용한 이른 알록달록한",
        "정원안내서 여행수첩 부엌일기 편지모음 강도감",
    ),
    "cyrillic": (
        "Неторопливый спутник для",
        "тихих смелых любопытных терпеливых серебряных спокойных ранних пёстрых",
        "садов путешествий кухонь писем рек",
    ),
    "greek": (
        "Ο αργός σύντροφος για",
        "ήσυχους γενναίους περίεργους υπομονετικούς ασημένιους ήρεμους πρωινούς βαμμένους",
        "κήπους δρόμους φούρνους φακέλους ποταμούς",
    ),
    "arabic": (
        "الرفيق الهادئ الطويل من أجل",
        "اللطيفة الشجاعة الفضولية الصبورة الفضية الهادئة المبكرة الملونة",
        "الحدائق الرحلات المطابخ الرسائل الأنهار",
    ),
    "hebrew": (
        "המלווה הארוך והשקט של",
        "עדינים אמיצים סקרנים סבלניים כסופים שקטים מוקדמים צבעוניים",
        "גנים מסעות מטבחים מכתבים נהרות",
    ),
    "devanagari": (
        "सबके लिए एक बहुत लंबा साथी",
        "कोमल बहादुर जिज्ञासु धीरजवान रुपहला शांत सवेरे रंगीन",
        "बगीचा यात्रा रसोई चिट्ठी नदी",
    ),
    "thai": (
        "เพื่อนเดินทางที่ยาวนานสำหรับ",
        "อ่อนโยน กล้าหาญ ช่างสงสัย อดทน สีเงิน เงียบสงบ ยามเช้า หลากสี",
        "สวน การเดินทาง ครัว จดหมาย แม่น้ำ",
    ),
}


def add_crowd(shelf: Shelf) -> None:
    """Put `PER_SCRIPT` apps of each script there; one in twenty holds the contacts, one in five was refused."""
    for script, (opening, firsts, lasts) in _SCRIPTS.items():
        names = [f"{opening} {first} {last}" for first in firsts.split() for last in lasts.split()]
        for index, name in enumerate(names[:PER_SCRIPT]):
            app = AppSpec(f"org.example.{script}.page{index:02d}", 0, version_code=1 + index, label=(name, name))
            shelf.add(app, _held(index))


def add_preloads(shelf: Shelf, count: int = 120) -> None:
    """Put nameless parts of a maker on the shelf."""
    for index in range(count):
        shelf.add(AppSpec(f"example.preload.part{index:03d}", 0, system=True), Held(on="READ_PHONE_STATE"))


def _held(index: int) -> Held:
    if index % 20 == 7:
        return Held(on="READ_CONTACTS CAMERA POST_NOTIFICATIONS")
    return Held(on="CAMERA", off="READ_CONTACTS") if index % 5 == 0 else Held(on="POST_NOTIFICATIONS", idle="CAMERA")
