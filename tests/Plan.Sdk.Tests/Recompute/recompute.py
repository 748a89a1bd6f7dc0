#!/usr/bin/env python3
"""Totals of a plan's indicators for a period, recomputed from the files alone: recompute.py WORKSPACE PLAN PERIOD

Knows nothing of the SDK: plain files, Python's fractions. Prints JSON: for each indicator the exact total as "n/d", the total rounded half away from
zero, and the units that gave a figure. Covers reported figures, parts of a year, and every aggregation; formulas with + - * / and parentheses.
Where the workspace has a plugins.yaml, the tables that plan.csv, plan.excel and plan.sql read for it count where no report has a figure.
"""
import csv
import json
import pathlib
import re
import sqlite3
import sys
import zipfile
from decimal import Decimal
from fractions import Fraction
from xml.etree import ElementTree

try:
    import yaml
except ImportError:
    sys.exit("recompute: PyYAML is missing (Debian: python3-yaml)")


class Loader(yaml.BaseLoader):
    """Every scalar as its text, so that no figure passes through a float."""


def load(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader)


def exact(text):
    return Fraction(Decimal(text))


def rounded(value, decimals):
    scaled = abs(value) * 10 ** decimals
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return str(Decimal(whole * (-1 if value < 0 else 1)).scaleb(-decimals))


def indicators(plan):
    listed = {i["id"]: i for i in plan.get("indicators", [])}
    objectives = plan.get("objectives") or {}
    targets = list(objectives.get("targets", [])) + [t for s in objectives.get("stages", []) for t in s.get("targets", [])]
    for target in targets:
        if target.get("qualitative") == "true":
            continue
        name = target.get("indicator", "")
        key = name if re.fullmatch(r"[a-z0-9][a-z0-9-]*", name) else target["id"]
        change = "increaseBy" in target or "decreaseBy" in target
        unit = None if change and target.get("unit") == "%" else target.get("unit")
        listed.setdefault(key, {"id": key, "unit": unit, "per": target.get("per")})
    return listed


def parts_of(period):
    """The ways to fill a period with shorter ones, longest parts first."""
    year, _, rest = period.partition("-")
    months = lambda first, count: [f"{year}-{m:02}" for m in range(first, first + count)]
    if not rest:
        return [[f"{year}-H1", f"{year}-H2"], [f"{year}-9M", f"{year}-Q4"]]
    if rest == "9M":
        return [[f"{year}-H1", f"{year}-Q3"], [f"{year}-Q1", f"{year}-Q2", f"{year}-Q3"]]
    if rest[0] == "H":
        first = 1 if rest == "H1" else 3
        return [[f"{year}-Q{first}", f"{year}-Q{first + 1}"]]
    if rest[0] == "Q":
        return [months(int(rest[1]) * 3 - 2, 3)]
    return []


def figure(figures, unit, period, indicator):
    """(numerator, denominator or None) of a unit, from its own report or from shorter ones; None with a gap."""
    own = figures.get((unit, period, indicator["id"]))
    if own:
        return own
    for way in parts_of(period):
        if indicator.get("cumulative") == "true":
            found = [figure(figures, unit, part, indicator) for part in way]
            if all(found) and len({f[1] is None for f in found}) == 1:
                if found[0][1] is None:
                    if indicator.get("unit") in ("%", "‰") or indicator.get("per"):
                        continue
                    return sum(f[0] for f in found), None
                return sum(f[0] for f in found), found[-1][1] if indicator.get("per") else sum(f[1] for f in found)
        else:
            last = figure(figures, unit, way[-1], indicator)
            if last:
                return last
    return None


def scale(indicator):
    return exact(indicator["per"]) if indicator.get("per") else Fraction({"%": 100, "‰": 1000}.get(indicator.get("unit"), 1))


def number(pair, indicator):
    return pair[0] if pair[1] is None else pair[0] * scale(indicator) / pair[1]


def meets(value, condition):
    for key, amount in condition.items():
        amount = exact(amount)
        return {"atLeast": value >= amount, "moreThan": value > amount, "atMost": value <= amount, "lessThan": value < amount, "exactly": value == amount}[key]


def formula(text, value_of):
    if not re.fullmatch(r"[\s0-9.+\-*/()]*", re.sub(r"\{[^}]*\}", "", text)):
        return None
    code = re.sub(r"(?<![\w.])\d+(\.\d+)?", lambda m: f'F("{m.group()}")', re.sub(r"\{\s*([^}\s]*)\s*\}", lambda m: f'v["{m.group(1)}"]'.replace("-", "\0"), text))
    names = {n.strip() for n in re.findall(r"\{([^}]*)\}", text)}
    values = {n: value_of(n) for n in names}
    if None in values.values():
        return None
    code = re.sub(r'v\["[^"]*"\]', lambda m: re.sub(r'F\("(\d+(?:\.\d+)?)"\)', r"\1", m.group()), code).replace("\0", "-")
    try:
        return eval(code, {"__builtins__": {}, "F": Fraction, "v": values})  # the text was held against digits and operators above
    except ZeroDivisionError:
        return None


