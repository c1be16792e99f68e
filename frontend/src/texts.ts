// Every word of the interface, from texts/*.ftl. `t('reply-to')` without its `name` does not compile.

import { FluentBundle, FluentResource } from '@fluent/bundle';
import { createSubscriber } from 'svelte/reactivity';
import { catalogues, late, type Texts } from './texts.gen';

/** The name of a text. */
export type TextKey = keyof Texts;
/** The languages there are. */
export type Language = keyof typeof catalogues;
/** Texts that come with the screens that speak them. */
export type LateTexts = keyof typeof late;
/** What a text needs to be told: nothing, or an object. */
export type Told<K extends TextKey> = [Texts[K]] extends [null] ? [] : [told: NonNullable<Texts[K]>];

/** All languages, each under its own name for itself. */
export const languages = (Object.keys(catalogues) as Language[]).map((language) => ({
  language,
  name: new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
}));

const RIGHT_TO_LEFT = /^(ar|fa|he|ps|sd|ur|yi)\b/;
// Letters and marks that read right to left, and the marks that turn direction.
const TURNS =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EEFF}]/u;

/** The catalogues that are here, and those that were ever asked for: a change of the language fetches them all. */
const spoken = new Map<'core' | LateTexts, FluentBundle>();
const heard = new Set<'core' | LateTexts>(['core']);
let language: Language = 'en';
/** The language that was chosen last; it is shown once its texts are here. */
let chosen: Language = 'en';
let tell = () => {};
// A template that shows a text is drawn anew when the language changes.
const watch = createSubscriber((changed) => {
  tell = changed;
  return () => (tell = () => {});
});

/**
 * Fences words off from the direction of the sentence around them (U+2068 … U+2069), only where that makes a difference, so
 * that a sentence in one direction has no invisible letters. The server does the same: `isolated` in its texts.
 */
export function isolated(words: string, reading: string): string {
  return RIGHT_TO_LEFT.test(reading) || TURNS.test(words) ? `\u2068${words}\u2069` : words;
}

/** Whether this is a language we have. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(catalogues, tag);
}

/** Makes a bundle from a catalogue's source. */
export function bundleOf(tag: string, source: string): FluentBundle {
  // Fluent's own isolation marks every number too; `told` fences off only what needs it.
  const made = new FluentBundle(dialect(tag), { useIsolating: false });
  made.addResource(new FluentResource(source));
  return made;
}

/** A text of one bundle. A key of the form `text.attribute` names an attribute. */
export function format(from: FluentBundle, key: string, told: Record<string, string | number> = {}): string {
  const [id, attribute] = key.split('.');
  const message = from.getMessage(id ?? key);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (!pattern) return key;
  const reading = from.locales[0] ?? 'en';
  const safe = Object.entries(told).map(([name, value]) => [
    name,
    typeof value === 'string' ? isolated(value, reading) : value,
  ]);
  // With a list for its faults, Fluent never throws; the generator has seen to it that there are none.
  return from.formatPattern(pattern, Object.fromEntries(safe), []);
}

/** The language of the screens. */
export function readingLanguage(): Language {
  watch();
  return language;
}

/** The locale for dates and numbers: English as in Europe, with the day first and 24 hours. */
export function dialect(tag: string): string {
  return tag === 'en' ? 'en-GB' : tag;
}

/** A text in the language of the screens. */
export function t<K extends TextKey>(key: K, ...told: Told<K>): string {
  watch();
  const id = key.split('.', 1)[0] ?? key;
  for (const bundle of spoken.values()) {
    if (bundle.hasMessage(id)) return format(bundle, key, told[0] as Record<string, string | number> | undefined);
  }
  return key;
}

/** A text that may still be on its way, and what is said meanwhile. */
export function whenHere<K extends TextKey>(meanwhile: string, key: K, ...told: Told<K>): string {
  const said = t(key, ...told);
  return said === key ? meanwhile : said;
}

async function fetchBundle(name: 'core' | LateTexts, tag: Language): Promise<FluentBundle> {
  const source = name === 'core' ? catalogues[tag]() : late[name][tag]();
  return bundleOf(tag, (await source).default);
}

/** Fetches a language and shows it. False when it could not be fetched: then the old one stays. */
export async function setLanguage(tag: string): Promise<boolean> {
  const wanted: Language = isLanguage(tag) ? tag : 'en';
  chosen = wanted;
  try {
    const names = [...heard];
    const bundles = await Promise.all(names.map((name) => fetchBundle(name, wanted)));
    // Another language was chosen meanwhile.
    if (chosen !== wanted) return true;
    names.forEach((name, i) => bundles[i] && spoken.set(name, bundles[i]));
  } catch {
    if (chosen === wanted) chosen = language;
    return false;
  }
  language = wanted;
  document.documentElement.lang = wanted;
  document.documentElement.dir = RIGHT_TO_LEFT.test(wanted) ? 'rtl' : 'ltr';
  tell();
  return true;
}

/** Fetches texts that come with a screen, in the chosen language. False when they could not be had. */
export async function fetchTexts(name: LateTexts): Promise<boolean> {
  heard.add(name);
  const wanted = chosen;
  if (spoken.get(name)?.locales[0] === dialect(wanted)) return true;
  try {
    const bundle = await fetchBundle(name, wanted);
    if (chosen !== wanted) return fetchTexts(name);
    spoken.set(name, bundle);
    tell();
    return true;
  } catch {
    return false;
  }
}

/** The person's choice of a language: shown now, and asked of the server from now on by a cookie of this name. */
export async function chooseLanguage(tag: Language): Promise<boolean> {
  document.cookie = `language=${tag}; Path=/; Max-Age=31536000; SameSite=Lax`;
  return setLanguage(tag);
}
