"""The classifier as ONNX, in 8-bit integers, and how long it takes."""
import os
import time

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

INPUTS = ("input_ids", "attention_mask", "token_type_ids")


def export(net, file):
    ids = torch.randint(0, 30000, (2, 16))
    net.bert.set_attn_implementation("eager")
    axes = {n: {0: "batch", 1: "tokens"} for n in INPUTS} | {"logits": {0: "batch"}}
    torch.onnx.export(net.eval(), (ids, torch.ones_like(ids), torch.zeros_like(ids)), file, input_names=list(INPUTS),
                      output_names=["logits"], dynamic_axes=axes, opset_version=17, dynamo=False)


def quantise(source, target, per_channel):
    """Weights of 7 bits in 8 (`reduce_range`): processors without VNNI would overflow with the full range."""
    quantize_dynamic(source, target, weight_type=QuantType.QInt8, per_channel=per_channel, reduce_range=True,
                     extra_options={"MatMulConstBOnly": True})
    return os.path.getsize(target)


def session(file, threads=1):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    return onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])


def runner(own):
    def run(ids, mask):
        return own.run(None, {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)})[0]
    return run


def milliseconds(file, tokens=64, rounds=60):
    """The median of one text of that many tokens on one thread, and the least."""
    run = runner(session(file))
    ids = np.random.default_rng(0).integers(1000, 30000, (1, tokens))
    mask, taken = np.ones_like(ids), []
    for _ in range(rounds):
        started = time.perf_counter()
        run(ids, mask)
        taken.append((time.perf_counter() - started) * 1000)
    return {"median": round(float(np.median(taken[10:])), 2), "least": round(min(taken), 2)}
