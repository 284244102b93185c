"""Reads the given data and the corpus into one table: texts, labels, what was judged, frozen splits."""
import collections
import dataclasses
import glob
import hashlib
import os
import re

import numpy as np
import pandas as pd

from heads import AXES, HEADS, INDEX
from normalise import normalise

HELD_OUT = ("convabuse", "stormfront")
TARGETED = {"edos": "gender", "misogyny": "gender"}

# Neutral words that tell which characteristic a hateful text is about where its source does not say.
MENTIONS = {
    "gender": r"wom[ae]n|females?|girls?|feminis\w+|wife|wives|housewi\w+",
    "race": r"blacks?|whites?|asians?|immigra\w+|migrants?|mexic\w+|africans?|arabs?|indians?|pakistani\w*|chinese"
            r"|refugees?|latin\w+|hispanic\w*|foreigners?|race",
    "religion": r"muslims?|islam\w*|jew\w*|christian\w*|catholic\w*|hindus?|sikhs?|mosques?|synagogues?",
    "age": r"old people|pensioners?|elderly|boomers?|teenagers?",
    "orientation": r"gays?|lesbians?|homosexual\w*|bisexual\w*|lgbt\w*|queers?",
    "identity": r"trans|transgender\w*|non-?binary|transsexual\w*",
    "disability": r"disab\w+|autis\w+|wheelchair\w*|deaf|blind|handicap\w*",
}
_MENTIONS = {a: re.compile(rf"\b(?:{p})\b", re.IGNORECASE) for a, p in MENTIONS.items()}


@dataclasses.dataclass
class Table:
    """Rows as columns: y and known are rows x heads, split is train, validation, test or held-out."""
    frame: pd.DataFrame
    y: np.ndarray
    known: np.ndarray

    def where(self, mask):
        mask = np.asarray(mask)
        return Table(self.frame[mask].reset_index(drop=True), self.y[mask], self.known[mask])

    def __len__(self):
        return len(self.frame)


def mentioned(text):
    return [a for a in AXES if _MENTIONS[a].search(text)]


def given(folder):
    rows = pd.concat([pd.read_csv(f, keep_default_na=False, dtype=str)
                      for f in sorted(glob.glob(os.path.join(folder, "*.csv.gz")))], ignore_index=True)
    rows = rows[(rows.known != "") & (rows.text != "")].reset_index(drop=True)
    y = np.zeros((len(rows), len(HEADS)), np.float32)
    known = np.zeros_like(y)
    for i, row in enumerate(rows.itertuples()):
        _judge(row, y[i], known[i])
    rows["template"], rows["functionality"] = "", ""
    rows["split"] = _splits(rows)
    return Table(rows, y, known)


def _judge(row, y, known):
    labels, judged = set(row.labels.split("|")), set(row.known.split("|")) | set(row.labels.split("|"))

    def say(head, value):
        y[INDEX[head]], known[INDEX[head]] = value, 1

    if "c1" in judged:
        say("abuse", "c1" in labels)
        if "c1" not in labels:
            say("harassment", 0)
            say("bullying", 0)
    if "c2" in judged:
        say("intimidation", "c2" in labels)
    if "c4" in judged:
        say("sexualised", "c4" in labels)
    if "c9" in judged:
        say("derogatory-position", "c9" in labels)
    if "c3" in judged:
        _judge_hate(row, "c3" in labels, say)


def _judge_hate(row, hateful, say):
    only = TARGETED.get(row.source)
    axes = mentioned(row.text)
    if hateful:
        say("hate", 1)
        named = [only] if only else axes
        for a in AXES:
            if a in named and len(named) == 1:
                say("discrimination-" + a, 1)
            elif not only and a not in axes and axes:
                say("discrimination-" + a, 0)
    elif only:
        # These sources judged sexism alone: a text about another group may still be hateful.
        say("discrimination-" + only, 0)
        if not [a for a in axes if a != only]:
            say("hate", 0)
    else:
        say("hate", 0)
        for a in AXES:
            say("discrimination-" + a, 0)


def _splits(rows):
    keys = rows.id.where(rows.source != "cad", rows.id.str.split("-").str[0]).copy()
    pairs = rows.source == "hatemojibuild"
    keys[pairs] = _pair_keys(rows.text[pairs].tolist())
    held = rows.source.isin(HELD_OUT)
    tenth = [int(hashlib.sha256(f"{s}/{k}".encode()).hexdigest(), 16) % 10 == 0 for s, k in zip(rows.source, keys)]
    return np.where(held, "held-out", np.where(tenth, "validation", "train"))


