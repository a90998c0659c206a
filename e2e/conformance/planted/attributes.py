"""Kinds of places: attributes of PS3.6, listed in PS3.15 Table E.1-1 or not, at the top and in items, and text that does not belong where it stands."""
from pydicom.datadict import keyword_for_tag

from instance import WRAPPERS, kind, nested
from people import DATES, DEVICE, INSTITUTION, NO_OPTION, PATIENT, UIDS, Needle
from raw_dicom import Element, in_order

# Listed in Table E.1-1, with the option whose column has a K.
LISTED = (
    (0x00100010, "PN", ()), (0x00101001, "PN", ()), (0x00101005, "PN", ()), (0x00101060, "PN", ()), (0x00102297, "PN", ()),
    (0x00080090, "PN", ()), (0x00081050, "PN", ()), (0x00081060, "PN", ()), (0x00081070, "PN", ()), (0x00321032, "PN", ()),
    (0x00700084, "PN", ()), (0x00401010, "PN", ()), (0x00100020, "LO", ()), (0x00101000, "LO", ()), (0x00100021, "LO", ()),
    (0x00101040, "LO", ()), (0x00102154, "SH", ()), (0x00101090, "LO", ()), (0x00380010, "LO", ()), (0x00080050, "SH", ()),
    (0x00380300, "LO", ()), (0x00102299, "LO", ()), (0x001021F0, "LO", ()), (0x00080080, "LO", INSTITUTION),
    (0x00080081, "ST", INSTITUTION), (0x00081040, "LO", INSTITUTION), (0x00081010, "SH", DEVICE), (0x00181000, "LO", DEVICE),
    (0x00181004, "LO", DEVICE), (0x00400241, "AE", ()), (0x00080054, "AE", ()), (0x00104000, "LT", ()), (0x001021B0, "LT", ()),
    (0x00204000, "LT", ()), (0x00102180, "SH", ()), (0x00102160, "SH", PATIENT), (0x00101030, "DS", PATIENT), (0x00100030, "DA", NO_OPTION),
    (0x00080020, "DA", ()), (0x00080030, "TM", ()), (0x0008002A, "DT", ()), (0x00080013, "TM", ()), (0x00080018, "UI", ()),
    (0x0020000D, "UI", ()), (0x0020000E, "UI", ()), (0x00200052, "UI", ()), (0x00209161, "UI", ()), (0x00080014, "UI", ()),
    (0x00181002, "UI", (UIDS, DEVICE)), (0x00880140, "UI", ()), (0x0040A124, "UI", NO_OPTION), (0x00400275, "SQ", ()),
    (0x00101002, "SQ", ()), (0x00081110, "SQ", ()), (0x00080096, "SQ", ()), (0x00101100, "SQ", ()), (0x04000561, "SQ", ()),
    (0x00880200, "SQ", ()), (0x0040A730, "SQ", ()), (0x00401101, "SQ", ()), (0x0040A352, "PN", ()), (0x00181200, "DA", (DATES, DEVICE)),
    (0x0040A121, "DA", ()), (0x0040A122, "TM", ()), (0x0040A120, "DT", ()), (0x04000310, "OB", DATES), (0x04000404, "OB", ()),
)

# Of PS3.6 and not in Table E.1-1: all of its UIDs that name an instance, its names, days and times, and some of its text.
UNLISTED = (
    (0x00280304, "UI"), (0x00081167, "UI"), (0x00200242, "UI"), (0x00209312, "UI"), (0x00209313, "UI"), (0x0018991E, "UI"),
    (0x00440102, "UI"), (0x00440108, "UI"), (0x00083012, "UI"), (0x0040A021, "UI"), (0x0040A022, "UI"), (0x0070031B, "UI"),
    (0x00701209, "UI"), (0x300A0675, "UI"), (0x0072007F, "UI"), (0x00140104, "PN"), (0x00142006, "PN"), (0x0040A067, "PN"),
    (0x00140102, "DA"), (0x00141020, "DA"), (0x00144076, "DA"), (0x00140103, "TM"), (0x00143077, "TM"), (0x40101025, "DT"),
    (0x40101041, "DT"), (0x0040A160, "UT"), (0x00620005, "LO"), (0x00620006, "ST"), (0x00620020, "UC"), (0x00720002, "SH"),
    (0x0070030F, "ST"), (0x00720203, "LO"), (0x0040E010, "UR"), (0x00081190, "UR"),
    (0x00080112, "LO"), (0x00080115, "ST"), (0x00209453, "LO"), (0x00401006, "SH"), (0x00182045, "SH"),
    (0x00140046, "LT"), (0x0072006F, "UC"), (0x00189917, "UT"), (0x00686300, "OB"), (0x04000520, "OB"), (0x0040A074, "OB"),
    (0x04000120, "OB"), (0x00089092, "SQ"), (0x00089215, "SQ"),
)
# In no edition of PS3.6.
UNKNOWN = ((0x00109FFE, "LO"), (0x00560010, "LO"), (0x00109FFC, "UN"), (0x00341FF6, "OB"), (0x0008003A, "SH"), (0x7FDE0010, "UT"))

