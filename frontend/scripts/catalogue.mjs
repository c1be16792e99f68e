// Reads Fluent catalogues, finds what is missing in them, and writes the types that make a wrong `t(…)` a compile error.

import { FluentParser } from '@fluent/syntax';

const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function keyOf(variant) {
  return variant.key.type === 'NumberLiteral' ? Number(variant.key.value) : variant.key.name;
}

function isPlural(select) {
  const keys = select.variants.map(keyOf);
  return keys.every((key) => typeof key === 'number' || PLURALS.has(key));
}

/** Walks a pattern: `see` is told each variable with how it is used, `choose` each selection, `refer` each other text used. */
function walk(node, ears) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) return node.forEach((child) => walk(child, ears));
  switch (node.type) {
    case 'SelectExpression': {
      const plural = isPlural(node);
      if (node.selector.type === 'VariableReference') {
        ears.see(node.selector.id.name, plural ? 'number' : node.variants.map(keyOf));
      } else walk(node.selector, ears);
      ears.choose(node, plural);
      return node.variants.forEach((variant) => walk(variant.value, ears));
    }
    case 'FunctionReference':
      for (const given of node.arguments.positional) {
        if (given.type === 'VariableReference') ears.see(given.id.name, 'number');
        else walk(given, ears);
      }
      return;
    case 'VariableReference':
      return ears.see(node.id.name, 'any');
    case 'MessageReference':
      return ears.refer(node.attribute ? `${node.id.name}.${node.attribute.name}` : node.id.name);
    case 'TermReference':
      return ears.refer(`-${node.id.name}`);
    default:
      return Object.values(node).forEach((child) => walk(child, ears));
  }
}

function patternsOf(entry) {
  const id = entry.type === 'Term' ? `-${entry.id.name}` : entry.id.name;
  const own = entry.value ? [[id, entry.value]] : [];
  return [...own, ...entry.attributes.map((attribute) => [`${id}.${attribute.id.name}`, attribute.value])];
}

function argumentsOf(key, patterns, faults, language, way = []) {
  const found = new Map();
  if (way.includes(key)) {
    faults.push(`${language}: ${key} refers to itself`);
    return found;
  }
  const see = (name, use) => {
    const known = found.get(name);
    const rank = (one) => (Array.isArray(one) ? 1 : one === 'number' ? 2 : 0);
    if (known === undefined || rank(use) > rank(known)) found.set(name, use);
  };
  walk(patterns.get(key), {
    see,
    choose: () => {},
    refer: (other) => {
      if (!patterns.has(other)) faults.push(`${language}: ${key} uses ${other}, which does not exist`);
      else for (const [name, use] of argumentsOf(other, patterns, faults, language, [...way, key])) see(name, use);
    },
  });
  return found;
}

function checkPlurals(key, pattern, language, faults) {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  walk(pattern, {
    see: () => {},
    refer: () => {},
    choose: (select, plural) => {
      if (!plural) return;
      const has = new Set(select.variants.map(keyOf));
      for (const one of wanted.filter((one) => !has.has(one))) faults.push(`${language}: ${key} has no plural [${one}]`);
      for (const one of has) {
        if (typeof one === 'string' && !wanted.includes(one))
          faults.push(`${language}: ${key} has a plural [${one}] that is never used`);
      }
    },
  });
}

/** One language's texts: key → its arguments with how each is used. Faults are told in sentences. */
export function readCatalogue(language, source) {
  const faults = [];
  const patterns = new Map();
  for (const entry of new FluentParser().parse(source).body) {
    if (entry.type === 'Junk') {
      const line = source.slice(0, entry.span.start).split('\n').length;
      faults.push(`${language}: line ${line} cannot be read: ${entry.annotations.map((one) => one.message).join(' ')}`);
    }
    if (entry.type !== 'Message' && entry.type !== 'Term') continue;
    for (const [key, pattern] of patternsOf(entry)) {
      if (patterns.has(key)) faults.push(`${language}: ${key} stands twice`);
      patterns.set(key, pattern);
    }
  }
  const texts = new Map();
  for (const [key, pattern] of patterns) {
    checkPlurals(key, pattern, language, faults);
    const found = argumentsOf(key, patterns, faults, language);
    if (!key.startsWith('-')) texts.set(key, found);
  }
  return { texts, faults };
}

