"""Reads de-identified files with pydicom and looks for what must not be in them, with nothing of this project.

Input on stdin: [{"source", "output"}]. Output: {"read": n, "wrong": ["file: why"]}.
"""
import json
import logging
import sys
import warnings

import pydicom
from pydicom.uid import UID_dictionary

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
# Kinds of things: SOP classes, transfer syntaxes, coding schemes, context groups.
KINDS = {
    "SOPClassUID", "RelatedGeneralSOPClassUID", "OriginalSpecializedSOPClassUID", "SOPClassesInStudy", "CodingSchemeUID", "ContextUID",
    "MappingResourceUID", "ReferencedSOPClassUID", "SOPClassesSupported", "AvailableTransferSyntaxUID", "MACCalculationTransferSyntaxUID",
}
DATES = {"DA", "DT"}


def values(element):
    value = element.value
    return [] if value is None else [str(one) for one in value] if element.VM > 1 else [str(value)]


def old_uids(dataset):
    return {
        uid
        for element in dataset.iterall()
        if element.VR == "UI" and element.keyword not in KINDS
        for uid in values(element)
        if uid and uid not in UID_dictionary
    }


def name(dataset):
    return str(dataset.get("PatientName", "")), str(dataset.get("PatientID", ""))


def faults(source, output):
    old = old_uids(source)
    if output.preamble != b"\0" * 128:
        yield "preamble"
    if output.get("PatientIdentityRemoved") != "YES" or output.get("LongitudinalTemporalInformationModified") != "REMOVED":
        yield "not stamped"
    if "113100" not in [item.get("CodeValue") for item in output.DeidentificationMethodCodeSequence]:
        yield "method code"
    if "SOPInstanceUID" in output and output.SOPInstanceUID != output.file_meta.MediaStorageSOPInstanceUID:
        yield "meta"
    for before, after in zip(name(source), name(output)):
        if before and before == after:
            yield "patient"
    for element in output.iterall():
        if element.tag.is_private:
            yield f"private {element.tag}"
        if element.VR == "UI" and old & set(values(element)):
            yield f"old UID {element.tag}"
        if element.VR in DATES and any(one[:8] not in ("", "19000101") for one in values(element)):
            yield f"date {element.tag}"
        if element.tag.group in (0x0000, 0x0004) or 0x5000 <= element.tag.group <= 0x50FF or 0x6000 <= element.tag.group <= 0x60FF:
            yield f"group {element.tag}"


def pixels(dataset):
    # Byte order is the writer's, its own tests judge it. Here: nothing was lost or put in but the padding of PS3.5 8.1.1.
    return [len(dataset[tag].value) if tag in dataset else None for tag in (0x7FE00008, 0x7FE00009, 0x7FE00010)]


def main():
    wrong, read = [], 0
    for pair in json.load(sys.stdin):
        try:
            source, output = pydicom.dcmread(pair["source"], force=True), pydicom.dcmread(pair["output"])
            found = sorted(set(faults(source, output)))
            if [n and (n + 1) // 2 for n in pixels(source)] != [n and (n + 1) // 2 for n in pixels(output)]:
                found.append("pixels")
            read += 1
            wrong += [f"{pair['source']}: {why}" for why in found]
        except Exception as error:  # whatever pydicom cannot read is a finding
            wrong.append(f"{pair['source']}: {type(error).__name__} {error}")
    json.dump({"read": read, "wrong": wrong}, sys.stdout)


main()
