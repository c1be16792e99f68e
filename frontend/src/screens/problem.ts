// The parts of the problem as drafts: what each is, and whose voices it comes from.
import { drafts } from '../house.svelte';
import { GROUPS } from '../parts/tally';
import { t } from '../texts';
import type { ActorGroup, Component, ComponentItem } from '../wire';
import { MOST, place, wrongWords } from './writing';

/** So many parts fit into one statement on a phone. */
export const PARTS_MOST = 12;

/** The groups of a draft. */
export function originOf(text: string): ActorGroup[] {
  return GROUPS.filter((group) => text.split(' ').includes(group));
}

/** Begins with the parts of now, unless some were begun on this phone. Says how many there are. */
export function beginParts(forum: string, parts: readonly ComponentItem[]): number {
  const at = (field: string) => drafts.at(forum, place.problem, field);
  const begun = () => {
    const numbers = Array.from({ length: PARTS_MOST }, (_, i) => i + 1);
    return Math.max(0, ...numbers.filter((n) => at(`part-${n - 1}`).text !== '' || at(`origin-${n - 1}`).text !== ''));
  };
  if (begun() === 0) {
    parts.slice(0, PARTS_MOST).forEach((part, i) => {
      at(`part-${i}`).text = part.words;
      at(`origin-${i}`).text = part.origin.join(' ');
    });
  }
  return begun();
}

/** Reads the first parts: what is sent, or what is wrong, field by field. An empty part is left out. */
export function readParts(forum: string, n: number, now: readonly ComponentItem[]): Component[] | Record<string, string> {
  const faults: Record<string, string> = {};
  const parts = Array.from({ length: n }, (_, i) => i).flatMap((i): Component[] => {
    const words = drafts.at(forum, place.problem, `part-${i}`).text.trim();
    const origin = originOf(drafts.at(forum, place.problem, `origin-${i}`).text);
    if (words === '' && origin.length === 0) return [];
    const fault = wrongWords(words, MOST.text);
    if (fault) faults[`part-${i}`] = fault;
    if (origin.length === 0) faults[`origin-${i}`] = t('problem-part-choose');
    // What a part was taken from stays with it for as long as it reads the same.
    const sources = now.find((part) => part.words === words)?.sources ?? [];
    return [{ words, origin, ...(sources.length > 0 ? { sources } : {}) }];
  });
  return Object.keys(faults).length > 0 ? faults : parts;
}

/** The same parts from the same voices. */
export function sameParts(parts: readonly Component[], now: readonly ComponentItem[]): boolean {
  const told = (all: readonly (Component | ComponentItem)[]) => JSON.stringify(all.map((one) => [one.words, one.origin]));
  return told(parts) === told(now);
}