def rows_of_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def rows_of_xlsx(path):
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(path) as book:
        shared = ["".join(t.itertext()) for t in ElementTree.fromstring(book.read("xl/sharedStrings.xml")).iter(f"{space}si")]
        for row in ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml")).iter(f"{space}row"):
            yield [shared[int(c.findtext(f"{space}v"))] if c.get("t") == "s" else c.findtext(f"{space}v") for c in row.iter(f"{space}c")]


def tables(root):
    """The rows of each source and query: unit, period, and the cells by their column."""
    file = root / "plugins.yaml"
    document = load(file) if file.exists() else {}
    connections = {c["name"]: root / c["file"] for c in document.get("connections", [])}
    found = {}
    for plugin in document.get("plugins", []):
        settings = plugin.get("settings", {})
        if plugin["id"] == "plan.sql":
            with sqlite3.connect(f"file:{connections[settings['connection']]}?mode=ro", uri=True) as database:
                cursor = database.execute("SELECT * FROM plan_bao_cao")
                names = [c[0] for c in cursor.description]
                rows = [dict(zip(names, map(str, row))) for row in cursor]
            found[settings["source"], "theo-ky"] = [(r["don_vi"], r["ky"], r) for r in rows]
        for source in settings.get("sources", []):
            for table in source["tables"]:
                path = root / table["file"]
                lines = list(rows_of_csv(path) if path.suffix == ".csv" else rows_of_xlsx(path))
                head = next(i for i, line in enumerate(lines) if table["unit"] in line)
                units = {u["cell"]: u["id"] for u in table.get("units", [])}
                rows = [dict(zip(lines[head], line)) for line in lines[head + 1:]]
                found[source["name"], table["query"]] = [(units.get(r[table["unit"]], r[table["unit"]]), r[table["period"]], r) for r in rows]
    return found


def add_tables(root, known, figures, units):
    """Figures of tables, where no report has one."""
    found = tables(root)
    for key, indicator in known.items():
        source = indicator.get("source")
        for unit, period, row in found.get((source["data"], source["query"]), []) if source else []:
            pair = (exact(row[source["value"]]), None) if "value" in source else (exact(row[source["numerator"]]), exact(row[source["denominator"]]))
            figures.setdefault((unit, period, key), pair)
            units.add(unit)


def totals(workspace, plan_id, period):
    root = pathlib.Path(workspace)
    documents = [d for d in (load(p) for p in sorted((root / "plans").rglob("*.y*ml"))) if isinstance(d, dict)]
    plan = next(d for d in documents if d.get("id") == plan_id)
    known = indicators(plan)
    figures, units = {}, set()
    for path in sorted((root / "data").rglob("*.y*ml")):
        report = load(path)
        if not isinstance(report, dict) or report.get("kind") != "Submission" or report.get("plan") != plan_id or not report.get("sent"):
            continue
        units.add(report["unit"])
        for item in report.get("figures", []):
            key = (report["unit"], report["period"], item["indicator"])
            if "numerator" in item and "denominator" in item:
                figures.setdefault(key, (exact(item["numerator"]), exact(item["denominator"])))
            elif "value" in item:
                figures.setdefault(key, (exact(item["value"]), None))
    add_tables(root, known, figures, units)
    result = {}

    def of_unit(key, unit):
        indicator = known[key]
        if "formula" in indicator:
            return formula(indicator["formula"], lambda other: of_unit(other, unit) if other in known else None)
        found = figure(figures, unit, period, indicator)
        return None if found is None else number(found, indicator)

    def total(key):
        indicator = known[key]
        share = indicator.get("unit") in ("%", "‰") or indicator.get("per")
        way = indicator.get("aggregation") or ("ratio" if share else "sum")
        if "formula" in indicator and way in ("ratio", "sum") and "aggregation" not in indicator:
            return formula(indicator["formula"], lambda other: total(other)[0] if other in known else None), sorted(units)
        given = {u: of_unit(key, u) for u in sorted(units)}
        given = {u: v for u, v in given.items() if v is not None}
        if way == "ratio":
            pairs = {u: figure(figures, u, period, indicator) for u in given}
            whole = {u: p for u, p in pairs.items() if p and p[1] is not None}
            if not whole:
                return (next(iter(given.values())), list(given)) if len(given) == 1 else (None, [])
            return sum(p[0] for p in whole.values()) * scale(indicator) / sum(p[1] for p in whole.values()), list(whole)
        if way == "weightedAverage":
            weights = {u: of_unit(indicator["weight"], u) for u in given}
            weights = {u: w for u, w in weights.items() if w is not None and w >= 0}
            weight = sum(weights.values())
            return (sum(given[u] * w for u, w in weights.items()) / weight if weight else None), list(weights)
        if not given:
            return None, []
        if way in ("unitCount", "unitShare"):
            met = sum(meets(v, indicator["condition"]) for v in given.values())
            return (Fraction(met) if way == "unitCount" else Fraction(met * 100, len(given))), list(given)
        return sum(given.values()) / (len(given) if way == "average" else 1), list(given)

    for key, indicator in known.items():
        value, who = total(key)
        result[key] = {"exact": None if value is None else str(value), "value": None if value is None else rounded(value, int(indicator.get("decimals", 1))), "units": who}
    return result


if __name__ == "__main__":
    json.dump(totals(*sys.argv[1:4]), sys.stdout, ensure_ascii=False, indent=1)
    print()
