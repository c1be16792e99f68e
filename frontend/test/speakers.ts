// Which screens speak which texts: each room is followed through what it imports at once, as a phone would fetch it.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

type Sources = [language: string, source: string][];

const files = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path) && !/(texts|texts\.gen|wire)\.ts$/.test(path))
    .map((path) => [path, readFileSync(join('src', path), 'utf8')]),
);

function keysOf(sources: Sources): string[] {
  const english = sources.find(([language]) => language === 'en')?.[1] ?? '';
  return [...english.matchAll(/^([a-z][\w-]*) =/gm)].flatMap((found) => found[1] ?? []);
}

/** A file and everything that comes with it. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  const source = files.get(path);
  if (source === undefined || seen.has(path)) return seen;
  seen.add(path);
  for (const found of source.matchAll(/^\s*(?:import|export)\b[^;]*?from '(\.[^']+)'/gm)) {
    const target = normalize(join(dirname(path), found[1] ?? ''));
    for (const name of [target, `${target}.ts`, `${target}.svelte.ts`]) withImports(name, seen);
  }
  return seen;
}

/** What each room says that nothing has brought: neither the core nor the texts that it names. */
export function unspoken(core: Sources, late: [name: string, sources: Sources][]): { faults: string[]; rooms: string[] } {
  const everywhere = keysOf(core);
  const named = new Map(late.map(([name, sources]) => [name, keysOf(sources)]));
  const ways = files.get('screens/rooms.svelte.ts') ?? '';
  const rooms = [...ways.matchAll(/^ {2}(\w+): \{\s*fetch: \(\) => import\('\.\/([^']+)'\)(?:,\s*texts: \[([^\]]*)\])?/gm)];
  const first = withImports('main.ts');
  const faults: string[] = [];
  const judge = (room: string, paths: Iterable<string>, brought: string[]) => {
    const known = [...everywhere, ...brought.flatMap((name) => named.get(name) ?? [])];
    for (const path of paths) {
      const source = files.get(path) ?? '';
      for (const found of source.matchAll(/\bt\(\s*(['`])([\w-]+)(['`$])/g)) {
        const [, , key = '', end] = found;
        const here = end === '$' ? known.some((one) => one.startsWith(key)) : known.includes(key);
        if (!here) faults.push(`${room}: ${path} says ${key}`);
      }
    }
  };
  judge('first', first, []);
  for (const [, room = '', path = '', texts = ''] of rooms) {
    const start = path.endsWith('.svelte') ? `screens/${path}` : `screens/${path}.ts`;
    const brought = [...texts.matchAll(/'(\w+)'/g)].flatMap((found) => found[1] ?? []);
    judge(
      room,
      [...withImports(start)].filter((one) => !first.has(one)),
      brought,
    );
  }
  return { faults, rooms: rooms.flatMap((found) => found[1] ?? []) };
}
