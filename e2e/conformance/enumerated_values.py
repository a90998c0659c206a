"""Asks dciodvfy whether values are among those that PS3.3 enumerates, with files by pydicom and nothing of this project.

Input on stdin: [{"tag", "value"}], a value that no standard has among those of each tag and before them. Argument: a folder
to write into. Output: the same with "looked", the kinds of instances in which the first value was refused, and "refused",
those of them in which this value was.
"""
import json
import subprocess
import sys

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.datadict import dictionary_VR
from pydicom.sequence import Sequence

# CT, MR, US, DX for presentation and for processing, MG for presentation, SC, Enhanced XA, Comprehensive SR, PET.
KINDS = ["1.2", "1.4", "1.6.1", "1.1.1", "1.1.1.1", "1.1.2", "1.7", "1.12.1.1", "1.88.33", "1.128"]
CONSENT_FLAG = 0x00120085


def instance(kind, tag, value):
    sop_class = f"1.2.840.10008.5.1.4.1.{kind}"
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
    made.is_little_endian, made.is_implicit_VR = True, False
    made.SOPClassUID, made.SOPInstanceUID = sop_class, "2.25.1"
    # Of what is not known to be an animal, nobody asks whether it is neutered.
    made.PatientSpeciesDescription = "Canis lupus"
    made.ClinicalTrialSponsorName = made.ClinicalTrialProtocolID = made.ClinicalTrialSubjectID = "X"
    if tag == CONSENT_FLAG:
        consent = Dataset()
        consent.add_new(tag, dictionary_VR(tag), value)
        made.ConsentForClinicalTrialUseSequence = Sequence([consent])
        made.ClinicalTrialTimePointID = "1"
    else:
        made.add_new(tag, dictionary_VR(tag), value)
    return made


def is_refused(folder, kind, tag, value):
    path = f"{folder}/one.dcm"
    instance(kind, tag, value).save_as(path, write_like_original=False)
    said = subprocess.run(["dciodvfy", "-new", path], capture_output=True, check=False)
    lines = (said.stdout + said.stderr).decode("latin1").splitlines()
    return any("Unrecognized enumerated value" in line and f"<{value}>" in line for line in lines)


def main():
    folder = sys.argv[1]
    looked = {}
    answers = []
    for asked in json.load(sys.stdin):
        tag, value = int(asked["tag"], 16), asked["value"]
        if tag not in looked:
            looked[tag] = [kind for kind in KINDS if is_refused(folder, kind, tag, value)]
            refused = looked[tag]
        else:
            refused = [kind for kind in looked[tag] if is_refused(folder, kind, tag, value)]
        answers.append({**asked, "looked": len(looked[tag]), "refused": len(refused)})
    json.dump(answers, sys.stdout)


main()
