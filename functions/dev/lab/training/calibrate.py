"""From logits to probabilities whose threshold lies at 0.5: Platt's scaling, a threshold per head, two straight pieces."""
import numpy as np

from heads import GROUPS, HEADS, INDEX
from metrics import curve

# The precision on the validation rows under which a head may not be flagged, and what argument may be flagged.
LEAST_PRECISION = {"abuse": 0.60, "hate": 0.60}
OTHERWISE = 0.50
CRITICISM = ("abuse", "hate", "harassment", "bullying")
CRITICISM_LIMIT = 0.02
INNOCENT_LIMIT = {"abuse": 0.08, "hate": 0.08}
OTHERWISE_INNOCENT = 0.03

# What a further head of a group may flag of the rows that breach nothing in it and that the heads before left alone: a
# group counts as flagged by any of its heads, so that their false alarms add up.
FURTHER_LIMIT = 0.005


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))


def platt(x, y, ridge=1e-3):
    """Slope and shift by Newton's method on the logistic loss; the targets are Platt's smoothed ones."""
    p, n = y.sum(), len(y) - y.sum()
    target = np.where(y == 1, (p + 1) / (p + 2), 1 / (n + 2))
    design, w = np.stack([x, np.ones_like(x)], 1), np.array([1.0, 0.0])

    def loss(v):
        z = design @ v
        return (np.logaddexp(0, z) - target * z).mean() + ridge * ((v - [1, 0]) ** 2).sum() / 2

    for _ in range(100):
        q = sigmoid(design @ w)
        gradient = design.T @ (q - target) / len(y) + ridge * (w - [1, 0])
        curvature = (design * (q * (1 - q))[:, None]).T @ design / len(y) + ridge * np.eye(2)
        step = np.linalg.solve(curvature, gradient)
        if abs(step).max() < 1e-8:
            break
        # Far from the answer a whole step may lead away from it.
        while loss(w - step) > loss(w) and abs(step).max() > 1e-8:
            step = step / 2
        w = w - step
    return (float(w[0]), float(w[1])) if w[0] > 0.05 else (1.0, 0.0)


def rescaled(p, threshold):
    return np.where(p < threshold, 0.5 * p / threshold, 0.5 + 0.5 * (p - threshold) / (1 - threshold))


def probabilities(logits, parameters):
    out = np.empty_like(logits, dtype=np.float64)
    for i, head in enumerate(HEADS):
        c = parameters[head]
        out[:, i] = rescaled(sigmoid(c["slope"] * logits[:, i] + c["shift"]), c["threshold"])
    return out


def choose(logits, table, criticism, innocent):
    """Parameters per head.

    `criticism` marks the rows of legitimate criticism, `innocent` real posts that their source found no fault with: a
    head may flag few of either.
    """
    parameters, flagged = {}, np.zeros(len(table), bool)
    for i, head in enumerate(HEADS):
        known = table.known[:, i] == 1
        y = table.y[known, i]
        group = next((g for g in GROUPS.values() if head in g), (head,))
        if head == group[0]:
            flagged = np.zeros(len(table), bool)
        if y.sum() < 10:
            parameters[head] = {"slope": 1.0, "shift": 0.0, "threshold": 0.9, "chosen": "too few examples: strict"}
            continue
        slope, shift = platt(logits[known, i].astype(np.float64), y)
        p = sigmoid(slope * logits[:, i].astype(np.float64) + shift)
        floor = _floor(p, criticism, innocent, head)
        if head != group[0]:
            columns = [INDEX[h] for h in group]
            alone = (table.known[:, columns[0]] == 1) & (table.y[:, columns].max(1) == 0) & ~flagged
            floor = max(floor, float(np.quantile(p[alone], 1 - FURTHER_LIMIT)))
        threshold, why = _threshold(p[known], y, (table.frame.source == "corpus").to_numpy()[known], floor, head)
        parameters[head] = {"slope": round(slope, 5), "shift": round(shift, 5), "threshold": round(threshold, 5),
                            "chosen": why}
        flagged |= p >= threshold
    return parameters


def _floor(p, criticism, innocent, head):
    """The least threshold that the limits allow."""
    floor = 0.02
    if head in CRITICISM and criticism.any():
        floor = max(floor, float(np.quantile(p[criticism], 1 - CRITICISM_LIMIT)))
    if innocent.any():
        floor = max(floor, float(np.quantile(p[innocent], 1 - INNOCENT_LIMIT.get(head, OTHERWISE_INNOCENT))))
    return min(floor, 0.97)


def _threshold(p, y, own, floor, head):
    """The best balance of the corpus' accuracy (breach and contrast alike) and the F1 over all rows."""
    least = LEAST_PRECISION.get(head, OTHERWISE)
    precision, recall, cuts = curve(y, p)
    best, chosen = -1.0, None
    for q, r, t in zip(precision, recall, cuts):
        if t < floor or q < least:
            continue
        score = 2 * q * r / max(1e-9, q + r)
        if own.any() and y[own].sum() > 5:
            flagged = p[own] >= t
            score += (flagged[y[own] == 1].mean() + (~flagged[y[own] == 0]).mean()) / 2
        if score > best:
            best, chosen = score, (float(t), f"precision {q:.2f}, recall {r:.2f} on validation")
    if chosen is None:
        return max(floor, 0.9), "no threshold keeps to the limits: strict"
    below = p[p < chosen[0]]
    middle = (chosen[0] + below.max()) / 2 if len(below) else chosen[0]
    return float(np.clip(max(middle, floor), 0.02, 0.97)), chosen[1]
