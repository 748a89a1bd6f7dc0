"""Makes the same Word template in the placeholder dialect of each library: 40 labelled fields and one table row."""
import json
import pathlib
import sys

import docx
from docx.enum.style import WD_STYLE_TYPE

DIALECTS = {
    # name: (a field, cells of the rows to repeat), both as functions of names
    "docxtemplater": (
        lambda key: "{%s}" % key,
        lambda keys: [[("{#rows}" if i == 0 else "") + "{%s}" % k + ("{/rows}" if i == len(keys) - 1 else "")
                       for i, k in enumerate(keys)]],
    ),
    "carbone": (
        lambda key: "{d.%s}" % key,
        lambda keys: [["{d.rows[i].%s}" % k for k in keys], ["{d.rows[i+1].%s}" % keys[0]] + [""] * (len(keys) - 1)],
    ),
    "docxtpl": (
        lambda key: "{{ %s }}" % key,
        lambda keys: [["{%tr for r in rows %}"] + [""] * (len(keys) - 1),
                      ["{{ r.%s }}" % k for k in keys],
                      ["{%tr endfor %}"] + [""] * (len(keys) - 1)],
    ),
}
DIALECTS["easy-template-x"] = DIALECTS["docxtemplater"]


def slim(paper):
    """Drops what python-docx's own start document carries beyond what Word saves, so that nobody zips it at each run:
    a picture, 800 kB of styles for applications of 2010, and a hundred table styles."""
    for part in (paper.part.package, paper.part):
        for key, link in list(part.rels.items()):
            if link.reltype.rsplit("/", 1)[-1] in ("thumbnail", "stylesWithEffects", "customXml"):
                del part.rels[key]
    for style in list(paper.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name not in ("Normal Table", "Table Grid"):
            style.delete()
    for blank in paper.styles.element.iter():
        blank.text = blank.text and blank.text.strip() or None
        blank.tail = None
    return paper


def make(content, dialect, path):
    field, rows = DIALECTS[dialect]
    paper = slim(docx.Document())
    paper.add_heading(content["title"], 0)
    for item in content["labels"]:
        paper.add_paragraph("%s: %s" % (item["label"], field(item["key"])))
    keys = content["columnKeys"]
    table = paper.add_table(rows=1, cols=len(keys))
    table.style = "Table Grid"
    for cell, head in zip(table.rows[0].cells, content["columns"]):
        cell.text = head
    for texts in rows(keys):
        for cell, text in zip(table.add_row().cells, texts):
            cell.text = text
    paper.save(path)


if __name__ == "__main__":
    out = pathlib.Path(sys.argv[1])
    content = json.loads((out / "content-50.json").read_text(encoding="utf-8"))
    for name in DIALECTS:
        make(content, name, out / (name + ".docx"))
