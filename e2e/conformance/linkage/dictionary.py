"""Attacks pseudonyms without the secret: every hash that is common, of a million names and IDs, the true ones among them, in every way of writing.

Input on stdin: {"pairs": [{"source", "output"}], "also": {an original: what stands for it}, "candidates": n}. Output: {"tried": n, "targets": n, "found": [text]}.
"""
import base64
import hashlib
import hmac
import json
import logging
import random
import sys
import warnings

import pydicom

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
HASHES = (
    lambda data: hashlib.md5(data).digest(), lambda data: hashlib.sha1(data).digest(), lambda data: hashlib.sha256(data).digest(),
    lambda data: hashlib.sha512(data).digest(), lambda data: hmac.digest(b"sealift", data, "sha256"),
)
# What of a digest is compared: its first bytes, and of the first eight the five low bits that a digit of 32 may show.
FIRST, DIGITS = 4, 8
LOW = bytes(byte & 31 for byte in range(256))


def origins(text):
    """The digests that the text could be written from, as far as they are compared."""
    readers = (
        lambda: bytes.fromhex(text[: 2 * FIRST]), lambda: base64.b32decode(text[:DIGITS].upper()), lambda: base64.b64decode(text[:DIGITS]),
        lambda: int(text).to_bytes(16, "big"),
    )
    for reader in readers:
        try:
            yield reader()[:FIRST]
        except (ValueError, OverflowError):
            pass
    if all(digit in CROCKFORD for digit in text[:DIGITS]):
        yield bytes(CROCKFORD.index(digit) for digit in text[:DIGITS])


def targets(pairs):
    found = {}
    for pair in pairs:
        source, output = pydicom.dcmread(pair["source"], force=True), pydicom.dcmread(pair["output"])
        for keyword in ("PatientName", "PatientID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID"):
            if source.get(keyword) and output.get(keyword):
                found[str(source.get(keyword))] = str(output.get(keyword))
    return found


def candidates(originals, count):
    """Names and IDs of a guesser who is right about every patient."""
    chosen = random.Random(1)
    yield from (form for one in originals for form in (one, one.upper()))
    for _ in range(count - len(originals)):
        number = chosen.getrandbits(40)
        yield f"{'ABCDEFGHIJKLMNOP'[number & 15]}{number >> 4 & 0xFFFFF:06d}"


def stems(text):
    """The parts of a pseudonym that carry the digest."""
    return {part for part in text.replace("^", "-").replace("2.25.", "-").split("-") if len(part) > DIGITS}


def main():
    given = json.load(sys.stdin)
    known = {**targets(given["pairs"]), **given.get("also", {})}
    parts = {stem for text in known.values() for stem in stems(text)}
    wanted = {origin for stem in parts for origin in origins(stem)}
    found, tried = [], 0
    for candidate in candidates(list(known), given["candidates"]):
        for data in (candidate.encode(), b"id " + candidate.encode()):
            for make in HASHES:
                digest = make(data)
                tried += 1
                if digest[:FIRST] in wanted or digest[:DIGITS].translate(LOW) in wanted:
                    found.append(candidate)
    json.dump({"tried": tried, "targets": len(parts), "found": sorted(set(found))}, sys.stdout)


main()
