"""The bytes of a file, and what they hold when they are unpacked: a deflated data set, gzip in a value, the entries of an archive."""
import io
import zipfile
import zlib

DEFLATED = b"1.2.840.10008.1.2.1.99"
GZIP = b"\x1f\x8b\x08"


def inflated(data, at, window):
    try:
        return zlib.decompressobj(window).decompress(data[at:])
    except zlib.error:
        return b""


def deflated_data_set(data):
    """The meta information says how long it is. PS3.10 7.1."""
    if data[128:132] != b"DICM" or DEFLATED not in data[:1024]:
        return b""
    return inflated(data, 144 + int.from_bytes(data[140:144], "little"), -zlib.MAX_WBITS)


def entries(data):
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield archive.read(name)
    except (zipfile.BadZipFile, OSError, EOFError, zlib.error):
        return


def views_of(data):
    yield "bytes", data
    yield "even bytes", data[::2]
    yield "odd bytes", data[1::2]
    inner = deflated_data_set(data)
    if inner:
        yield "inflated", inner
    at = data.find(GZIP)
    while at >= 0:
        yield "gzip", inflated(data, at, 16 + zlib.MAX_WBITS)
        at = data.find(GZIP, at + 1)
    if data[:4] == b"PK\3\4":
        for entry in entries(data):
            yield "entry", entry
            yield from views_of(entry)
