"""Makes archives that no honest program makes. Usage: archives.py FOLDER INSTANCE DEFLATED. Writes FOLDER/*.zip."""
import io
import os
import sys
import warnings
import zipfile

warnings.simplefilter("ignore")


def archive(entries, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        for name, content in entries:
            made.writestr(name, content)
    return out.getvalue()


def patched(whole, at, piece, of=b"PK\x01\x02"):
    start = whole.index(of) + at
    return whole[:start] + piece + whole[start + len(piece) :]


def overlapping(instance):
    """Both entries of the directory are the first file's."""
    whole = archive([("one.dcm", instance), ("two.dcm", instance)], zipfile.ZIP_STORED)
    second = whole.index(b"PK\x01\x02", whole.index(b"PK\x01\x02") + 4)
    return whole[: second + 42] + b"\0\0\0\0" + whole[second + 46 :]


def read(path):
    with open(path, "rb") as file:
        return file.read()


def main(folder, path, deflated):
    instance = read(path)
    one = archive([("one.dcm", instance)])
    made = {
        "traversal": archive([(name, instance) for name in ("../../../evil.dcm", "/etc/evil.dcm", "C:\\evil.dcm", "..\\evil.dcm", "a/\0b.dcm")]),
        "duplicate": archive([("one.dcm", instance)] * 3),
        "nested": archive([("inner.zip", archive([("inner.zip", one)])), ("one.dcm", instance)]),
        "many": archive([(f"{number}", b"") for number in range(100_001)], zipfile.ZIP_STORED),
        "deflated-bombs": archive([(f"{number}.dcm", read(deflated)) for number in range(3)]),
        "bomb": archive([("bomb.dcm", bytes(512 * 1024 * 1024))]),
        "claims-4-GB": patched(one, 24, b"\xfe\xff\xff\xff"),
        "claims-less": patched(one, 24, b"\x10\0\0\0"),
        "compressed-claims-4-GB": patched(one, 20, b"\xfe\xff\xff\xff"),
        "offset-beyond": patched(one, 42, b"\xf0\xff\xff\xff"),
        "method-unknown": patched(one, 10, b"\x63\0"),
        "encrypted": patched(one, 8, b"\x01\0"),
        "entries-claimed": patched(one, 8, b"\xff\xff\xff\xff", b"PK\x05\x06"),
        "directory-beyond": patched(one, 16, b"\xf0\xff\xff\x7f", b"PK\x05\x06"),
        "cut-off": one[:-30],
        "end-alone": b"PK\x05\x06" + bytes(18),
        "overlapping": overlapping(instance),
        "long-name": archive([("n" * 65_000, instance)]),
    }
    for name, content in made.items():
        with open(os.path.join(folder, f"{name}.zip"), "wb") as file:
            file.write(content)


if __name__ == "__main__":
    main(*sys.argv[1:])
