"""Lines in another script than the article: residue of the page's template."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from unicodedata import name

from reader.core.vocabulary import Role
from reader.parse.roles.page import Line, Page, Said, Verdict

# A foreign line is residue only where the page is plainly in one script and the foreign lines are few.
_MAIN_SHARE = 0.8
_LONGEST = 25
_LATIN = "LATIN"
_WHY = "written in another script than the article"
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_NO_ASCII_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    """The first word of a letter's Unicode name, which names its script; kana and ideographs count as one."""
    first = name(letter, "UNKNOWN").split(" ", 1)[0]
    return "CJK" if first in ("HIRAGANA", "KATAKANA") else first


def _scripts(text: str) -> Counter[str]:
    # Letters of plain ASCII are all Latin, and are counted at once.
    latin = len(text.encode("ascii", "ignore").translate(None, _NO_ASCII_LETTERS))
    counts = Counter({_LATIN: latin} if latin else {})
    for letter, times in Counter(_NOT_ASCII.findall(text)).items():
        if letter.isalpha():
            counts[_script(letter)] += times
    return counts


def _foreign(line: Line, main: str) -> bool:
    if line.count > _LONGEST or (main == _LATIN and line.text.isascii()):
        return False
    scripts = _scripts(line.text)
    letters = scripts.total()
    return letters >= 3 and scripts[main] * 10 <= letters


def foreign_scripts(page: Page, _said: Said) -> Mapping[int, Verdict]:
    """Short lines of a script that hardly occurs on the rest of the page."""
    scripts = _scripts(page.document.text)
    if not scripts:
        return {}
    main, times = scripts.most_common(1)[0]
    if times < _MAIN_SHARE * scripts.total():
        return {}
    verdict = Verdict(Role.FURNITURE, 0.9, _WHY)
    return {line.index: verdict for line in page.lines if _foreign(line, main)}
