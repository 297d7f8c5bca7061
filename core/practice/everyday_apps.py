"""Invented everyday apps that fill the practice phones: none lends, none reads the contacts."""

from typing import Final

from core.practice.phone_builder import Held, Shelf
from core.practice.state import AppSpec

_NAMES: Final = {
    "pixel-16": (
        "rainfall.weather:Rainfall:雨声天气, acorn.maps:Acorn Maps:橡果地图, "
        "lilac.music:Lilac Music:丁香音乐, bramble.photos:Bramble Photos:荆棘相册, "
        "otter.reader:Otter Reader:水獭阅读, quail.timer:Quail Timer:鹌鹑计时, "
        "barley.recipes:Barley Recipes:麦香菜谱, heron.mail:Heron Mail:苍鹭邮箱, "
        "thistle.tasks:Thistle Tasks:蓟草待办, puffin.video:Puffin Video:海鹦视频, "
        "saffron.shop:Saffron Shop:藏红花小店, walnut.files:Walnut Files:胡桃文件"
    ),
    "pixel-15": (
        "drizzle.weather:Drizzle:毛毛雨天气, hazel.maps:Hazel Maps:榛子地图, "
        "clover.music:Clover Music:三叶草音乐, juniper.photos:Juniper Photos:杜松相册, "
        "badger.reader:Badger Reader:獾子阅读, wren.timer:Wren Timer:鹪鹩计时, "
        "millet.recipes:Millet Recipes:小米菜谱, egret.mail:Egret Mail:白鹭邮箱, "
        "nettle.tasks:Nettle Tasks:荨麻待办, seal.video:Seal Video:海豹视频, "
        "ginger.shop:Ginger Shop:生姜小店, pecan.files:Pecan Files:山核桃文件"
    ),
    "redmi-14": (
        "dew.weather:Dew:露珠天气, chestnut.maps:Chestnut Maps:栗子地图, "
        "peony.music:Peony Music:牡丹音乐, wisteria.photos:Wisteria Photos:紫藤相册, "
        "panda.reader:Panda Reader:竹熊阅读, oriole.timer:Oriole Timer:黄鹂计时, "
        "sorghum.recipes:Sorghum Recipes:高粱菜谱, crane.mail:Crane Mail:仙鹤邮箱, "
        "mint.tasks:Mint Tasks:薄荷待办, carp.video:Carp Video:锦鲤视频, "
        "pepper.shop:Pepper Shop:花椒小店, almond.files:Almond Files:杏仁文件, "
        "kumquat.news:Kumquat News:金橘新闻, persimmon.keyboard:Persimmon Keys:柿子键盘, "
        "osmanthus.ride:Osmanthus Ride:桂花出行, lychee.live:Lychee Live:荔枝直播, "
        "ginkgo.health:Ginkgo Health:银杏健康, poplar.parcel:Poplar Parcel:白杨快递"
    ),
    "samsung-10": (
        "mist.weather:Mist:薄雾天气, olive.maps:Olive Maps:橄榄地图, "
        "jasmine.music:Jasmine Music:茉莉音乐, fern.photos:Fern Photos:蕨叶相册, "
        "beaver.reader:Beaver Reader:河狸阅读, robin.timer:Robin Timer:知更鸟计时, "
        "oat.recipes:Oat Recipes:燕麦菜谱, stork.mail:Stork Mail:白鹳邮箱, "
        "sage.tasks:Sage Tasks:鼠尾草待办, whale.video:Whale Video:鲸鱼视频, "
        "vanilla.shop:Vanilla Shop:香草小店, cashew.files:Cashew Files:腰果文件"
    ),
}

_KINDS: Final = (
    "weather:天气 maps:地图 music:音乐 photos:相册 reader:阅读 timer:计时 recipes:菜谱 mail:邮箱 tasks:待办 video:视频 "
    "shop:小店 files:文件"
)
_STEMS: Final = (
    "aspen:山杨 bluebell:风铃草 cobble:卵石 dahlia:大丽花 elder:接骨木 flint:燧石 gorse:金雀花 heather:石楠 iris:鸢尾 "
    "jay:松鸦 kestrel:红隼 linden:椴树"
)


def add_everyday(shelf: Shelf, phone: str) -> None:
    """Put this phone's everyday apps on the shelf."""
    for entry in _NAMES[phone].split(", "):
        name, english, chinese = entry.split(":")
        app = AppSpec(f"org.example.{name}", 0, label=(english, chinese))
        shelf.add(app, Held(on="POST_NOTIFICATIONS", idle="CAMERA"))


def add_more_everyday(shelf: Shelf, turn: int) -> None:
    """Put twelve everyday apps on the shelf; each `turn` (0 to 11) pairs names and kinds anew: none comes twice."""
    kinds = _KINDS.split()
    for index, stem in enumerate(_STEMS.split()):
        name, chinese = stem.split(":")
        kind, kind_chinese = kinds[(index + turn) % len(kinds)].split(":")
        label = (f"{name.capitalize()} {kind.capitalize()}", chinese + kind_chinese)
        shelf.add(AppSpec(f"org.example.{name}.{kind}", 0, label=label), Held(on="POST_NOTIFICATIONS", idle="CAMERA"))
