// What the phone knows of a forum: the latest form of each item, and how far each topic has come. Pure: no socket, no screen.

import type { Item, Look, PersonId, Place, Seq, Tell } from './wire';

/** The kinds of item. */
export type ItemKind = Item['item'];
/** An item of one kind. */
export type ItemOf<K extends ItemKind> = Extract<Item, { item: K }>;
/** The name of an item: a phone keeps one for each. */
export type ItemKey = `${ItemKind}/${Seq}`;
/** A step from the house. */
export type Step = Extract<Tell, { tell: 'step' }>;

/** What a screen shows of a topic: numbers in order; the items themselves are asked for one by one. */
export interface TopicView {
  topic: Seq;
  /** There was a look; before it the topic is empty for want of knowing. */
  ready: boolean;
  /** The last entry known. */
  at: Seq;
  /** Contributions that are shown, oldest first. In a thread its root stands first. */
  contributions: Seq[];
  /** How many came in since and wait to be asked for. */
  arrivals: number;
  /** Contributions below this number are not here yet. */
  olderBefore?: Seq;
  proposals: Seq[];
  statements: Seq[];
  amendments: Seq[];
  versions: Seq[];
  positions: Seq[];
  /** Every other kind, by its name. */
  numbers: Partial<Record<ItemKind, Seq[]>>;
}

/** What changed since it was last asked. */
export interface Changes {
  items: Set<ItemKey>;
  topics: Set<Seq>;
}

interface Kept {
  item: Item;
  /** As of which entry. */
  at: Seq;
}

interface Topic {
  place: Place;
  ready: boolean;
  /** The reader has just come: what the first step brings is shown with the rest. */
  arriving: boolean;
  /** `since` was asked and is not answered. */
  asked: boolean;
  olderBefore: Seq | undefined;
  keys: Set<ItemKey>;
  held: Set<Seq>;
}

/** The name under which an item is kept. */
export function keyOf(item: Item): ItemKey {
  return `${item.item}/${item.no}`;
}

const NOWHERE: Place = { at: 0, mark: '' };

/** The phone's knowledge of one forum. */
export class Memory {
  /** Whose phone it is: what they wrote themselves is never held back. */
  me: PersonId | undefined;
  readonly #items = new Map<ItemKey, Kept>();
  readonly #topics = new Map<Seq, Topic>();
  #changes: Changes = { items: new Set(), topics: new Set() };

  /** The latest form of an item. */
  item<K extends ItemKind>(kind: K, no: Seq): ItemOf<K> | undefined {
    return this.#items.get(`${kind}/${no}`)?.item as ItemOf<K> | undefined;
  }

  /** What has changed since this was last called. */
  changes(): Changes {
    const changes = this.#changes;
    this.#changes = { items: new Set(), topics: new Set() };
    return changes;
  }

  /** Whether a topic has been looked at. */
  knows(topic: Seq): boolean {
    return this.#topics.get(topic)?.ready ?? false;
  }

  /** How far a topic is known. */
  place(topic: Seq): Place {
    return this.#topics.get(topic)?.place ?? NOWHERE;
  }

  /** Notes that `since` was asked, so that it is not asked again for each step of the same gap. */
  asking(topic: Seq): void {
    this.#topic(topic).asked = true;
  }

  /** The reader opens the topic: they have seen nothing yet, so nothing needs to be held back. */
  open(topic: Seq): void {
    this.#topic(topic).arriving = true;
    this.showArrivals(topic);
  }

  /**
   * A fresh look: the topic begins anew from it. `anew`: the house did not know our place (its record may have been put back
   * from a backup), so nothing known before is worth more than the look.
   */
  look(look: Look, anew = false): void {
    const topic = this.#topic(look.topic);
    const shown =
      topic.ready && !topic.arriving ? new Set([...topic.keys].filter((key) => !topic.held.has(noOf(key)))) : undefined;
    // Someone in the middle of reading keeps their place only if some of what they read is still there.
    const reading = shown !== undefined && look.items.some((item) => item.item === 'contribution' && shown.has(keyOf(item)));
    const before = topic.keys;
    const heldBefore = topic.held;
    topic.keys = new Set(look.items.map(keyOf));
    topic.held = new Set();
    topic.place = look.place;
    topic.olderBefore = look.older_before;
    topic.asked = false;
    for (const item of look.items) {
      const key = keyOf(item);
      if (anew) this.#items.delete(key);
      this.#take(topic, item, look.place.at);
      if (reading && (!before.has(key) || heldBefore.has(item.no))) this.#hold(topic, look.topic, item);
    }
    topic.ready = true;
    this.#forget(before);
    this.#changes.topics.add(look.topic);
  }

  /** An older page. True when it is older than what is known here, so that `since` its place has to be asked. */
  older(page: Look): boolean {
    const topic = this.#topic(page.topic);
    topic.olderBefore = page.older_before;
    for (const item of page.items) this.#take(topic, item, page.place.at);
    this.#changes.topics.add(page.topic);
    return page.place.at < topic.place.at;
  }

