"""A web server for the tests of the HTTP broker: python3 server.py [PORT]. Prints its port, then answers until it is killed."""
import gzip
import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

counts = {}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        url = urlsplit(self.path)
        query = {k: v[0] for k, v in parse_qs(url.query).items()}
        count = counts[self.path] = counts.get(self.path, 0) + 1
        if url.path == "/headers":
            self.answer(200, json.dumps(dict(self.headers.items())).encode(), Content_Type="application/json")
        elif url.path == "/count":
            self.answer(200, str(counts.get(query["of"], 0)).encode(), Content_Type="text/plain")
        elif url.path == "/text":
            self.answer(200, "Hương An".encode(), Content_Type="text/plain; charset=utf-8", Set_Cookie="a=b")
        elif url.path == "/zeros":
            body = b"\0" * int(query["n"])
            if "gzip" in query:
                self.answer(200, gzip.compress(body), Content_Encoding="gzip")
            else:
                self.answer(200, body)
        elif url.path == "/to":
            self.answer(302, Location=query["to"])
        elif url.path == "/around":
            self.answer(302, Location="/around")
        elif url.path == "/tag":
            tag = '"%s"' % query["tag"]
            same = self.headers.get("If-None-Match") == tag
            self.answer(304 if same else 200, b"" if same else b"figures", ETag=tag, Content_Type="text/plain")
        elif url.path == "/status":
            self.answer(int(query["code"]), b"no")
        elif url.path == "/flaky":
            if count <= int(query["n"]):
                self.close_connection = True
                self.connection.close()
            else:
                self.answer(200, b"at last")
        elif url.path == "/cut":
            self.send_response(200)
            self.send_header("Content-Length", "100")
            self.end_headers()
            self.wfile.write(b"half")
            self.close_connection = True
        elif url.path == "/slow":
            self.send_response(200)
            self.send_header("Content-Length", "100")
            self.end_headers()
            for _ in range(100):
                self.wfile.write(b".")
                self.wfile.flush()
                time.sleep(1)
        elif url.path == "/v1/so-lieu":
            self.so_lieu(query)
        elif url.path == "/json":
            self.answer(200, query["body"].encode(), Content_Type="application/json")
        elif url.path == "/figures":
            self.figures(query)
        else:
            self.answer(404, b"{}", Content_Type="application/json")

    def so_lieu(self, query):
        """What the README of the pack plan.http asks for."""
        if not self.headers.get("Authorization", "").startswith("Bearer ") or len(self.headers["Authorization"]) < 9:
            return self.answer(401)
        pages = {"1": [{"donVi": "thon-1", "giaTri": None, "tuSo": 40, "mauSo": 50}, {"donVi": "thon-2", "giaTri": 12.5, "tuSo": None, "mauSo": None}], "2": [{"donVi": "thon-3", "giaTri": 0, "tuSo": "7", "mauSo": ""}]}
        body = {"capNhat": "2026-04-01", "soLieu": pages.get(query["trang"], [])}
        self.answer(200, json.dumps(body).encode(), Content_Type="application/json")

    def figures(self, query):
        """Rows of three villages for a period, two on a page; the pages are told in the way that is asked for."""
        rows = [{"unit": {"code": f"thon-{i}"}, "done": 10 * i, "of": None if i == 2 else 50, "share": f"{i},5", "day": "31/03/2026", "ok": i == 1} for i in range(1, 4)]
        size = int(query.get("size", "2"))
        start = int(query["offset"]) if "offset" in query else (int(query.get("page", "1")) - 1) * size
        body = {"asOf": "2026-04-01T08:00:00+07:00", "period": query.get("period"), "data": {"rows": rows[start:start + size]}}
        if query.get("paging") == "link" and start + size < len(rows):
            body["next"] = f"/figures?paging=link&period={query.get('period')}&offset={start + size}"
        self.answer(200, json.dumps(body).encode(), Content_Type="application/json")


server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 0), Handler)
server.daemon_threads = True
print(server.server_address[1], flush=True)
server.serve_forever()
