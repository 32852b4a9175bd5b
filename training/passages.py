"""Coded passages as training examples: our written passages, and evaluation sets with their codebooks.

An example is a dict: process, sentence, places (character ranges of the words that carry the position), codes
(option, sign, act), position (whether anybody takes one). A codebook is a list of options as dicts.
Run with file names to check passage files: python3 passages.py passages/*/*.txt
"""
import glob
import json
import os
import re
import sys

ACTS = ("threaten condition reject accept offer commit demand deny warn criticise praise report").split()
BRACE = re.compile(r"\{([^{}]*)\}")
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’']?\s+(?=[\"“‘']?[A-Z0-9])")


def parse(path):
    """One passage file: its options, its passages as lists of (sentence, codes), and what is wrong in it."""
    issues, options, passages, faults = {}, {}, [], []
    for number, line in enumerate(open(path, encoding="utf8"), 1):
        line = line.strip()
        if not line:
            continue
        kind, parts = line[0], [part.strip() for part in line[1:].strip().lstrip("|").split(" | ")]
        if kind == "I":
            issues[parts[0]] = parts[1]
        elif kind == "O":
            options[parts[0]] = parts[1:]
        elif kind == "P" and len(line) == 1:
            passages.append([])
        elif kind == "N":
            passages[-1].append((" | ".join(parts), []))
        elif kind == "S" and len(parts) > 1:
            try:
                passages[-1].append(coded(parts[0], " | ".join(parts[1:]), options))
            except ValueError as fault:
                faults.append(f"{path}:{number}: {fault}")
        elif kind != "B":
            faults.append(f"{path}:{number}: The line must begin with B, I, O, P, N or S.")
    faults += [f"{path}: The issue of the option ({o}) must be listed." for o in options if o.split("/")[0] not in issues]
    return issues, options, passages, faults


def coded(codes, text, options):
    groups, spans, plain, at = codes.split(";"), [], "", 0
    for match in BRACE.finditer(text):
        plain += text[at : match.start()]
        spans.append((len(plain), len(plain) + len(match.group(1))))
        plain += match.group(1)
        at = match.end()
    plain += text[at:]
    if len(groups) != len(spans) or "{" in plain or "}" in plain:
        raise ValueError(f"There must be as many codes ({len(groups)}) as braces ({len(spans)}).")
    out = []
    for group, span in zip(groups, spans):
        for code in group.split("&"):
            words = code.split()
            if len(words) != 3 or words[0] not in options or words[1] not in "+-" or words[2] not in ACTS:
                raise ValueError(f"The code ({code.strip()}) must be: option of the list, + or -, act.")
            out.append((*words, span))
    return plain, out


def written(pattern):
    """All examples of passage files and their codebooks by process."""
    codebooks, examples = {}, []
    for path in sorted(glob.glob(pattern)):
        issues, options, passages, faults = parse(path)
        if faults:
            raise SystemExit("\n".join(faults))
        process = "/".join(path.split("/")[-2:])[:-4]
        codebooks[process] = [
            dict(id=o, issue=o.split("/")[0], name=issues[o.split("/")[0]], label=t[0], description=t[1] if len(t) > 1 else "")
            for o, t in options.items()
        ]
        for sentence, codes in (each for passage in passages for each in passage):
            examples += of_sentence(process, sentence, codes)
    return codebooks, examples


def of_sentence(process, sentence, codes):
    if not codes:
        return [dict(process=process, sentence=sentence, places=[(0, len(sentence))], codes=[], position=False)]
    spans = {}
    for option, sign, act, span in codes:
        spans.setdefault(span, []).append((option, sign, act))
    return [dict(process=process, sentence=sentence, places=[s], codes=c, position=True) for s, c in spans.items()]


def evaluation(folder, codebook_folder):
    """Examples of an evaluation set: each statement by its quote, and sentences without one."""
    import yaml

    codebooks, examples = {}, []
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        document = json.load(open(path, encoding="utf8"))
        process, text = document["process"], document["text"]
        if process not in codebooks:
            book = yaml.safe_load(open(os.path.join(codebook_folder, process + ".yaml"), encoding="utf8"))
            codebooks[process] = [
                dict(id=f"{i['id']}/{o['id']}", issue=i["id"], name=i["name"], label=o["label"], description=o.get("description", ""))
                for i in book["issues"]
                for o in i["options"]
            ]
        for start, end in sentences(text):
            codes = []
            for s in document["statements"]:
                a = text.index(s["quote"])
                b = a + len(s["quote"])
                first, last = max(a, start), min(b, end)
                if last - first >= 0.5 * (b - a) or last - first >= 0.9 * (end - start):
                    codes.append((f"{s['issue']}/{s['option']}", s["polarity"], s["act"], (first - start, last - start)))
            examples += of_sentence(process, text[start:end], codes)
    return codebooks, examples


def sentences(text):
    for line in re.finditer(r"[^\n]+", text):
        at = line.start()
        for gap in SENTENCE_END.finditer(line.group()):
            yield at, line.start() + gap.start()
            at = line.start() + gap.end()
        yield at, line.end()


if __name__ == "__main__":
    for path in sys.argv[1:]:
        _, options, passages, faults = parse(path)
        codes = [c for p in passages for _, cs in p for c in cs]
        print(path, len(options), "options", sum(len(p) for p in passages), "sentences", len(codes), "codes")
        print("\n".join(faults), end="\n" if faults else "")
