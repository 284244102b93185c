#!/usr/bin/env python3
"""Writes the corpus: generate.py OUT.csv [--seed N] [--check] [--counts]

The same sources and the same seed give the same bytes. --check fails with the broken rules, --counts prints the tables
of README.md.
"""
import argparse
import collections
import csv
import os
import random
import sys

import archive
import checks
import dress
import grammar

COLUMNS = ("id", "text", "labels", "known", "template", "functionality", "split")


def splits(functionality):
    """Which set falls into which split: by the order of the sets' hashes, about 15 % each held back."""
    ordered = sorted(functionality.sets, key=lambda s: s.key)
    held = max(1, round(0.15 * len(ordered))) if len(ordered) >= 3 else 0
    names = ["validation"] * held + ["test"] * held + ["train"] * (len(ordered) - 2 * held)
    return dict(zip((s.key for s in ordered), names))


def rows_of(functionality, vocabularies, seed, seen):
    home = splits(functionality)
    for hostile in (True, False):
        lines = [(s, n, x) for s in functionality.sets for n, x in enumerate(s.lines) if x.hostile == hostile]
        share = functionality.hostile_share if hostile else 1 - functionality.hostile_share
        total = sum(x.weight for _, _, x in lines)
        for group, number, line in lines:
            wanted = max(1, round(functionality.rows * share * line.weight / total))
            yield from rows_from(group, number, line, wanted, home[group.key], vocabularies, seed, seen)


def rows_from(group, number, line, wanted, split, vocabularies, seed, seen):
    held, made, plains = split != "train", 0, set()
    for i in range(wanted * 12):
        shared = random.Random(f"{seed}/{group.key}/{i}")
        own = random.Random(f"{seed}/{group.key}/{number}/{i}")
        drawn = {}
        # Every line of the set draws in the same order first, so that the lines of a pair meet the same fillers.
        for other in group.lines:
            grammar.fill(other.text, vocabularies, held, drawn, random.Random(0), shared)
        plain, axes = grammar.fill(line.text, vocabularies, held, drawn, own, shared)
        text = dress.dress(plain, vocabularies, held, own)
        if checks.folded(text) in seen or (plain in plains and i < wanted * 6):
            continue
        seen.add(checks.folded(text))
        plains.add(plain)
        labels, known = grammar.judgement(line, axes)
        name = grammar.template_id(group.functionality, line)
        yield {"id": f"{name}-{i:03d}", "text": text, "labels": "|".join(labels), "known": "|".join(known),
               "template": name, "functionality": group.functionality, "split": split}
        made += 1
        if made == wanted:
            return


def corpus(seed):
    vocabularies, functionalities = grammar.parse(archive.families().values())
    rows, seen = [], set()
    for functionality in functionalities:
        rows += rows_of(functionality, vocabularies, seed, seen)
    return rows, functionalities


def family(name):
    """The functionality without the hand that wrote it."""
    return name.removesuffix("-more").removesuffix("-varied").removesuffix("-wide")


def print_counts(rows, functionalities):
    print("| functionality | sets | templates | breach | contrast | train | validation | test |\n|---|" + "---:|" * 7)
    for name in dict.fromkeys(family(f.name) for f in functionalities):
        print_count(f"`{name}`", [r for r in rows if family(r["functionality"]) == name],
                    [f for f in functionalities if family(f.name) == name])
    print_count("all", rows, functionalities)
    print()
    print("| clause | breach | judged, no breach | not judged |\n|---|---:|---:|---:|")
    for clause in grammar.JUDGED:
        yes = sum(clause in r["labels"].split("|") for r in rows)
        known = sum(clause in r["known"].split("|") for r in rows)
        print(f"| `{clause}` | {yes} | {known - yes} | {len(rows) - known} |")


def print_count(name, rows, functionalities):
    sets = [s for f in functionalities for s in f.sets]
    by = collections.Counter(r["split"] for r in rows)
    breach = sum(bool(r["labels"]) for r in rows)
    cells = (len(sets), sum(len(s.lines) for s in sets), breach, len(rows) - breach, *(by[s] for s in checks.SPLITS))
    print(f"| {name} | " + " | ".join(map(str, cells)) + " |")


def main():
    options = argparse.ArgumentParser(description="Writes the corpus.")
    options.add_argument("out")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--check", action="store_true")
    options.add_argument("--counts", action="store_true")
    given = options.parse_args()
    rows, functionalities = corpus(given.seed)
    os.makedirs(os.path.dirname(os.path.abspath(given.out)), exist_ok=True)
    with open(given.out, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    if given.counts:
        print_counts(rows, functionalities)
    print(f"{len(rows)} rows of {len(functionalities)} functionalities", file=sys.stderr)
    faults = checks.check(rows, functionalities) if given.check else []
    print("".join(f"{f}\n" for f in faults), end="", file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
