"""Kinds of places: the names of files, folders and archive entries, and files that cannot be passed on."""
import io
import zipfile

from instance import kind
from people import Needle


def named(one, *names):
    one.plant(Needle("name", one.who.name), Needle("text", one.who.token))
    one.file_name = "/".join(names)


@kind("file name/name, number and birth date")
def file_name(one):
    named(one, f"{one.who.family}_{one.who.given}_{one.who.id}_{one.who.birth}_{one.who.token}.dcm")


@kind("file name/folders")
def folders(one):
    named(one, f"{one.who.family} {one.who.given}", one.who.token, "IM0001")


@kind("file name/of a file that is cut", "quarantine")
def cut(one):
    named(one, f"{one.who.family}, {one.who.given} {one.who.token}.dcm")
    one.bytes = one.to_bytes()[:500]


@kind("file name/of a file without any UID", "quarantine")
def no_uid(one):
    named(one, f"{one.who.family} {one.who.token}.dcm")
    one.elements = [element for element in one.elements if element.tag not in (0x00080016, 0x00080018)]
    one.uids["instance"], one.sop_class = "", ""


@kind("file name/of a file that is not DICOM", "skip")
def letter(one):
    named(one, f"Letter about {one.who.given} {one.who.family} {one.who.token}.txt")
    one.bytes = f"Dear {one.who.name}, {one.text()}".encode()


def archive(one, names, comment=b""):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as entries:
        entries.comment = comment
        for name in names:
            entries.writestr(zipfile.ZipInfo(name), one.to_bytes(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


@kind("archive/names of entries and of folders in it")
def entries(one):
    named(one, f"{one.who.token}.zip")
    one.bytes = archive(one, [f"{one.who.family} {one.who.given}/{one.who.birth}.dcm"])


@kind("archive/comment")
def comment(one):
    named(one, f"{one.who.token}.zip")
    one.bytes = archive(one, ["IM1"], one.who.text().encode())


@kind("archive/cut in the middle", "quarantine")
def cut_archive(one):
    named(one, f"{one.who.token}.zip")
    data = archive(one, [f"{one.who.family}.dcm", "IM2"])
    one.bytes = data[: len(data) // 2]


@kind("archive/in an archive", "skip")
def nested_archive(one):
    named(one, f"{one.who.token}.zip")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as outer:
        outer.writestr(zipfile.ZipInfo(f"{one.who.family}.zip"), archive(one, [f"{one.who.given}.dcm"]))
    one.bytes = out.getvalue()
