"""Which encoding of one byte a letter bytes are in, by the letters that they become.

What is guessed from whole candidates misses encodings that few files are in today: Cyrillic of Unix (ISO 8859-5) and of
the Macintosh, the Western and Central European letters of DOS. Each has a plain sign: read rightly, Cyrillic is made of
its ten commonest letters for the most part, and letters with accents are small ones inside words.
"""

# Of those that read alike the first is taken; koi8_u has the letters of koi8_r, and the Ukrainian ones.
_CYRILLIC = ("cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866", "mac_cyrillic")
_DOS = ("cp850", "cp852")
# The commonest letters of Russian, Ukrainian, Bulgarian and Serbian: 59 to 78 of 100 signs in sentences of news, and
# below 50 of what another encoding makes of them, or a Cyrillic one of Greek, Hebrew, Arabic, Thai and East Asian ones.
_COMMON = frozenset("оеаинтсрвлії")
_MOSTLY_COMMON = 0.54
# Of the letters, so many are beyond ASCII where a text is in another script; tags around it are letters too.
_OTHER_SCRIPT = 0.3
_ACCENTED = frozenset("éèêëàâáäãåçîïíìôóòöõøûùúüñæœßýÿąćęłńśźżčďěňřšťůžőűâăîŕľĺôäş")
_MARKS = frozenset("“”„‘’‚«»–—…•·°£€§©®™¿¡½ºª´")
# So many of the signs beyond ASCII stand where writing has them, if the text is read rightly; and so much fewer if not.
_SOUND, _BETTER = 0.9, 0.2
_FEWEST = 2


def likelier(sample: bytes, guess: str) -> str:
    """The encoding by whose letters ``sample`` reads better than by those of ``guess``, else ``guess`` itself.

    ``sample`` is some of the text, without its lines of plain ASCII alone; both are names of Python codecs.
    """
    high = sum(byte >= 0x80 for byte in sample)
    ascii_letters = sum(chr(byte).isalpha() for byte in sample if byte < 0x80)
    if high > _OTHER_SCRIPT * (high + ascii_letters):
        return _cyrillic(sample, high) or guess
    return _dos(sample, guess)


def _cyrillic(sample: bytes, high: int) -> str | None:
    shares = {name: _commonness(sample.decode(name, "replace")) / high for name in _CYRILLIC}
    best = max(_CYRILLIC, key=lambda name: shares[name])
    return best if shares[best] >= _MOSTLY_COMMON else None


def _commonness(text: str) -> int:
    """How many signs are common letters, less those that stand where writing has none."""
    return sum(sign in _COMMON for sign in text.lower()) - _oddly_placed(text)


def _oddly_placed(text: str) -> int:
    """How many capitals stand right behind a small letter, and signs that are no letters between two letters."""
    odd = 0
    for before, sign, after in zip(text, text[1:], text[2:], strict=False):
        if sign >= "\x80" and before.isalpha():
            odd += (sign.isupper() and before.islower()) or (not sign.isalpha() and after.isalpha())
    return odd


def _dos(sample: bytes, guess: str) -> str:
    own = _soundness(sample.decode(guess, "replace"))
    if own > _SOUND - _BETTER:
        return guess
    sound = {name: _soundness(sample.decode(name, "replace")) for name in _DOS}
    best = max(sound.values())
    return next((name for name in _DOS if sound[name] == best), guess) if best >= max(_SOUND, own + _BETTER) else guess


def _soundness(text: str) -> float:
    """The share of signs beyond ASCII that stand where writing has them; 1 where there are too few to tell."""
    good = total = 0
    for before, sign, after in zip(f" {text}", text, f"{text[1:]} ", strict=False):
        if sign < "\x80":
            continue
        total += 1
        inside = before.isalpha() and after.isalpha()
        if sign.lower() in _ACCENTED:
            beside = before.isalpha() or after.isalpha()
            good += beside and (not before.islower() if sign.isupper() else not after.isupper())
        elif sign in _MARKS:
            good += not inside or sign == "’"
    return good / total if total >= _FEWEST else 1.0
