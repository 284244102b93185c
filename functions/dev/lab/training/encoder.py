"""The encoder, rebuilt from the ONNX file inside the Maven jar, with one linear layer of heads on its mean."""
import numpy as np
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

from heads import HEADS

WIDTH = 384
PARTS = ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense",
         "intermediate.dense", "output.dense")


def encoder(onnx_file, dropout=0.0):
    """The torch encoder with the weights of the file; as many layers as the file has."""
    model = onnx.load(onnx_file)
    weights = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    products = [weights[i] for n in model.graph.node if n.op_type == "MatMul" for i in n.input
                if i in weights and weights[i].ndim == 2]
    layers = len(products) // len(PARTS)
    bert = BertModel(BertConfig(vocab_size=30522, hidden_size=WIDTH, num_hidden_layers=layers, num_attention_heads=12,
                                intermediate_size=4 * WIDTH, hidden_dropout_prob=dropout,
                                attention_probs_dropout_prob=0.0), add_pooling_layer=False)
    state = bert.state_dict()
    found = {k: torch.tensor(weights[k]) for k in state if k in weights}
    names = [f"encoder.layer.{i}.{p}.weight" for i in range(layers) for p in PARTS]
    for name, product in zip(names, products):
        if product.T.shape != tuple(state[name].shape):
            raise ValueError(f"{name} has another shape in the base weights")
        found[name] = torch.tensor(product.T.copy())
    missing = [k for k in state if k not in found and "position_ids" not in k]
    if missing:
        raise ValueError(f"the base weights lack {missing[:3]}")
    bert.load_state_dict(found, strict=False)
    return bert


class Classifier(torch.nn.Module):
    def __init__(self, bert):
        super().__init__()
        self.bert = bert
        self.drop = torch.nn.Dropout(0.1)
        self.head = torch.nn.Linear(WIDTH, len(HEADS))

    def forward(self, input_ids, attention_mask, token_type_ids):
        x = self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids)
        x = x.last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(x.dtype)
        return self.head(self.drop((x * mask).sum(1) / mask.sum(1).clamp(min=1e-6)))


class Reader:
    """Texts as token ids, in windows that overlap, by the reference tokenizer."""

    def __init__(self, tokenizer_file, window, stride):
        self.tokenizer = Tokenizer.from_file(tokenizer_file)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.window, self.stride = window, stride
        self.first, self.last = self.tokenizer.token_to_id("[CLS]"), self.tokenizer.token_to_id("[SEP]")

    def ids(self, texts):
        """All ids of each text, without [CLS] and [SEP]."""
        return [e.ids for e in self.tokenizer.encode_batch(texts, add_special_tokens=False)]

    def framed(self, ids):
        return [self.first, *ids, self.last]

    def windows(self, ids, limit=64):
        room = self.window - 2
        starts = [0]
        while starts[-1] + room < len(ids) and len(starts) < limit:
            starts.append(starts[-1] + self.stride)
        return [self.framed(ids[s:s + room]) for s in starts]

    def vocabulary(self):
        words = self.tokenizer.get_vocab()
        return sorted(words, key=words.get)


def padded(rows):
    longest = max(map(len, rows))
    ids = np.zeros((len(rows), longest), np.int64)
    for i, row in enumerate(rows):
        ids[i, :len(row)] = row
    mask = (np.arange(longest)[None] < np.array([len(r) for r in rows])[:, None]).astype(np.int64)
    return ids, mask


def logits(run, reader, id_lists, batch=64):
    """Logits per text: the greatest of its windows, head by head. `run` maps (ids, mask) to logits."""
    windows, owner = [], []
    for i, ids in enumerate(id_lists):
        for w in reader.windows(ids):
            windows.append(w)
            owner.append(i)
    order = sorted(range(len(windows)), key=lambda i: len(windows[i]))
    out = np.full((len(id_lists), len(HEADS)), -np.inf, np.float32)
    for s in range(0, len(order), batch):
        chosen = order[s:s + batch]
        for i, row in zip(chosen, run(*padded([windows[i] for i in chosen]))):
            out[owner[i]] = np.maximum(out[owner[i]], row)
    return out
