"""Reads pairs of files as pydicom sees them and says where they differ.

Input on stdin: one JSON array of [source, written]. Output: one JSON line a pair,
{"source", "elements", "differences": [...]}; or {"source", "error"} where pydicom cannot read the written one.
Group lengths are not compared (PS3.5 7.2 retired them), nor what File Meta Information must say anew.
"""
import json
import logging
import sys
import warnings

import pydicom
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
META_ANEW = {0x00020000, 0x00020010}
SWAPPED = {"OW": 2, "OF": 4, "OL": 4, "OD": 8, "OV": 8}


def swap(value, width):
    return b"".join(value[at : at + width][::-1] for at in range(0, len(value), width))


def plain(value):
    if isinstance(value, bytes):
        # An odd length is padded on the way out. PS3.5 7.1.1
        return value + b"\0" if len(value) % 2 else value
    return value


def children(dataset):
    return [element for element in (dataset[tag] for tag in sorted(dataset.keys())) if element.tag.element != 0]


def compare(one, other, path, found, swaps):
    count = 0
    left, right = children(one), children(other)
    if [e.tag for e in left] != [e.tag for e in right]:
        found.append(f"{path}: tags {sorted(set(e.tag for e in left) ^ set(e.tag for e in right))}")
        return count
    for a, b in zip(left, right):
        count += 1
        where = f"{path}/{a.tag}"
        if isinstance(a.value, Sequence) and isinstance(b.value, Sequence):
            if len(a.value) != len(b.value):
                found.append(f"{where}: {len(a.value)} items, {len(b.value)} items")
            for index, (x, y) in enumerate(zip(a.value, b.value)):
                count += compare(x, y, f"{where}[{index}]", found, swaps)
            continue
        x, y = plain(a.value), plain(b.value)
        if swaps and a.VR in SWAPPED and isinstance(x, bytes):
            x = swap(x, SWAPPED[a.VR])
        if a.VR != b.VR and "UN" not in (a.VR, b.VR) and isinstance(x, bytes) is not isinstance(y, bytes):
            found.append(f"{where}: VR {a.VR} {b.VR}")
        elif x != y and not (x != x and y != y) and str(x) != str(y):
            found.append(f"{where}: value of {a.VR}")
    return count


def look(source, written):
    one = pydicom.dcmread(source, force=True)
    other = pydicom.dcmread(written)
    found = []
    swaps = not one.is_little_endian
    # What a big-endian file calls UN is compared as the bytes it is: nobody knows how to swap them.
    pydicom.config.replace_un_with_known_vr = not swaps
    count = compare(one, other, "", found, swaps)
    meta = {tag: one.file_meta[tag].value for tag in one.file_meta.keys() if tag not in META_ANEW}
    for tag, value in meta.items():
        if tag not in other.file_meta or other.file_meta[tag].value != value:
            found.append(f"meta {tag}")
    return {"source": source, "elements": count, "differences": found}


for source, written in json.load(sys.stdin):
    try:
        print(json.dumps(look(source, written)))
    except Exception as error:
        print(json.dumps({"source": source, "error": f"{type(error).__name__}: {error}"}))
