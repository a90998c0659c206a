"""Kinds of places: what stands around the data set, behind Pixel Data, or as PS3.5 does not allow it."""
from instance import CT, PIXEL_DATA, WRAPPERS, kind, nested, padded_text
from people import DATES, NO_OPTION, Needle
from raw_dicom import BIG_ENDIAN, DEFLATED, EXPLICIT, IMPLICIT, Element, Open, Raw, Syntax, data_set, element_bytes

EXPLICIT_SYNTAX = Syntax(EXPLICIT)


def raw(tag, vr, value):
    return Raw(element_bytes(Element(tag, vr, value), EXPLICIT_SYNTAX, "utf-8"))


@kind("preamble/text")
def preamble(one):
    one.preamble = one.text().encode()


@kind("preamble/a TIFF header with a name")
def tiff(one):
    one.preamble = b"II*\0\x08\0\0\0" + one.text().encode()


META = (
    (0x00020016, "AE"), (0x00020017, "AE"), (0x00020018, "AE"), (0x00020013, "SH"), (0x00020026, "UR"), (0x00020035, "OB"), (0x00020200, "LO"),
    (0x0002FFFE, "UN"),
)
for TAG, VR in META:

    @kind(f"file meta/{VR} {TAG:08X}", "any" if VR in ("UR", "UN") else "out")
    def meta(one, tag=TAG, vr=VR):
        one.meta_more.append(Element(tag, vr, one.value_for(vr)))


@kind("file meta/private information")
def private_meta(one):
    one.meta_more += [Element(0x00020100, "UI", one.uid(NO_OPTION)), Element(0x00020102, "OB", padded_text(one.text()))]


@kind("file meta/implementation class")
def implementation(one):
    one.meta_more.append(Element(0x00020012, "UI", one.uid(NO_OPTION)))


@kind("file meta/another instance UID than the data set's")
def other_instance(one):
    one.meta_more.append(Element(0x00020003, "UI", one.uid(NO_OPTION)))


@kind("file meta/an odd group in it", "any")
def odd_meta(one):
    one.meta_more.append(Element(0x00030010, "LO", one.text()))


for TAG, VR in ((0x00000600, "AE"), (0x00001000, "UI"), (0x00041130, "CS"), (0x00041500, "CS"), (0x00041511, "UI"), (0x00060010, "LO")):

    @kind(f"group out of place/{VR} {TAG:08X}", "any")
    def out_of_place(one, tag=TAG, vr=VR):
        one.put(tag, vr, one.value_for(vr))


@kind("group out of place/directory records in an image", "any")
def records(one):
    one.put(0x00041220, "SQ", [[Element(0x00100010, "PN", one.value_for("PN"))]])


@kind("behind Pixel Data/trailing padding")
def trailing_padding(one):
    one.put(0xFFFCFFFC, "OB", padded_text(one.text()))


@kind("behind Pixel Data/digital signatures")
def signatures(one):
    one.put(0xFFFAFFFA, "SQ", [[Element(0x04000100, "UI", one.uid(NO_OPTION)), Element(0x04000115, "OB", padded_text(one.text()))]])


@kind("behind Pixel Data/MAC parameters and an unknown even group", "any")
def unknown_behind(one):
    one.insert(Element(0x7FE40010, "LO", one.text()))


@kind("behind Pixel Data/a name out of order", "any")
def name_behind(one):
    one.last(Element(0x00100010, "PN", one.value_for("PN")), Element(0x00204000, "LT", one.text()))


@kind("behind the last element/bytes", "any")
def trailing_bytes(one):
    one.tail = one.text().encode()


@kind("behind the last element/zeros and bytes", "any")
def trailing_zeros(one):
    one.tail = bytes(64) + one.text().encode()


@kind("behind the last element/another DICOM file", "any")
def another_file(one):
    one.tail = one.to_bytes() + padded_text(one.text())


@kind("behind the last element/a ZIP directory", "any")
def zip_tail(one):
    one.tail = b"PK\5\6" + bytes(16) + (len(one.who.text()) & 0xFFFF).to_bytes(2, "little") + one.text().encode()


