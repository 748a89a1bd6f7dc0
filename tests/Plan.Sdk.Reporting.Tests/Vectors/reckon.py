#!/usr/bin/env python3
"""Reckons the answers of the vector files again, from the rules alone, and says where a file has another answer.

  python3 reckon.py            exit code 1 and one line for each difference
  python3 reckon.py --write    puts its own answers into the files

It shares no code with Plan.Sdk: it is the second program of README.md, and an example of how a third one runs the files.
"""
import calendar
import datetime as dt
import math
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
LUNAR = os.path.join(HERE, "../../../src/Plan.Sdk.Reporting/Calendars/lunar-festivals.csv")
ONE = dt.timedelta(days=1)


def day(text):
    return dt.date.fromisoformat(text)


# Periods: a written form -> kind, year, first and last day.

def month_span(year, first, months):
    last = first + months - 1
    return dt.date(year, first, 1), dt.date(year, last, calendar.monthrange(year, last)[1])


def period(text):
    head, _, rest = text.partition("-")
    if len(head) != 4 or not (head.isascii() and head.isdigit()) or not 1900 <= int(head) <= 2199:
        return None
    year = int(head)
    if text == head:
        return ("year", year, *month_span(year, 1, 12))
    if rest == "9M":
        return ("nineMonths", year, *month_span(year, 1, 9))
    if len(rest) == 2 and rest[0] == "Q" and rest[1] in "1234":
        return ("quarter", year, *month_span(year, int(rest[1]) * 3 - 2, 3))
    if len(rest) == 2 and rest[0] == "H" and rest[1] in "12":
        return ("half", year, *month_span(year, int(rest[1]) * 6 - 5, 6))
    if len(rest) == 2 and rest.isascii() and rest.isdigit() and 1 <= int(rest) <= 12:
        return ("month", year, *month_span(year, int(rest), 1))
    if len(rest) == 3 and rest[0] == "W" and rest[1:].isdigit():
        try:
            monday = dt.date.fromisocalendar(year, int(rest[1:]), 1)
        except ValueError:
            return None
        return ("week", year, monday, monday + 6 * ONE)
    if len(rest) == 4 and rest.isascii() and rest.isdigit() and year <= int(rest) <= 2199:
        return ("term", int(rest), dt.date(year, 1, 1), dt.date(int(rest), 12, 31))
    if len(rest) == 5:
        try:
            return ("day", year, day(text), day(text))
        except ValueError:
            return None
    return None


def data_days(text):
    """Between which days figures are taken by Nghị định 09/2019/NĐ-CP: 15th of the month before to 14th of the last month."""
    kind, _, first, last = period(text)
    if kind in ("week", "term", "day"):
        return first, last
    before = first - ONE
    return before.replace(day=15), last.replace(day=14)


def names(kind, year):
    return {
        "month": [f"{year}-{m:02}" for m in range(1, 13)],
        "quarter": [f"{year}-Q{q}" for q in range(1, 5)],
        "half": [f"{year}-H1", f"{year}-H2"],
        "nineMonths": [f"{year}-9M"],
        "year": [f"{year}"],
        "week": [f"{year}-W{w:02}" for w in range(1, 54) if period(f"{year}-W{w:02}")],
    }[kind]


def nearest(kind, when):
    """The period of a kind that ends nearest to a day; of two equally near the earlier one."""
    near = [n for y in range(when.year - 2, when.year + 3) for n in names(kind, y)]
    return min(near, key=lambda n: (abs((period(n)[3] - when).days), period(n)[3]))


# Working days.

class Office:
    def __init__(self, off=(), worked=()):
        self.off, self.worked = set(off), set(worked)

    def works(self, when):
        return when in self.worked or (when.weekday() < 5 and when not in self.off)

    def add(self, when, count):
        step = ONE if count >= 0 else -ONE
        if count == 0:
            while not self.works(when):
                when += ONE
        while count:
            when += step
            if self.works(when):
                count -= 1 if step == ONE else -1
        return when

    def between(self, first, second):
        return sum(self.works(first + i * ONE) for i in range(1, (second - first).days + 1))


# Deadlines.

def in_year(point, year):
    month, d = map(int, point.split("-"))
    return dt.date(year, month, min(d, calendar.monthrange(year, month)[1]))


def point_days(point):
    """First and last day of a point of one year: a day, a month, a quarter or a year."""
    return period(point)[2:]


def deadlines(every, clause, points, first, last, day_off, office):
    """For each report its period and its last day, by day."""
    found = []
    for point in points.split(" "):
        if len(point) != 5:
            days = [point_days(point)[0 if clause == "before" else 1]]
        else:
            days = [in_year(point, y) for y in range(first, last + 2)]
        asked = []
        for when in days:
            if every in ("once", "adHoc"):
                if when.year <= last or len(point) != 5:
                    asked.append((when, when.isoformat()))
            elif every == "term":
                asked.append((when, f"{first}-{last}"))
            else:
                name = nearest(every, when)
                if len(point) != 5 or first <= period(name)[1] <= last:
                    asked.append((when, name))
        if every == "term" and len(point) == 5:
            asked = [min(asked, key=lambda a: abs((a[0] - dt.date(last, 12, 31)).days))]
        found += asked
    answers = []
    for when, name in sorted(found, key=lambda f: f[0]):
        when -= ONE if clause == "before" else 0 * ONE
        if day_off == "next":
            while not office.works(when):
                when += ONE
        if day_off == "previous":
            while not office.works(when):
                when -= ONE
        answers.append(f"{name} {when}")
    return "; ".join(answers)


# How a report stands.

