"""Small pieces of HTML, every value escaped here. No script, no address to load, no picture."""

import html
from collections.abc import Iterable
from typing import Final

from core.evidence.record_words import Both
from core.model.text import clean_line

_LONGEST: Final = 500


def escape(untrusted: object) -> str:
    """Make text that is only text: cleaned, at most 500 characters, quotes and angle brackets escaped."""
    return html.escape(clean_line(str(untrusted), _LONGEST), quote=True)


def element(name: str, inner: str, kind: str = "") -> str:
    """Wrap ready HTML; `kind` is a class name of ours."""
    return f'<{name} class="{kind}">{inner}</{name}>' if kind else f"<{name}>{inner}</{name}>"


def both(words: Both, **values: object) -> str:
    """Write both languages, English first, each marked with its language."""
    safe = {key: escape(value) for key, value in values.items()}
    english, chinese = html.escape(words.en).format(**safe), html.escape(words.zh).format(**safe)
    return f'<span lang="en">{english}</span> <span lang="zh-Hans">{chinese}</span>'


def both_filled(words: Both, inner: Both) -> str:
    """Fill `{reason}` in each language with that language's words."""
    return both(Both(words.en.replace("{reason}", inner.en), words.zh.replace("{reason}", inner.zh)))


def heading(level: int, words: Both) -> str:
    return element(f"h{level}", both(words))


def listing(items: Iterable[str]) -> str:
    return element("ul", "".join(element("li", item) for item in items))


def facts(rows: Iterable[tuple[Both, str]]) -> str:
    """Write named values; each value is ready HTML."""
    return element("dl", "".join(element("dt", both(name)) + element("dd", value) for name, value in rows))