def _pair_keys(texts, shared=0.5):
    """One key for texts that share at least half of their words, so that perturbations stay together."""
    words = [frozenset(re.findall(r"\w+|[^\w\s]", t.lower())) for t in texts]
    parent = list(range(len(texts)))

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    index = collections.defaultdict(list)
    for i, own in enumerate(words):
        common = collections.Counter(j for w in own if len(index[w]) < 400 for j in index[w])
        for j, n in common.items():
            if n >= shared * len(own | words[j]):
                # The least number stays the root, so that the key does not hang on the order of a set.
                low, high = sorted((root(i), root(j)))
                parent[high] = low
        for w in own:
            index[w].append(i)
    return [f"pair-{root(i)}" for i in range(len(texts))]


def corpus(file):
    rows = pd.read_csv(file, keep_default_na=False, dtype=str)
    y = np.stack([rows.labels.str.split("|").map(lambda x, h=h: h in x) for h in HEADS], 1).astype(np.float32)
    known = np.stack([rows.known.str.split("|").map(lambda x, h=h: h in x) for h in HEADS], 1).astype(np.float32)
    rows["source"], rows["native_label"] = "corpus", ""
    return Table(rows, y, np.maximum(known, y))


def read(folder, corpus_file):
    parts = [given(folder), corpus(corpus_file)]
    columns = ["id", "text", "source", "split", "native_label", "template", "functionality"]
    frame = pd.concat([p.frame[columns] for p in parts], ignore_index=True)
    frame["reading"] = [normalise(t) for t in frame.text]
    return Table(frame, np.concatenate([p.y for p in parts]), np.concatenate([p.known for p in parts]))


def validation(table, positives=500, negatives=300):
    """The frozen validation rows: the whole corpus split, and of each source so many rows by the order of a hash."""
    keep = np.zeros(len(table), bool)
    chosen = table.frame.split.isin(["validation", "held-out"]).to_numpy()
    innocent = (table.y.sum(1) == 0)
    order = np.array([hashlib.sha256(i.encode()).hexdigest() for i in table.frame.id])
    for source, split in {(s, p) for s, p in zip(table.frame.source, table.frame.split)}:
        mine = chosen & (table.frame.source == source).to_numpy() & (table.frame.split == split).to_numpy()
        if source == "corpus":
            keep |= mine
            continue
        for part, cap in ((mine & ~innocent, positives), (mine & innocent, negatives)):
            where = np.flatnonzero(part)
            keep[where[np.argsort(order[where])][:cap]] = True
    return table.where(keep)


def splits_trained(with_test):
    return ("train", "test") if with_test else ("train",)


def trained(table, splits):
    """Which rows may be trained on: those of the splits, where anything was judged."""
    return (table.frame.split.isin(splits) & (table.known.sum(1) > 0)).to_numpy()


def sample(table, rng, train, negatives, positives, repeat, hard=None):
    """Row numbers of one epoch: of each source at most so many innocent and breaching rows; `repeat` weighs up.

    `train` says which rows may be taken. `hard` gives rows a score by an earlier model, or none (nan): the worst innocent
    ones fill half of their source's cap.
    """
    scarce = table.y[:, [INDEX[h] for h in ("abuse", "intimidation", "sexualised", "derogatory-position")]].any(1)
    breach = table.y.any(1)
    rows = []
    for source in sorted(set(table.frame.source)):
        mine = train & (table.frame.source == source).to_numpy()
        if source in repeat:
            all_rows = np.flatnonzero(mine)
            whole, rest = divmod(repeat[source], 1)
            rows += [all_rows] * int(whole) + [rng.permutation(all_rows)[:int(rest * len(all_rows))]]
            continue
        rows.append(np.flatnonzero(mine & scarce))
        rows.append(rng.permutation(np.flatnonzero(mine & breach & ~scarce))[:positives.get(source, positives["*"])])
        innocent = rng.permutation(np.flatnonzero(mine & ~breach))
        cap = negatives.get(source, negatives["*"])
        if hard is not None:
            scored = innocent[~np.isnan(hard[innocent])]
            worst = scored[np.argsort(-hard[scored], kind="stable")][:cap // 2]
            innocent = np.concatenate([worst, np.setdiff1d(innocent, worst, assume_unique=True)])
        rows.append(innocent[:cap])
    return np.concatenate(rows)