@kind("order/tags that go back", "any")
def disorder(one):
    one.elements.insert(3, Element(0x00204000, "LT", one.text()))


@kind("twice/Patient's Name")
def name_twice(one):
    one.also(0x00100010, "PN", one.value_for("PN"))


@kind("twice/a comment, in an item")
def comment_twice(one):
    one.insert(*nested([Element(0x00204000, "LT", "none"), Element(0x00204000, "LT", one.text())], WRAPPERS[:1]))


WRONG_VR = (
    ("LO", 0x00100010), ("UN", 0x00100010), ("OB", 0x00100010), ("UI", 0x00100010), ("US", 0x00100010), ("PN", 0x00100020),
    ("LO", 0x0020000D), ("CS", 0x00100030), ("LO", 0x00280010), ("UT", 0x00280030), ("OB", 0x00080070),
    ("LT", 0x00181271), ("OW", 0x00200013), ("ST", 0x00089215), ("OB", 0x00081140),
)
for VR, TAG in WRONG_VR:

    @kind(f"another VR/{VR} for {TAG:08X}", "any")
    def wrong_vr(one, vr=VR, tag=TAG):
        one.put(tag, vr, padded_text(one.text()))


@kind("another VR/a sequence for a name", "any")
def sequence_for_name(one):
    one.put(0x00100010, "SQ", [[Element(0x00100010, "PN", one.value_for("PN"))]])


@kind("another VR/two letters that are no VR", "any")
def no_vr(one):
    text = padded_text(one.text())
    one.insert(Element(0x0018A003, "ST", ""))
    one.elements[[e.tag for e in one.elements].index(0x0018A003)] = Raw(b"\x18\x00\x03\xa0ZZ" + len(text).to_bytes(2, "little") + text)


def un(tag, value, length=None):
    size = len(value) if length is None else length
    return Raw(tag.to_bytes(4, "little")[2:] + tag.to_bytes(4, "little")[:2] + b"UN\0\0" + size.to_bytes(4, "little") + value)


def implicit_items(elements, is_open):
    return data_set([Element(0x00089215, "SQ", Open([elements]) if is_open else [elements])], Syntax(IMPLICIT))[8:]


def behind(one, tag, element):
    at = next(index for index, other in enumerate(one.elements) if not isinstance(other, Raw) and other.tag > tag)
    one.elements.insert(at, element)


@kind("UN/a standard sequence of defined length")
def un_defined(one):
    inner = [Element(0x00080020, "DA", one.day(DATES)), Element(0x00081030, "LO", one.text()), Element(0x00081155, "UI", one.uid())]
    behind(one, 0x00089215, un(0x00089215, implicit_items(inner, False)))


@kind("UN/a standard sequence of undefined length")
def un_undefined(one):
    inner = [Element(0x00081030, "LO", one.text()), Element(0x00081155, "UI", one.uid())]
    behind(one, 0x00089215, un(0x00089215, implicit_items(inner, True), 0xFFFFFFFF))


@kind("UN/a standard sequence that cannot be parsed", "any")
def un_broken(one):
    behind(one, 0x00089215, un(0x00089215, b"\xfe\xff\x00\xe0\x10\0\0\0" + padded_text(one.text())))


@kind("lengths/an item that says more than its sequence", "any")
def item_too_long(one):
    inner = element_bytes(Element(0x00081030, "LO", one.text()), EXPLICIT_SYNTAX, "utf-8")
    item = b"\xfe\xff\x00\xe0" + (len(inner) + 40).to_bytes(4, "little") + inner
    behind(one, 0x00089215, Raw(b"\x08\x00\x15\x92SQ\0\0" + len(item).to_bytes(4, "little") + item))


@kind("lengths/an item that says less than it holds", "any")
def item_too_short(one):
    inner = element_bytes(Element(0x00081030, "LO", one.text()), EXPLICIT_SYNTAX, "utf-8")
    item = b"\xfe\xff\x00\xe0" + (8).to_bytes(4, "little") + inner
    behind(one, 0x00089215, Raw(b"\x08\x00\x15\x92SQ\0\0" + len(item).to_bytes(4, "little") + item))


