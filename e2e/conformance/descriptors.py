"""Every descriptor of the DICOM files in a folder, as pydicom reads them: one JSON list of distinct texts."""
import json
import logging
import os
import sys
import warnings

import pydicom

logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")

KEYWORDS = set(sys.argv[2].split(","))
texts = set()


def walk(data_set):
    for element in data_set:
        if element.VR == "SQ":
            for item in element.value:
                walk(item)
        elif element.keyword in KEYWORDS and element.value:
            values = element.value if isinstance(element.value, pydicom.multival.MultiValue) else [element.value]
            texts.update(str(value) for value in values if str(value).strip())


for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        try:
            walk(pydicom.dcmread(os.path.join(folder, name), stop_before_pixels=True, force=True))
        except Exception:
            continue  # What pydicom cannot read has no descriptors to show.

json.dump(sorted(texts), sys.stdout)
