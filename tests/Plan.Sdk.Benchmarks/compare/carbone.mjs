import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import carbone from 'carbone';
import { measure } from './timing.mjs';

const { version } = JSON.parse(readFileSync(new URL('./node_modules/carbone/package.json', import.meta.url)));
const render = promisify(carbone.render);

await measure('carbone', version, async (template, data) => () => render(template, data, {}));
process.exit(0);