@kind("lengths/odd", "any")
def odd_length(one):
    text = one.text().encode()
    text += b"x" * (len(text) % 2 == 0)
    behind(one, 0x00204000, Raw(b"\x20\x00\x00\x40LT" + len(text).to_bytes(2, "little") + text))


@kind("lengths/longer than the VR allows")
def over_long(one):
    one.put(0x00200010, "SH", one.text() * 40)


@kind("lengths/text behind the zero of a code string", "any")
def behind_zero(one):
    one.put(0x00080060, "CS", b"CT\0" + padded_text(one.text()) + b" ")


@kind("lengths/a file that ends in the middle", "quarantine")
def truncated(one):
    one.text()
    one.put(0x00204000, "LT", one.who.text())
    one.bytes = one.to_bytes()[:-100]


@kind("no File Meta Information", "any")
def no_meta(one):
    one.put(0x00204000, "LT", one.text())
    one.bytes = data_set(one.elements, EXPLICIT_SYNTAX)


@kind("no preamble", "any")
def no_preamble(one):
    one.put(0x00204000, "LT", one.text())
    one.bytes = one.to_bytes()[128:]


for NAME, UID in (("implicit", IMPLICIT), ("big endian", BIG_ENDIAN), ("deflated", DEFLATED)):

    @kind(f"transfer syntax/{NAME}")
    def syntax(one, uid=UID):
        one.syntax = uid
        inner = [Element(0x00081030, "LO", one.text()), Element(0x00081155, "UI", one.uid())]
        one.insert(*nested(inner, WRAPPERS[:3]), Element(0x00204000, "LT", one.text()), Element(0x0040A160, "UT", one.text()))
        one.insert(Element(0x00090010, "LO", "EXAMPLE 1.0"), Element(0x00091001, "OB", padded_text(one.who.text())))


@kind("transfer syntax/implicit, though explicit is declared", "any")
def declared_wrongly(one):
    one.put(0x00204000, "LT", one.text())
    body = data_set(one.elements, Syntax(IMPLICIT))
    whole = one.to_bytes()
    one.bytes = whole[: len(whole) - len(data_set(one.elements, EXPLICIT_SYNTAX))] + body


@kind("transfer syntax/bytes behind the end of the deflated stream", "any")
def behind_deflated(one):
    one.syntax = DEFLATED
    one.tail = padded_text(one.text())


@kind("identity removed says the input")
def says_removed(one):
    one.put(0x00120062, "CS", "YES")
    one.put(0x00204000, "LT", one.text())
    one.put(0x00120064, "SQ", [[Element(0x00080100, "SH", "113100"), Element(0x00080102, "SH", "DCM"), Element(0x00080104, "LO", "Basic")]])


@kind("identity removed, and the name in the method", "any")
def name_in_method(one):
    one.put(0x00120063, "LO", f"{one.who.given} {one.who.family}")
    one.plant(Needle("name", one.who.name))


@kind("identity removed, and the name in the meaning of the method's code", "any")
def name_in_method_code(one):
    code = [Element(0x00080100, "SH", "X1"), Element(0x00080102, "SH", "99LOCAL"), Element(0x00080104, "LO", one.text())]
    one.put(0x00120064, "SQ", [code])


@kind("twice/Pixel Data", "any")
def pixels_twice(one):
    one.insert(Element(PIXEL_DATA, "OW", padded_text(one.text())))


@kind("lengths/the value of a number goes on as text", "any")
def number_goes_on(one):
    one.put(0x00280002, "US", b"\1\0" + padded_text(one.text()))


@kind("lengths/text behind the zero of a UID", "any")
def behind_zero_of_uid(one):
    one.put(0x00080016, "UI", CT.encode() + b"\0" + padded_text(one.text()))


@kind("another VR/UN for 00280002", "any")
def number_as_un(one):
    one.put(0x00280002, "UN", padded_text(one.text()))


@kind("another VR/UN for 00080018", "any")
def instance_uid_as_un(one):
    one.put(0x00080018, "UN", padded_text(one.text()))
