"""Trains the adapter by which clauses are linked to options: a bi-encoder with heads for the act and for whether a position is taken.

python3 clauses.py MODEL.onnx TOKENIZER.json OUT.bin [--also SET_DIR CODEBOOK_DIR]...
"""
import argparse
import random
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

import passages
from encoder import BEGIN, END, WIDTH, Encoder, Pieces, mean, write_adapter

MOST, LEAD, MOST_OF_A_DESCRIPTION = 96, 20, 60
BATCH, EPOCHS, RATE = 32, 2, 4e-4
OPEN = "../parley-testing/src/test/resources/org/parley/testing/evaluation/"


def option_text(option, vary):
    """"Issue: label. Description"; in training parts are left out at times, since codebooks do so too."""
    name, label, description = option["name"], option["label"], option["description"]
    if vary:
        chance = random.random()
        if chance < 0.15:
            description = ""
        elif chance < 0.25:
            label = option["id"].split("/")[1].replace("-", " ")
        elif chance < 0.35:
            name = ""
        elif chance < 0.40:
            label, description = option["id"].split("/")[1].replace("-", " "), ""
    return (name + ": " if name else "") + label + (". " + description if description else "")


def frayed(marked):
    """The marked words with ragged edges: whoever looks for them at work finds them a few words too long or too short."""
    first, last = marked.index(True), len(marked) - 1 - marked[::-1].index(True)
    first, last = first + random.randint(-4, 3), last + random.randint(-3, 4)
    return [first <= k <= last for k in range(len(marked))] if first <= last else marked


def window(pieces, example, vary=False):
    """Word pieces of the sentence, of a long one those around the marked words, and which of them are marked."""
    ids, places = pieces(example["sentence"])
    marked = [any(a < end and b > start for start, end in example["places"]) for a, b in places]
    if vary and any(marked) and random.random() < 0.5:
        marked = frayed(marked)
    if not any(marked):
        marked = [True] * len(ids)
    start = max(0, min(marked.index(True) - LEAD, len(ids) - MOST))
    return ids[start : start + MOST], marked[start : start + MOST]


class Clauses(nn.Module):
    def __init__(self, onnx_file, pieces):
        super().__init__()
        self.pieces, self.encoder = pieces, Encoder(onnx_file)
        self.sharpness = nn.Parameter(torch.tensor([2.5, 2.0]))
        self.act = nn.Linear(2 * WIDTH, len(passages.ACTS))
        self.position = nn.Linear(2 * WIDTH, 1)
        self.side = nn.Sequential(nn.Linear(4 * WIDTH, 128), nn.GELU(), nn.Linear(128, 1))

    def texts(self, examples, vary=False):
        """Vectors of the marked words and of the sentences."""
        cut = [window(self.pieces, e, vary) for e in examples]
        vectors, _ = self.encoder([[BEGIN] + ids + [END] for ids, _ in cut])
        fill = vectors.shape[1]
        rows = lambda flags: torch.tensor([[0] + list(map(int, f)) + [0] * (fill - 1 - len(f)) for f in flags])
        return mean(vectors, rows([m for _, m in cut])), mean(vectors, rows([[1] * len(m) for _, m in cut]))

    def options(self, book, vary=False):
        vectors, mask = self.encoder(
            [[BEGIN] + self.pieces(option_text(o, vary))[0][:MOST_OF_A_DESCRIPTION] + [END] for o in book]
        )
        return mean(vectors, mask)

    def link(self, words, sentence, options):
        unit = lambda x: F.normalize(x, dim=-1)
        near = lambda x: unit(x) @ unit(options).t()
        return self.sharpness[0].exp() * near(words) + self.sharpness[1].exp() * near(sentence)

    def heads(self, words, sentence):
        both = torch.cat([words, sentence], -1)
        return self.act(both), self.position(both).squeeze(-1)

    def sides(self, words, options):
        return self.side(torch.cat([words, options, words * options, (words - options).abs()], -1)).squeeze(-1)

    def loss(self, batch, book):
        place = {o["id"]: k for k, o in enumerate(book)}
        words, sentence = self.texts(batch, vary=True)
        options = self.options(book, vary=True)
        acts, positions = self.heads(words, sentence)
        total = 0.4 * F.binary_cross_entropy_with_logits(positions, torch.tensor([float(e["position"]) for e in batch]))
        codes = [(k, place[o], sign, act) for k, e in enumerate(batch) for o, sign, act in e["codes"] if o in place]
        if not codes:
            return total
        rows = sorted({k for k, *_ in codes})
        right = torch.zeros(len(rows), len(book))
        for k, option, *_ in codes:
            right[rows.index(k), option] = 1
        issues = [o["issue"] for o in book]
        same = torch.tensor([[float(a == b) for a in issues] for b in issues])
        shares = F.log_softmax(self.link(words[rows], sentence[rows], options), -1)
        any_of = lambda chosen: -torch.logsumexp(shares + (chosen + 1e-9).log(), -1).mean()
        total = total + any_of(right) + 0.5 * any_of((right @ same > 0).float())
        first = {k: act for k, _, _, act in reversed(codes)}
        total = total + 0.4 * F.cross_entropy(acts[rows], torch.tensor([passages.ACTS.index(first[k]) for k in rows]))
        sides = self.sides(words[[c[0] for c in codes]], options[[c[1] for c in codes]])
        return total + 0.7 * F.binary_cross_entropy_with_logits(sides, torch.tensor([float(c[2] == "+") for c in codes]))


