"""A CT image of a person who does not exist, to put something into; and the list of the kinds of places."""
from collections import namedtuple

from people import DATES, SHIFTED, UIDS, Needle, Person
from raw_dicom import EXPLICIT, Element, Open, Raw, in_order, part10

CT = "1.2.840.10008.5.1.4.1.1.2"
SIDE = 16
PIXEL_DATA = 0x7FE00010
# Sequences that Table E.1-1 does not list, so they stay: Derivation Code, Purpose of Reference Code, Equivalent Code, Concept Name, Concept Code.
WRAPPERS = (0x00089215, 0x0040A170, 0x00080121, 0x0040A043, 0x0040A168)

# `expect`: "out", "quarantine", or "any" where both are right.
Kind = namedtuple("Kind", "name make expect")
KINDS = []


def kind(name, expect="out"):
    def register(make):
        KINDS.append(Kind(name, make, expect))
        return make

    return register


class Instance:
    def __init__(self, number):
        self.who = Person(number)
        self.sop_class, self.syntax, self.charset = CT, EXPLICIT, "utf-8"
        self.preamble, self.tail = b"", b""
        self.file_name, self.bytes = None, None
        self.planted = []
        self.uids = {name: self.who.uid() for name in ("instance", "study", "series", "frame of reference")}
        self.elements = self.base()
        self.meta_more = []

    def base(self):
        who, uids = self.who, self.uids
        return [Element(*one) for one in (
            (0x00080005, "CS", "ISO_IR 192"), (0x00080008, "CS", "ORIGINAL\\PRIMARY\\AXIAL"),
            (0x00080016, "UI", CT), (0x00080018, "UI", uids["instance"]),
            (0x00080020, "DA", who.study_day), (0x00080023, "DA", who.study_day), (0x00080030, "TM", who.study_time),
            (0x00080033, "TM", who.study_time), (0x00080050, "SH", who.accession), (0x00080060, "CS", "CT"),
            (0x00080070, "LO", "Example"), (0x00080080, "LO", who.institution), (0x00080090, "PN", who.physician),
            (0x00081010, "SH", who.station), (0x00100010, "PN", who.name), (0x00100020, "LO", who.id),
            (0x00100030, "DA", who.birth), (0x00100040, "CS", "F"), (0x00101040, "LO", who.address),
            (0x00102154, "SH", who.phone), (0x00102155, "LT", who.email), (0x00180050, "DS", "5"), (0x00180060, "DS", "120"),
            (0x00181000, "LO", who.serial), (0x0020000D, "UI", uids["study"]), (0x0020000E, "UI", uids["series"]),
            (0x00200010, "SH", ""), (0x00200011, "IS", "1"), (0x00200012, "IS", "1"), (0x00200013, "IS", "1"),
            (0x00200032, "DS", "0\\0\\0"), (0x00200037, "DS", "1\\0\\0\\0\\1\\0"),
            (0x00200052, "UI", uids["frame of reference"]), (0x00201040, "LO", ""), (0x00280002, "US", 1),
            (0x00280004, "CS", "MONOCHROME2"), (0x00280010, "US", SIDE), (0x00280011, "US", SIDE), (0x00280030, "DS", "1\\1"),
            (0x00280100, "US", 16), (0x00280101, "US", 16), (0x00280102, "US", 15), (0x00280103, "US", 0),
            (0x00281052, "DS", "0"), (0x00281053, "DS", "1"), (PIXEL_DATA, "OW", bytes(range(256)) * 2),
        )]

    def put(self, tag, vr, value):
        """In place of what stands there."""
        self.elements = [one for one in self.elements if isinstance(one, Raw) or one.tag != tag]
        self.also(tag, vr, value)

    def also(self, tag, vr, value):
        self.insert(Element(tag, vr, value))

    def insert(self, *elements):
        self.elements = in_order([*self.elements, *elements])

    def last(self, *elements):
        """Behind everything, whatever its tag."""
        self.elements += elements

    def plant(self, *needles):
        self.planted += needles

    def text(self):
        self.plant(Needle("text", self.who.token))
        return self.who.text()

    def token(self):
        self.plant(Needle("text", self.who.token))
        return self.who.token

    def uid(self, kept_by=UIDS):
        needle = Needle("uid", self.who.uid(), kept_by)
        self.plant(needle)
        return needle.value

    def day(self, kept_by=()):
        needle = Needle("day", self.who.day(1961, 1989), kept_by)
        self.plant(needle)
        return needle.value

    def value_for(self, vr, kept_by=()):
        """Something of this person that the VR can hold."""
        if vr == "UI":
            return self.uid(kept_by or UIDS)
        if vr in ("DA", "DT"):
            return self.day(kept_by or DATES) + ("101112.314159" if vr == "DT" else "")
        if vr in ("TM", "DS", "IS"):
            digits = self.who.digits(9)
            value = {"TM": f"1011{self.who.random.randrange(10, 60)}.{digits[:6]}", "DS": f"{digits[:5]}.{digits[5:]}", "IS": digits}[vr]
            self.plant(Needle("number", value, kept_by or ((DATES, SHIFTED) if vr == "TM" else ())))
            return value
        self.plant(Needle("text", self.who.token, kept_by))
        if vr in ("SH", "CS", "AE"):
            return self.who.token
        if vr == "PN":
            return f"{self.who.token}^{self.who.given}"
        if vr == "UR":
            return f"https://example.org/{self.who.token}?id={self.who.id}"
        if vr == "SQ":
            return [[Element(0x00081030, "LO", self.who.text()), Element(0x00081155, "UI", self.uid())]]
        if vr in ("OB", "OW", "UN"):
            return padded_text(self.who.token if kept_by else self.who.text())
        return self.who.token if kept_by else self.who.text()

    def meta(self):
        given = {one.tag for one in self.meta_more}
        own = [
            Element(0x00020001, "OB", b"\0\1"), Element(0x00020002, "UI", self.sop_class),
            Element(0x00020003, "UI", self.uids["instance"]), Element(0x00020010, "UI", self.syntax),
            Element(0x00020012, "UI", "1.2.826.0.1.3680043.9998.1"),
        ]
        return [one for one in own if one.tag not in given] + self.meta_more

    def to_bytes(self):
        if self.bytes is not None:
            return self.bytes
        return part10(self.elements, self.meta(), self.syntax, self.charset, self.preamble, self.tail)

    def needles(self):
        uids = [Needle("uid", uid, UIDS) for uid in self.uids.values()]
        return [*self.who.needles(), *uids]


def padded_text(text, charset="utf-8"):
    data = text.encode(charset)
    return data + b" " * (len(data) % 2)


def nested(elements, tags=WRAPPERS, is_open=False):
    """The elements in an item in an item …"""
    for tag in reversed(tags):
        elements = [Element(tag, "SQ", Open([elements]) if is_open else [elements])]
    return elements