def standing(last_day, entries, when, soon, office):
    """State, working days, last day in force."""
    past = [e.split(" ") for e in entries.split("; ") if e]
    past = [(e[0], day(e[1]), day(e[3]) if len(e) > 3 else None) for e in past if day(e[1]) <= when]
    extensions = [(i, e[2]) for i, e in enumerate(past) if e[0] == "extended"]
    due = extensions[-1][1] if extensions else last_day
    other = [(i, e) for i, e in enumerate(past) if e[0] != "extended"]
    what = other[-1][1][0] if other else None
    if what == "waived":
        return "waived", 0, due
    if what in ("received", "resubmitted"):
        counted = other[-1][1][1]
        returns = [i for i, e in other if e[0] == "returned"]
        if returns and not any(i > returns[0] for i, _ in extensions):
            counted = next(e[1] for _, e in other if e[0] == "received")
        late = office.between(due, counted) if counted > due else 0
        return "resubmitted" if what == "resubmitted" else "sentLate" if counted > due else "onTime", late, due
    days = office.between(due, when) if when > due else office.between(when, due)
    if what == "returned":
        return "returned", days, due
    if when > due:
        return "late", days, due
    return "dueSoon" if days <= soon else "extended" if extensions else "notDue", days, due


# The lunar calendar of UTC+7 by the procedure usual in Viet Nam ("thuật toán tính âm lịch"): mean new moons with corrections,
# the sun's longitude in twelfths, the month of the winter solstice is the eleventh.

def julian(when):
    return when.toordinal() + 1721425


def sin(x):
    return math.sin(math.radians(x))


def new_moon(k):
    t = k / 1236.85
    jd = 2415020.75933 + 29.53058868 * k + 0.0001178 * t * t - 0.000000155 * t ** 3 + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t * t)
    m = 359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t ** 3
    a = 306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t ** 3
    f = 21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t ** 3
    c = ((0.1734 - 0.000393 * t) * sin(m) + 0.0021 * sin(2 * m) - 0.4068 * sin(a) + 0.0161 * sin(2 * a) - 0.0004 * sin(3 * a)
         + 0.0104 * sin(2 * f) - 0.0051 * sin(m + a) - 0.0074 * sin(m - a) + 0.0004 * sin(2 * f + m) - 0.0004 * sin(2 * f - m)
         - 0.0006 * sin(2 * f + a) + 0.0010 * sin(2 * f - a) + 0.0005 * sin(2 * a + m))
    delta = -0.000278 + 0.000265 * t + 0.000262 * t * t
    return int(jd + c - delta + 0.5 + 7 / 24)


def sun(jd):
    t = (jd - 2451545.5 - 7 / 24) / 36525
    m = 357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t ** 3
    lon = (280.46645 + 36000.76983 * t + 0.0003032 * t * t + (1.914600 - 0.004817 * t - 0.000014 * t * t) * sin(m)
           + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000290 * sin(3 * m))
    return int((lon % 360) / 30)


def eleventh(year):
    k = int((julian(dt.date(year, 12, 31)) - 2415021) / 29.530588853)
    return k if sun(new_moon(k)) < 9 else k - 1


def lunar(year, month, d):
    """The solar day of a day of spring: month 1 or 3 of a lunar year."""
    start, end = eleventh(year - 1), eleventh(year)
    at = month + 1
    if end - start > 12:
        leap = next(i for i in range(1, 14) if sun(new_moon(start + i)) == sun(new_moon(start + i + 1)))
        at += at >= leap
    return dt.date.fromordinal(new_moon(start + at) - 1721425) + (d - 1) * ONE


# The files.

def reckon(name, cells, office):
    if name == "periods.csv":
        found = period(cells[0])
        return cells[:1] + (["-"] * 4 if found is None else [str(d) for d in (*found[2:], *data_days(cells[0]))])
    if name == "working-days.csv":
        then = office.add(day(cells[1]), int(cells[2]))
        return cells[:3] + [str(then), str(office.between(day(cells[1]), then))]
    if name == "nearest.csv":
        return cells[:2] + [nearest(cells[0], day(cells[1]))]
    if name == "deadlines.csv":
        return cells[:6] + [deadlines(cells[0], cells[1], cells[2], int(cells[3]), int(cells[4]), cells[5], office)]
    if name == "standings.csv":
        state, days, due = standing(day(cells[0]), cells[1], day(cells[2]), int(cells[3]), office)
        return cells[:4] + [state, str(days), str(due)]
    year = int(cells[0])
    return [cells[0], str(lunar(year, 1, 1)), str(lunar(year, 3, 10))]


def main():
    differences = 0
    for path in [os.path.join(HERE, n) for n in ("periods.csv", "working-days.csv", "nearest.csv", "deadlines.csv", "standings.csv")] + [LUNAR]:
        name, lines, head, off, worked = os.path.basename(path), [], True, [], []
        for line in open(path, encoding="utf-8").read().splitlines():
            cells = line.split(",")
            if line.startswith("#"):
                lines.append(line)
                continue
            if cells[0] in ("off", "worked"):
                (off if cells[0] == "off" else worked).append(day(cells[1]))
                lines.append(line)
                continue
            if head and name != "working-days.csv":
                head = False
                lines.append(line)
                continue
            answer = ",".join(reckon(name, cells, Office(off, worked)))
            if answer != line:
                differences += 1
                if "--write" not in sys.argv:
                    print(f"{name}: {line}\n  reckoned: {answer}")
            lines.append(answer)
        if "--write" in sys.argv and path != LUNAR:
            open(path, "w", encoding="utf-8").write("\n".join(lines) + "\n")
    return 1 if differences and "--write" not in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
