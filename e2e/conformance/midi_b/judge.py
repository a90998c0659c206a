"""Scores de-identified instances by the ten checks of MIDI-B (arXiv 2507.23608), from an answer key in the form of its own.

Input on stdin: {"key": SQLite file, "pairs": [{"source", "output"}]}. Output: {"scores": {action: [passed, all]}, "failed": ["action tag: why"],
"unanswered": rows whose instance did not come out}. pixels_hidden is a matter for eyes, and is counted as unanswered.
"""
import hashlib
import json
import logging
import re
import sqlite3
import sys
import warnings
from collections import defaultdict

import pydicom

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
STOP = set("a an and at by for from in of on or the to with without".split())
SHOWN = 60


def label(element):
    if element.tag.is_private and element.private_creator:
        return f'<({element.tag.group:04x},"{str(element.private_creator).upper()}",{element.tag.element & 0xFF:02x})>'
    return f"<({element.tag.group:04x},{element.tag.element:04x})>"


def text_of(element):
    return "" if element.value is None or element.VR in ("SQ", "OB", "OW") else str(element.value).strip()


def flat(dataset, above=""):
    """The path of MIDI-B's key: a tag, and within a sequence the number of the item."""
    for element in dataset:
        path = above + label(element)
        yield path, text_of(element)
        if element.VR == "SQ":
            for index, item in enumerate(element.value):
                yield from flat(item, f"{path}[<{index:04d}>]")


def bare(value):
    return str(value).strip("<>") if value is not None else ""


def tokens(text):
    return [one for one in re.findall(r"[\w./^+-]+", text.lower()) if one not in STOP and len(one) > 1]


def numbers(*texts):
    try:
        return [float(text) for text in texts]
    except ValueError:
        return None


def has_text(found, wanted, some):
    """All of its words, or some of them; a number by what it is worth."""
    pair = numbers(found, wanted)
    if pair is not None:
        return pair[0] == pair[1]
    if wanted.lower() in found.lower():
        return True
    return (any if some else all)(token in found.lower() for token in tokens(wanted))


class Seen:
    """Which new value stands for each old one, over all instances."""

    def __init__(self):
        self.new = defaultdict(set)
        self.old = defaultdict(set)

    def add(self, old, new):
        self.new[old].add(new)
        self.old[new].add(old)

    def is_one(self, old, new):
        return old != new and self.new[old] == {new} and self.old[new] == {old}


def check(row, values, digest, seen):
    action, path, value, wanted = bare(row["action"]), row["tag_ds"], bare(row["value"]), bare(row["action_text"])
    there, found = path in values, values.get(path, "")
    if action == "tag_retained":
        return there
    if action == "text_notnull":
        return there and found not in ("", "None")
    if action == "text_retained":
        return there and has_text(found, wanted, some=False)
    if action == "text_removed":
        return not (found and has_text(found, wanted, some=True))
    if action in ("date_shifted", "uid_changed"):
        return value.replace("\\", "") not in found.replace("\\", "")
    if action in ("uid_consistent", "patid_consistent"):
        return not there or seen.is_one(value, found)
    if action == "pixels_retained":
        return digest == wanted
    return None


def rows_of(key):
    with sqlite3.connect(key) as database:
        for instance, answer in database.execute("SELECT SOPInstanceUID, AnswerData FROM answer_data"):
            yield bare(instance), list(json.loads(answer).values())


def outputs(pairs):
    for pair in pairs:
        source, output = pydicom.dcmread(pair["source"], force=True), pydicom.dcmread(pair["output"])
        digest = hashlib.md5(output.PixelData).hexdigest() if "PixelData" in output else ""
        yield str(source.get("SOPInstanceUID", "")), (dict(flat(output)), digest)


def consistent(answers, out):
    seen = Seen()
    for instance, rows in answers:
        for row in rows:
            if instance in out and bare(row["action"]) in ("uid_consistent", "patid_consistent"):
                new = out[instance][0].get(row["tag_ds"])
                if new is not None:
                    seen.add(bare(row["value"]), new)
    return seen


def main():
    given = json.load(sys.stdin)
    out, answers = dict(outputs(given["pairs"])), list(rows_of(given["key"]))
    seen, scores, failed, unanswered = consistent(answers, out), defaultdict(lambda: [0, 0]), [], 0
    for instance, rows in answers:
        values, digest = out.get(instance, (None, None))
        for row in rows:
            passed = None if values is None else check(row, values, digest, seen)
            if passed is None:
                unanswered += 1
                continue
            action = bare(row["action"])
            scores[action][0] += passed
            scores[action][1] += 1
            if not passed:
                failed.append(f"{action} {row['tag_ds']}: {bare(row['action_text'])[:SHOWN]} / {values.get(row['tag_ds'], 'absent')[:SHOWN]}")
    json.dump({"scores": scores, "failed": failed, "unanswered": unanswered}, sys.stdout)


main()
