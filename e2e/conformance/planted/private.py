"""Kinds of places: private data elements. PS3.5 7.8."""
import gzip

from instance import kind, nested, padded_text
from people import NO_OPTION, Needle
from raw_dicom import IMPLICIT, Element, Open, Raw, Syntax, data_set


def sequence_bytes(elements, is_open=False):
    """What a UN of a sequence holds: Implicit VR Little Endian, whatever surrounds it. PS3.5 6.2.2."""
    value = Open([elements]) if is_open else [elements]
    return data_set([Element(0x00091002, "SQ", value)], Syntax(IMPLICIT))[8:]


def inner(one):
    return [Element(0x00081030, "LO", one.text()), Element(0x00100010, "PN", one.who.name), Element(0x00081155, "UI", one.uid())]


for VR in ("LO", "PN", "DA", "UI", "UT", "OB", "UN", "IS", "ST", "SH", "DT", "UR", "OW"):

    @kind(f"private/{VR} with its creator")
    def with_creator(one, vr=VR):
        value = one.value_for(vr, NO_OPTION if vr in ("DA", "DT", "UI") else ())
        one.insert(Element(0x00090010, "LO", "EXAMPLE 1.0"), Element(0x00091001, vr, value))


@kind("private/without a creator")
def orphan(one):
    one.put(0x00091001, "LO", one.text())


@kind("private/in three blocks")
def blocks(one):
    for block in (0x10, 0x11, 0xFE):
        one.insert(Element(0x00110000 + block, "LO", f"EXAMPLE {block}"), Element(0x00110001 + (block << 8), "LO", one.text()))


@kind("private/the creator itself")
def creator(one):
    one.insert(Element(0x00090010, "LO", one.text()), Element(0x00091001, "DS", "1"))


@kind("private/a safe creator in a wrong block")
def wrong_block(one):
    one.insert(Element(0x00190010, "LO", "SIEMENS MR HEADER"), Element(0x00191108, "CS", one.token()))


@kind("private/an unsafe element of a safe creator")
def unsafe_element(one):
    one.insert(Element(0x00190010, "LO", "SIEMENS MR HEADER"), Element(0x001910F0, "LO", one.text()))


@kind("private/the patient in a safe string", "any")
def safe_string(one):
    one.plant(Needle("name", one.who.name))
    one.insert(Element(0x00190010, "LO", "SIEMENS MR HEADER"), Element(0x00191008, "CS", one.who.family.upper()))


@kind("private/a safe element of another VR")
def safe_other_vr(one):
    one.insert(Element(0x00190010, "LO", "SIEMENS MR HEADER"), Element(0x0019100A, "LT", one.text()))


@kind("private/a sequence")
def sequence(one):
    one.insert(Element(0x20050010, "LO", "Philips MR Imaging DD 005"), Element(0x2005100F, "SQ", [inner(one)]))


@kind("private/a sequence of undefined length")
def open_sequence(one):
    one.insert(Element(0x20050010, "LO", "Philips MR Imaging DD 005"), Element(0x2005100F, "SQ", Open([inner(one)])))


@kind("private/a sequence as UN")
def un_sequence(one):
    one.insert(Element(0x00090010, "LO", "EXAMPLE 1.0"), Element(0x00091002, "UN", sequence_bytes(inner(one))))


@kind("private/a sequence in a private sequence")
def deep_sequence(one):
    one.insert(*nested(inner(one), (0x00091002, 0x00091003, 0x00091004)), Element(0x00090010, "LO", "EXAMPLE 1.0"))


@kind("private/in an item of a standard sequence")
def in_item(one):
    one.insert(*nested([Element(0x00090010, "LO", "EXAMPLE 1.0"), Element(0x00091001, "LO", one.text())], (0x00089215,)))


@kind("private/in a functional group")
def in_functional_group(one):
    block = [Element(0x00210010, "LO", "EXAMPLE 1.0"), Element(0x00211001, "LO", one.text())]
    one.insert(*nested(block, (0x52009229, 0x002111FE)))