/** What two catalogues do not agree on. */
export function compareCatalogues(first, firstTexts, other, otherTexts) {
  const faults = [];
  for (const key of firstTexts.keys()) if (!otherTexts.has(key)) faults.push(`${other}: ${key} is missing`);
  for (const [key, found] of otherTexts) {
    const wanted = firstTexts.get(key);
    if (!wanted) {
      faults.push(`${other}: ${key} does not exist in ${first}`);
      continue;
    }
    for (const name of wanted.keys()) if (!found.has(name)) faults.push(`${other}: ${key} does not use { $${name} }`);
    for (const name of found.keys())
      if (!wanted.has(name)) faults.push(`${other}: ${key} uses { $${name} }, which ${first} does not give`);
  }
  return faults;
}

function typeOf(uses) {
  if (uses.includes('number')) return 'number';
  return uses.some(Array.isArray) ? 'string' : 'string | number';
}

/** One line for each text: its key, and the type of what it needs to be told. */
function linesOf(catalogues) {
  const [[, reference]] = catalogues;
  return [...reference.keys()].map((key) => {
    const given = [...reference.get(key).keys()].sort();
    const fields = given.map((name) => {
      const uses = catalogues.map(([, texts]) => texts.get(key)?.get(name)).filter((use) => use !== undefined);
      return `${JSON.stringify(name)}: ${typeOf(uses)}`;
    });
    return `  ${JSON.stringify(key)}: ${fields.length ? `{ ${fields.join('; ')} }` : 'null'};`;
  });
}

function importsOf(catalogues, path, indent) {
  return catalogues.map(
    ([language]) => `${indent}${JSON.stringify(language)}: () => import('../texts/${path(language)}?raw'),`,
  );
}

/** The TypeScript that knows every key and its arguments. */
function typesOf(core, late) {
  const lines = ['// Generated from texts/*.ftl and texts/life/*.ftl by scripts/texts.mjs; never edited, never committed.', ''];
  lines.push('/** Every text, with what it needs to be told. */', 'export interface Texts {');
  lines.push(...[core, ...late.map(([, read]) => read)].flatMap(linesOf).sort(), '}', '');
  lines.push(
    '/** Where each language is fetched from; only the one that is read is fetched. */',
    'export const catalogues = {',
  );
  lines.push(...importsOf(core, (language) => `${language}.ftl`, '  '), '};', '');
  lines.push('/** Texts that come with the screens that speak them. */', 'export const late = {');
  for (const [name, read] of late) {
    lines.push(
      `  ${JSON.stringify(name)}: {`,
      ...importsOf(read, (language) => `life/${name}.${language}.ftl`, '    '),
      '  },',
    );
  }
  lines.push('};', '');
  return lines.join('\n');
}

/** Reads the catalogues of one kind (language → source; the first is the reference) and notes what is wrong with them. */
function readAll(sources, where, faults) {
  const read = [...sources].map(([language, source]) => [language, readCatalogue(language, source)]);
  const [[first, { texts }], ...others] = read;
  const found = read.flatMap(([, { faults }]) => faults);
  for (const [other, { texts: compared }] of others) found.push(...compareCatalogues(first, texts, other, compared));
  faults.push(...found.map((fault) => where + fault));
  return read.map(([language, { texts }]) => [language, texts]);
}

/** Reads all catalogues: the core's, and by name those that come later. Types, or faults. */
export function generate(sources, late = []) {
  const faults = [];
  const core = readAll(sources, '', faults);
  const languages = core.map(([language]) => language);
  const seen = new Map([...core[0][1].keys()].map((key) => [key, 'the core']));
  const more = [...late].map(([name, sources]) => {
    const read = readAll(sources, `life/${name}.`, faults);
    const has = read.map(([language]) => language);
    for (const one of languages.filter((one) => !has.includes(one))) faults.push(`life/${name}.${one} is missing`);
    for (const key of read[0][1].keys()) {
      if (seen.has(key)) faults.push(`life/${name}: ${key} stands in ${seen.get(key)} too`);
      seen.set(key, `life/${name}`);
    }
    return [name, read];
  });
  return { faults, types: faults.length ? '' : typesOf(core, more) };
}
