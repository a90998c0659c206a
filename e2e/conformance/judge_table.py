"""Judges de-identified files by PS3.15 Table E.1-1, with pydicom and with nothing of this project.

Input on stdin: {"standard": folder or "", "cases": [{"source", "output", "sopClass", "path": [tag...], "rows": [{"row", "code", "tag"}]}]}.
Output: {"judged": n, "wrong": ["depth row: why"]}.
"""
import csv
import json
import logging
import re
import sys
import warnings

import pydicom

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
OLD_UID = "1.2.826.0.1.3680043.9999.7.8.9"
UID = re.compile(r"^2\.25\.(0|[1-9][0-9]{0,38})$")
# X unless Type 2 (then Z) or Type 1 (then D); what PS3.3 was not asked about is treated as Type 1.
NEED = {"1": "D", "1C": "D", "2": "Z", "2C": "Z", "3": "X", None: "D"}
PATIENT = (0x00100010, 0x00100020)


def types(standard):
    if not standard:
        return {}
    with open(f"{standard}/iod-types-compound.csv", newline="") as lines:
        return {(row["sop_class_uid"], row["tag_path"]): row["type"] for row in csv.DictReader(lines)}


def action(code, need):
    offered = code.replace("U*", "U").split("/")
    for letter in {"D": "DUZX", "Z": "ZDX", "X": "XZD"}[NEED[need]]:
        if letter in offered:
            return letter
    return offered[-1]


def item_of(dataset, path):
    for tag in path:
        dataset = dataset[tag].value[0]
    return dataset


def is_empty(element):
    return element.value is None or len(element.value) == 0 if element.VR in ("SQ", "OB", "OW", "UN") else str(element.value) in ("", "None")


def uids_of(element):
    if element.VR == "SQ":
        return [uid for item in element.value for inner in item.iterall() if inner.VR == "UI" for uid in [str(inner.value)]]
    return [str(element.value)]


def fault(letter, before, after, new_uid):
    if letter == "X":
        return None if after is None else "still there"
    if after is None:
        return "gone"
    if letter == "Z":
        return None if is_empty(after) or before.tag in PATIENT and after.value != before.value else "not empty"
    if letter == "D":
        if is_empty(after):
            return "empty"
        if before.VR == "SQ":
            return None if OLD_UID not in uids_of(after) else "its items are the old ones"
        return "unchanged" if after.value == before.value else None
    uids = uids_of(after)
    return None if uids == [new_uid] and UID.match(new_uid) and len(new_uid) <= 64 else "not the new UID"


def judge(case, known):
    source, output = pydicom.dcmread(case["source"]), pydicom.dcmread(case["output"])
    depth, path = len(case["path"]), [f"{tag:08X}" for tag in case["path"]]
    new_uid = str(output.file_meta.MediaStorageSOPInstanceUID)
    if output.SOPInstanceUID != new_uid:
        yield f"{depth} 00020003: not the new SOP Instance UID"
    old, new = item_of(source, case["path"]), item_of(output, case["path"])
    for row in case["rows"]:
        tag = row["tag"]
        before = old[tag]
        need = known.get((case["sopClass"], ">".join([*path, f"{tag:08X}"])))
        why = fault(action(row["code"], need), before, new[tag] if tag in new else None, new_uid)
        if why:
            yield f"{depth} {row['row']} {row['code']} {need}: {why}"


def main():
    given = json.load(sys.stdin)
    known = types(given["standard"])
    wrong = [why for case in given["cases"] for why in judge(case, known)]
    judged = sum(len(case["rows"]) for case in given["cases"])
    json.dump({"judged": judged, "wrong": wrong}, sys.stdout)


main()
