"""Kinds of places: Pixel Data, its codestreams, and what lies beside the samples. PS3.5 8 and annex A."""
import struct

from instance import PIXEL_DATA, SIDE, kind, padded_text
from people import Needle
from raw_dicom import Element, Fragments
from tools import codestream

JPEG_PROGRESSIVE = "1.2.840.10008.1.2.4.55"
JPEG, JPEG_LS, JPEG_2000, RLE = "1.2.840.10008.1.2.4.70", "1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.5"
# What a codestream says must be this patient's: a search knows no other values. All of it is stopped or clean.
SEARCHED = "any"


def identity(one):
    one.plant(Needle("name", one.who.name))
    return f"{one.who.name} {one.who.id}".encode()


def even(data):
    return data + b"\0" * (len(data) % 2)


def compressed(one, syntax, stream, *more):
    one.syntax = syntax
    for tag, vr, value in ((0x00280100, "US", 8), (0x00280101, "US", 8), (0x00280102, "US", 7)):
        one.put(tag, vr, value)
    one.put(PIXEL_DATA, "OB", Fragments([b"", even(stream), *more]))


def segment(marker, content):
    """Of JPEG, JPEG-LS and JPEG 2000 alike: a marker, a length that counts itself, the content."""
    return struct.pack(">HH", marker, len(content) + 2) + content


def after_start(stream, extra):
    return stream[:2] + extra + stream[2:]


JPEG_SEGMENTS = {
    "COM": lambda text: segment(0xFFFE, text),
    "APP0": lambda text: segment(0xFFE0, b"JFXX\0\x10" + text),
    "APP1, Exif": lambda text: segment(0xFFE1, b"Exif\0\0II*\0\x08\0\0\0\1\0\x0e\1\2\0" + struct.pack("<II", len(text), 26) + bytes(4) + text),
    "APP1, XMP": lambda text: segment(0xFFE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + text + b"</x:xmpmeta>"),
    "APP2, ICC": lambda text: segment(0xFFE2, b"ICC_PROFILE\0\1\1" + bytes(128) + text),
    "APP13, IPTC": lambda text: segment(0xFFED, b"Photoshop 3.0\08BIM\x04\x04" + text),
    "APP14": lambda text: segment(0xFFEE, b"Adobe" + text),
}
for NAME, MAKE in JPEG_SEGMENTS.items():

    @kind(f"codestream/JPEG {NAME}", SEARCHED)
    def jpeg(one, make=MAKE):
        compressed(one, JPEG, after_start(codestream("jpeg"), make(identity(one))))


@kind("codestream/JPEG COM in UTF-16", SEARCHED)
def jpeg_utf16(one):
    compressed(one, JPEG, after_start(codestream("jpeg"), segment(0xFFFE, identity(one).decode().encode("utf-16-le"))))


@kind("codestream/JPEG-LS COM", SEARCHED)
def jpeg_ls(one):
    compressed(one, JPEG_LS, after_start(codestream("jpeg-ls"), segment(0xFFFE, identity(one))))


@kind("codestream/JPEG 2000 COM", SEARCHED)
def jpeg_2000(one):
    stream = codestream("jpeg 2000")
    size = 2 + int.from_bytes(stream[4:6], "big")
    comment = segment(0xFF64, b"\0\1" + identity(one))
    compressed(one, JPEG_2000, stream[: 2 + size] + comment + stream[2 + size :])


@kind("codestream/JPEG COM between progressive scans", SEARCHED)
def between_scans(one):
    stream = codestream("jpeg progressive")
    second = stream.index(b"\xff\xda", stream.index(b"\xff\xda") + 2)
    compressed(one, JPEG_PROGRESSIVE, stream[:second] + segment(0xFFFE, identity(one)) + stream[second:])


@kind("codestream/JPEG COM between progressive scans, in the second fragment", SEARCHED)
def between_scans_apart(one):
    stream = codestream("jpeg progressive")
    first = stream.index(b"\xff\xda")
    second = stream.index(b"\xff\xda", first + 2)
    packed = even(stream[:second] + segment(0xFFFE, identity(one)) + stream[second:])
    cut = (first + second) // 2 & ~1
    compressed(one, JPEG_PROGRESSIVE, packed[:cut], packed[cut:])


