#!/usr/bin/env python3
"""The weighted mean of checkpoints, for train.py --init: average.py OUT.pt 0.2=ONE.pt 0.8=OTHER.pt"""
import sys

import torch


def main(out, *parts):
    shares = [(float(share), torch.load(file, weights_only=True)) for share, file in (p.split("=", 1) for p in parts)]
    if not shares or abs(sum(share for share, _ in shares) - 1) > 1e-6:
        sys.exit("Name checkpoints with shares that add up to 1, such as 0.5=one.pt 0.5=other.pt")
    torch.save({k: sum(share * state[k].float() for share, state in shares) for k in shares[0][1]}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
