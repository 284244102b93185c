"""Reads the sources: vocabularies with fillers held apart, and functionalities made of sets of templates.

A set is a paragraph. Its lines are hostile and contrasting templates that belong together: they are filled with the
same fillers and fall into the same split, so that a minimal pair is never torn. README.md describes the notation.
"""
import dataclasses
import hashlib
import re

CODES = {
    "A": "abuse", "B": "bullying", "R": "harassment", "I": "intimidation", "S": "sexualised",
    "P": "private-information", "T": "trolling", "U": "unwelcome-contact", "Y": "amplifying-abuse",
    "K": "retaliation", "X": "exclusion", "G": "derogatory-position", "H": "hate",
}
AXES = ("gender", "race", "religion", "age", "orientation", "identity", "disability")
JUDGED = tuple(CODES.values()) + tuple("discrimination-" + a for a in AXES)

# Which clauses the author leaves open where another one is breached and nothing else is said.
OPEN = {
    "A": "R B T K G", "H": "G X T K B R", "I": "A R B", "R": "A B U T", "B": "A R X", "S": "A R H gender orientation",
    "P": "R I A", "T": "A G R X", "U": "R A T I", "Y": "G", "K": "R B G T", "X": "G A B", "G": "A T X",
}
NEAR = {"race": ("religion",), "religion": ("race",), "orientation": ("identity", "gender"),
        "identity": ("orientation", "gender"), "gender": ("identity",), "age": (), "disability": ()}


@dataclasses.dataclass(frozen=True)
class Filler:
    forms: tuple
    axes: tuple
    held: bool


@dataclasses.dataclass(frozen=True)
class Vocabulary:
    name: str
    forms: tuple
    fillers: tuple

    def choices(self, held, axis=None):
        """The fillers of one side; a vocabulary without reserved fillers serves both."""
        fitting = [f for f in self.fillers if axis is None or axis in f.axes]
        if not fitting:
            raise ValueError(f"vocabulary {self.name} has no filler for {axis}")
        return [f for f in fitting if f.held == held] or fitting


@dataclasses.dataclass(frozen=True)
class Line:
    codes: tuple
    text: str
    weight: int

    @property
    def hostile(self):
        return any(c[0] not in "?!" for c in self.codes)


@dataclasses.dataclass(frozen=True)
class TemplateSet:
    functionality: str
    lines: tuple

    @property
    def key(self):
        return hashlib.sha256("\n".join(line.text for line in self.lines).encode("utf-8")).hexdigest()


@dataclasses.dataclass(frozen=True)
class Functionality:
    name: str
    rows: int
    hostile_share: float
    sets: tuple


def template_id(functionality, line):
    return f"{functionality}-{hashlib.sha256(line.text.encode('utf-8')).hexdigest()[:8]}"


def _filler(text, held, forms):
    named = forms != ("",)
    axes, _, rest = text.rpartition(": ") if named else ("", "", text)
    parts = tuple(p.strip() for p in rest.split(" / ")) if named else (rest.strip(),)
    if len(parts) != len(forms):
        raise ValueError(f"a filler needs {len(forms)} forms: {len(parts)} found")
    filler = Filler(parts, tuple(a for a in axes.strip().split("+") if a), held)
    if not set(filler.axes) <= set(AXES):
        raise ValueError(f"no such axis: {axes}")
    return filler


def _line(text):
    codes, bar, body = text.partition(" | ")
    if not bar:
        raise ValueError(f"a template needs its codes and ' | ': {text[:24]!r}")
    words, weight = [], 1
    for word in codes.split():
        if re.fullmatch(r"x\d", word):
            weight = int(word[1])
        elif re.fullmatch(r"[?!]?(?:[A-Z]|[a-z]+)(?::[a-z,]+)?", word):
            words.append(word)
        elif word != "-":
            raise ValueError(f"no such code: {word}")
    return Line(tuple(words), body.strip(), weight)


