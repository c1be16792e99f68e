// Half-written words: kept on this phone with each pause of the hand, touched by nothing that comes from outside.

import { Shelf } from './shelf';
import type { PersonId } from './wire';

const PAUSE_MS = 250;
const GUEST = 'guest';

/** One field that somebody writes in: `bind:value={draft.text}`. */
export class Draft {
  #text = $state('');
  /** Whether what is seen is on the phone's storage; "Saved on this phone" is said only then. */
  saved = $state(true);
  readonly #shelf: Shelf;
  readonly #name: string;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(shelf: Shelf, name: string) {
    this.#shelf = shelf;
    this.#name = name;
    this.#text = shelf.get(name) ?? '';
  }

  get text(): string {
    return this.#text;
  }

  set text(words: string) {
    if (words === this.#text) return;
    this.#text = words;
    this.saved = false;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.flush(), PAUSE_MS);
  }

  /** Writes it to the storage now. */
  flush(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    if (this.saved) return;
    if (this.#text === '') {
      this.#shelf.drop(this.#name);
      this.saved = true;
    } else {
      this.saved = this.#shelf.put(this.#name, this.#text);
    }
  }

  /** Empties it: its words are in the outbox, or the writer has thrown them away. */
  clear(): void {
    this.text = '';
    this.flush();
  }
}

/** All drafts of this phone, of whoever is signed in. */
export class Drafts {
  readonly #shelf: Shelf;
  readonly #open = new Map<string, Draft>();
  #who = GUEST;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** Whose drafts these are from now on. What they wrote as a guest before signing in becomes theirs. */
  belongTo(person: PersonId | undefined): void {
    this.flush();
    this.#open.clear();
    this.#who = person ?? GUEST;
    if (person !== undefined) this.#adopt(person);
  }

  /**
   * The draft of a field: the same object each time. `place` says where in the forum it is (`talk`, `thread/17`,
   * `amend/60/60.1`), `field` which of its fields (`words`, `because`).
   */
  at(forum: string, place: string, field: string): Draft {
    const name = `moothall/draft/${this.#who}/${forum}/${place}/${field}`;
    const known = this.#open.get(name);
    if (known) return known;
    const draft = new Draft(this.#shelf, name);
    this.#open.set(name, draft);
    return draft;
  }

  /** Empties all fields of a place, open or not. */
  clear(forum: string, place: string): void {
    const beginning = `moothall/draft/${this.#who}/${forum}/${place}/`;
    for (const [name, draft] of this.#open) if (name.startsWith(beginning)) draft.clear();
    for (const name of this.#shelf.names(beginning)) this.#shelf.drop(name);
  }

  /** Writes everything down now: the page goes away, or the battery may. */
  flush(): void {
    for (const draft of this.#open.values()) draft.flush();
  }

  #adopt(person: PersonId): void {
    const beginning = `moothall/draft/${GUEST}/`;
    for (const name of this.#shelf.names(beginning)) {
      const words = this.#shelf.get(name) ?? '';
      const target = `moothall/draft/${person}/${name.slice(beginning.length)}`;
      const own = this.#shelf.get(target);
      // Two drafts of one field: both are kept, one under the other.
      const both = own === undefined || own === words ? words : `${own}\n\n${words}`;
      if (words !== '') this.#shelf.put(target, both);
      this.#shelf.drop(name);
    }
  }
}
