"""What must hold for the rows: a broken rule is a message, none is a sound corpus."""
import collections
import json
import pathlib
import re

import grammar

CATALOGUE = (pathlib.Path(__file__).resolve().parents[3] / "shared/screening/src/main/resources/org/redress/screening"
             / "catalogue.json")
FLOOR = 60
SPLITS = ("train", "validation", "test")


def folded(text):
    """What makes a text another one: its words and its emoji, but neither case nor punctuation."""
    return " ".join(re.findall(r"\w+|[^\w\s\x21-\x7e\u2018-\u2026]", text.lower()))


def check(rows, functionalities):
    faults = []
    clauses = {c["id"] for c in json.loads(CATALOGUE.read_text("utf-8"))["clauses"]}
    if len({r["id"] for r in rows}) != len(rows):
        faults.append("ids are not unique")
    where, said = collections.defaultdict(set), collections.defaultdict(set)
    homes = collections.defaultdict(set)
    for row in rows:
        labels, known = set(filter(None, row["labels"].split("|"))), set(row["known"].split("|"))
        where[folded(row["text"])].add(row["split"])
        said[row["text"]].add(row["labels"])
        homes[row["template"]].add(row["split"])
        if not labels <= clauses or not known <= clauses:
            faults.append(f"{row['id']}: a label is no clause of the catalogue")
        if not labels <= known:
            faults.append(f"{row['id']}: a label is not among the judged clauses")
        if re.search(r"[{}\[\]|]", row["text"]):
            faults.append(f"{row['id']}: a slot or choice is left open")
        if re.search(rf"\b(?:{'|'.join(grammar.AXES)})(?:\+[a-z]+)?: ", row["text"], re.IGNORECASE):
            faults.append(f"{row['id']}: the name of an axis is in the text")
        if not 2 <= len(row["text"]) <= 1200:
            faults.append(f"{row['id']}: the text has {len(row['text'])} characters")
    faults += ["a text is in two splits"] * sum(len(s) > 1 for s in where.values())
    faults += ["a text has two judgements"] * sum(len(s) > 1 for s in said.values())
    faults += [f"{t}: in two splits" for t, s in homes.items() if len(s) > 1]
    if {r["split"] for r in rows} != set(SPLITS):
        faults.append("a split is empty")
    for functionality in functionalities:
        mine = [r for r in rows if r["functionality"] == functionality.name]
        hostile = sum(bool(r["labels"]) for r in mine)
        if len(mine) < FLOOR:
            faults.append(f"{functionality.name}: {len(mine)} rows, fewer than {FLOOR}")
        elif abs(hostile / len(mine) - functionality.hostile_share) > 0.12:
            faults.append(f"{functionality.name}: {hostile} of {len(mine)} rows are a breach, not about "
                          f"{functionality.hostile_share:.0%}")
        unused = {grammar.template_id(functionality.name, x) for s in functionality.sets for x in s.lines}
        unused -= {r["template"] for r in mine}
        faults += [f"{t}: gave no row" for t in sorted(unused)]
    return faults
