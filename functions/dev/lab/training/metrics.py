"""Measures of one head on the rows that were judged for it."""
import numpy as np


def auc(y, s):
    if y.min() == y.max():
        return float("nan")
    ranks = _ranks(s)
    p = y.sum()
    return float((ranks[y == 1].sum() - p * (p + 1) / 2) / (p * (len(y) - p)))


def _ranks(s):
    order = np.argsort(s, kind="stable")
    values = s[order]
    first = np.searchsorted(values, values, "left")
    last = np.searchsorted(values, values, "right")
    ranks = np.empty(len(s))
    ranks[order] = (first + last + 1) / 2
    return ranks


def curve(y, s):
    """Precision, recall and threshold at every cut, the highest score first."""
    order = np.argsort(-s, kind="stable")
    hits = np.cumsum(y[order])
    cut = np.flatnonzero(np.append(np.diff(s[order]) != 0, True))
    return hits[cut] / (cut + 1), hits[cut] / max(1, y.sum()), s[order][cut]


def average_precision(y, s):
    precision, recall, _ = curve(y, s)
    return float((np.diff(np.append(0, recall)) * precision).sum())


def recall_at(y, s, wanted):
    precision, recall, _ = curve(y, s)
    return float(recall[precision >= wanted].max(initial=0))


def calibration_error(y, p, bins=10):
    which = np.minimum((p * bins).astype(int), bins - 1)
    return float(sum(abs(y[which == b].mean() - p[which == b].mean()) * (which == b).mean()
                     for b in range(bins) if (which == b).any()))


def describe(y, p):
    """The measures that the card states for a head; p in [0, 1], flagged at 0.5."""
    flagged = p >= 0.5
    hits = float((flagged & (y == 1)).sum())
    precision, recall = hits / max(1, flagged.sum()), hits / max(1, y.sum())
    return {"rows": len(y), "positives": int(y.sum()), "auc": auc(y, p), "averagePrecision": average_precision(y, p),
            "precision": precision, "recall": recall, "f1": 2 * precision * recall / max(1e-9, precision + recall),
            "recallAt90Precision": recall_at(y, p, 0.9), "calibrationError": calibration_error(y, p),
            "falseAlarms": float(flagged[y == 0].mean()) if (y == 0).any() else float("nan")}
