// Acts on their way: kept on this phone until the house has kept them. Their words are never lost, and never recorded twice.

import { Shelf } from './shelf';
import type { Ask, Event, Fault, PersonId, Refusal, Seq, Tell } from './wire';

/** An act that has no number yet. */
export interface Post {
  /** Made here; the same through every resend. */
  id: string;
  event: Event;
  lang?: string;
  /** Where the writer was: 0 for the forum, or a talk's or proposal's number. */
  topic: Seq;
  /** When it was written. */
  at_ms: number;
  /** `waiting` on this phone, `sent` and not answered yet, or `refused` until the writer has seen why. */
  state: 'waiting' | 'sent' | 'refused';
  /** Why the house did not record it. */
  refusal?: Refusal;
  /** Why the house could not read it. */
  fault?: Fault;
}

const ANSWER_MS = 15_000;

/** Sends acts of one person in one forum: in order, one after another, each until it is answered. */
export class Outbox {
  /** Everything that has no number yet, oldest first. */
  posts = $state.raw<Post[]>([]);
  readonly #shelf: Shelf;
  readonly #say: (ask: Ask) => boolean;
  readonly #kept: (post: Post, no: Seq) => void;
  #prefix = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #open = false;

  constructor(shelf: Shelf, say: (ask: Ask) => boolean, kept: (post: Post, no: Seq) => void = () => {}) {
    this.#shelf = shelf;
    this.#say = say;
    this.#kept = kept;
  }

  /** Takes out what this person left unsent in this forum. */
  belongTo(forum: string, person: PersonId): void {
    this.rest();
    this.#prefix = `moothall/out/${forum}/${person}/`;
    this.posts = this.#shelf.names(this.#prefix).flatMap((name) => read(this.#shelf.get(name)) ?? []);
  }

  /** Belongs to nobody: a guest, or no forum. */
  belongToNobody(): void {
    this.rest();
    this.#prefix = '';
    this.posts = [];
  }

  /** Puts an act in. It is safe from here on: the draft it came from may be cleared. */
  put(event: Event, topic: Seq, lang?: string): Post {
    const post: Post = { id: newId(), event, topic, at_ms: Date.now(), state: 'waiting', ...(lang ? { lang } : {}) };
    this.#write(post);
    this.posts = [...this.posts, post];
    this.#next();
    return post;
  }

  /** Takes a refused or waiting act out, to be written anew or dropped; its event is the answer. */
  take(id: string): Event | undefined {
    const post = this.posts.find((post) => post.id === id);
    // What was sent may have been recorded: it cannot be taken back here.
    if (!post || post.state === 'sent') return undefined;
    this.#remove(id);
    return post.event;
  }

  /** The line is open: what waits goes out, what was sent and not answered goes out again under the same id. */
  flow(): void {
    this.#open = true;
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#next();
  }

  /** The line is down: whatever was sent is not known to have arrived. */
  rest(): void {
    this.#open = false;
    clearTimeout(this.#pause);
    clearTimeout(this.#patience);
    this.#pause = undefined;
    if (this.posts.some((post) => post.state === 'sent')) {
      this.posts = this.posts.map((post) => (post.state === 'sent' ? { ...post, state: 'waiting' } : post));
    }
  }

  /** The house answers. */
  heard(tell: Extract<Tell, { tell: 'kept' | 'refused' | 'fault' }>): void {
    // A frame that could not be read has no id to answer to; only one act is ever under way.
    const id = tell.id ?? this.posts.find((post) => post.state === 'sent')?.id;
    const post = this.posts.find((post) => post.id === id);
    if (!post) return;
    switch (tell.tell) {
      case 'kept':
        this.#remove(post.id);
        this.#kept(post, tell.no);
        return this.#next();
      case 'refused':
        this.#change({ ...post, state: 'refused', refusal: tell.refusal });
        return this.#next();
      case 'fault':
        return this.#faulted(post, tell.fault);
    }
  }

  #faulted(post: Post, fault: Fault): void {
    switch (fault.fault) {
      case 'not_kept':
      case 'too_many':
        clearTimeout(this.#patience);
        this.#change({ ...post, state: 'waiting' });
        this.#pause = setTimeout(
          () => {
            this.#pause = undefined;
            this.#next();
          },
          Math.min(Math.max(fault.wait_ms, 100), 60_000),
        );
        return;
      case 'unreadable':
      case 'too_large':
        this.#change({ ...post, state: 'refused', fault });
        return this.#next();
      case 'binary':
      case 'hello_first':
      case 'no_such_topic':
        // Not about this act.
        return;
    }
  }

  /** Sends the oldest act that waits, when none is under way: the order of writing is the order of the record. */
  #next(): void {
    if (!this.#open || this.#pause !== undefined) return;
    if (this.posts.some((post) => post.state === 'sent')) return;
    const post = this.posts.find((post) => post.state === 'waiting');
    if (!post) return;
    const said = this.#say({ ask: 'record', id: post.id, event: post.event, ...(post.lang ? { lang: post.lang } : {}) });
    if (!said) return;
    this.posts = this.posts.map((one) => (one.id === post.id ? { ...post, state: 'sent' } : one));
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      if (!this.#open) return;
      this.rest();
      this.flow();
    }, ANSWER_MS);
  }

  #change(post: Post): void {
    this.#write(post);
    this.posts = this.posts.map((one) => (one.id === post.id ? post : one));
  }

  #remove(id: string): void {
    this.#shelf.drop(this.#prefix + id);
    this.posts = this.posts.filter((post) => post.id !== id);
  }

  /** One name an act, so that two windows of the same person never overwrite each other's. */
  #write(post: Post): void {
    if (this.#prefix) this.#shelf.put(this.#prefix + post.id, JSON.stringify(post));
  }
}

function read(text: string | undefined): Post | undefined {
  try {
    const post = JSON.parse(text ?? 'null') as Post | null;
    if (!post?.id || !post.event) return undefined;
    // Whoever is back after signing in again sends what was refused for want of it.
    const signedOut = post.refusal?.refusal === 'sign_in_first';
    const { refusal: _refusal, ...rest } = post;
    return post.state === 'refused' && !signedOut ? post : { ...rest, state: 'waiting' };
  } catch {
    return undefined;
  }
}

let lastMs = 0;
let nth = 0;

/** A UUIDv7: time first, then a counter for those of one millisecond, so that ids sort as they were written. */
export function newId(now_ms = Date.now()): string {
  // A clock that was put back does not put the order back.
  nth = now_ms > lastMs ? 0 : nth + 1;
  lastMs = Math.max(lastMs, now_ms) + Math.floor(nth / 0x1000);
  nth %= 0x1000;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let at = 0; at < 6; at++) bytes[at] = Math.floor(lastMs / 2 ** (8 * (5 - at))) % 256;
  bytes[6] = (nth >> 8) | 0x70;
  bytes[7] = nth & 0xff;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
