"""Makes patients, studies and instances with identifiers planted in them, and an answer key in the form of MIDI-B's own (arXiv 2507.23608).

Usage: make.py FOLDER. Writes FOLDER/in and FOLDER/key.db: table answer_data with StudyInstanceUID, SeriesInstanceUID, SOPInstanceUID and
AnswerData, a JSON object of {tag_ds, tag_name, value, action, action_text}.
"""
import hashlib
import json
import os
import random
import sqlite3
import sys

from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

from texts import BENIGN, IDENTIFYING

ROOT = "1.2.826.0.1.3680043.9998"
CLASSES = {"CT": "1.2.840.10008.5.1.4.1.1.2", "MR": "1.2.840.10008.5.1.4.1.1.4", "PT": "1.2.840.10008.5.1.4.1.1.128", "DX": "1.2.840.10008.5.1.4.1.1.1.1"}
GIVEN = ["Annelise", "Bartholomew", "Clementina", "Desmond", "Evangeline", "Fiorenzo", "Griselda", "Hortensia", "Ignacio", "Josephine"]
FAMILY = ["Abernathy", "Brandenburg", "Castellanos", "Drummond", "Eisenhart", "Fontanarossa", "Goldsworthy", "Hathaway", "Iturbide", "Jankowski"]
DOCTORS = ["Oppenheimer^Leopold", "Quattrocchi^Ornella", "Rosenqvist^Sigrid"]
CLINICS = ["Saint Barnabas Infirmary", "Ospedale San Crispino", "Larkspur Valley Hospital"]
SIDE = 8


class Key:
    """What is expected of one instance."""

    def __init__(self):
        self.rows = {}

    def add(self, action, tag, value="", text=None):
        index = str(len(self.rows))
        shown = f"<{value}>"
        self.rows[index] = {"tag_ds": tag, "tag_name": f"<{tag}>", "value": shown, "action": f"<{action}>", "action_text": shown if text is None else f"<{text}>"}


def tag_of(dataset, keyword):
    tag = dataset[keyword].tag
    return f"<({tag.group:04x},{tag.element:04x})>"


class Maker:
    def __init__(self):
        self.random, self.count = random.Random("sealift midi-b"), 0

    def uid(self):
        self.count += 1
        return f"{ROOT}.{self.random.randrange(10**9, 10**10)}.{self.count}"

    def patient(self, number):
        chosen = self.random
        family, given = FAMILY[number % len(FAMILY)], GIVEN[(number * 3) % len(GIVEN)]
        day = f"{chosen.randrange(1930, 1995)}{chosen.randrange(1, 13):02d}{chosen.randrange(13, 29):02d}"
        clinic = CLINICS[number % len(CLINICS)]
        return {
            "family": family, "given": given, "name": f"{family}^{given}", "id": f"MRN{chosen.randrange(10**6, 10**7)}", "birth": day,
            "phone": f"+1 {chosen.randrange(201, 989)}-{chosen.randrange(201, 989)}-{chosen.randrange(1000, 9999)}", "clinic": clinic,
            "doctor": DOCTORS[number % len(DOCTORS)], "address": f"{chosen.randrange(10, 999)} {family} Street", "sex": "FM"[number % 2],
            "accession": f"ACC{chosen.randrange(10**7, 10**8)}", "age": f"{chosen.randrange(20, 80):03d}Y", "weight": str(chosen.randrange(50, 110)),
        }


