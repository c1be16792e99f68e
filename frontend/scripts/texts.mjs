// `npm run texts`: checks texts/*.ftl and texts/life/*.ftl against each other and writes src/texts.gen.ts. English is the reference.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from './catalogue.mjs';
import { readTexts } from './folder.mjs';

const target = fileURLToPath(new URL('../src/texts.gen.ts', import.meta.url));
const { core, late } = readTexts();
const { faults, types } = generate(core, late);
if (faults.length) {
  for (const fault of faults) console.error(fault);
  console.error(`The texts have ${faults.length} faults.`);
  process.exit(1);
}
// An unchanged file keeps its time, so that nothing is built for nothing.
if (!existsSync(target) || readFileSync(target, 'utf8') !== types) writeFileSync(target, types);
