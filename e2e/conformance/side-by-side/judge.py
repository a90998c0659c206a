"""Says which outputs a reader cannot read that can read their sources, and in which the pixels are not what they were.

Input on stdin: [{"source", "output"}]. Output: {"unreadable": {output: [reader]}, "compared": n, "pixels": [output], "samples": [output]}:
`pixels` where the value of Pixel Data is not byte for byte the same, `samples` where more than the cut into fragments differs.
"""
import functools
import hashlib
import json
import logging
import os
import subprocess
import sys
import tempfile
import warnings
from concurrent.futures import ThreadPoolExecutor

import pydicom

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
# Float, Double Float and Pixel Data.
PIXELS = (0x7FE00008, 0x7FE00009, 0x7FE00010)
UNDEFINED = 0xFFFFFFFF
ITEM = b"\xfe\xff\x00\xe0"


def by_pydicom(path):
    try:
        dataset = pydicom.dcmread(path)
        return all(element is not None for element in dataset.iterall()) and len(dataset) > 0
    except Exception:  # whatever it is, it was not read
        return False


def succeeds(*command):
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0


def by_dcmtk(paths):
    return succeeds("dcmdump", "-q", "-M", *paths)


def by_gdcm(paths):
    """Of several files it takes the folder that they are in."""
    with tempfile.TemporaryDirectory() as folder:
        for number, path in enumerate(paths):
            os.symlink(os.path.abspath(path), os.path.join(folder, str(number)))
        return succeeds("gdcmdump", "-r", "-i", folder)


def failing(reads, paths):
    """Most are read: all at once, and halves of what is not."""
    if not paths or reads(paths):
        return set()
    if len(paths) == 1:
        return set(paths)
    half = len(paths) // 2
    return failing(reads, paths[:half]) | failing(reads, paths[half:])


READERS = {"pydicom": lambda paths: {path for path in paths if not by_pydicom(path)}}
READERS |= {"dcmtk": functools.partial(failing, by_dcmtk), "gdcm": functools.partial(failing, by_gdcm)}
BATCH = 40


def unreadable(reader, pairs):
    """Outputs that it does not read, of sources that it reads."""
    batches = [pairs[at : at + BATCH] for at in range(0, len(pairs), BATCH)]
    with ThreadPoolExecutor(2) as pool:
        outputs = set().union(*pool.map(lambda batch: READERS[reader]([pair["output"] for pair in batch]), batches))
    suspects = [pair for pair in pairs if pair["output"] in outputs]
    sources = READERS[reader]([pair["source"] for pair in suspects])
    return {pair["output"] for pair in suspects if pair["source"] not in sources}


def fragments(value):
    """PS3.5 A.4: items one after the other, the first of which is the Basic Offset Table."""
    at, found = 0, []
    while value[at : at + 4] == ITEM:
        length = int.from_bytes(value[at + 4 : at + 8], "little")
        found.append(value[at + 8 : at + 8 + length])
        at += 8 + length
    return b"".join(found[1:])


def swapped(value, width):
    data = bytearray(value)
    for at in range(width // 2):
        data[at::width], data[width - 1 - at :: width] = value[width - 1 - at :: width], value[at::width]
    return bytes(data)


def in_little_endian(raw):
    width = {"OW": 2, "US": 2, "SS": 2, "OF": 4, "OD": 8}.get(raw.VR, 1)
    return raw.value if raw.is_little_endian else swapped(raw.value, width)


def read(path):
    try:
        return pydicom.dcmread(path, force=True)
    except Exception:  # whatever it is, it was not read
        return None


def digests(dataset):
    """The value as it stands, and what it holds; the padding of PS3.5 8.1.1 is not a part of it."""
    for tag in PIXELS:
        if dataset is not None and tag in dataset:
            raw = dataset.get_item(tag)
            value = in_little_endian(raw) or b""
            value += b"\0" * (len(value) % 2)
            samples = fragments(value) if raw.length == UNDEFINED else value
            return hashlib.md5(value).hexdigest(), hashlib.md5(samples.rstrip(b"\0")).hexdigest()
    return "", ""


def changes(pair):
    """Whether there are pixels to compare, whether the value is another, and whether what it holds is. A source in which it sees no instance is no measure."""
    source = read(pair["source"])
    if source is None or "SOPClassUID" not in source:
        return False, False, False
    before, after = digests(source), digests(read(pair["output"]))
    return before[0] != "", before[0] != after[0], before[1] != after[1]


def main():
    pairs = json.load(sys.stdin)
    found = {reader: unreadable(reader, pairs) for reader in READERS}
    compared = [(pair["output"], *changes(pair)) for pair in pairs]
    answer = {
        "unreadable": {output: [reader for reader in READERS if output in found[reader]] for output in sorted(set().union(*found.values()))},
        "compared": sum(has_pixels for _, has_pixels, _, _ in compared),
        "pixels": [output for output, _, value, _ in compared if value],
        "samples": [output for output, _, _, samples in compared if samples],
    }
    json.dump(answer, sys.stdout)


main()
