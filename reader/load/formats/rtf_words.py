"""What the control words of RTF mean: signs, code pages of fonts, and groups that are no text (RTF 1.9.1)."""

# Signs that have a word of their own, and the ends of lines and cells.
SIGNS = {
    "tab": "\t", "cell": "\t", "nestcell": "\t", "par": "\n", "line": "\n", "sect": "\n", "page": "\n", "column": "\n",
    "row": "\n", "nestrow": "\n", "softline": "\n", "emdash": "—", "endash": "–", "emspace": "\u2003",
    "enspace": "\u2002", "qmspace": "\u2005", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
# The same for single signs behind a backslash.
ESCAPED = {"~": "\xa0", "_": "\u2011", "-": "\u00ad", "{": "{", "}": "}", "\\": "\\", "\n": "\n", "\r": "\n"}
# Groups that are no text of the document: tables of fonts and styles, pictures, what was given to other programs,
# comments. Those that begin with \* are left out unless KEPT has them.
SKIPPED = frozenset(
    "colortbl stylesheet listtable listoverridetable revtbl rsidtbl filetbl pict nonshppict shprslt objdata "
    "objclass objname objalias objsect annotation atnid atnauthor atnref xe tc txe rxe bkmkstart bkmkend sn sv ftnsep "
    "ftnsepc aftnsep aftnsepc ftncn aftncn template operator company manager category keywords comment doccomm subject "
    "hlinkbase revtim printim buptim fldinst generator private datafield".split()
)
KEPT = frozenset(("shpinst", "shptxt"))
# The code page of a font by its character set.
CODE_PAGES = {
    0: "cp1252", 2: "cp1252", 77: "mac_roman", 78: "shift_jis", 80: "big5", 81: "gb2312", 83: "mac_greek",
    84: "mac_cyrillic", 85: "mac_greek", 88: "mac_latin2", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk",
    136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
CHARACTER_SETS = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
