"""Kinds of places: names in character sets, and identifiers written as something else. PS3.5 6.1, PS3.3 C.12.1.1.2."""
import base64

from instance import kind, nested
from people import Needle
from raw_dicom import Element

# Specific Character Set, how the bytes are made, a family and a given name of nobody.
LATIN_AND_OTHERS = {
    "ISO_IR 100": ("latin-1", "Grüßbæk", "Zoéliane"),
    "ISO_IR 101": ("iso8859-2", "Wożniczakowa", "Łucjanna"),
    "ISO_IR 109": ("iso8859-3", "Ħalborġi", "Ċettina"),
    "ISO_IR 110": ("iso8859-4", "Ņēvraliņa", "Ģirtvija"),
    "ISO_IR 144": ("iso8859-5", "Кузьмичаева", "Людмилина"),
    "ISO_IR 127": ("iso8859-6", "الزعفراوني", "مرجانهية"),
    "ISO_IR 126": ("iso8859-7", "Παπαδοξίδου", "Ευρυκλεία"),
    "ISO_IR 138": ("iso8859-8", "שטרודלמן", "צפרירהית"),
    "ISO_IR 148": ("iso8859-9", "Gökçeoğluş", "Şehrıbanu"),
    "ISO_IR 166": ("tis-620", "ศรีจันทรา", "พิมพ์มาดา"),
    "ISO_IR 13": ("shift_jis", "ﾔﾏｸﾞﾁｶﾞﾜ", "ﾐｽﾞｷｺﾅ"),
    "GB18030": ("gb18030", "欧阳璟瑜", "沛菡嫣"),
    "GBK": ("gbk", "司马懿轩", "雪晴岚"),
    "ISO_IR 192": ("utf-8", "Ōtsukañer", "Žanetťa"),
}


def korean(text):
    """PS3.5 I.2: the escape into KS X 1001 stands once a line; the text is EUC-KR."""
    return b"\x1b$)C" + text.encode("euc_kr")


def japanese(text):
    """PS3.5 H.3: into JIS X 0208 and back to ASCII."""
    return text.encode("iso2022_jp")


def chinese(text):
    """PS3.5 K.2: GB 2312 in G1."""
    return b"\x1b$)A" + text.encode("gb2312")


ESCAPED = {
    "\\ISO 2022 IR 87": (japanese, "山乃川瀬", "美津樹子"),
    "ISO 2022 IR 13\\ISO 2022 IR 87": (japanese, "鈴之木谷", "小百合香"),
    "\\ISO 2022 IR 149": (korean, "황보선녀", "길동이랑"),
    "\\ISO 2022 IR 58": (chinese, "诸葛钰琪", "婉清秋"),
    "ISO 2022 IR 100\\ISO 2022 IR 144": (lambda text: b"\x1b\x2d\x4c" + text.encode("iso8859-5"), "Чернявскаях", "Агриппинаю"),
}


def even(data):
    return data + b" " * (len(data) % 2)


def encode(one, how, family, given):
    """The name, and the same in other attributes, as bytes."""
    suffix = one.who.token
    one.plant(Needle("text", suffix), Needle("name", f"{family}^{given}"))
    name = how(family) + b"^" + how(given) + b"^" + suffix.encode()
    return even(name), even(how(given) + b" " + how(family) + b" " + suffix.encode())


def places(one, charset, how, family, given):
    name, text = encode(one, how, family, given)
    one.put(0x00080005, "CS", charset)
    one.put(0x00100010, "PN", name)
    one.put(0x00081030, "LO", text)
    one.put(0x00204000, "LT", text)
    one.insert(*nested([Element(0x0040A123, "PN", name), Element(0x0040A160, "UT", text)], (0x0040A170, 0x00080121)))


for CHARSET, (CODEC, FAMILY, GIVEN) in LATIN_AND_OTHERS.items():

    @kind(f"charset/{CHARSET}")
    def simple(one, charset=CHARSET, codec=CODEC, family=FAMILY, given=GIVEN):
        places(one, charset, lambda text: text.encode(codec), family, given)

    @kind(f"charset of an item/{CHARSET}")
    def of_item(one, charset=CHARSET, codec=CODEC, family=FAMILY, given=GIVEN):
        name, text = encode(one, lambda text: text.encode(codec), family, given)
        item = [Element(0x00080005, "CS", charset), Element(0x00081030, "LO", text), Element(0x00100010, "PN", name)]
        one.insert(*nested(item, (0x00089215, 0x0040A170)))


