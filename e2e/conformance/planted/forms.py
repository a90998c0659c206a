"""Every way in which an identifier may be written, as bytes: PS3.5 character sets, UTF-16, hexadecimal, base64, swapped; days in six forms."""
import base64
import functools
import re

CODECS = (
    "utf-8", "latin-1", "iso8859-2", "iso8859-3", "iso8859-4", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8", "iso8859-9", "tis-620",
    "shift_jis", "euc_kr", "euc_jp", "gb18030", "utf-16-le", "utf-16-be", "cp500",
)
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
LEAST_BYTES = 5
# Of base64 in lower case, and of what is swapped, fewer stand in any file by chance.
LEAST_ODD_BYTES = 8
ESCAPE = re.compile(rb"\x1b[$(\-)]+[A-Z0-9]?")


def days(value):
    year, month, day = value[:4], value[4:6], value[6:8]
    short_month, short_day, short_year = month.lstrip("0"), day.lstrip("0"), value[2:4]
    return [
        f"{short_day}.{short_month}.{year}", f"{short_day}/{short_month}/{year}", f"{short_month}/{short_day}/{year}",
        f"{short_day}/{short_month}/{short_year}", f"{short_month}/{short_day}/{short_year}", f"{day}/{month}/{short_year}", f"{month}/{day}/{short_year}",
        value, f"{year}.{month}.{day}", f"{year}-{month}-{day}", f"{day}.{month}.{year}", f"{day}/{month}/{year}", f"{month}/{day}/{year}",
        f"{day}-{month}-{year}", f"{day} {MONTHS[int(month) - 1]} {year}", f"{MONTHS[int(month) - 1]} {day}, {year}",
    ]


def parts(value):
    return [part for part in re.split(r"[\^= ]", value) if len(part) > 2]


def names(value):
    family, given, *_ = [*parts(value), ""]
    return [value, f"{given} {family}", f"{family}, {given}", f"{family} {given}", f"{family}_{given}"] if given else [value]


def numbers(value):
    """As written, and without what stands between."""
    bare = re.sub(r"[^0-9A-Za-z]", "", value)
    return [value, bare] if len(bare) > 6 else [value]


FORMS = {"day": days, "name": names, "part of a name": parts, "id": numbers, "phone": numbers}


def encoded(text):
    for codec in CODECS:
        try:
            yield codec, text.encode(codec)
        except UnicodeEncodeError:
            pass
    try:
        # Without its escapes, which may stand elsewhere.
        yield "iso2022_jp", ESCAPE.sub(b"", text.encode("iso2022_jp"))
    except UnicodeEncodeError:
        pass


def base64_of(data):
    """What stays the same wherever in a longer text it stands."""
    for shift in range(3):
        packed = base64.b64encode(bytes(shift) + data)
        inner = packed[(0, 2, 3)[shift] :].rstrip(b"=")
        yield inner[: len(inner) - (0, 2, 1)[(len(data) + shift) % 3] - (1 if (len(data) + shift) % 3 else 0)]


def swapped(data):
    for phase in range(2):
        even = data[phase:]
        even = even[: len(even) // 2 * 2]
        yield b"".join(even[at : at + 2][::-1] for at in range(0, len(even), 2))


@functools.cache
def patterns_of(what, value):
    """(how, bytes in lower case), each pattern once."""
    seen = {}
    for text in FORMS.get(what, lambda one: [one])(value):
        spelled = {text, text.upper(), text.lower()} if not text.isascii() else {text}
        found = [pair for one in spelled for pair in encoded(one)]
        plain = text.encode()
        found += [("hexadecimal", plain.hex().encode())]
        found += [("base64", packed) for packed in base64_of(plain) if len(packed) >= LEAST_ODD_BYTES]
        found += [("swapped", one) for one in swapped(plain) if len(one) >= LEAST_ODD_BYTES]
        for how, pattern in found:
            low = pattern.lower()
            if len(low) >= LEAST_BYTES and low not in seen:
                seen[low] = how
    return [(how, low) for low, how in seen.items()]
