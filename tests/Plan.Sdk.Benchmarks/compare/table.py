"""
Checks that every library printed the whole content, then prints medians and ratios (ours / theirs). Ours in the ratio does
what theirs do: it reads the template at each run, and the template makes the table.
"""
import html
import json
import pathlib
import re
import sys
import unicodedata
import zipfile

LIKE_THEIRS = "plan-sdk, template table, template compiled each time"


def text_of(path):
    with zipfile.ZipFile(path) as paper:
        xml = paper.read("word/document.xml").decode("utf-8")
    return unicodedata.normalize("NFC", html.unescape("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", xml))))


def missing(out, name, rows):
    content = json.loads((out / ("content-%d.json" % rows)).read_text(encoding="utf-8"))
    text = text_of(out / ("%s-%d.docx" % (name, rows)))
    wanted = list(content["fields"].values()) + [c for row in content["rows"] for c in row.values()]
    at, absent = 0, []
    for words in wanted:
        found = text.find(words, at)
        if found < 0:
            absent.append(words)
        else:
            at = found + len(words)
    return absent


def main():
    out = pathlib.Path(sys.argv[1])
    results = [json.loads(line) for line in (out / "results.jsonl").read_text().splitlines() if line.startswith("{")]
    bad = 0
    print("| report | library | median ms | runs | DOCX kB | ours / theirs |\n| --- | --- | ---: | ---: | ---: | ---: |")
    for rows in sorted({r["rows"] for r in results}):
        here = [r for r in results if r["rows"] == rows]
        ours = next(r["ms"] for r in here if r["name"] == LIKE_THEIRS)
        for r in sorted(here, key=lambda r: r["ms"]):
            absent = missing(out, r["name"], rows)
            bad += len(absent)
            ratio = "" if r["name"].startswith("plan-sdk") else "1 / %.1f" % (r["ms"] / ours)
            print("| %s rows | %s %s | %.2f | %d | %.0f | %s |%s" % (
                format(rows, ",d"), r["name"], r["version"], r["ms"], r["runs"], r["bytes"] / 1000, ratio,
                " INCOMPLETE: %d texts, the first %r" % (len(absent), absent[0]) if absent else ""))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