def base(maker, who, study, series, number):
    """What is in every instance, and what becomes of each of it under the options of TCIA."""
    one, key = Dataset(), Key()
    one.SOPClassUID, one.SOPInstanceUID = CLASSES[series["modality"]], maker.uid()
    one.StudyInstanceUID, one.SeriesInstanceUID, one.FrameOfReferenceUID = study["uid"], series["uid"], study["frame"]
    one.StudyDate = one.SeriesDate = one.AcquisitionDate = one.ContentDate = study["date"]
    one.StudyTime = one.ContentTime = study["time"]
    one.AcquisitionDateTime = f"{study['date']}{study['time']}.250000"
    one.Modality, one.Manufacturer, one.ManufacturerModelName = series["modality"], "SIEMENS", "Biograph 64"
    one.PatientName, one.PatientID, one.PatientBirthDate, one.PatientSex = who["name"], who["id"], who["birth"], who["sex"]
    one.PatientAge, one.PatientWeight, one.PatientAddress, one.PatientTelephoneNumbers = who["age"], who["weight"], who["address"], who["phone"]
    one.ReferringPhysicianName, one.OperatorsName, one.InstitutionName = who["doctor"], "Technologist^Otto", who["clinic"]
    one.AccessionNumber, one.StudyID, one.SeriesNumber, one.InstanceNumber = who["accession"], "1", series["number"], number
    one.StationName, one.DeviceSerialNumber, one.SoftwareVersions = "CTAWP66021", "51043", "syngo CT 2012B"
    one.ImageType, one.SliceThickness, one.KVP = ["ORIGINAL", "PRIMARY", "AXIAL"], "3", "120"
    one.BodyPartExamined, one.PatientPosition, one.ImagePositionPatient = "CHEST", "HFS", ["0", "0", str(number)]
    one.ImageOrientationPatient = ["1", "0", "0", "0", "1", "0"]
    for keyword in ("Modality", "Manufacturer", "SliceThickness", "KVP", "ImageType", "PatientPosition", "ImageOrientationPatient", "SeriesNumber", "InstanceNumber"):
        key.add("tag_retained", tag_of(one, keyword))
    for keyword in ("Manufacturer", "ManufacturerModelName", "PatientSex", "PatientAge", "PatientWeight", "StationName", "DeviceSerialNumber", "SoftwareVersions", "BodyPartExamined"):
        key.add("text_retained", tag_of(one, keyword), one[keyword].value)
    for keyword in ("PatientID", "SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "Modality", "StudyDate"):
        key.add("text_notnull", tag_of(one, keyword))
    for keyword in ("PatientName", "PatientID", "PatientBirthDate", "PatientAddress", "PatientTelephoneNumbers", "ReferringPhysicianName", "OperatorsName", "InstitutionName", "AccessionNumber"):
        key.add("text_removed", tag_of(one, keyword), str(one[keyword].value).replace("^", " "))
    for keyword in ("StudyDate", "SeriesDate", "AcquisitionDate", "ContentDate"):
        key.add("date_shifted", tag_of(one, keyword), one[keyword].value)
    key.add("date_shifted", tag_of(one, "AcquisitionDateTime"), study["date"])
    for keyword in ("SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID"):
        key.add("uid_changed", tag_of(one, keyword), one[keyword].value)
        key.add("uid_consistent", tag_of(one, keyword), one[keyword].value)
    key.add("patid_consistent", tag_of(one, "PatientID"), who["id"])
    return one, key


DESCRIPTORS = ("StudyDescription", "SeriesDescription", "ProtocolName", "ImageComments", "RequestedProcedureDescription", "AdditionalPatientHistory")


def describe(one, key, who, chosen):
    """Free text, half of it with something of the patient behind what may stay."""
    for keyword in DESCRIPTORS:
        words = chosen.choice(BENIGN)
        planted = chosen.choice(IDENTIFYING)(who) if chosen.random() < 0.5 else None
        setattr(one, keyword, words if planted is None else f"{words} {planted[0]}"[:64] if keyword != "ImageComments" else f"{words} {planted[0]}")
        key.add("text_retained", tag_of(one, keyword), one[keyword].value, words)
        if planted is not None:
            for text in planted[1]:
                if text in one[keyword].value:
                    key.add("text_removed", tag_of(one, keyword), one[keyword].value, text)


def nest(one, key, maker, study):
    reference = Dataset()
    reference.ReferencedSOPClassUID, reference.ReferencedSOPInstanceUID = one.SOPClassUID, study["first"]
    one.ReferencedImageSequence = Sequence([reference])
    path = f"{tag_of(one, 'ReferencedImageSequence')}[<0000>]<(0008,1155)>"
    key.add("uid_changed", path, study["first"])
    key.add("uid_consistent", path, study["first"])
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = "113076", "DCM", "Segmentation"
    one.DerivationCodeSequence = Sequence([code])
    key.add("text_retained", f"{tag_of(one, 'DerivationCodeSequence')}[<0000>]<(0008,0104)>", code.CodeMeaning)


def private(one, key, who):
    """PS3.15 Table E.3.10-1 knows the first block; nobody knows the second."""
    safe = one.private_block(0x0019, "SIEMENS MR HEADER", create=True)
    safe.add_new(0x0C, "IS", "800")
    key.add("text_retained", '<(0019,"SIEMENS MR HEADER",0c)>', "800")
    unsafe = one.private_block(0x0029, "EXAMPLE PRIVATE", create=True)
    unsafe.add_new(0x01, "LO", f"{who['given']} {who['family']}")
    key.add("text_removed", '<(0029,"EXAMPLE PRIVATE",01)>', f"{who['given']} {who['family']}")


def pixels(one, key, chosen):
    one.SamplesPerPixel, one.PhotometricInterpretation, one.Rows, one.Columns = 1, "MONOCHROME2", SIDE, SIDE
    one.BitsAllocated, one.BitsStored, one.HighBit, one.PixelRepresentation = 16, 16, 15, 0
    one.PixelData = bytes(chosen.randrange(256) for _ in range(SIDE * SIDE * 2))
    key.add("pixels_retained", "<(7fe0,0010)>", "", hashlib.md5(one.PixelData).hexdigest())


def write(one, path, syntax):
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID, meta.TransferSyntaxUID = one.SOPClassUID, one.SOPInstanceUID, syntax
    meta.ImplementationClassUID = f"{ROOT}.1"
    file = FileDataset(path, one, preamble=bytes(128), file_meta=meta)
    file.is_little_endian, file.is_implicit_VR = True, syntax == ImplicitVRLittleEndian
    os.makedirs(os.path.dirname(path), exist_ok=True)
    file.save_as(path, write_like_original=False)


def studies(maker, number):
    chosen = maker.random
    for at in range(2):
        date = f"{chosen.randrange(2001, 2019)}{chosen.randrange(1, 13):02d}{chosen.randrange(13, 29):02d}"
        study = {"uid": maker.uid(), "frame": maker.uid(), "date": date, "time": f"{chosen.randrange(10, 23)}{chosen.randrange(10, 60)}30", "first": maker.uid()}
        for series in range(2):
            yield study, {"uid": maker.uid(), "modality": list(CLASSES)[(number + at + series) % len(CLASSES)], "number": series + 1}


def main(folder):
    maker = Maker()
    database = sqlite3.connect(os.path.join(folder, "key.db"))
    database.execute("CREATE TABLE answer_data (StudyInstanceUID TEXT, SeriesInstanceUID TEXT, SOPInstanceUID TEXT, AnswerData TEXT)")
    for number in range(10):
        who = maker.patient(number)
        for study, series in studies(maker, number):
            for instance in range(1, 4):
                one, key = base(maker, who, study, series, instance)
                describe(one, key, who, maker.random)
                nest(one, key, maker, study)
                private(one, key, who)
                pixels(one, key, maker.random)
                syntax = ImplicitVRLittleEndian if number % 3 == 0 else ExplicitVRLittleEndian
                write(one, os.path.join(folder, "in", f"{maker.count:06d}.dcm"), syntax)
                row = (one.StudyInstanceUID, one.SeriesInstanceUID, one.SOPInstanceUID, json.dumps(key.rows))
                database.execute("INSERT INTO answer_data VALUES (?, ?, ?, ?)", row)
    database.commit()


if __name__ == "__main__":
    main(sys.argv[1])
