// Runs a job warm and prints its median as one line of JSON; keeps the last result for check.py.
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

export async function measure(name, version, render) {
  const [out, ...sizes] = process.argv.slice(2);
  const template = `${out}/${name}.docx`;
  for (const rows of sizes) {
    const content = JSON.parse(readFileSync(`${out}/content-${rows}.json`, 'utf8'));
    const data = { ...content.fields, rows: content.rows };
    const job = await render(template, data);
    const times = [];
    let bytes;
    const warmUntil = performance.now() + 2000;
    for (let i = 0; i < 5 || (performance.now() < warmUntil && i < 200); i++) bytes = await job();
    const until = performance.now() + 4000;
    while (times.length < 15 || (performance.now() < until && times.length < 500)) {
      const start = performance.now();
      bytes = await job();
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    writeFileSync(`${out}/${name}-${rows}.docx`, bytes);
    console.log(JSON.stringify({ name, version, rows: Number(rows), ms: times[times.length >> 1], runs: times.length, bytes: bytes.length }));
  }
}
