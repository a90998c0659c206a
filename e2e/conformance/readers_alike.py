"""Says where pydicom, dcmtk and gdcm do not read a file alike: every tag and VR at every depth, and the text and whole numbers of it.

Input on stdin: [{"source", "output"}]. Output: {"files", "elements", "unlike": ["output: reader why"], "beyond": {"gdcm": n}}: outputs
that a reader cannot read as it cannot read their sources.
"""
import json
import logging
import re
import subprocess
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor

import pydicom

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
pydicom.config.replace_un_with_known_vr = False
LINE = re.compile(r"^ *\(([0-9a-f]{4}),([0-9a-f]{4})\) (\?\?|[A-Za-z]{2})(?: \([A-Za-z =>]+\))? ?(.*)$")
PIXEL_DATA = "7fe00010"
# What a reader shows where Implicit VR leaves it the choice of two, or it does not choose.
UNSAID = {"??", "xs", "ox"}
TEXT = {"AE", "AS", "CS", "DA", "DS", "DT", "IS", "LO", "LT", "PN", "SH", "ST", "TM", "UC", "UI", "UR", "UT"}
WHOLE = {"US", "SS", "UL", "SL"}
DELIMITERS = {"fffe"}
# A dump shows the beginning of a long value, and a dot or a bracket for what cannot be shown.
SHOWN = 24


def plain(text):
    return re.sub(r"[^ -~]+", "", text.replace("\\\\", "\\")).strip()[:SHOWN].strip()


def value_of(vr, rest):
    """Between brackets for text; up to the comment for numbers."""
    if vr in TEXT:
        found = re.match(r"\[(.*?)(?:\]\s+#.*)?$", rest, re.S)
        return plain(found.group(1)) if found else ""
    if vr in WHOLE:
        numbers = rest.split("#")[0].strip()
        return plain(numbers) if re.match(r"^-?[0-9\\-]+$", numbers) else ""
    return ""


def by_dump(*command):
    """The lines of a text that has line breaks belong to the element before them."""
    done = subprocess.run(command, capture_output=True, check=False)
    text = re.sub(r"\r?\n(?! *\([0-9a-f]{4},[0-9a-f]{4}\)|$|\r?\n|#)", " ", done.stdout.decode("utf-8", "replace"))
    found = [match.groups() for match in map(LINE.match, text.split("\n")) if match]
    return [(f"{group}{element}", vr, value_of(vr, rest)) for group, element, vr, rest in found if group not in DELIMITERS]


def shown(element):
    if element.VR not in TEXT | WHOLE or element.value is None:
        return ""
    if isinstance(element.value, bytes):
        return plain(element.value.decode("utf-8", "replace"))
    values = element.value if element.VM > 1 else [element.value]
    return plain("\\".join(str(value if element.VR == "PN" else getattr(value, "original_string", value)) for value in values))


def flat(dataset):
    for element in dataset:
        yield f"{element.tag.group:04x}{element.tag.element:04x}", element.VR, shown(element)
        if element.VR == "SQ":
            for item in element.value:
                yield from flat(item)


def by_pydicom(path):
    dataset = pydicom.dcmread(path)
    return [*flat(dataset.file_meta), *flat(dataset)]


def key(tag, vr):
    """Fragments are OB whatever the header says, PS3.5 A.4, and dcmtk shows them so."""
    return (tag, "OB") if tag == PIXEL_DATA else (tag, vr)


def are_alike(first, other):
    return len(first) == len(other) and all(
        one[0] == two[0] and (two[1] in UNSAID or key(*one[:2]) == key(*two[:2])) for one, two in zip(first, other)
    )


def dumps(path):
    return {"dcmtk": by_dump("dcmdump", "-q", "-M", "+L", "-Un", path), "gdcm": by_dump("gdcmdump", path)}


def differences(pair):
    path = pair["output"]
    try:
        first = by_pydicom(path)
    except Exception as error:  # whatever cannot be read is a finding
        return 0, [f"{path}: pydicom {type(error).__name__} {error}"], []
    unlike, beyond = [], []
    for name, other in dumps(path).items():
        if not other and not dumps(pair["source"])[name]:
            beyond.append(name)
        elif not are_alike(first, other):
            known = {key(*one[:2]) for one in first}
            more = [one for one in other if key(*one[:2]) not in known][:3]
            unlike.append(f"{path}: {name} sees {len(other)} elements, pydicom {len(first)}; {more}")
        else:
            unlike += [f"{path}: {name} {one} {two}" for one, two in zip(first, other) if one[2] != two[2] and not is_same(one, two)]
    return len(first), unlike, beyond


def is_same(one, two):
    """A number may be written in another way, or read as signed; a value of many, or of a VR left unsaid, is not shown."""
    vr, shown, other = one[1], one[2], two[2]
    if two[1] in UNSAID or other == "" and len(shown) >= SHOWN - 1:
        return True
    try:
        if vr in WHOLE:
            return all((int(a) - int(b)) % 65536 == 0 for a, b in zip(shown.split("\\"), other.split("\\"), strict=True))
        return vr in ("DS", "IS") and float(shown.split("\\")[0]) == float(other.split("\\")[0])
    except ValueError:
        return False


def main():
    pairs = json.load(sys.stdin)
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(differences, pairs))
    beyond = [name for _, _, names in found for name in names]
    answer = {
        "files": len(pairs),
        "elements": sum(count for count, _, _ in found),
        "unlike": [why for _, whys, _ in found for why in whys],
        "beyond": {name: beyond.count(name) for name in sorted(set(beyond))},
    }
    json.dump(answer, sys.stdout)


main()
