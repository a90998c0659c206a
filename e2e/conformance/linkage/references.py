"""Says whether what pointed at an instance, a series, a study or a frame of reference still points at the same.

Input on stdin: [{"source", "output"}]. Output: {"resolved": {name of the file: n}, "wrong": [...], "gone": {"name path": n}}.
"""
import json
import logging
import os
import sys
import warnings
from collections import Counter

import pydicom

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
OWN = ("SOPInstanceUID", "SeriesInstanceUID", "StudyInstanceUID", "FrameOfReferenceUID")


def uids(dataset, above=""):
    for element in dataset:
        path = f"{above}/{element.tag}"
        if element.VR == "SQ":
            for index, item in enumerate(element.value):
                yield from uids(item, f"{path}[{index}]")
        elif element.VR == "UI" and element.value:
            values = element.value if element.VM > 1 else [element.value]
            for index, value in enumerate(values):
                yield f"{path}#{index}", str(value)


def main():
    pairs = [(os.path.basename(pair["source"]), pydicom.dcmread(pair["source"], force=True), pydicom.dcmread(pair["output"])) for pair in json.load(sys.stdin)]
    new = {}
    wrong, resolved, gone = [], Counter(), Counter()
    for name, source, output in pairs:
        for keyword in OWN:
            old = str(source.get(keyword, ""))
            if old and new.setdefault(old, str(output.get(keyword, ""))) != str(output.get(keyword, "")):
                wrong.append(f"{name}: {keyword} has two new values")
    for name, source, output in pairs:
        after = dict(uids(output))
        for path, old in uids(source):
            if old not in new:
                continue
            if path not in after:
                gone[f"{name} {path}"] += 1
            elif after[path] != new[old]:
                wrong.append(f"{name}: {path}")
            else:
                resolved[name] += 1
    json.dump({"resolved": resolved, "wrong": wrong, "gone": gone}, sys.stdout)


main()
