"""The look of the HTML export: the colours of the window's two themes, and one style sheet."""

import base64
import hashlib
import tomllib
from functools import cache
from typing import Any

from reader.errors import EnvironmentFailure
from reader.resources import resource

# The class of each colour; the letters of the legend, in lower case.
CLASSES = {"quote": "q", "statement": "s", "unattributed": "u", "boilerplate": "b"}
# The line below a colour, so that it can be told without colours. CSS has no dash-dot, and boilerplate is small and
# set off instead.
_LINES = {"solid": "solid", "dash": "dashed", "dot": "dotted", "dash-dot": "none"}

_SHEET = """
*{box-sizing:border-box}
html{background:var(--window);color:var(--text);font:16px/1.6 Charter,"Bitstream Charter",Georgia,"Noto Serif",serif}
body{margin:0 auto;max-width:82rem;padding:1rem 1.25rem 3rem}
a{color:inherit}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.legend,.cards,.made,.balance,.role,.key{font-family:system-ui,"Segoe UI","Noto Sans",sans-serif}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;list-style:none;margin:0;padding:.4rem 0 .9rem;font-size:.85rem}
.legend b{font-weight:600}
.legend small{color:var(--muted);font-size:inherit}
article{background:var(--paper);border:1px solid var(--faint);border-radius:10px;margin:0 0 1.5rem;
padding:1.25rem 1.5rem 1.5rem}
.balance{margin:0 0 1.25rem;font-size:.85rem;color:var(--muted)}
.balance svg{display:block;width:100%;height:10px;margin:0 0 .35rem}
.notice{background:var(--notice);border-radius:6px;padding:.5rem .8rem;margin:0 0 1rem}
.failed{background:var(--error)}
.row{display:grid;grid-template-columns:minmax(0,1fr) 25rem;column-gap:2rem;align-items:start}
.block{white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 .9rem;min-width:0}
h1.block{font-size:1.65rem;line-height:1.25;font-weight:700}
.headline{margin-top:.5rem}
p.headline{font-size:1.2rem;line-height:1.35;font-weight:600}
.byline,.caption{font-size:.9rem;color:var(--muted)}
.boilerplate{margin-bottom:.5rem;font-size:.84rem;border-left:3px dotted var(--bl);padding-left:.75rem;color:var(--bx)}
.role{font-size:.7rem;color:var(--muted);border:1px solid var(--faint);border-radius:4px;padding:0 .3em;
margin-right:.5em;user-select:none}
.q,.s,.u,.b{border-radius:2px;text-decoration-thickness:1.5px;text-underline-offset:.22em;
-webkit-box-decoration-break:clone;box-decoration-break:clone}
.src{font-style:italic}
.block .cue,.legend .cue{font-weight:700}
.key{display:inline-block;min-width:1.35em;padding:0 .3em;margin-right:.3em;font-size:.68rem;font-weight:700;
line-height:1.5;text-align:center;text-decoration:none;border-radius:4px;vertical-align:.12em;user-select:none}
.cards{list-style:none;margin:0 0 .9rem;padding:0;font-size:.8rem;line-height:1.45}
.card{background:var(--card);border:1px solid var(--faint);border-left-width:4px;border-radius:6px;
padding:.4rem .65rem .45rem;margin:0 0 .4rem;overflow-wrap:anywhere}
.card:target,.key:target{outline:2px solid var(--accent);outline-offset:1px}
.card p{margin:0}
.card i,.card small{color:var(--muted)}
.card small{font-size:.72rem}
.inner{margin-left:1rem}
.made{margin:1.25rem 0 0;padding:.75rem 0 0;border-top:1px solid var(--faint);font-size:.75rem;color:var(--muted);
display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem 1rem}
.made dt,.made dd{margin:0;overflow-wrap:anywhere}
@media (max-width:52rem){body{padding:.5rem .5rem 2rem}article{padding:1rem}.row{display:block}
.cards{margin-left:1rem}}
@media print{html{font-size:10.5pt;background:none}body{max-width:none;padding:0}article{border:0;padding:0;
background:none;break-after:page}article:last-of-type{break-after:auto}.row{display:block}
.cards{margin-left:1rem}.card,.block{break-inside:avoid}.q,.s,.u,.key,.balance svg{
print-color-adjust:exact;-webkit-print-color-adjust:exact}.card{background:none}}
@page{margin:16mm}
"""


@cache
def style_sheet() -> str:
    """The whole style sheet; raises EnvironmentFailure when a theme is missing or damaged."""
    light, dark = _theme("light"), _theme("dark")
    try:
        rules = [
            f":root{{color-scheme:light dark;{_variables(light)}}}",
            f"@media screen and (prefers-color-scheme:dark){{:root{{{_variables(dark)}}}}}",
            _SHEET.strip(),
            *(_kind_rules(kind, light["kinds"][kind]["underline"]) for kind in CLASSES),
            "svg .m{fill:var(--ql);opacity:.5}svg .o{fill:var(--other)}",
        ]
    except (KeyError, TypeError) as error:
        raise EnvironmentFailure(f"A theme is damaged ({error}). Install the program again.") from error
    return "\n".join(rules)


def style_hash(sheet: str) -> str:
    """The style sheet's digest as a Content-Security-Policy names it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(sheet.encode("utf-8")).digest()).decode("ascii")


def _theme(name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise EnvironmentFailure(f"The theme {name} is damaged ({error}). Install the program again.") from error


def _variables(theme: dict[str, Any]) -> str:
    colours = theme["colours"]
    out = {name: colours[name] for name in ("window", "paper", "text", "muted", "faint", "accent", "card", "other")}
    out |= {name: colours[name] for name in ("notice", "error")}
    for kind, letter in CLASSES.items():
        entry = theme["kinds"][kind]
        out |= {
            f"{letter}t": entry["tint"],
            f"{letter}n": entry["nested"],
            f"{letter}x": entry["text"],
            f"{letter}l": entry["line"],
        }
    return ";".join(f"--{name}:{value}" for name, value in out.items())


def _kind_rules(kind: str, line: str) -> str:
    k = CLASSES[kind]
    underline = _LINES[line]
    drawn = "" if underline == "none" else f";text-decoration:underline {underline} var(--{k}l)"
    return (
        f".block .{k}{{background:var(--{k}t);color:var(--{k}x){drawn}}}"
        f".block .{k}.in{{background:var(--{k}n)}}"
        f".key.{k},.block .key.{k}{{background:var(--{k}t);color:var(--{k}x);border:1px solid var(--{k}l);"
        f"text-decoration:none}}"
        f".card.{k}{{border-left-color:var(--{k}l)}}"
        f"svg .{k}{{fill:var(--{k}l)}}"
    )
