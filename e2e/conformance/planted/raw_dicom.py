"""Writes DICOM files byte by byte, so that everything that the standard forbids can be written as well. PS3.5 7, PS3.10 7."""
import struct
import zlib
from collections import namedtuple

IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"
DEFLATED = "1.2.840.10008.1.2.1.99"
BIG_ENDIAN = "1.2.840.10008.1.2.2"

# A value is text, bytes, a list of items (each a list of elements), `Fragments`, or a number or tuple of numbers.
Element = namedtuple("Element", "tag vr value")
Raw = namedtuple("Raw", "bytes")  # goes where it stands among the elements, as it is
Fragments = namedtuple("Fragments", "parts")
Open = namedtuple("Open", "items")  # a sequence and items of undefined length

LONG = {"OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"}
NUMBERS = {"US": "H", "SS": "h", "UL": "I", "SL": "i", "FL": "f", "FD": "d", "AT": "HH", "UV": "Q", "SV": "q"}
UNDEFINED = 0xFFFFFFFF


class Syntax:
    def __init__(self, uid):
        self.uid = uid
        self.implicit = uid == IMPLICIT
        self.order = ">" if uid == BIG_ENDIAN else "<"

    def pack(self, code, *numbers):
        return struct.pack(self.order + code, *numbers)

    def tag(self, tag):
        return self.pack("HH", tag >> 16, tag & 0xFFFF)


def padded(value, vr):
    return value + (b"\0" if vr in ("UI", "OB", "UN") else b" ") if len(value) % 2 else value


def swapped(value, width):
    return b"".join(value[at : at + width][::-1] for at in range(0, len(value), width))


def value_bytes(vr, value, syntax, charset):
    if isinstance(value, bytes):
        return swapped(value, 2) if vr == "OW" and syntax.order == ">" else value
    if isinstance(value, str):
        return padded(value.encode(charset), vr)
    numbers = value if isinstance(value, tuple) else (value,)
    return b"".join(syntax.pack(NUMBERS[vr], *(number if isinstance(number, tuple) else (number,))) for number in numbers)


def header(tag, vr, length, syntax):
    if syntax.implicit or vr is None:
        return syntax.tag(tag) + syntax.pack("I", length)
    if vr in LONG:
        return syntax.tag(tag) + vr.encode() + b"\0\0" + syntax.pack("I", length)
    return syntax.tag(tag) + vr.encode() + syntax.pack("H", length)


def items_bytes(items, syntax, charset, is_open):
    out = b""
    for item in items:
        body = data_set(item, syntax, charset)
        out += header(0xFFFEE000, None, UNDEFINED if is_open else len(body), syntax) + body
        out += header(0xFFFEE00D, None, 0, syntax) if is_open else b""
    return out


def element_bytes(element, syntax, charset):
    if isinstance(element, Raw):
        return element.bytes
    tag, vr, value = element
    if isinstance(value, Open):
        body = items_bytes(value.items, syntax, charset, True)
        return header(tag, vr, UNDEFINED, syntax) + body + header(0xFFFEE0DD, None, 0, syntax)
    if isinstance(value, Fragments):
        body = b"".join(header(0xFFFEE000, None, len(part), syntax) + part for part in value.parts)
        return header(tag, vr, UNDEFINED, syntax) + body + header(0xFFFEE0DD, None, 0, syntax)
    body = items_bytes(value, syntax, charset, False) if isinstance(value, list) else value_bytes(vr, value, syntax, charset)
    return header(tag, vr, len(body), syntax) + body


def data_set(elements, syntax, charset="utf-8"):
    return b"".join(element_bytes(element, syntax, charset) for element in elements)


def in_order(elements):
    """By tag; what is Raw stays behind the element before it. Of a tag that stands twice the order is kept."""
    keys, last = [], 0
    for element in elements:
        last = last if isinstance(element, Raw) else element.tag
        keys.append(last)
    return [element for _, _, element in sorted(zip(keys, range(len(keys)), elements), key=lambda one: one[:2])]


def part10(elements, meta, syntax_uid, charset="utf-8", preamble=b"", tail=b""):
    """`elements` in the order in which they are given."""
    syntax = Syntax(syntax_uid)
    body = data_set(elements, syntax, charset)
    if syntax_uid == DEFLATED:
        deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        body = deflate.compress(body) + deflate.flush()
        body += b"\0" * (len(body) % 2)
    meta_bytes = data_set(in_order(meta), Syntax(EXPLICIT), charset)
    length = element_bytes(Element(0x00020000, "UL", len(meta_bytes)), Syntax(EXPLICIT), charset)
    return preamble.ljust(128, b"\0")[:128] + b"DICM" + length + meta_bytes + body + tail