# Standard attributes that a person types into: here they hold what belongs elsewhere.
MISUSED = (
    (0x00200010, "SH"), (0x00081030, "LO"), (0x0008103E, "LO"), (0x00181030, "LO"), (0x00321060, "LO"), (0x00082111, "ST"), (0x00400254, "LO"),
    (0x00180010, "LO"), (0x0018A003, "ST"), (0x00184000, "LT"), (0x00380500, "LO"), (0x00102110, "LO"), (0x00880904, "LO"), (0x00384000, "LT"),
    (0x00700081, "LO"), (0x00084000, "LT"), (0x00400512, "LO"), (0x0020000D, "UI"),
)
# What stays under the Basic Profile for what it is defined to hold: only a search for the values of this patient finds these.
KEPT = (
    (0x00080070, "LO"), (0x00081090, "LO"), (0x00181020, "LO"), (0x00180024, "SH"), (0x00181210, "SH"), (0x00281055, "LO"),
    (0x00201040, "LO"), (0x00283003, "LO"), (0x00080100, "SH"), (0x00180031, "LO"), (0x00080008, "CS"), (0x00180015, "CS"),
    (0x00700080, "CS"), (0x00080068, "CS"), (0x00282114, "CS"), (0x00700002, "CS"), (0x00080120, "UR"), (0x00209421, "LO"),
)
# What an option keeps for what it should hold: here it holds the patient.
RETAINED = ((0x00080080, "LO"), (0x00080081, "ST"), (0x00081040, "LO"), (0x00081010, "SH"), (0x00181000, "LO"), (0x00181004, "LO"), (0x00102160, "SH"), (0x04000310, "OB"))


def name_of(tag, vr):
    """As PS3.6 calls it: what this program looks for has no say in it."""
    return f"{vr} {keyword_for_tag(tag) or f'{tag:08X}'}"


def listed(tag, vr, kept_by):
    def make(one):
        value = one.value_for(vr, kept_by)
        one.put(tag, vr, value)

    return make


def unlisted(tag, vr):
    return listed(tag, vr, ())


def misused(tag, vr):
    def make(one):
        one.put(tag, vr, one.text() if vr in ("LO", "ST", "LT") else one.token())

    return make


def kept(tag, vr):
    def make(one):
        who = one.who
        one.plant(Needle("id", who.id), Needle("name", who.name))
        one.put(tag, vr, {"SH": who.id, "CS": f"DERIVED\\{who.family.upper()}", "LO": f"{who.given} {who.family} {who.id}", "UR": f"urn:x:{who.id}", "ST": who.name, "OB": who.name.encode() + b" "}[vr])

    return make


def register():
    for tag, vr, kept_by in LISTED:
        kind(f"listed/{name_of(tag, vr)}")(listed(tag, vr, kept_by))
    for tag, vr in UNLISTED + UNKNOWN:
        kind(f"unlisted/{name_of(tag, vr)}")(unlisted(tag, vr))
    for tag, vr in MISUSED:
        kind(f"wrong place/{name_of(tag, vr)}", "any" if vr == "UI" else "out")(misused(tag, vr))
    for tag, vr in RETAINED:
        kind(f"kept by an option/{name_of(tag, vr)}", "any")(kept(tag, vr))
    for tag, vr in KEPT:
        kind(f"kept by definition/{name_of(tag, vr)}", "any")(kept(tag, vr))


register()


