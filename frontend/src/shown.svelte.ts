// What the screens show of the memory: drawn anew item by item, a few times a second at most, and not while paused.

import { SvelteMap } from 'svelte/reactivity';
import { keyOf, Memory, type ItemKey, type ItemKind, type ItemOf, type TopicView } from './memory';
import { Reading } from './reading';
import type { Item, Seq } from './wire';

/** The text of a proposal as the reader has it before them. */
export interface ShownText {
  text: ItemOf<'text'>;
  /** The version of now, where the reader has an earlier one before them: "Show version 4". */
  newer?: number;
}

const BATCH_MS = 250;
const BATCH_HIDDEN_MS = 1000;

/** The reactive face of a memory. */
export class Shown {
  /** What is known, shown or not. */
  memory = new Memory();
  /** The reader has stopped the live view. */
  paused = $state.raw(false);
  readonly #items = new SvelteMap<ItemKey, Item>();
  readonly #views = new SvelteMap<Seq, TopicView>();
  readonly #texts = new SvelteMap<Seq, ShownText>();
  readonly #reading = new Reading();
  #published_ms = -Infinity;
  #publishing: ReturnType<typeof setTimeout> | undefined;

  /** The latest form of an item. */
  item<K extends ItemKind>(kind: K, no: Seq): ItemOf<K> | undefined {
    return this.#items.get(`${kind}/${no}`) as ItemOf<K> | undefined;
  }

  /** A topic. */
  view(topic: Seq): TopicView {
    return this.#views.get(topic) ?? new Memory().view(topic);
  }

  /** A proposal's text as the reader has it before them. */
  text(proposal: Seq): ShownText | undefined {
    return this.#texts.get(proposal);
  }

  /** A reader opens a topic: they begin with everything as it is now. */
  open(topic: Seq): void {
    this.memory.open(topic);
    this.#reading.open(topic);
    this.#publishText(topic);
    this.plan();
  }

  /** Nobody reads it any more. */
  close(topic: Seq): void {
    this.#reading.leave(topic);
  }

  /** "Show version 4". */
  showVersion(proposal: Seq): void {
    this.#reading.showLatest(proposal);
    this.#publishText(proposal);
  }

  /** The reader makes the next version themselves: it is shown when it comes. */
  expect(proposal: Seq): void {
    this.#reading.expect(proposal);
  }

  /** Stops the live view, or lets it run again. */
  pause(paused: boolean): void {
    this.publish();
    this.paused = paused;
  }

  /** Forgets everything. */
  clear(): void {
    clearTimeout(this.#publishing);
    this.#publishing = undefined;
    this.#published_ms = -Infinity;
    this.paused = false;
    this.memory = new Memory();
    this.#reading.clear();
    for (const map of [this.#items, this.#views, this.#texts]) map.clear();
  }

  /** Shows what has changed: at once when it is quiet, four times a second when it is not. */
  plan(): void {
    if (this.paused || this.#publishing !== undefined) return;
    const batch_ms = document.hidden ? BATCH_HIDDEN_MS : BATCH_MS;
    const wait_ms = this.#published_ms + batch_ms - Date.now();
    if (wait_ms <= 0) this.publish();
    else this.#publishing = setTimeout(() => this.publish(), wait_ms);
  }

  /** Shows what has changed now: also while paused, because it was the reader who did something. */
  publish(): void {
    clearTimeout(this.#publishing);
    this.#publishing = undefined;
    const { items, topics } = this.memory.changes();
    // Where nothing changed nothing was drawn, and what comes next need not wait.
    if (items.size > 0) this.#published_ms = Date.now();
    const overtaken = new Set<Seq>();
    for (const key of items) this.#publishItem(key, overtaken);
    for (const proposal of overtaken) this.#publishText(proposal);
    for (const topic of topics) this.#views.set(topic, this.memory.view(topic));
  }

  #publishItem(key: ItemKey, overtaken: Set<Seq>): void {
    const [kind, no] = key.split('/') as [ItemKind, string];
    const item = this.memory.item(kind, Number(no));
    const before = this.#items.get(key);
    if (!item) return void this.#items.delete(key);
    this.#items.set(keyOf(item), item);
    if (item.item === 'text') {
      this.#reading.came(item);
      overtaken.add(item.no);
    }
    // Hidden words leave every screen, also where they stand in an older text that is being read.
    if (
      (item.item === 'amendment' || item.item === 'proposal') &&
      item.hidden &&
      before &&
      !('hidden' in before && before.hidden)
    ) {
      const proposal = item.item === 'amendment' ? item.proposal : item.no;
      const latest = this.memory.item('text', proposal);
      if (latest) this.#reading.came(latest);
      this.#reading.showLatest(proposal);
      overtaken.add(proposal);
    }
  }

  #publishText(proposal: Seq): void {
    const text = this.#reading.text(proposal);
    if (!text) return void this.#texts.delete(proposal);
    const newer = this.#reading.newer(proposal);
    this.#texts.set(proposal, { text, ...(newer === undefined ? {} : { newer }) });
  }
}