@kind("codestream/JPEG-LS COM between scans", SEARCHED)
def between_scans_ls(one):
    """Three components, each with a scan of its own: of one frame three times the same scan."""
    stream = codestream("jpeg-ls")
    header, scan = stream.index(b"\xff\xf7"), stream.index(b"\xff\xda")
    size = stream[header + 4 : header + 9]
    frame = segment(0xFFF7, size + bytes((3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0)))
    coded = stream[scan + 2 + int.from_bytes(stream[scan + 2 : scan + 4], "big") : stream.rindex(b"\xff\xd9")]
    scans = [segment(0xFFDA, bytes((1, number, 0, 0, 0, 0))) + coded for number in (1, 2, 3)]
    packed = b"\xff\xd8" + frame + scans[0] + segment(0xFFFE, identity(one)) + scans[1] + scans[2] + b"\xff\xd9"
    compressed(one, JPEG_LS, packed)
    for tag, vr, value in ((0x00280002, "US", 3), (0x00280006, "US", 0), (0x00280004, "CS", "RGB")):
        one.put(tag, vr, value)


@kind("codestream/JPEG 2000 COM in the header of a tile-part", SEARCHED)
def in_tile_part(one):
    stream, comment = codestream("jpeg 2000"), segment(0xFF64, b"\0\1" + identity(one))
    at = stream.index(b"\xff\x90")
    length = int.from_bytes(stream[at + 6 : at + 10], "big")
    start = stream[at : at + 6] + (length and length + len(comment)).to_bytes(4, "big") + stream[at + 10 : at + 12]
    compressed(one, JPEG_2000, stream[:at] + start + comment + stream[at + 12 :])


@kind("codestream/JPEG 2000 XML box", SEARCHED)
def jpeg_2000_box(one):
    def box(name, content):
        return struct.pack(">I", 8 + len(content)) + name + content

    start = box(b"jP  ", b"\r\n\x87\n") + box(b"ftyp", b"jp2 \0\0\0\0jp2 ")
    image = struct.pack(">IIHBBBB", SIDE, SIDE, 1, 7, 7, 0, 0)
    header = box(b"jp2h", box(b"ihdr", image) + box(b"colr", b"\1\0\0\0\0\0\x11"))
    compressed(one, JPEG_2000, start + header + box(b"xml ", b"<p>" + identity(one) + b"</p>") + box(b"jp2c", codestream("jpeg 2000")))


@kind("codestream/behind the end of a JPEG", SEARCHED)
def behind_end(one):
    compressed(one, JPEG, codestream("jpeg") + identity(one))


@kind("codestream/behind the end of an RLE frame", SEARCHED)
def behind_rle(one):
    compressed(one, RLE, codestream("rle") + even(identity(one)))


@kind("codestream/behind the end of an RLE frame, before padding", SEARCHED)
def behind_rle_padded(one):
    compressed(one, RLE, codestream("rle") + even(identity(one)) + bytes(3000))


@kind("codestream/behind the end of a JPEG in two fragments, before padding", SEARCHED)
def behind_second_fragment(one):
    stream = codestream("jpeg")
    compressed(one, JPEG, stream[:64], even(stream[64:] + identity(one)) + bytes(3000))


@kind("codestream/a fragment of its own", SEARCHED)
def own_fragment(one):
    compressed(one, JPEG, codestream("jpeg"), even(identity(one)))


@kind("codestream/the Basic Offset Table", SEARCHED)
def offset_table(one):
    text = identity(one)
    compressed(one, JPEG, codestream("jpeg"))
    one.put(PIXEL_DATA, "OB", Fragments([text + b"\0" * (-len(text) % 4), even(codestream("jpeg"))]))


