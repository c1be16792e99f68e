// Small things to speak about in tests.

import type { Author, Item, Own, Place, Seq, State, Tell } from '../src/wire';

export const NOOR: Author = { person: 'noor', name: 'Noor H.', group: 'citizen' };
export const KARIN: Author = { person: 'karin', name: 'Karin Aldal', group: 'elected', hat: 'Green' };

/** Somebody for whom nothing is open and nothing waits. */
export const NOTHING_OWN: Own = {
  staff: false,
  may: [],
  on: {},
  positions: [],
  votes: [],
  n_duties: 0,
  declared: false,
  supported: false,
  surveyed: false,
};

export function place(at: Seq): Place {
  return { at, mark: at === 0 ? '' : `mark-${at}` };
}

export function contribution(no: Seq, more: Partial<Extract<Item, { item: 'contribution' }>> = {}): Item {
  return {
    no,
    item: 'contribution',
    contribution: 'comment',
    by: KARIN,
    at: no,
    words: { text: `words ${no}` },
    n_replies: 0,
    ...more,
  };
}

export function proposal(no: Seq, more: Partial<Extract<Item, { item: 'proposal' }>> = {}): Item {
  return {
    no,
    item: 'proposal',
    at: no,
    leads: [],
    credits: [],
    version: 1,
    version_at: no,
    ideas: [],
    open_amendments: [],
    n_accepted: 0,
    n_declined: 0,
    tally: { groups: {}, unshown: 0 },
    state: 'live',
    n_replies: 0,
    ...more,
  };
}

export function text(no: Seq, version: number, words = `words of ${version}`): Extract<Item, { item: 'text' }> {
  return { no, item: 'text', version, clauses: [{ clause: `${no}.1`, words: { text: words }, version }] };
}

export function amendment(no: Seq, of: Seq, more: Partial<Extract<Item, { item: 'amendment' }>> = {}): Item {
  return {
    no,
    item: 'amendment',
    proposal: of,
    version: 1,
    by: NOOR,
    at: no,
    changes: [],
    outcome: { is: 'open' },
    n_replies: 0,
    ...more,
  };
}

export function step(topic: Seq, from: Seq, to: Seq, items: Item[] = []): Extract<Tell, { tell: 'step' }> {
  return { tell: 'step', topic, from: place(from), to: place(to), items };
}

export function state(more: Partial<State> = {}): State {
  return { language: 'en', build: 'b1', demo: [], councils: [], looks: [], ...more };
}

/** Numbers that look random and are the same on every run of a seed (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let one = Math.imul(state ^ (state >>> 15), state | 1);
    one ^= one + Math.imul(one ^ (one >>> 7), one | 61);
    return Math.floor((((one ^ (one >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** A browser's storage that can be full. */
export class Storage {
  full = false;
  readonly #kept = new Map<string, string>();
  get length(): number {
    return this.#kept.size;
  }
  key(index: number): string | null {
    return [...this.#kept.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new Error('full');
    this.#kept.set(key, value);
  }
  removeItem(key: string): void {
    this.#kept.delete(key);
  }
}
