"""Kinds of places: objects that are no image, made by dcmtk where it can: reports, presentation states, documents, structures, directories."""
import os
import tempfile

from instance import kind, nested, padded_text
from people import DATES, DEVICE, NO_OPTION, UIDS, Needle
from raw_dicom import Element
from tools import codestream, run

SR, KEY_OBJECT, ECG = "1.2.840.10008.5.1.4.1.1.88.33", "1.2.840.10008.5.1.4.1.1.88.59", "1.2.840.10008.5.1.4.1.1.9.1.1"
GSPS, RTSTRUCT, SEG = "1.2.840.10008.5.1.4.1.1.11.1", "1.2.840.10008.5.1.4.1.1.481.3", "1.2.840.10008.5.1.4.1.1.66.4"
FIRST_OF_PIXELS = 0x00280000


def turned_into(one, sop_class, modality):
    """The same person and study, without the image."""
    one.elements = [element for element in one.elements if element.tag < FIRST_OF_PIXELS]
    one.sop_class = sop_class
    one.put(0x00080016, "UI", sop_class)
    one.put(0x00080060, "CS", modality)


def code(value, meaning, scheme="DCM"):
    return [Element(0x00080100, "SH", value), Element(0x00080102, "SH", scheme), Element(0x00080104, "LO", meaning)]


def content(kind_of, name, *value, relation="CONTAINS"):
    inner = [Element(0x0040A010, "CS", relation), Element(0x0040A040, "CS", kind_of), Element(0x0040A043, "SQ", [code(*name)])]
    return sorted([*inner, *value], key=lambda element: element.tag)


OBSERVER = ("121008", "Person Observer Name")


def report(one, depth=0):
    items = [
        content("TEXT", ("121106", "Comment"), Element(0x0040A160, "UT", one.text())),
        content("PNAME", OBSERVER, Element(0x0040A123, "PN", one.value_for("PN")), relation="HAS OBS CONTEXT"),
        content("DATE", ("121120", "Cardiac Measurements"), Element(0x0040A121, "DA", one.day(DATES))),
        content("DATETIME", ("121401", "Derivation"), Element(0x0040A120, "DT", one.value_for("DT"))),
        content("UIDREF", ("1", "A local unique identifier", "99LOCAL"), Element(0x0040A124, "UI", one.uid(NO_OPTION))),
        content("CODE", ("121071", "Finding"), Element(0x0040A168, "SQ", [code("1", one.text(), "99LOCAL")])),
    ]
    for _ in range(depth):
        items = [content("CONTAINER", ("121070", "Findings"), Element(0x0040A050, "CS", "SEPARATE"), Element(0x0040A730, "SQ", items))]
    turned_into(one, SR, "SR")
    for tag, vr, value in (
        (0x0040A040, "CS", "CONTAINER"), (0x0040A043, "SQ", [code("126000", "Imaging Measurement Report")]), (0x0040A050, "CS", "SEPARATE"),
        (0x0040A491, "CS", "COMPLETE"), (0x0040A493, "CS", "UNVERIFIED"), (0x0040A730, "SQ", items), (0x00081111, "SQ", []),
        (0x0040A372, "SQ", []),
    ):
        one.put(tag, vr, value)


for DEPTH in range(4):

    @kind(f"structured report/values at depth {DEPTH + 1}")
    def values(one, depth=DEPTH):
        report(one, depth)


@kind("structured report/Device Observer UID", "any")
def device_observer(one):
    """Of all concepts whose values are UIDs, one that options keep by its code. PS3.15 Table E.3.4-1."""
    report(one)
    uid = content("UIDREF", ("121012", "Device Observer UID"), Element(0x0040A124, "UI", one.uid((UIDS, DEVICE))), relation="HAS OBS CONTEXT")
    one.put(0x0040A730, "SQ", [uid])


def by_tools(one, *commands, first="in.dcm", last="out.dcm", files=()):
    """Writes the instance and other files, runs the commands beside them, and takes what they made."""
    with tempfile.TemporaryDirectory() as folder:
        for name, data in ((first, one.to_bytes()), *files):
            with open(os.path.join(folder, name), "wb") as out:
                out.write(data)
        for command in commands:
            run(*command, cwd=folder)
        with open(os.path.join(folder, last), "rb") as made:
            one.bytes = made.read()


