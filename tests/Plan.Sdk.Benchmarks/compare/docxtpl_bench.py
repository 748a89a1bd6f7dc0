"""Runs docxtpl warm on the same content and prints its median as one line of JSON for each size."""
import importlib.metadata
import io
import json
import pathlib
import sys
import time

import docxtpl


def measure(out, rows):
    content = json.loads((out / ("content-%s.json" % rows)).read_text(encoding="utf-8"))
    data = dict(content["fields"], rows=content["rows"])
    template = (out / "docxtpl.docx").read_bytes()

    def job():
        paper = docxtpl.DocxTemplate(io.BytesIO(template))
        paper.render(data, autoescape=True)
        result = io.BytesIO()
        paper.save(result)
        return result.getvalue()

    for _ in range(3):
        result = job()
    times = []
    until = time.perf_counter() + 4
    while len(times) < 7 or (time.perf_counter() < until and len(times) < 500):
        start = time.perf_counter()
        result = job()
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    (out / ("docxtpl-%s.docx" % rows)).write_bytes(result)
    print(json.dumps({"name": "docxtpl", "version": importlib.metadata.version("docxtpl"), "rows": int(rows),
                      "ms": times[len(times) // 2], "runs": len(times), "bytes": len(result)}), flush=True)


if __name__ == "__main__":
    for size in sys.argv[2:]:
        measure(pathlib.Path(sys.argv[1]), size)
