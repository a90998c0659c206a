"""Says of each file what pydicom makes of it.

Input on stdin: a JSON array of paths. Output: one JSON line a file: {"path", "elements", "standard", "names"}, or {"path", "error"}.
`standard` counts the top elements that pydicom's dictionary knows: forced to, it finds "elements" in a text file too.
`names` are the values of all person names at the top, as pydicom decodes them.
"""
import json
import logging
import sys
import warnings

import pydicom
from pydicom.datadict import dictionary_has_tag

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)


def look(path):
    dataset = pydicom.dcmread(path, force=True)
    elements = sum(1 for element in dataset.iterall() if element.tag.element != 0)
    tags = list(dataset.keys())
    standard = sum(1 for tag in tags if dictionary_has_tag(tag) or tag.is_private)
    names = {}
    for element in dataset:
        if element.VR == "PN" and element.value:
            values = element.value if element.VM > 1 else [element.value]
            names[f"{int(element.tag):08X}"] = [str(value) for value in values]
    return {"path": path, "elements": elements, "top": len(tags), "standard": standard, "names": names}


for path in json.load(sys.stdin):
    try:
        print(json.dumps(look(path)))
    except Exception as error:
        print(json.dumps({"path": path, "error": type(error).__name__}))