@kind("codestream/the Extended Offset Table", SEARCHED)
def extended_table(one):
    text = identity(one)
    compressed(one, JPEG, codestream("jpeg"))
    one.put(0x7FE00001, "OV", text + b"\0" * (-len(text) % 8))
    one.put(0x7FE00002, "OV", text + b"\0" * (-len(text) % 8))


@kind("samples/high bits that no sample uses", SEARCHED)
def high_bits(one):
    """A name in the upper bytes of eight bits stored in sixteen. PS3.5 8.1.1."""
    text = identity(one)
    for tag, value in ((0x00280101, 8), (0x00280102, 7)):
        one.put(tag, "US", value)
    one.put(PIXEL_DATA, "OW", b"".join(bytes((at & 0xFF, text[at] if at < len(text) else 0)) for at in range(SIDE * SIDE)))


@kind("samples/an overlay in the high bits", "quarantine")
def embedded_overlay(one):
    high_bits(one)
    one.insert(Element(0x60000010, "US", SIDE), Element(0x60000011, "US", SIDE), Element(0x60000040, "CS", "G"))
    one.insert(Element(0x60000050, "SS", (1, 1)), Element(0x60000100, "US", 16), Element(0x60000102, "US", 15))


@kind("samples/behind the last frame", SEARCHED)
def behind_frames(one):
    one.put(PIXEL_DATA, "OW", bytes(SIDE * SIDE * 2) + padded_text(identity(one).decode()))


@kind("samples/ICC profile", SEARCHED)
def icc(one):
    one.put(0x00282000, "OB", bytes(128) + b"desc" + even(identity(one)))


@kind("samples/palette of sixteen bits", SEARCHED)
def palette(one):
    one.put(0x00281101, "US", (32, 0, 16))
    one.put(0x00281201, "OW", even(identity(one)).ljust(64, b"\0"))


@kind("samples/icon image")
def icon(one):
    pixels = padded_text(one.text()).ljust(64, b"\0")
    one.put(0x00880200, "SQ", [[Element(0x00280010, "US", 8), Element(0x00280011, "US", 8), Element(PIXEL_DATA, "OB", pixels)]])


@kind("samples/in the Pixel Data of an item", SEARCHED)
def item_pixels(one):
    one.put(0x00089215, "SQ", [[Element(PIXEL_DATA, "OW", padded_text(identity(one).decode()))]])


@kind("samples/Waveform Data", SEARCHED)
def waveform(one):
    one.put(0x54000100, "SQ", [[Element(0x003A0005, "US", 1), Element(0x54001010, "OW", padded_text(identity(one).decode()))]])


for GROUP in (0x6000, 0x6002, 0x601E):

    @kind(f"overlay/{GROUP:04X}, data, comments, label, description")
    def overlay(one, group=GROUP):
        base = group << 16
        one.insert(Element(base + 0x10, "US", SIDE), Element(base + 0x11, "US", SIDE), Element(base + 0x40, "CS", "G"))
        one.insert(Element(base + 0x22, "LO", one.text()), Element(base + 0x1500, "LO", one.text()), Element(base + 0x4000, "LT", one.text()))
        one.insert(Element(base + 0x50, "SS", (1, 1)), Element(base + 0x100, "US", 1), Element(base + 0x102, "US", 0))
        one.insert(Element(base + 0x3000, "OW", padded_text(one.who.text())))


@kind("curve/5000, data, label, description, audio")
def curve(one):
    one.insert(Element(0x50000005, "US", 2), Element(0x50000010, "US", 16), Element(0x50000022, "LO", one.text()))
    one.insert(Element(0x50000030, "SH", one.token()), Element(0x50002500, "LO", one.text()), Element(0x5000200C, "OW", padded_text(one.text())))
    one.insert(Element(0x5000200E, "LT", one.text()), Element(0x50003000, "OW", padded_text(one.who.text())))


@kind("curve/501E, referenced overlays")
def last_curve(one):
    one.insert(Element(0x501E2600, "SQ", [[Element(0x00081155, "UI", one.uid())]]), Element(0x501E0022, "LO", one.text()))
