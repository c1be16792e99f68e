// The text a reader has before them. It is marked as overtaken, never swapped under their eyes, until they ask for the new one.

import type { ItemOf } from './memory';
import type { Seq } from './wire';

type TextItem = ItemOf<'text'>;

/** Which version of each proposal's text is on the screen. */
export class Reading {
  readonly #latest = new Map<Seq, TextItem>();
  readonly #shown = new Map<Seq, TextItem>();
  readonly #open = new Set<Seq>();
  readonly #expected = new Set<Seq>();

  /** The text on the screen. */
  text(proposal: Seq): TextItem | undefined {
    return this.#shown.get(proposal);
  }

  /** The version that waits behind it. */
  newer(proposal: Seq): number | undefined {
    const latest = this.#latest.get(proposal);
    return latest && latest.version !== this.#shown.get(proposal)?.version ? latest.version : undefined;
  }

  /** A reader opens the proposal: they begin with the version of now. */
  open(proposal: Seq): void {
    this.showLatest(proposal);
    this.#open.add(proposal);
  }

  /** Nobody reads it any more. */
  leave(proposal: Seq): void {
    this.#open.delete(proposal);
    this.showLatest(proposal);
  }

  /** The text of now has come, or has changed. */
  came(text: TextItem): void {
    this.#latest.set(text.no, text);
    const shown = this.#shown.get(text.no);
    // The same version in another form: words in it were hidden or shown again, which waits for nobody.
    const same = shown?.version === text.version;
    if (!shown || same || !this.#open.has(text.no) || this.#expected.has(text.no)) this.#shown.set(text.no, text);
    if (!same) this.#expected.delete(text.no);
  }

  /** The reader makes the next version themselves: it is shown when it comes. */
  expect(proposal: Seq): void {
    this.#expected.add(proposal);
  }

  /** The reader asks for the version of now; or words were hidden, which outranks an undisturbed reader. */
  showLatest(proposal: Seq): void {
    const latest = this.#latest.get(proposal);
    if (latest) this.#shown.set(proposal, latest);
  }

  /** Forgets all texts. */
  clear(): void {
    this.#latest.clear();
    this.#shown.clear();
    this.#open.clear();
    this.#expected.clear();
  }
}
