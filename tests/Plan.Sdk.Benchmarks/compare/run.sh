#!/usr/bin/env bash
# The same report of 40 fields and a table of 50 and 2,000 rows from every library, warm, in one run; prints medians and ratios.
set -euo pipefail
cd "$(dirname "$0")"
out=out
sizes=(50 2000)
mkdir -p "$out"
rm -f "$out"/*

missing=()
command -v node >/dev/null || missing+=("Node.js 20 (Debian: apt install nodejs npm)")
# Debian's packages belong to Debian's own interpreter, which need not be the first on the path.
find_python() {
  for python in python3 /usr/bin/python3; do "$python" -c 'import docx, docxtpl' 2>/dev/null && return 0; done
  return 1
}
if ! find_python && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get install -qq -y python3-docx python3-docxtpl >/dev/null || true
fi
find_python || missing+=("python-docx and docxtpl (Debian: apt install python3-docx python3-docxtpl)")
if [ ${#missing[@]} -gt 0 ]; then
  printf 'compare: missing: %s\n' "${missing[@]}" >&2
  exit 1
fi

[ -d node_modules ] || npm ci --silent --no-audit --no-fund
dotnet build .. -c Release -v q --nologo >&2
bench() { dotnet ../bin/Release/net10.0/plan-bench.dll "$@"; }

for n in "${sizes[@]}"; do bench content "$n" > "$out/content-$n.json"; done
"$python" templates.py "$out"
{
  for library in docxtemplater easy-template-x carbone; do node "$library.mjs" "$out" "${sizes[@]}"; done
  "$python" docxtpl_bench.py "$out" "${sizes[@]}"
  bench report "$out" "${sizes[@]}"
} | tee "$out/results.jsonl" >&2
"$python" table.py "$out"
