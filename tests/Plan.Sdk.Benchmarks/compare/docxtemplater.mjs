import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import Docxtemplater from 'docxtemplater';
import { measure } from './timing.mjs';

const { version } = JSON.parse(readFileSync(new URL('./node_modules/docxtemplater/package.json', import.meta.url)));

await measure('docxtemplater', version, async (template, data) => {
  const bytes = readFileSync(template);
  return () => {
    const paper = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
    paper.render(data);
    return paper.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } });
  };
});