def batches(examples):
    """Examples of one process and about one length."""
    by_process = {}
    for e in examples:
        by_process.setdefault(e["process"], []).append(e)
    out = []
    for process, own in by_process.items():
        random.shuffle(own)
        for i in range(0, len(own), 4 * BATCH):
            group = sorted(own[i : i + 4 * BATCH], key=lambda e: len(e["sentence"]))
            out += [(process, group[k : k + BATCH]) for k in range(0, len(group), BATCH)]
    random.shuffle(out)
    return out


def train(model, rounds, rate, seed=1):
    """Runs through rounds of batches, each a function that gives the loss; warm-up, then linear decline."""
    trained = [p for p in model.parameters() if p.requires_grad]
    heads = {id(p) for n, p in model.named_parameters() if not n.startswith("encoder.")}
    groups = [[p for p in trained if (id(p) in heads) == head] for head in (False, True)]
    optimiser = torch.optim.AdamW([dict(params=g) for g in groups], weight_decay=0.01)
    total, step, begun, recent = sum(len(r) for r in rounds), 0, time.time(), 0.0
    for losses in rounds:
        for loss_of in losses:
            pace = rate * min(1, (step + 1) / (0.1 * total)) * max(0.02, 1 - step / total)
            for group, factor in zip(optimiser.param_groups, (1, 10)):
                group["lr"] = pace * factor
            loss = loss_of()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimiser.step()
            step, recent = step + 1, recent + loss.item()
            if step % 50 == 0:
                print(f"{step}/{total} {time.time() - begun:.0f} s loss {recent / 50:.3f}", flush=True)
                recent = 0.0


def examples_of(arguments):
    books, examples = passages.written("passages/*/*.txt")
    for folder, codebooks in [(OPEN + "open", OPEN + "codebooks")] + (arguments.also or []):
        more, own = passages.evaluation(folder, codebooks)
        books.update(more)
        examples += own * arguments.weight
    return books, examples


def arguments_of(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("onnx")
    parser.add_argument("tokenizer")
    parser.add_argument("out")
    parser.add_argument("--also", nargs=2, action="append", help="a further coded set and its codebooks")
    parser.add_argument("--weight", type=int, default=2, help="how often coded sets count against written passages")
    parser.add_argument("--state", help="where to keep the trained model itself")
    return parser.parse_args()


if __name__ == "__main__":
    arguments = arguments_of("Trains the adapter for clauses.")
    random.seed(1)
    torch.manual_seed(1)
    books, examples = examples_of(arguments)
    print(len(examples), "examples of", len(books), "processes", flush=True)
    model = Clauses(arguments.onnx, Pieces(arguments.tokenizer))
    plan = lambda: [lambda b=b, p=p: model.loss(b, books[p]) for p, b in batches(examples)]
    train(model, [plan() for _ in range(EPOCHS)], RATE)
    if arguments.state:
        torch.save(model.state_dict(), arguments.state)
    heads = [("head.act.weight", model.act.weight), ("head.act.bias", model.act.bias)]
    write_adapter(arguments.out, list(model.encoder.changed()) + heads)