@kind("private/Siemens CSA header")
def csa(one):
    """SV10: a count, then a name of 64 bytes, a VM, a VR, and its values for each entry."""
    entry = b"PatientName".ljust(64, b"\0") + (1).to_bytes(4, "little") + b"LO\0\0" + bytes(4) + (6).to_bytes(4, "little") + (77).to_bytes(4, "little")
    value = one.text().encode()
    lengths = b"".join(number.to_bytes(4, "little") for number in (len(value), len(value), 77, len(value)))
    blob = b"SV10\4\3\2\1" + (1).to_bytes(4, "little") + (77).to_bytes(4, "little") + entry + lengths + value + bytes(8)
    blob += b"### ASCCONV BEGIN ###\ntPatientName = \"" + one.who.name.encode() + b"\"\n### ASCCONV END ###"
    one.insert(Element(0x00290010, "LO", "SIEMENS CSA HEADER"), Element(0x00291010, "OB", blob + b"\0" * (len(blob) % 2)))
    one.insert(Element(0x00291020, "OB", blob + b"\0" * (len(blob) % 2)))


@kind("private/GE protocol block, gzip")
def ge_block(one):
    """(0025,xx1B): text behind gzip, in which no search of bytes finds it."""
    packed = gzip.compress(f"set PATIENTNAME {one.text()}".encode(), mtime=0)
    one.insert(Element(0x00250010, "LO", "GEMS_SERS_01"), Element(0x0025101B, "OB", packed + b"\0" * (len(packed) % 2)))


@kind("private/a DICOM file in a blob")
def file_in_blob(one):
    one.plant(Needle("name", one.who.name))
    whole = one.to_bytes()
    one.insert(Element(0x00090010, "LO", "EXAMPLE 1.0"), Element(0x00091001, "OB", whole + b"\0" * (len(whole) % 2)))


@kind("private/group 7FE1, behind Pixel Data")
def behind_pixels(one):
    one.insert(Element(0x7FE10010, "LO", "EXAMPLE 1.0"), Element(0x7FE11001, "LO", one.text()))


@kind("private/group 7FE3 as OB, behind Pixel Data")
def blob_behind_pixels(one):
    one.insert(Element(0x7FE30010, "LO", "EXAMPLE 1.0"), Element(0x7FE31001, "OB", padded_text(one.text())))


@kind("private/group FFFD")
def last_group(one):
    one.insert(Element(0xFFFD0010, "LO", "EXAMPLE 1.0"), Element(0xFFFD1001, "LO", one.text()))


for GROUP in (0x0003, 0x0005, 0x0007, 0x00F9, 0xFFFF):

    @kind(f"private/group {GROUP:04X}", "any" if GROUP < 8 or GROUP == 0xFFFF else "out")
    def odd_group(one, group=GROUP):
        one.insert(Element((group << 16) + 0x10, "LO", "EXAMPLE 1.0"), Element((group << 16) + 0x1001, "LO", one.text()))


@kind("private/element below the blocks")
def below_blocks(one):
    one.put(0x00090001, "LO", one.text())


@kind("private/group length with a day in it")
def group_length(one):
    day = one.day()
    one.put(0x00090000, "UL", int(day).to_bytes(4, "little") + day.encode())


@kind("private/overlay-like group 6001")
def odd_overlay(one):
    one.insert(Element(0x60010010, "LO", "EXAMPLE 1.0"), Element(0x60011500, "LO", one.text()))


@kind("private/in implicit VR")
def implicit(one):
    one.syntax = IMPLICIT
    one.insert(Element(0x00090010, "LO", "EXAMPLE 1.0"), Element(0x00091001, "UN", padded_text(one.text())))


@kind("private/a sequence of undefined length as UN, in implicit VR's own way")
def un_open(one):
    body = data_set([Element(0x00091002, "SQ", Open([inner(one)]))], Syntax(IMPLICIT))
    raw = Raw(b"\x09\x00\x02\x10UN\0\0\xff\xff\xff\xff" + body[8:])
    one.insert(Element(0x00090010, "LO", "EXAMPLE 1.0"))
    at = next(index for index, element in enumerate(one.elements) if not isinstance(element, Raw) and element.tag > 0x00091002)
    one.elements.insert(at, raw)


@kind("private/data element dictionary of (0008,0300)")
def private_dictionary(one):
    """PS3.3 C.12.1.1.7: it declares the block safe. What is in a string of it is not."""
    block = [
        Element(0x00080301, "US", 0x0009), Element(0x00080302, "LO", "EXAMPLE 1.0"), Element(0x00080303, "CS", "SAFE"),
        Element(0x00080305, "SQ", [[Element(0x00080306, "UL", 0x01), Element(0x00080307, "LO", one.text())]]),
    ]
    one.insert(Element(0x00080300, "SQ", [block]), Element(0x00090010, "LO", "EXAMPLE 1.0"), Element(0x00091001, "LO", one.text()))
