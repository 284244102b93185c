"""The training loop: masked losses, batches of like length, a learning rate that rises and falls with the steps or the time."""
import copy
import time

import numpy as np
import torch

from encoder import padded
from heads import HEADS

# What a head counts in the loss, and what a breach counts against an innocent row.
HEAD_WEIGHT = {"abuse": 1.0, "intimidation": 1.0, "hate": 1.5, "sexualised": 1.0, "derogatory-position": 1.0}
OTHER_HEADS, DISCRIMINATION = 0.5, 0.3
BREACH_WEIGHT = {"abuse": 1.5, "intimidation": 2.0, "sexualised": 2.0, "derogatory-position": 1.5, "hate": 1.0}
OTHER_BREACHES = 1.5


def _head_weights():
    return torch.tensor([HEAD_WEIGHT.get(h, DISCRIMINATION if h.startswith("discrimination-") else OTHER_HEADS)
                         for h in HEADS])


def _groups(net, rate):
    plain = ("bias", "LayerNorm")
    named = [(k, p) for k, p in net.named_parameters() if p.requires_grad]
    head = [p for k, p in named if k.startswith("head.")]
    body = [(k, p) for k, p in named if not k.startswith("head.")]
    return [{"params": [p for k, p in body if not any(z in k for z in plain)], "weight_decay": 0.01, "rate": rate},
            {"params": [p for k, p in body if any(z in k for z in plain)], "weight_decay": 0.0, "rate": rate},
            {"params": head, "weight_decay": 0.0, "rate": 5 * rate}]


def _batches(rows, ids, size, rng):
    order = rng.permutation(rows)
    chunks = [sorted(order[i:i + size * 50], key=lambda r: len(ids[r])) for i in range(0, len(order), size * 50)]
    batches = [c[i:i + size] for c in chunks for i in range(0, len(c), size)]
    rng.shuffle(batches)
    return batches


def fit(net, table, ids, epochs, *, rate, batch, minutes, seed, say, save, teacher=None, mix=0.5, frozen=0):
    """Trains on the rows of each epoch in turn. Ends after the last epoch or when the minutes are over.

    The share of the work that is done, by steps or by time, whichever is further, sets the learning rate. `teacher`
    gives probabilities per row and head: then the target is their mixture with the labels. The lowest `frozen` layers
    keep their weights, and so cost a third.
    """
    rng = np.random.default_rng(seed)
    for part in (net.bert.embeddings if frozen else net.bert.embeddings.word_embeddings, *net.bert.encoder.layer[:frozen]):
        part.requires_grad_(False)
    optimiser = torch.optim.AdamW(_groups(net, rate))
    heads = _head_weights()
    breach = torch.tensor([BREACH_WEIGHT.get(h, OTHER_BREACHES) for h in HEADS])
    plan = [b for rows in epochs for b in _batches(rows, ids, batch, rng)]
    started, losses, mean, averaged = time.time(), [], None, 0
    net.train()
    for step, rows in enumerate(plan):
        done = max(step / len(plan), (time.time() - started) / 60 / minutes)
        if done >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = group["rate"] * min(1.0, (step + 1) / 150) * max(0.02, 1 - done)
        tokens, mask = (torch.from_numpy(x) for x in padded([ids[r] for r in rows]))
        rows = np.asarray(rows)
        y, known = torch.from_numpy(table.y[rows]), torch.from_numpy(table.known[rows])
        if teacher is not None:
            y = (1 - mix) * y + mix * torch.from_numpy(teacher[rows])
        out = net(tokens, mask, torch.zeros_like(tokens)).float()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(out, y, reduction="none", pos_weight=breach)
        loss = (loss * known * heads).sum() / len(rows)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        losses.append(loss.item())
        if done > 0.8 and step % 20 == 0:
            mean, averaged = _averaged(mean, net, averaged)
        if step % 50 == 49:
            speed = (step + 1) * batch / (time.time() - started)
            say(f"step {step + 1} of {len(plan)}, {done:.0%}, loss {np.mean(losses[-50:]):.4f}, {speed:.0f} texts/s")
        if step % 100 == 99:
            save(net)
    if mean is not None:
        net.load_state_dict({k: v.to(net.state_dict()[k].dtype) for k, v in mean.items()})
    net.eval()
    return {"steps": step + 1, "planned": len(plan), "minutes": round((time.time() - started) / 60, 1)}


def _averaged(mean, net, count):
    """The running mean of the weights of the last fifth of the run."""
    state = net.state_dict()
    if mean is None:
        return {k: copy.deepcopy(v).float() for k, v in state.items()}, 1
    return {k: m + (state[k].float() - m) / (count + 1) for k, m in mean.items()}, count + 1