def parse(texts):
    """All vocabularies by name and all functionalities in order."""
    vocabularies, functionalities = {}, []
    for text in texts:
        name, forms, fillers, current, lines, alone, apart = None, (), [], None, [], False, False

        def close_set():
            if lines:
                current["sets"].append(TemplateSet(current["name"], tuple(_line(x) for x in lines)))
                lines.clear()

        for raw in text.splitlines() + ["## end"]:
            row = raw.strip()
            if row.startswith("# "):
                continue
            if row.startswith("@ ") or row.startswith("## "):
                close_set()
                if name:
                    vocabularies[name] = Vocabulary(name, forms, tuple(fillers))
                name, fillers = None, []
                if current and current["sets"]:
                    functionalities.append(Functionality(**{**current, "sets": tuple(current["sets"])}))
                current = None
            if row.startswith("@ "):
                words = row[2:].split()
                name, forms = words[0], tuple(words[1:]) or ("",)
            elif row.startswith("## "):
                words = row[3:].split()
                given = dict(w.split("=") for w in words[1:])
                alone, apart = "alone" in given, "apart" in given
                current = {"name": words[0], "rows": int(given.get("rows", 400)),
                           "hostile_share": float(given.get("hostile", 0.5)), "sets": []}
            elif not row:
                close_set()
            elif name:
                held = row.startswith("~")
                fillers += [_filler(x, held, forms) for x in row.lstrip("~ ").split(" ; ") if x.strip()]
            elif current:
                if alone or (apart and row.startswith("- ")):
                    close_set()
                lines.append(row)
            else:
                raise ValueError(f"neither vocabulary nor template: {row[:24]!r}")
    return vocabularies, functionalities


def judgement(line, axes):
    """Labels and judged clauses of a line whose group fillers are of the axes given."""
    labels, opened, shut = set(), set(), set()

    def widen(code):
        return CODES.get(code) or "discrimination-" + code

    for code in line.codes:
        if code[0] == "?":
            opened.add(widen(code[1:]))
        elif code[0] == "!":
            shut.add(widen(code[1:]))
        else:
            head, _, named = code.partition(":")
            own = named.split(",") if named else list(axes) if head in ("H", "D") else []
            if head == "D":
                opened.add("hate")
            else:
                labels.add(widen(head))
            labels |= {"discrimination-" + a for a in own}
            for a in own:
                opened |= {"discrimination-" + n for n in NEAR[a]}
            opened |= {widen(c) for c in OPEN.get(head, "").split()}
            if head in ("H", "D") and not own:
                opened |= {"discrimination-" + a for a in AXES}
    known = (set(JUDGED) - opened) | labels | shut
    return tuple(c for c in JUDGED if c in labels), tuple(c for c in JUDGED if c in known)


SLOT = re.compile(r"\{([a-z_]+)(?:@([a-z]+))?(?:#(\d))?(?:\.([a-z]+))?\}")
CHOICE = re.compile(r"\[([^\[\]]*)\]")


def fill(text, vocabularies, held, drawn, rng, shared):
    """The text with its slots and choices filled; `drawn` keeps the fillers that the lines of a set share.

    `shared` is the source of chance for what is shared, `rng` for what is the line's own. Returns the axes as well.
    """
    axes = []

    def slot(match):
        name, axis, number, form = match.groups()
        vocabulary = vocabularies[name]
        key = (name, axis, number)
        if key not in drawn:
            taken = [f for k, f in drawn.items() if k[0] == name]
            pool = vocabulary.choices(held, axis)
            drawn[key] = shared.choice([f for f in pool if f not in taken] or pool)
        filler = drawn[key]
        for a in filler.axes:
            if a not in axes:
                axes.append(a)
        return filler.forms[vocabulary.forms.index(form) if form else 0]

    for _ in range(6):
        before = text
        text = CHOICE.sub(lambda m: rng.choice(m.group(1).split("|")), text)
        text = SLOT.sub(slot, text)
        if text == before:
            break
    return polish(text), tuple(axes)


def polish(text):
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r" ([,.!?;:])(?=\s|$)", r"\1", text)
    text = re.sub(r"\b([Tt]he) the\b", r"\1", text)
    text = re.sub(r"([!?])\.(?=\s|$)", r"\1", text)
    text = re.sub(r"\b([Aa]) (?=[aeioAEIO])(?!(?:one|once|eur|Eur))", r"\1n ", text)
    text = re.sub(r"\b([Aa]) (?=un(?!i))", r"\1n ", text)
    return re.sub(r"(^|[.!?] )([a-z])", lambda m: m.group(1) + m.group(2).upper(), text)