@kind("listed/several values of a name")
def several_names(one):
    one.put(0x00101001, "PN", f"{one.value_for('PN')}\\{one.who.name}")


@kind("listed/three component groups")
def component_groups(one):
    one.put(0x00100010, "PN", f"{one.who.name}={one.token()}^{one.who.given}={one.who.family}")


@kind("listed/name in the item of another patient")
def other_patient(one):
    one.put(0x00101002, "SQ", [[Element(0x00100010, "PN", one.value_for("PN")), Element(0x00100020, "LO", one.who.id)]])


for DEPTH in range(1, 6):

    @kind(f"depth {DEPTH}/text, name, day and UID")
    def deep(one, tags=WRAPPERS[:DEPTH]):
        inner = [
            Element(0x00081030, "LO", one.text()), Element(0x00080020, "DA", one.day(DATES)),
            Element(0x00081155, "UI", one.uid()), Element(0x00100010, "PN", one.who.name),
        ]
        one.insert(*nested(in_order(inner), tags))

    @kind(f"depth {DEPTH}/unlisted text of undefined length")
    def deep_open(one, tags=WRAPPERS[:DEPTH]):
        one.insert(*nested([Element(0x0040A160, "UT", one.text())], tags, True))


@kind("depth 40/text", "any")
def forty(one):
    one.insert(*nested([Element(0x00081030, "LO", one.text())], (0x00089215, 0x0040A170) * 20))


@kind("wrong place/meaning of a local code")
def local_meaning(one):
    code = [Element(0x00080100, "SH", "1"), Element(0x00080102, "SH", "99LOCAL"), Element(0x00080104, "LO", one.text())]
    one.put(0x00089215, "SQ", [code])


@kind("kept by definition/meaning of a standard code", "any")
def standard_meaning(one):
    one.plant(Needle("name", one.who.name))
    meaning = f"{one.who.given} {one.who.family}"
    one.put(0x00089215, "SQ", [[Element(0x00080100, "SH", "121106"), Element(0x00080102, "SH", "DCM"), Element(0x00080104, "LO", meaning)]])


@kind("kept by definition/number of the patient as Series Number", "any")
def series_number(one):
    number = one.who.digits(10)
    one.plant(Needle("number", number))
    one.put(0x00100020, "LO", number)
    one.put(0x00200011, "IS", number)


@kind("kept by definition/number of the patient in a SOP Class UID", "any")
def sop_class(one):
    number = one.who.digits(9)
    one.plant(Needle("number", number))
    one.put(0x00100020, "LO", number)
    one.sop_class = f"1.2.826.0.1.{number}"
    one.put(0x00080016, "UI", one.sop_class)


@kind("kept by definition/UID of this instance as a coding scheme", "any")
def coding_scheme(one):
    one.plant(Needle("uid", one.uids["instance"], UIDS))
    one.put(0x00080110, "SQ", [[Element(0x00080102, "SH", "99X"), Element(0x0008010C, "UI", one.uids["instance"])]])


for FORM, WRITTEN in {
    "YYYYMMDD": "{0}{1}{2}", "with dots": "{0}.{1}.{2}", "with dashes": "{0}-{1}-{2}", "day first": "{2}.{1}.{0}",
    "month first": "{1}/{2}/{0}", "in words": "{2} {3} {0}",
}.items():

    @kind(f"birth date {FORM}/in a comment")
    def written_day(one, form=WRITTEN):
        one.plant(Needle("day", one.who.birth))
        one.put(0x00204000, "LT", "born " + form.format(*parts_of(one.who.birth)))

    @kind(f"birth date {FORM}/in a kept text", "any")
    def kept_day(one, form=WRITTEN):
        one.plant(Needle("day", one.who.birth))
        one.put(0x00281055, "LO", form.format(*parts_of(one.who.birth)))


@kind("listed/DA of the ACR-NEMA form")
def acr_nema(one):
    year, month, day, _ = parts_of(one.day(DATES))
    one.put(0x00080020, "DA", f"{year}.{month}.{day}")


@kind("listed/DT with a time zone")
def zone(one):
    one.put(0x0008002A, "DT", one.value_for("DT") + "+0530")


def parts_of(day):
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    return day[:4], day[4:6], day[6:], months[int(day[4:6]) - 1]
