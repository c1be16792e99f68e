// `npm run texts`: checks texts/*.ftl against each other and writes src/texts.gen.ts. English is the reference.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from './catalogue.mjs';

const folder = new URL('../texts/', import.meta.url);
const target = fileURLToPath(new URL('../src/texts.gen.ts', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
names.sort((a, b) => Number(b === 'en.ftl') - Number(a === 'en.ftl') || a.localeCompare(b));

const { faults, types } = generate(names.map((name) => [name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')]));
if (faults.length) {
  for (const fault of faults) console.error(fault);
  console.error(`The texts have ${faults.length} faults.`);
  process.exit(1);
}
// An unchanged file keeps its time, so that nothing is built for nothing.
if (!existsSync(target) || readFileSync(target, 'utf8') !== types) writeFileSync(target, types);
