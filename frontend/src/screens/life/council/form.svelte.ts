// A long form kept as one draft: what is written survives a dead battery, a refusal and a reload.
import { drafts } from '../../../house.svelte';
import type { Event, Seq } from '../../../wire';
import { place } from '../../writing';

/** What was kept, in the shape of a pattern; a list's first element is the pattern of the others. What does not fit is left out. */
export function fit<T>(pattern: T, kept: unknown): T {
  if (Array.isArray(pattern)) {
    const [one] = pattern as unknown[];
    return (Array.isArray(kept) ? kept.map((part: unknown) => fit(one, part)) : []) as T;
  }
  if (typeof pattern === 'object' && pattern !== null) {
    const from = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
    return Object.fromEntries(Object.entries(pattern).map(([name, part]) => [name, fit(part, from[name])])) as T;
  }
  return typeof kept === typeof pattern ? (kept as T) : pattern;
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}

/** An act that was not recorded, from the drafts into which its fields were put back; absent where there is none. */
function cameBack<E extends Event>(forum: string, where: string, act: E): E | undefined {
  let found = false;
  const fields = Object.entries(act).flatMap(([name, part]: [string, unknown]) => {
    const words = drafts.at(forum, where, name).text;
    if (words !== '') found = true;
    // A field that was left out stays out; a list and a vote are always there.
    if (words === '') return typeof part === 'object' ? [[name, Array.isArray(part) ? [] : part]] : [];
    return [[name, fit(part, typeof part === 'string' ? words : parsed(words))]];
  });
  return found ? { ...(Object.fromEntries(fields) as E), kind: act.kind } : undefined;
}

/** The faults without one that is being mended. */
export function without<W>(wrong: Record<string, W>, name: string): Record<string, W> {
  return Object.fromEntries(Object.entries(wrong).filter(([one]) => one !== name));
}

/** How a form becomes an act, and an act that came back a form again. */
export interface Shape<F, E extends Event> {
  /** The form with one element in each list. */
  form: F;
  /** The act with one element in each list and every field given. */
  act: E;
  formOf: (act: E) => F;
}

/** A form that somebody fills in, over days if need be. */
export class LongForm<F extends object, E extends Event> {
  /** What is written so far. */
  now: F;
  readonly #forum: string;
  readonly #where: string;
  #begun: string;

  /** `about` is what the act is about, `begin` what the form starts from. */
  constructor(forum: string, about: Seq, begin: F, shape: Shape<F, E>) {
    this.#forum = forum;
    this.#where = place.act(shape.act.kind, about);
    this.#begun = JSON.stringify(begin);
    const kept = drafts.at(forum, this.#where, 'form').text;
    const back = kept === '' ? cameBack(forum, this.#where, shape.act) : undefined;
    const now = $state(kept !== '' ? fit(shape.form, parsed(kept)) : back ? shape.formOf(back) : begin);
    this.now = now;
  }

  /** Something was written that is not sent. */
  get begun(): boolean {
    return JSON.stringify(this.now) !== this.#begun;
  }

  /** Whether the phone has it on its storage. */
  get saved(): boolean {
    return drafts.at(this.#forum, this.#where, 'form').saved;
  }

  /** Notes what is written; for an `$effect`, which runs it again with each letter. */
  note(): void {
    const words = JSON.stringify(this.now);
    drafts.at(this.#forum, this.#where, 'form').text = words === this.#begun ? '' : words;
  }

  /** It is on its way. */
  sent(): void {
    this.#begun = JSON.stringify(this.now);
    drafts.clear(this.#forum, this.#where);
  }
}