@kind("structured report/made by xml2dsr")
def by_xml2dsr(one):
    report(one, 2)
    by_tools(one, ("dsr2xml", "in.dcm", "in.xml"), ("xml2dsr", "-q", "in.xml", "out.dcm"))


@kind("structured report/verifying observer")
def verified(one):
    report(one)
    who = [Element(0x0040A027, "LO", one.text()), Element(0x0040A030, "DT", one.value_for("DT")), Element(0x0040A075, "PN", one.value_for("PN"))]
    one.put(0x0040A493, "CS", "VERIFIED")
    one.put(0x0040A073, "SQ", [[*who, Element(0x0040A088, "SQ", [])]])


@kind("structured report/key object selection")
def key_object(one):
    report(one)
    one.sop_class = KEY_OBJECT
    one.put(0x00080016, "UI", KEY_OBJECT)


@kind("presentation state/made by dcmpsmk")
def by_dcmpsmk(one):
    where = "(0070,0001)[0].(0070,0008)[0]."
    text = one.text()
    by_tools(
        one,
        ("dcmpsmk", "-q", "in.dcm", "out.dcm"),
        ("dcmodify", "-q", "-nb", "-ie", "-i", f"{where}(0070,0006)={text}", "-i", f"(0070,0081)={text}", "-i", f"(0070,0084)={one.who.name}", "out.dcm"),
    )


@kind("presentation state/layer, text, compound graphic")
def presentation(one):
    turned_into(one, GSPS, "PR")
    drawn = [Element(0x00700002, "CS", "LAYER"), Element(0x00700008, "SQ", [[Element(0x00700006, "ST", one.text())]])]
    drawn.append(Element(0x00700209, "SQ", [[Element(0x00700226, "UL", 1), Element(0x00700282, "CS", "RULER"), Element(0x00700287, "SQ", [[Element(0x00700288, "CS", "X"), Element(0x00700289, "SH", one.token())]])]]))
    one.put(0x00700001, "SQ", [drawn])
    one.put(0x00700060, "SQ", [[Element(0x00700002, "CS", "LAYER"), Element(0x00700062, "IS", "1"), Element(0x00700068, "LO", one.text())]])
    one.put(0x00700081, "LO", one.text())


@kind("structure set/ROI name, label, observation")
def structure_set(one):
    turned_into(one, RTSTRUCT, "RTSTRUCT")
    one.put(0x30060002, "SH", one.token())
    one.put(0x30060004, "LO", one.text())
    one.put(0x30060006, "ST", one.text())
    one.put(0x30060020, "SQ", [[Element(0x30060022, "IS", "1"), Element(0x30060024, "UI", one.uid()), Element(0x30060026, "LO", one.text()), Element(0x30060028, "ST", one.text())]])
    one.put(0x30060080, "SQ", [[Element(0x30060082, "IS", "1"), Element(0x30060085, "SH", one.token()), Element(0x300600A6, "PN", one.value_for("PN"))]])


@kind("segmentation/label, description, tracking")
def segmentation(one):
    one.sop_class = SEG
    one.put(0x00080016, "UI", SEG)
    segment = [Element(0x00620004, "US", 1), Element(0x00620005, "LO", one.text()), Element(0x00620006, "ST", one.text()), Element(0x00620020, "UT", one.text()), Element(0x00620021, "UI", one.uid())]
    one.put(0x00620002, "SQ", [segment])


@kind("waveform/annotation, channel label, source")
def waveform(one):
    turned_into(one, ECG, "ECG")
    channel = [Element(0x003A0203, "SH", one.token()), Element(0x003A0208, "SQ", [code("1", one.text(), "99LOCAL")])]
    one.put(0x54000100, "SQ", [[Element(0x003A0020, "SH", one.token()), Element(0x003A0200, "SQ", [channel])]])
    one.put(0x0040B020, "SQ", [[Element(0x00700006, "ST", one.text()), Element(0x0040A0B0, "US", (1, 1))]])


@kind("functional groups/frame content, private, references")
def functional_groups(one):
    frame = [Element(0x00189074, "DT", one.value_for("DT")), Element(0x00204000, "LT", one.text()), Element(0x00209453, "LO", one.text())]
    reference = [Element(0x00081150, "UI", one.sop_class), Element(0x00081155, "UI", one.uid())]
    one.put(0x52009229, "SQ", [nested(reference, (0x00081140,))])
    one.put(0x52009230, "SQ", [nested(frame, (0x00209111,))])


