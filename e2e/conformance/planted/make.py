"""Makes one file for each kind of place, with the key to what was planted in it.

Usage: make.py FOLDER. Writes FOLDER/in and FOLDER/key.json.
"""
import json
import os
import sys

import attributes
import encodings_of_text
import objects
import outside
import pixels
import private
import structure
from instance import KINDS, Instance

PLACES = (attributes, encodings_of_text, objects, outside, pixels, private, structure)


def made(number, one_kind, folder):
    one = Instance(number)
    one_kind.make(one)
    name = one.file_name or f"{number:04d}"
    path = os.path.join(folder, "in", str(number), name)
    os.makedirs(os.path.dirname(path))
    with open(path, "wb") as out:
        out.write(one.to_bytes())
    planted = {needle.value for needle in one.planted}
    needles = {needle.value: {**needle.to_json(), "planted": needle.value in planted} for needle in [*one.planted, *one.needles()]}
    return {"kind": one_kind.name, "expect": one_kind.expect, "path": os.path.relpath(path, folder), "needles": list(needles.values())}


def main(folder):
    files = [made(number, one_kind, folder) for number, one_kind in enumerate(KINDS, 1)]
    assert len({file["kind"] for file in files}) == len(files), "two kinds of one name"
    with open(os.path.join(folder, "key.json"), "w", encoding="utf-8") as key:
        json.dump({"modules": [place.__name__ for place in PLACES], "files": files}, key, indent=1)


if __name__ == "__main__":
    main(sys.argv[1])