for CHARSET, (HOW, FAMILY, GIVEN) in ESCAPED.items():

    @kind(f"charset/{CHARSET}")
    def escaped(one, charset=CHARSET, how=HOW, family=FAMILY, given=GIVEN):
        places(one, charset, how, family, given)

    @kind(f"charset/{CHARSET} in the third component group")
    def groups(one, charset=CHARSET, how=HOW, family=FAMILY, given=GIVEN):
        name, _ = encode(one, how, family, given)
        one.put(0x00080005, "CS", charset)
        one.put(0x00100010, "PN", even(one.who.name.encode() + b"=" + name.rstrip() + b"=" + name.rstrip()))

    @kind(f"kept by definition/{CHARSET} in a model name", "any")
    def kept(one, charset=CHARSET, how=HOW, family=FAMILY, given=GIVEN):
        one.plant(Needle("name", f"{family}^{given}"))
        one.put(0x00080005, "CS", charset)
        one.put(0x00100010, "PN", even(how(family) + b"^" + how(given)))
        one.put(0x00081090, "LO", even(how(given) + b" " + how(family)))


@kind("charset/GB18030, four bytes")
def four_bytes(one):
    places(one, "GB18030", lambda text: text.encode("gb18030"), "㐂㐃㐆", "𠮷𡈽𢌞")


@kind("kept by definition/GB18030 in four bytes in a model name", "any")
def four_bytes_kept(one):
    family, given = "㑇㑊㕮", "𠀋𠂉𠂢"
    one.plant(Needle("name", f"{family}^{given}"))
    one.put(0x00080005, "CS", "GB18030")
    one.put(0x00100010, "PN", even(f"{family}^{given}".encode("gb18030")))
    one.put(0x00081090, "LO", even(f"{given} {family}".encode("gb18030")))


@kind("charset/none declared, Latin-1 in the bytes")
def undeclared(one):
    places(one, "", lambda text: text.encode("latin-1"), "Håkønsënüz", "Åsgårdiß")


@kind("charset/ASCII declared, UTF-8 in the bytes")
def misdeclared(one):
    places(one, "ISO_IR 6", lambda text: text.encode("utf-8"), "Håkønsæter", "Ærlingine")


@kind("charset/UTF-8 declared, Latin-1 in the bytes")
def wrongly_declared(one):
    places(one, "ISO_IR 192", lambda text: text.encode("latin-1"), "Öxnadölar", "Ülfhéðine")


@kind("charset/one that is unknown")
def unknown(one):
    places(one, "ISO_IR 999", lambda text: text.encode("latin-1"), "Ísafjördal", "Þórdísine")


WRITTEN = {
    "UTF-16": lambda text: text.encode("utf-16"), "UTF-16 big endian": lambda text: text.encode("utf-16-be"),
    "hexadecimal": lambda text: text.encode().hex().encode(), "base64": lambda text: base64.b64encode(text.encode()),
    "EBCDIC": lambda text: text.encode("cp500"), "bytes swapped": lambda text: b"".join(text.encode()[i : i + 2][::-1] for i in range(0, len(text), 2)),
}
for FORM, WRITE in WRITTEN.items():

    @kind(f"written as {FORM}/in a private OB")
    def in_private(one, write=WRITE):
        one.insert(Element(0x00090010, "LO", "EXAMPLE 1.0"), Element(0x00091001, "OB", even(write(one.text()))))

    @kind(f"written as {FORM}/in an unlisted OB")
    def in_unlisted(one, write=WRITE):
        one.put(0x00686300, "OB", even(write(one.text())))

    @kind(f"written as {FORM}/in a comment")
    def in_comment(one, write=WRITE):
        one.put(0x00204000, "LT", even(write(one.text())))

    if FORM == "EBCDIC":
        continue

    @kind(f"written as {FORM}/in bytes that are kept", "any")
    def in_kept(one, write=WRITE):
        one.plant(Needle("name", one.who.name))
        one.put(0x00281201, "OW", even(write(one.who.name + " " + one.who.id)))


for FORM, WRITE_DAY in {
    "without zeros": "{day}.{month}.{year}", "without zeros, month first": "{month}/{day}/{year}",
    "with two digits of the year": "{month}/{day}/{short:02}", "in two digits each": "{day:02}/{month:02}/{short:02}",
}.items():

    def day_of(one, form):
        year, month, day = (int(part) for part in (one.who.birth[:4], one.who.birth[4:6], one.who.birth[6:]))
        one.plant(Needle("day", one.who.birth))
        return form.format(year=year, month=month, day=day, short=year % 100)

    @kind(f"birth date {FORM}/in a comment", "any")
    def day_in_comment(one, form=WRITE_DAY):
        one.put(0x00204000, "LT", "born " + day_of(one, form))

    @kind(f"birth date {FORM}/in a kept text", "any")
    def day_in_kept(one, form=WRITE_DAY):
        one.put(0x00281055, "LO", day_of(one, form))