@kind("document/PDF by pdf2dcm", "quarantine")
def pdf(one):
    data = b"%PDF-1.4\n1 0 obj<</Title(" + one.text().encode() + b")>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    by_tools(one, ("pdf2dcm", "-q", "+t", one.who.text(), "+pn", one.who.name, "+pi", one.who.id, "in.pdf", "out.dcm"), files=[("in.pdf", data)])


@kind("document/CDA by cda2dcm", "quarantine")
def cda(one):
    head = '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>'
    data = f"{head}<title>{one.text()}</title></ClinicalDocument>".encode()
    by_tools(one, ("cda2dcm", "-q", "+pn", one.who.name, "+pi", one.who.id, "+t", one.who.text(), "in.xml", "out.dcm"), files=[("in.xml", data)])


@kind("document/in another SOP class", "quarantine")
def document_elsewhere(one):
    one.put(0x00420011, "OB", padded_text("%PDF-1.4 " + one.text()))


@kind("document/in an item", "any")
def document_in_item(one):
    one.insert(*nested([Element(0x00420011, "OB", padded_text("%PDF-1.4 " + one.text()))], (0x00089215,)))


@kind("document/title and concept name", "quarantine")
def document_title(one):
    one.put(0x00420010, "ST", one.text())
    document_elsewhere(one)


@kind("photograph/by img2dcm, Exif and COM kept", "any")
def photograph(one):
    stream = codestream("jpeg baseline")
    one.plant(Needle("name", one.who.name))
    text = one.who.name.encode()
    more = b"\xff\xfe" + (len(text) + 2).to_bytes(2, "big") + text
    exif = b"Exif\0\0" + text
    more += b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    start = stream[:2] + more + stream[2:]
    # It takes no patient from a key: the study comes from the instance.
    by_tools(one, ("img2dcm", "-q", "-ka", "-vlp", "-stf", "in.dcm", "in.jpg", "out.dcm"), files=[("in.jpg", start)])


@kind("directory/by dcmmkdir", "quarantine")
def directory(one):
    one.put(0x00200010, "SH", "1")
    one.plant(Needle("name", one.who.name))
    by_tools(one, ("dcmmkdir", "-q", "+D", "DICOMDIR", "+F", one.who.token[:8], "IMG"), first="IMG", last="DICOMDIR")


@kind("archived as/converted by gdcmconv")
def by_gdcmconv(one):
    one.put(0x00204000, "LT", one.text())
    one.insert(*nested([Element(0x0040A160, "UT", one.who.text())]))
    by_tools(one, ("gdcmconv", "--implicit", "in.dcm", "out.dcm"))


@kind("archived as/written by dump2dcm")
def by_dump2dcm(one):
    lines = [f"(0008,0016) UI {one.sop_class}", f"(0008,0018) UI {one.uids['instance']}", f"(0010,0010) PN {one.who.name}", f"(0010,0020) LO {one.who.id}"]
    lines += [f"(0020,000d) UI {one.uids['study']}", f"(0020,4000) LT {one.text()}"]
    by_tools(one, ("dump2dcm", "-q", "in.txt", "out.dcm"), files=[("in.txt", "\n".join(lines).encode())])


for NAME, COMMAND in {
    "dcmconv, big endian": ("dcmconv", "-q", "+tb"), "dcmconv, deflated": ("dcmconv", "-q", "+td"), "dcmconv, implicit, undefined lengths": ("dcmconv", "-q", "+ti", "-e"),
    "dcmconv, padded": ("dcmconv", "-q", "+p", "512", "64"), "dcmcrle": ("dcmcrle", "-q"), "dcmcjpls": ("dcmcjpls", "-q"),
}.items():

    @kind(f"archived as/{NAME}")
    def converted(one, command=COMMAND):
        one.put(0x00204000, "LT", one.text())
        one.insert(*nested([Element(0x0040A160, "UT", one.who.text()), Element(0x00081155, "UI", one.uid())]))
        by_tools(one, (*command, "in.dcm", "out.dcm"))
