import { readFileSync } from 'node:fs';
import { TemplateHandler } from 'easy-template-x';
import { measure } from './timing.mjs';

const { version } = JSON.parse(readFileSync(new URL('./node_modules/easy-template-x/package.json', import.meta.url)));

await measure('easy-template-x', version, async (template, data) => {
  const bytes = readFileSync(template);
  const handler = new TemplateHandler();
  return () => handler.process(bytes, data);
});
