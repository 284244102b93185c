#!/usr/bin/env python3
"""Trains, calibrates, exports and describes the clause model. README.md says what goes in and what comes out."""
import argparse
import json
import os
import sys
import time

import numpy as np
import torch

import data
import release
from encoder import Classifier, Reader, encoder, logits
from fit import fit
from heads import INDEX
from slips import slipped

POSITIVES = {"*": 3000, "hatexplain": 2500, "implicit_hate": 2500}
NEGATIVES = {"*": 2500, "cad": 8000, "edos": 3000, "implicit_hate": 2000, "hatexplain": 2000, "davidson": 2000,
             "stormfront": 1500, "misogyny": 1500}

# Where an innocent row that looks bad is one, not a label forgotten.
MINED = ("cad", "wiki_attack")


def options():
    o = argparse.ArgumentParser(description=__doc__)
    o.add_argument("--data", required=True, help="folder of the given *.csv.gz")
    o.add_argument("--corpus", required=True, help="the corpus as generate.py writes it")
    o.add_argument("--base", required=True, help="ONNX file of the base weights")
    o.add_argument("--tokenizer", help="tokenizer.json of the base weights (default: beside the base)")
    o.add_argument("--out", required=True, help="folder for checkpoint, release and log")
    o.add_argument("--init", help="checkpoint to go on from")
    o.add_argument("--epochs", type=float, default=3)
    o.add_argument("--minutes", type=float, default=240, help="end the training after these at the latest; 0: no training")
    o.add_argument("--share", type=float, default=1, help="share of the given rows per epoch")
    o.add_argument("--corpus-repeat", type=float, default=1.7)
    o.add_argument("--pairs-repeat", type=float, default=2)
    o.add_argument("--batch", type=int, default=32)
    o.add_argument("--rate", type=float, default=1.5e-4)
    o.add_argument("--frozen", type=int, default=2, help="so many of the lowest layers are not trained")
    o.add_argument("--dropout", type=float, default=0.1, help="inside the encoder; without, training is a fifth faster")
    o.add_argument("--train-tokens", type=int, default=64, help="longer texts are cut in training")
    o.add_argument("--window", type=int, default=96)
    o.add_argument("--stride", type=int, default=64)
    o.add_argument("--hard", help="checkpoint whose worst false alarms come first among the innocent rows")
    o.add_argument("--teacher", help="checkpoint to distil from, of the same or another base")
    o.add_argument("--teacher-base")
    o.add_argument("--name", default="redress-clauses", help="the version's name in model.json")
    o.add_argument("--made", default="", help="how the checkpoint of --init came about, for the card")
    o.add_argument("--seed", type=int, default=0)
    o.add_argument("--threads", type=int, default=2)
    o.add_argument("--slips", type=float, default=0.1, help="share of the texts that are trained on with slips of typing")
    o.add_argument("--test", action="store_true", help="add the table of the corpus' test split: once, at the end")
    o.add_argument("--with-test", action="store_true", help="train on the corpus' test split too, once all is chosen")
    chosen = o.parse_args()
    if chosen.test and chosen.with_test:
        o.error("--test would measure what --with-test trains on: give one of them")
    return chosen


def model(base, checkpoint=None, dropout=0.0):
    net = Classifier(encoder(base, dropout))
    if checkpoint:
        net.load_state_dict(torch.load(checkpoint, weights_only=True))
    return net


def torch_runner(net):
    def run(ids, mask):
        with torch.inference_mode():
            tokens, mask = torch.from_numpy(ids), torch.from_numpy(mask)
            return net(tokens, mask, torch.zeros_like(tokens)).numpy()
    return run


def scores(net, reader, ids):
    """Probabilities before calibration, from the first window alone."""
    short = [i[:62] for i in ids]
    return 1 / (1 + np.exp(-logits(torch_runner(net.eval()), reader, short)))


def false_alarms(net, reader, table, ids):
    """How abusive or contemptuous a model finds the innocent training rows of the sources that can be trusted there."""
    rows = np.flatnonzero((table.frame.split == "train") & table.frame.source.isin(MINED) & (table.y.sum(1) == 0))
    out = np.full(len(table), np.nan)
    columns = [INDEX[h] for h in ("abuse", "hate", "derogatory-position")]
    out[rows] = scores(net, reader, [ids[r] for r in rows])[:, columns].max(1)
    return out


def read_in_training(table, train, ids, reader, share, rng):
    """The ids of all texts, a share of the trained ones with slips."""
    rows = np.flatnonzero(train & (rng.random(len(table)) < share))
    read = list(ids)
    for row, own in zip(rows, reader.ids([slipped(text, rng) for text in table.frame.reading[rows]])):
        read[row] = own
    return read


def epochs_of(table, train, o, rng, hard):
    share = {k: int(v * o.share) for k, v in NEGATIVES.items()}, {k: int(v * o.share) for k, v in POSITIVES.items()}
    repeat = {"corpus": o.corpus_repeat, "hatemojibuild": o.pairs_repeat}
    out = []
    for i in range(int(np.ceil(o.epochs))):
        rows = data.sample(table, rng, train, share[0], share[1], repeat, hard)
        out.append(rng.permutation(rows)[:int(len(rows) * min(1, o.epochs - i))])
    return out


def main():
    o = options()
    os.makedirs(o.out, exist_ok=True)
    log = open(os.path.join(o.out, "log.txt"), "a", encoding="utf-8")

    def say(text):
        print(text, flush=True)
        print(time.strftime("%H:%M:%S"), text, file=log, flush=True)

    say(json.dumps(vars(o)))
    torch.manual_seed(o.seed)
    torch.set_num_threads(o.threads)
    rng = np.random.default_rng(o.seed)
    reader = Reader(o.tokenizer or o.base.removesuffix(".onnx") + "-tokenizer.json", o.window, o.stride)
    table = data.read(o.data, o.corpus)
    ids = reader.ids(table.frame.reading.tolist())
    train = data.trained(table, ["train", "test"] if o.with_test else ["train"])
    cut = [reader.framed(i[:o.train_tokens - 2]) for i in read_in_training(table, train, ids, reader, o.slips, rng)]
    say(f"{len(table)} rows, {sum(map(len, ids)) / len(ids):.0f} tokens each")
    net = model(o.base, o.init, o.dropout)
    checkpoint = os.path.join(o.out, "checkpoint.pt")

    def save(current):
        torch.save(current.state_dict(), checkpoint)

    run = {}
    if o.minutes > 0:
        hard = teacher = None
        if o.hard:
            hard = false_alarms(model(o.base, o.hard), reader, table, ids)
        if o.teacher:
            teacher = scores(model(o.teacher_base or o.base, o.teacher), reader, ids).astype(np.float32)
        epochs = epochs_of(table, train, o, rng, hard)
        say("rows per epoch: " + ", ".join(str(len(e)) for e in epochs))
        run = fit(net, table, cut, epochs, rate=o.rate, batch=o.batch, minutes=o.minutes, seed=o.seed, say=say,
                  save=save, teacher=teacher, frozen=o.frozen)
        run["rowsPerEpoch"] = [len(e) for e in epochs]
        save(net)
    release.write(net, reader, table, ids, o, run, say)


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main()
