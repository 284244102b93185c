"""The model's reading of a text, version 1. Every step can be repeated exactly in Java; README.md states it in words."""
import re
import unicodedata

VERSION = "1"

_TYPESET = dict(zip(map(ord, "‘’‚‛ʼʹ′´“”„‟«»″−⁃"), "''''''''\"\"\"\"\"\"\"--"))
_LINK = re.compile(r"https?://\S+|www\.\S+|[\[<](?:url|link)[\]>]", re.IGNORECASE | re.ASCII)
_USER = re.compile(r"(?<![\w@])@\w+|[\[<]user[\]>]|(?<!\w)/?u/[\w-]+", re.IGNORECASE | re.ASCII)
_SYMBOL_RANGES = ((0x2300, 0x23FF), (0x2600, 0x27BF), (0x2B00, 0x2BFF))
_PICTURES = (0x1F000, 0x1FAFF)
_FLAG_LETTERS = (0x1F1E6, 0x1F1FF)
_SKIN = {0x1F3FB: "white", 0x1F3FC: "white", 0x1F3FD: "brown", 0x1F3FE: "black", 0x1F3FF: "black"}
_SPECIAL = {0x2764: "heart", 0x26A7: "transgender", 0x2640: "female", 0x2642: "male"}
_COLOURLESS = {"heavy", "black", "white"}


def normalise(text):
    text = unicodedata.normalize("NFKC", text).translate(_TYPESET)
    text = _USER.sub(" user ", _LINK.sub(" url ", text))
    if text.isascii():
        return text
    return _pictures_named(text)


def _pictures_named(text):
    out, flag, last = [], "", ""
    for character in text + "\0":
        code = ord(character)
        if _FLAG_LETTERS[0] <= code <= _FLAG_LETTERS[1]:
            flag += chr(code - _FLAG_LETTERS[0] + ord("a"))
            if len(flag) == 2:
                out.append(f" flag {flag} ")
                flag = ""
            continue
        flag = ""
        if character == "\0" or code == 0x200D or 0xFE00 <= code <= 0xFE0F:
            continue
        name = picture_name(code)
        if name is None:
            out.append("-" if unicodedata.category(character) == "Pd" else character)
            last = ""
        elif name != last:
            out.append(f" {name} ")
            last = name
    return "".join(out)


def picture_name(code):
    """The words for a pictograph, empty for an unnamed one, None for any other character."""
    if code in _SKIN:
        return _SKIN[code]
    if code in _SPECIAL:
        return _SPECIAL[code]
    symbol = any(a <= code <= b for a, b in _SYMBOL_RANGES)
    if not symbol and not _PICTURES[0] <= code <= _PICTURES[1]:
        return None
    words = unicodedata.name(chr(code), "").lower().split()
    return " ".join(w for w in words if not (symbol and w in _COLOURLESS))
