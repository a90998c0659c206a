"""Looks for planted identifiers in whatever came out: files, their names, reports, what was printed. Shares nothing with what it judges.

Input on stdin: a list of {"folder": with key.json, "out": folder, "report": file, "logs": [text], "options": [text]}.
With "out" being "in", the sources themselves are looked through: what is not found there cannot be found missing.
Output: for each {"files", "patterns", "sizeBytes", "leaks": [{"kind", "what", "where", "how", "planted"}], "unaccounted": [...], "unexpected": [...], "statuses": {...}}.
"""
import json
import os
import sys

from forms import patterns_of
from views import views_of

STEM_BYTES = 4
# Digits stand in other files by chance, and a given name in another family's.
LOCAL = {"day", "number", "part of a name"}
DIGITS = {"day", "number"}


class Index:
    """Patterns by how they begin; bytes are compared without regard to case."""

    def __init__(self):
        self.stems, self.size = {}, 0

    def add(self, needle, owner):
        for how, pattern in patterns_of(needle["what"], needle["value"]):
            self.size += 1
            self.stems.setdefault(pattern[:STEM_BYTES], []).append((pattern, how, needle, owner))

    def search(self, data):
        low, stems = data.lower(), self.stems
        for at in range(len(low) - STEM_BYTES + 1):
            for pattern, how, needle, owner in stems.get(low[at : at + STEM_BYTES], ()):
                if low.startswith(pattern, at) and not (needle["what"] in DIGITS and in_digits(low, at, len(pattern))):
                    yield how, needle, owner, at


def in_digits(data, at, length):
    """A number within a longer one, or within a UID. A time may stand behind a day."""
    before, after = data[at - 1 : at], data[at + length : at + length + 1]
    return before.isdigit() or before == b"." and after.isdigit()


def is_sought(needle, options):
    return not options.intersection(needle["keptBy"])


def read(path):
    with open(path, "rb") as file:
        return file.read()


def source_of(line, root):
    return os.path.relpath(line["source"].split("!")[0], root)


def outputs_by_source(report, root):
    outputs = {}
    for line in report["instances"]:
        outputs.setdefault(source_of(line, root), []).append(line)
    return outputs


def leaks_in(data, place, indices, own_kind=None):
    """What several kinds share is told of the kind that the file is."""
    found = {}
    for view, content in views_of(data):
        for index in indices:
            for how, needle, owner, at in index.search(content):
                key = (needle["what"], needle["value"])
                if key not in found or owner == own_kind:
                    found[key] = {"kind": owner, "what": needle["what"], "how": how, "where": f"{place}: {view} {at}", "planted": needle["planted"]}
    return list(found.values())


def accounts(files, lines, written):
    """In = out + quarantined + skipped, every one of them once."""
    wanted = {"out": "deidentified", "quarantine": "quarantined", "skip": "skipped"}
    statuses, unaccounted, unexpected = {}, [], []
    for file in files:
        mine = lines.get(file["path"], [])
        if not mine:
            unaccounted.append(file["kind"])
        for line in mine:
            statuses[line["status"]] = statuses.get(line["status"], 0) + 1
            if line["status"] != wanted.get(file["expect"], line["status"]):
                unexpected.append(f"{file['kind']}: {line['status']} {line.get('code', '')}")
            if (line["status"] == "deidentified") != ("output" in line):
                unaccounted.append(f"{file['kind']}: {line['status']}, output {'output' in line}")
    named = sorted(line["output"] for mine in lines.values() for line in mine if "output" in line)
    if named != sorted(written):
        unaccounted.append("the report and the folder do not name the same files")
    return {"statuses": statuses, "unaccounted": unaccounted, "unexpected": unexpected}


def walk(folder):
    return [os.path.relpath(os.path.join(root, name), folder) for root, _, names in os.walk(folder) for name in names]


def texts(given, report):
    """What is not a file of the output. The report names sources of this computer, and says so: all else in it is searched."""
    plain = {**report, "instances": [{key: value for key, value in line.items() if key != "source"} for line in report["instances"]]}
    return [("report", json.dumps(plain).encode()), *((f"log {number}", log.encode()) for number, log in enumerate(given["logs"]))]


def indices_of(files, options):
    everywhere, own = Index(), {}
    for file in files:
        own[file["path"]] = Index()
        for needle in file["needles"]:
            if not is_sought(needle, options):
                continue
            (own[file["path"]] if needle["what"] in LOCAL else everywhere).add(needle, file["kind"])
            if needle["what"] == "name":
                own[file["path"]].add({**needle, "what": "part of a name"}, file["kind"])
    return everywhere, own


def names_of(files):
    """In a report and a log nothing is a name by chance."""
    index = Index()
    for file in files:
        for needle in file["needles"]:
            if needle["what"] == "name":
                index.add({**needle, "what": "part of a name"}, file["kind"])
    return index


def in_sources(folder, files, everywhere, own):
    leaks = []
    for file in files:
        path, indices = file["path"], [everywhere, own[file["path"]]]
        leaks += leaks_in(read(os.path.join(folder, path)), "source", indices, file["kind"]) + leaks_in(path.encode(), "name", indices)
    return {"files": len(files), "leaks": leaks}


def judge(given):
    with open(os.path.join(given["folder"], "key.json"), encoding="utf-8") as key:
        files = json.load(key)["files"]
    everywhere, own = indices_of(files, set(given["options"]))
    if given["out"] == "in":
        return in_sources(given["folder"], files, everywhere, own)
    report = json.loads(read(given["report"]))
    lines, written = outputs_by_source(report, given["folder"]), walk(given["out"])
    owners = {line["output"]: path for path, mine in lines.items() for line in mine if "output" in line}
    kinds = {file["path"]: file["kind"] for file in files}
    leaks, size = [], 0
    for path in written:
        data = read(os.path.join(given["out"], path))
        size += len(data)
        indices = [everywhere, own[owners[path]]] if path in owners else [everywhere]
        leaks += leaks_in(data, "output", indices, kinds.get(owners.get(path))) + leaks_in(path.encode(), "name", indices)
    for place, data in texts(given, report):
        leaks += leaks_in(data, place, [everywhere, names_of(files)])
    patterns = everywhere.size + sum(index.size for index in own.values())
    return {"files": len(written), "patterns": patterns, "sizeBytes": size, "leaks": leaks, **accounts(files, lines, written)}


json.dump([judge(given) for given in json.load(sys.stdin)], sys.stdout)
