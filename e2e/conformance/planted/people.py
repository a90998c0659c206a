"""People who do not exist, each with a name, numbers, days and UIDs that nobody else here has."""
import random
from datetime import date, timedelta

ROOT = "1.2.826.0.1.3680043.9999"
SYLLABLES = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]
# No other word here is made of these, so that a name is found by chance in none.
OF_NAMES = [c + v for c in "chjw" for v in "aeiou"]
STREETS = ["Lane", "Road", "Gate", "Hill", "Row"]
NO_OPTION = ("none",)  # keeps it
# Options of PS3.15 that keep what they name. Of a birth date there is none.
DATES, UIDS, DEVICE, INSTITUTION, PATIENT = "rtnLongFull", "rtnUIDs", "rtnDevId", "rtnInstId", "rtnPatChars"
SHIFTED = "rtnLongMod"  # by whole days: the time of day stays
# Their names are counted from here.
PHYSICIANS = 4000


class Needle:
    """What must not come out: `what` says in which other forms it may be written."""

    def __init__(self, what, value, kept_by=()):
        self.what, self.value, self.kept_by = what, value, [kept_by] if isinstance(kept_by, str) else list(kept_by)

    def to_json(self):
        return {"what": self.what, "value": self.value, "keptBy": self.kept_by}


def name_of(number, syllables, step):
    """Another one for each number: the step has no factor in common with the count of all."""
    rest, parts = number * step % len(OF_NAMES) ** syllables, []
    for _ in range(syllables):
        rest, one = divmod(rest, len(OF_NAMES))
        parts.append(OF_NAMES[one])
    return "".join(parts).capitalize()


class Person:
    def __init__(self, number):
        self.number = number
        self.random = random.Random(f"planted {number}")
        self.family, self.given = name_of(number, 4, 104729), name_of(number, 3, 2741)
        self.name = f"{self.family}^{self.given}"
        self.id = f"{self.word(1).upper()}{self.digits(4)}-{self.digits(4)}"
        self.accession = f"{self.word(1).upper()}{self.digits(8)}"
        self.phone = f"+39 0{self.digits(2)} {self.digits(7)}"
        self.street = f"{self.word(4).capitalize()} {self.random.choice(STREETS)}"
        self.address = f"{self.digits(3)} {self.street}"
        self.email = f"{self.word(4)}@{self.word(4)}.example"
        self.institution = f"{self.word(5).capitalize()} Clinic"
        self.physician = f"{name_of(number + PHYSICIANS, 4, 104729)}^{name_of(number + PHYSICIANS, 3, 2741)}"
        self.station = self.word(5).upper()
        self.serial = f"SN{self.digits(10)}"
        self.birth = self.day(1931, 1959)
        self.study_day = self.day(1961, 1989)
        self.study_time = f"{self.random.randrange(10, 24)}{self.random.randrange(10, 60)}{self.random.randrange(10, 60)}.{self.digits(6)}"
        self.token = self.new_token()
        self.uids = 0

    def digits(self, count):
        return "".join(self.random.choice("123456789") for _ in range(count))

    def word(self, syllables):
        return "".join(self.random.choice(SYLLABLES) for _ in range(syllables))

    def new_token(self):
        return "QX" + self.word(5).upper()

    def day(self, first, last):
        """YYYYMMDD, the day after the twelfth, so that day and month are told from each other."""
        start = date(first, 1, 1)
        while True:
            one = start + timedelta(days=self.random.randrange((last - first + 1) * 365))
            if one.day > 12:
                return one.strftime("%Y%m%d")

    def uid(self):
        self.uids += 1
        return f"{ROOT}.{self.number}.{self.digits(9)}.{self.uids}"

    def text(self):
        """For 64 characters: something that nothing else in the file tells, the name and the number."""
        return f"{self.token} {self.given} {self.family} {self.id}"

    def needles(self):
        return [
            Needle("name", self.name),
            Needle("id", self.id),
            Needle("id", self.accession),
            Needle("phone", self.phone),
            Needle("text", self.street),
            Needle("text", self.email),
            Needle("text", self.institution, INSTITUTION),
            Needle("name", self.physician),
            Needle("text", self.station, DEVICE),
            Needle("id", self.serial, DEVICE),
            Needle("day", self.birth),
            Needle("day", self.study_day, DATES),
            Needle("number", self.study_time, (DATES, SHIFTED)),
        ]
