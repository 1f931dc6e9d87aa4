"""The encodings that a person may choose from, in words.

The labels in brackets are those of the WHATWG Encoding Standard, which browsers show too, with capitals where people
write them. The codecs are those that browsers' labels stand for: Shift_JIS as Windows widened it, GB18030 for GBK.
"""

import codecs
from dataclasses import dataclass

from reader.core.wording import tr, tr_later


@dataclass(frozen=True, slots=True)
class Encoding:
    """A Python codec, by the name that ``codecs.lookup`` gives, and how people call it: for what, and its label."""

    codec: str
    script: str
    label: str

    @property
    def words(self) -> str:
        """What a menu says: Cyrillic (windows-1251)."""
        return f"{tr(self.script)} ({self.label})"


# Groups of neighbours, those first that news is most often kept in.
GROUPS = (
    (
        Encoding("utf-8", tr_later("Unicode"), "UTF-8"),
        Encoding("utf-16-le", tr_later("Unicode"), "UTF-16 LE"),
        Encoding("utf-16-be", tr_later("Unicode"), "UTF-16 BE"),
    ),
    (
        Encoding("cp1252", tr_later("Western"), "windows-1252"),
        Encoding("mac-roman", tr_later("Western"), "Mac Roman"),
        Encoding("cp850", tr_later("Western"), "DOS 850"),
        Encoding("cp1250", tr_later("Central European"), "windows-1250"),
        Encoding("iso8859-2", tr_later("Central European"), "ISO 8859-2"),
        Encoding("cp852", tr_later("Central European"), "DOS 852"),
        Encoding("cp1257", tr_later("Baltic"), "windows-1257"),
        Encoding("cp1254", tr_later("Turkish"), "windows-1254"),
        Encoding("cp1258", tr_later("Vietnamese"), "windows-1258"),
    ),
    (
        Encoding("cp1251", tr_later("Cyrillic"), "windows-1251"),
        Encoding("koi8-r", tr_later("Cyrillic"), "KOI8-R"),
        Encoding("koi8-u", tr_later("Cyrillic"), "KOI8-U"),
        Encoding("iso8859-5", tr_later("Cyrillic"), "ISO 8859-5"),
        Encoding("cp866", tr_later("Cyrillic"), "DOS 866"),
        Encoding("mac-cyrillic", tr_later("Cyrillic"), "Mac Cyrillic"),
        Encoding("cp1253", tr_later("Greek"), "windows-1253"),
        Encoding("cp1255", tr_later("Hebrew"), "windows-1255"),
        Encoding("cp1256", tr_later("Arabic"), "windows-1256"),
        Encoding("cp874", tr_later("Thai"), "windows-874"),
    ),
    (
        Encoding("gb18030", tr_later("Chinese, simplified"), "GB18030"),
        Encoding("big5hkscs", tr_later("Chinese, traditional"), "Big5"),
        Encoding("cp932", tr_later("Japanese"), "Shift_JIS"),
        Encoding("euc_jp", tr_later("Japanese"), "EUC-JP"),
        Encoding("iso2022_jp", tr_later("Japanese"), "ISO-2022-JP"),
        Encoding("cp949", tr_later("Korean"), "EUC-KR"),
    ),
)
_LABELS = {encoding.codec: encoding.label for group in GROUPS for encoding in group}


def label_of(codec: str) -> str:
    """How people call the encoding of a Python codec; the codec's own name where it is none of the listed."""
    return _LABELS.get(codecs.lookup(codec).name, codec)