  /** A step. True when there is a gap before it, so that `since` has to be asked. */
  step(step: Step): boolean {
    const topic = this.#topics.get(step.topic);
    if (!topic?.ready) return false;
    const { from, to } = step;
    const mine = topic.place;
    const other = (from.at === mine.at && from.mark !== mine.mark) || (to.at === mine.at && to.mark !== mine.mark);
    const gap = other || from.at > mine.at;
    // Each item is the latest form as of `to`, which is worth having even where the step itself comes too early or late.
    if (!other) for (const item of step.items) this.#arrive(topic, step, item);
    if (gap) return this.#ask(topic);
    topic.asked = false;
    topic.arriving = false;
    if (to.at > mine.at) topic.place = to;
    this.#changes.topics.add(step.topic);
    return false;
  }

  /** The topic has come this far without us. True when `since` has to be asked. */
  reached(no: Seq, at: Seq): boolean {
    const topic = this.#topics.get(no);
    return topic?.ready === true && at > topic.place.at && this.#ask(topic);
  }

  /** Shows what was held back. */
  showArrivals(no: Seq): void {
    const topic = this.#topics.get(no);
    if (!topic || topic.held.size === 0) return;
    topic.held.clear();
    this.#changes.topics.add(no);
  }

  /** Shows one thing that is held back: what the reader has just written themselves. */
  show(no: Seq): void {
    for (const [name, topic] of this.#topics) if (topic.held.delete(no)) this.#changes.topics.add(name);
  }

  /** Forgets a topic. */
  drop(no: Seq): void {
    const topic = this.#topics.get(no);
    if (!topic) return;
    this.#topics.delete(no);
    this.#forget(topic.keys);
    this.#changes.topics.add(no);
  }

  /** What a screen shows of a topic. */
  view(no: Seq): TopicView {
    const topic = this.#topics.get(no);
    const numbers: Partial<Record<ItemKind, Seq[]>> = {};
    for (const key of topic?.keys ?? []) {
      const item = this.#items.get(key)?.item;
      if (item) (numbers[item.item] ??= []).push(item.no);
    }
    for (const list of Object.values(numbers)) list.sort((a, b) => a - b);
    const oldest = topic?.olderBefore;
    return {
      topic: no,
      ready: topic?.ready ?? false,
      at: topic?.place.at ?? 0,
      // What lies below the oldest page is known only in parts: it is shown with its page.
      contributions: (numbers.contribution ?? []).filter(
        (one) => one === no || ((oldest === undefined || one >= oldest) && !topic?.held.has(one)),
      ),
      arrivals: topic?.held.size ?? 0,
      ...(oldest === undefined ? {} : { olderBefore: oldest }),
      proposals: numbers.proposal ?? [],
      statements: numbers.statement ?? [],
      amendments: numbers.amendment ?? [],
      versions: numbers.version ?? [],
      positions: numbers.position ?? [],
      numbers,
    };
  }

  #topic(no: Seq): Topic {
    const known = this.#topics.get(no);
    if (known) return known;
    const topic: Topic = {
      place: NOWHERE,
      ready: false,
      arriving: true,
      asked: false,
      olderBefore: undefined,
      keys: new Set(),
      held: new Set(),
    };
    this.#topics.set(no, topic);
    return topic;
  }

  #ask(topic: Topic): boolean {
    const first = !topic.asked;
    topic.asked = true;
    return first;
  }

  #arrive(topic: Topic, step: Step, item: Item): void {
    const fresh = !topic.keys.has(keyOf(item));
    this.#take(topic, item, step.to.at);
    if (fresh && !topic.arriving) this.#hold(topic, step.topic, item);
  }

  /** Holds a new contribution back, unless it is the reader's own, the root of the talk, or in a page not read yet. */
  #hold(topic: Topic, no: Seq, item: Item): void {
    if (item.item !== 'contribution' || item.no === no) return;
    if (topic.olderBefore !== undefined && item.no < topic.olderBefore) return;
    if (this.me !== undefined && item.by?.person === this.me) return;
    topic.held.add(item.no);
  }

  #take(topic: Topic, item: Item, at: Seq): void {
    const key = keyOf(item);
    topic.keys.add(key);
    const known = this.#items.get(key);
    if (known && known.at > at) return;
    this.#items.set(key, { item, at });
    this.#changes.items.add(key);
  }

  /** Lets go of items that no topic holds any more. */
  #forget(keys: Iterable<ItemKey>): void {
    for (const key of keys) {
      if ([...this.#topics.values()].some((topic) => topic.keys.has(key))) continue;
      this.#items.delete(key);
      this.#changes.items.add(key);
    }
  }
}

function noOf(key: ItemKey): Seq {
  return Number(key.slice(key.indexOf('/') + 1));
}
