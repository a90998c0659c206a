"""The Basic Profile of PS3.15 Annex E as a careful researcher writes it with pydicom: the whole of Table E.1-1, at every depth.

Input on stdin: {"codes": {code: "tags"}, "files": [{"source", "output"}]}. Output: {source: why it was refused}.
"""
import json
import logging
import secrets
import sys
import warnings

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ImplicitVRLittleEndian, generate_uid

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
SECRET = secrets.token_hex(32)
# Of codes that leave the choice to the type in the IOD, the one that keeps every instance valid.
LAST_RESORT = {"X/Z": "Z", "X/D": "D", "X/Z/D": "D", "Z/D": "D", "X/Z/U*": "U"}
DUMMIES = {
    "AE": "ANON", "AS": "000Y", "CS": "ANON", "DA": "19000101", "DS": "0", "DT": "19000101000000", "IS": "0", "PN": "Anonymous",
    "TM": "000000", "UR": "urn:anonymous", "OB": b"\0\0", "OW": b"\0\0", "UN": b"\0\0", "US": 0, "SS": 0, "UL": 0, "SL": 0, "FL": 0.0, "FD": 0.0,
}


def new_uid(uid):
    return generate_uid(entropy_srcs=[SECRET, str(uid)])


def new_uids(element):
    if element.value:
        element.value = [new_uid(uid) for uid in element.value] if element.VM > 1 else new_uid(element.value)


def treat(dataset, table):
    for element in list(dataset):
        tag = element.tag
        code = table.get(f"{tag:08X}") or table.get(f"{tag >> 24:02X}xx{tag & 0xFFFF:04X}") or table.get(f"{tag >> 24:02X}xxxxxx")
        action = "X" if tag.is_private else LAST_RESORT.get(code, code)
        if action == "X":
            del dataset[tag]
        elif action == "Z":
            element.value = [] if element.VR == "SQ" else None
        elif element.VR == "SQ":
            for item in element.value:
                treat(item, table)
        elif action == "U" or action == "D" and element.VR == "UI":
            new_uids(element)
        elif action == "D":
            element.value = DUMMIES.get(element.VR, "ANONYMIZED")


def stamp(dataset):
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = "113100", "DCM", "Basic Application Confidentiality Profile"
    dataset.PatientIdentityRemoved = "YES"
    dataset.LongitudinalTemporalInformationModified = "REMOVED"
    dataset.DeidentificationMethod = "PS3.15 E.1 with pydicom"
    dataset.DeidentificationMethodCodeSequence = [code]


def deidentify(source, output, table):
    dataset = pydicom.dcmread(source, force=True)
    if "SOPInstanceUID" not in dataset or "SOPClassUID" not in dataset:
        raise ValueError("no SOP instance")
    treat(dataset, table)
    stamp(dataset)
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = dataset.file_meta.get("TransferSyntaxUID", ImplicitVRLittleEndian)
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = dataset.SOPClassUID, dataset.SOPInstanceUID
    dataset.file_meta, dataset.preamble = meta, b"\0" * 128
    dataset.save_as(output, write_like_original=False)


def main():
    asked = json.load(sys.stdin)
    table = {tag: code for code, tags in asked["codes"].items() for tag in tags.split()}
    refused = {}
    for file in asked["files"]:
        try:
            deidentify(file["source"], file["output"], table)
        except Exception as error:  # it writes nothing then, and says why
            refused[file["source"]] = type(error).__name__
    json.dump(refused, sys.stdout)


main()
