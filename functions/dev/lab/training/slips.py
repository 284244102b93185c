"""Slips of typing, so that the model reads past them: disguises proper are undone before it reads."""
import re

_WORD = re.compile(r"[^\W\d_]{4,}")


def slipped(text, rng):
    """The text with one to three slips: letters swapped, dropped or doubled, a blank or an apostrophe left out."""
    for _ in range(rng.integers(1, 4)):
        text = _KINDS[rng.integers(len(_KINDS))](text, rng)
    return text


def _in_word(change):
    def kind(text, rng):
        words = list(_WORD.finditer(text))
        if not words:
            return text
        word = words[rng.integers(len(words))]
        at = int(rng.integers(word.start(), word.end() - 1))
        return text[:at] + change(text[at], text[at + 1]) + text[at + 2:]
    return kind


def _without(pattern):
    def kind(text, rng):
        places = [m.start() for m in re.finditer(pattern, text)]
        if not places:
            return text
        at = places[rng.integers(len(places))]
        return text[:at] + text[at + 1:]
    return kind


_KINDS = (_in_word(lambda a, b: b + a), _in_word(lambda a, b: b), _in_word(lambda a, b: a + a + b),
          _without(r"(?<=[a-z]) (?=[a-z])"), _without(r"(?<=[a-z])'(?=[a-z])"))
