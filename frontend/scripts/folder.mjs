// Where the texts lie: `texts/en.ftl` for the core, `texts/life/desk.en.ftl` for those that come with their screens.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../texts');

/** English first: it is the reference. */
function englishFirst([one], [other]) {
  return Number(other === 'en') - Number(one === 'en') || one.localeCompare(other);
}

/** All catalogues: the core's by language, the late ones by name and then by language. */
export function readTexts() {
  const core = [];
  const late = new Map();
  for (const path of readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.ftl'))) {
    const source = readFileSync(join(folder, path), 'utf8');
    const parts = path.slice(0, -'.ftl'.length).split('/').pop().split('.');
    const language = parts.pop();
    if (parts.length === 0) core.push([language, source]);
    else late.set(parts[0], [...(late.get(parts[0]) ?? []), [language, source]].sort(englishFirst));
  }
  return { core: core.sort(englishFirst), late: [...late].sort(([one], [other]) => one.localeCompare(other)) };
}
