"""The tables of the model card: per head, per group and source, per functionality, per identity mentioned."""
import re

import numpy as np

from heads import GROUPS, HEADS, INDEX
from metrics import auc, describe

IDENTITIES = {
    "Muslims": r"muslim|islam", "Jews": r"jew", "Catholics and Protestants": r"catholic|protestant",
    "Sikhs and Hindus": r"sikh|hindu", "Black people": r"black|african|somali|nigerian",
    "Asian people": r"asian|pakistani|indian|bangladeshi|chinese", "Gypsies, Roma and Travellers": r"gyps|roma\b|traveller",
    "migrants and refugees": r"migrant|refugee|asylum", "Poles, Romanians, Irish": r"\bpol(?:es|ish)\b|romanian|irish",
    "women": r"\bwom[ae]n|\bgirls?\b|females?\b|feminist", "gay, lesbian, bisexual": r"\bgays?\b|lesbian|bisexual|same-sex",
    "trans": r"\btrans|non-binary", "disabled people": r"disab|autis|wheelchair|\bdeaf\b|\bblind\b|down's",
    "old and young": r"pensioner|elderly|\bold people|young people|teenager|over-seventies",
}


def rounded(x):
    if isinstance(x, dict):
        return {k: rounded(v) for k, v in x.items()}
    if isinstance(x, (float, np.floating)):
        x = float(x)
        return None if np.isnan(x) else round(x, 4)
    return x


def group_columns(group):
    return [INDEX[h] for h in GROUPS[group]]


def group_truth(table, group):
    """Breach and judged per row: judged where the group's first head is, or any head is breached."""
    columns = group_columns(group)
    breach = table.y[:, columns].max(1)
    return breach, (table.known[:, columns[0]] == 1) | (breach == 1)


def per_head(table, p):
    out = {}
    for i, head in enumerate(HEADS):
        known = table.known[:, i] == 1
        if table.y[known, i].sum() >= 5:
            out[head] = describe(table.y[known, i], p[known, i])
    return rounded(out)


def per_group(table, p):
    """AUC and the like of each group on each source that judged it."""
    out = {}
    for group in GROUPS:
        breach, judged = group_truth(table, group)
        score = p[:, group_columns(group)].max(1)
        for source in sorted(set(table.frame.source)):
            mine = judged & (table.frame.source == source).to_numpy()
            if breach[mine].sum() >= 10 and (breach[mine] == 0).sum() >= 10:
                out.setdefault(group, {})[source] = describe(breach[mine], score[mine])
    return rounded(out)


def any_abuse(table, p):
    """One score for abusive or not, the greatest of the groups' heads, over the real posts of all sources."""
    real = table.frame.source.ne("corpus").to_numpy()
    columns = sorted({c for g in GROUPS for c in group_columns(g)})
    return round(auc(table.y[real].max(1), p[real][:, columns].max(1)), 4)


def per_functionality(table, p):
    """Of each functionality: rows, accuracy, flagged breaches, contrasts left alone. A row is flagged by any judged head."""
    own = (table.frame.source == "corpus").to_numpy()
    flagged = ((p >= 0.5) & (table.known == 1)).any(1)
    breach = table.y.any(1)
    hate, wide = flagged_group(p, "c3"), group_truth(table, "c3")[0] == 1
    out = {}
    for name in sorted(set(table.frame.functionality[own])):
        mine = own & (table.frame.functionality == name).to_numpy()
        yes, no = mine & breach, mine & ~breach
        out[name] = {"rows": int(mine.sum()), "accuracy": float((flagged == breach)[mine].mean()),
                     "hateAccuracy": float((hate == wide)[mine].mean()),
                     "breachesFlagged": float(flagged[yes].mean()) if yes.any() else float("nan"),
                     "contrastsLeftAlone": float((~flagged[no]).mean()) if no.any() else float("nan")}
    mine = own
    out["all"] = {"rows": int(mine.sum()), "accuracy": float((flagged == breach)[mine].mean()),
                  "hateAccuracy": float((hate == wide)[mine].mean()),
                  "breachesFlagged": float(flagged[mine & breach].mean()),
                  "contrastsLeftAlone": float((~flagged[mine & ~breach]).mean())}
    return rounded(out)


def flagged_group(p, group):
    return (p[:, group_columns(group)] >= 0.5).any(1)


def criticism_rows(table):
    return table.frame.functionality.str.startswith("political-criticism").to_numpy() & (table.y.sum(1) == 0)


def innocent_rows(table):
    """Real posts of a source that judged insults, hate and contempt, and found none."""
    return (table.frame.source == "cad").to_numpy() & (table.y.sum(1) == 0)


def criticism_alarms(table, p):
    rows = criticism_rows(table)
    if not rows.any():
        return {"rows": 0}
    c1, c3 = flagged_group(p[rows], "c1"), flagged_group(p[rows], "c3")
    return rounded({"rows": int(rows.sum()), "abuse or hate": float((p[rows][:, [INDEX["abuse"], INDEX["hate"]]] >= 0.5)
                    .any(1).mean()), "c1 or c3": float((c1 | c3).mean())})


def innocent_alarms(table, p):
    """Which share of innocent real posts each head flags."""
    rows = innocent_rows(table)
    return rounded({h: float((p[rows, i] >= 0.5).mean()) for i, h in enumerate(HEADS)})


def fairness(table, p):
    """False alarms of any head on innocent rows of the corpus, by the identity that they mention."""
    rows = (table.frame.source == "corpus").to_numpy() & (table.y.sum(1) == 0)
    flagged = ((p >= 0.5) & (table.known == 1)).any(1)
    out = {"every innocent row": {"rows": int(rows.sum()), "falseAlarms": float(flagged[rows].mean())}}
    for name, pattern in IDENTITIES.items():
        mine = rows & table.frame.text.str.contains(pattern, flags=re.IGNORECASE).to_numpy()
        if mine.any():
            out[name] = {"rows": int(mine.sum()), "falseAlarms": float(flagged[mine].mean())}
    return rounded(out)


def tables(table, p):
    return {"heads": per_head(table, p), "groups": per_group(table, p), "anyAbuseAuc": any_abuse(table, p),
            "functionalities": per_functionality(table, p), "politicalCriticism": criticism_alarms(table, p),
            "innocentPosts": innocent_alarms(table, p), "fairness": fairness(table, p)}
