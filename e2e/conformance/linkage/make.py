"""Makes a study whose objects point at each other: three CT slices, and what refers to them.

Usage: make.py FOLDER. GSPS by dcmpsmk, the others byte by byte.
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "planted"))

from instance import Instance
from objects import RTSTRUCT, SEG, SR, code, content, turned_into
from raw_dicom import Element
from tools import run

STUDY, FRAME = "study", "frame of reference"
FIRST = 900


def instance(number, first):
    """Of the same person, study and frame of reference as the first."""
    one = Instance(number)
    if first is not None:
        one.who = first.who
        for name, tag in ((STUDY, 0x0020000D), (FRAME, 0x00200052)):
            one.uids[name] = first.uids[name]
            one.put(tag, "UI", first.uids[name])
        for tag, value in ((0x00100010, first.who.name), (0x00100020, first.who.id)):
            one.put(tag, "PN" if tag == 0x00100010 else "LO", value)
    return one


def sop(of):
    return [Element(0x00081150, "UI", of.sop_class), Element(0x00081155, "UI", of.uids["instance"])]


def series_of(slices):
    return [Element(0x00081140, "SQ", [sop(one) for one in slices]), Element(0x0020000E, "UI", slices[0].uids["series"])]


def structure_set(one, slices):
    turned_into(one, RTSTRUCT, "RTSTRUCT")
    images = [Element(0x30060016, "SQ", [sop(each) for each in slices]), Element(0x0020000E, "UI", slices[0].uids["series"])]
    studies = [*sop(slices[0])[:1], Element(0x00081155, "UI", one.uids[STUDY]), Element(0x30060014, "SQ", [sorted(images, key=lambda e: e.tag)])]
    one.put(0x30060010, "SQ", [[Element(0x00200052, "UI", one.uids[FRAME]), Element(0x30060012, "SQ", [studies])]])
    one.put(0x30060020, "SQ", [[Element(0x30060022, "IS", "1"), Element(0x30060024, "UI", one.uids[FRAME])]])
    contour = [Element(0x30060016, "SQ", [sop(slices[0])]), Element(0x30060042, "CS", "POINT"), Element(0x30060046, "IS", "1"), Element(0x30060050, "DS", "0\\0\\0")]
    one.put(0x30060039, "SQ", [[Element(0x30060040, "SQ", [contour]), Element(0x30060084, "IS", "1")]])


def segmentation(one, slices):
    one.sop_class = SEG
    one.put(0x00080016, "UI", SEG)
    one.put(0x00081115, "SQ", [[Element(0x0008114A, "SQ", [sop(each) for each in slices]), Element(0x0020000E, "UI", slices[0].uids["series"])]])
    derivation = [Element(0x00082112, "SQ", [sop(slices[1])]), Element(0x00089215, "SQ", [code("113076", "Segmentation")])]
    one.put(0x52009230, "SQ", [[Element(0x00089124, "SQ", [derivation])]])


def report(one, slices):
    turned_into(one, SR, "SR")
    study = [Element(0x00081115, "SQ", [[Element(0x00081199, "SQ", [sop(each) for each in slices]), Element(0x0020000E, "UI", slices[0].uids["series"])]]), Element(0x0020000D, "UI", one.uids[STUDY])]
    one.put(0x0040A375, "SQ", [study])
    for tag, vr, value in ((0x0040A040, "CS", "CONTAINER"), (0x0040A043, "SQ", [code("126000", "Imaging Measurement Report")]), (0x0040A050, "CS", "SEPARATE")):
        one.put(tag, vr, value)
    image = content("IMAGE", ("260753009", "Source", "SCT"), Element(0x00081199, "SQ", [sop(slices[2])]))
    one.put(0x0040A730, "SQ", [image])


def key_object(one, slices):
    report(one, slices)
    one.sop_class = "1.2.840.10008.5.1.4.1.1.88.59"
    one.put(0x00080016, "UI", one.sop_class)


def main(folder):
    os.makedirs(folder)
    slices = [instance(FIRST, None)]
    slices += [instance(FIRST + number, slices[0]) for number in (1, 2)]
    for each in slices[1:]:
        each.uids["series"] = slices[0].uids["series"]
        each.put(0x0020000E, "UI", each.uids["series"])
    made = {f"ct-{number}": each for number, each in enumerate(slices)}
    for number, (name, make) in enumerate({"rtstruct": structure_set, "seg": segmentation, "sr": report, "key": key_object}.items()):
        made[name] = instance(FIRST + 10 + number, slices[0])
        make(made[name], slices)
    for name, one in made.items():
        with open(os.path.join(folder, name), "wb") as out:
            out.write(one.to_bytes())
    run("dcmpsmk", "-q", "ct-0", "gsps", cwd=folder)


main(sys.argv[1])
