import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId, Outbox } from '../src/outbox.svelte';
import { Shelf } from '../src/shelf';
import type { Ask, Event } from '../src/wire';
import { Storage } from './samples';

type Record = Extract<Ask, { ask: 'record' }>;

let storage: Storage;
let said: Record[];
let kept: [string, number][];
let up: boolean;

function comment(words: string): Event {
  return { kind: 'contribution_made', contribution: 'comment', words };
}

function outbox(person = 'noor', forum = 'square'): Outbox {
  const made = new Outbox(
    new Shelf(storage),
    (ask) => {
      if (up) said.push(ask as Record);
      return up;
    },
    (post, no) => kept.push([post.id, no]),
  );
  made.belongTo(forum, person);
  return made;
}

function sent(at = -1): Record {
  const record = said.at(at);
  if (!record) throw new Error('nothing was sent');
  return record;
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new Storage();
  said = [];
  kept = [];
  up = true;
});
afterEach(() => vi.useRealTimers());

describe('an outbox', () => {
  it('sends one act after another, in the order of writing', () => {
    const box = outbox();
    box.flow();
    const first = box.put(comment('one'), 0, 'en');
    const second = box.put(comment('two'), 0);
    expect(said).toEqual([{ ask: 'record', id: first.id, event: comment('one'), lang: 'en' }]);
    box.heard({ tell: 'kept', id: first.id, no: 41 });
    expect(sent()).toEqual({ ask: 'record', id: second.id, event: comment('two') });
    expect(kept).toEqual([[first.id, 41]]);
    expect(box.posts.map((post) => post.state)).toEqual(['sent']);
    box.heard({ tell: 'kept', id: second.id, no: 42 });
    expect(box.posts).toEqual([]);
    expect(storage.length).toBe(0);
  });

  it('keeps acts on the phone through a reload, and sends them under the same id', () => {
    up = false;
    const written = outbox().put(comment('in the tunnel'), 17);
    const after = outbox();
    expect(after.posts).toMatchObject([{ id: written.id, topic: 17, state: 'waiting' }]);
    up = true;
    after.flow();
    expect(sent().id).toBe(written.id);
  });

  it('sends again under the same id what was not answered before the line was cut', () => {
    const box = outbox();
    box.flow();
    const post = box.put(comment('one'), 0);
    box.rest();
    expect(box.posts[0]?.state).toBe('waiting');
    box.flow();
    expect(said.map((record) => record.id)).toEqual([post.id, post.id]);
  });

  it('sends again what nobody has answered for long', () => {
    const box = outbox();
    box.flow();
    const post = box.put(comment('one'), 0);
    vi.advanceTimersByTime(15_000);
    expect(said.map((record) => record.id)).toEqual([post.id, post.id]);
  });

  it('keeps a refused act with its words and the reason until the writer has dealt with it', () => {
    const box = outbox();
    box.flow();
    const post = box.put(comment('too early'), 0);
    const next = box.put(comment('fine'), 0);
    box.heard({ tell: 'refused', id: post.id, refusal: { refusal: 'too_early', opens: 'refine' } });
    expect(sent().id).toBe(next.id);
    const after = outbox();
    expect(after.posts[0]).toMatchObject({ id: post.id, state: 'refused', refusal: { refusal: 'too_early' } });
    after.flow();
    expect(said.filter((record) => record.id === post.id)).toHaveLength(1);
    expect(after.take(post.id)).toEqual(comment('too early'));
    expect(outbox().posts.map((one) => one.id)).toEqual([next.id]);
  });

  it('sends by itself, after signing in, what was refused for want of it', () => {
    const box = outbox();
    box.flow();
    const post = box.put(comment('mine'), 0);
    box.heard({ tell: 'refused', id: post.id, refusal: { refusal: 'sign_in_first' } });
    const after = outbox();
    after.flow();
    expect(said.map((record) => record.id)).toEqual([post.id, post.id]);
  });

  it.each(['not_kept', 'too_many'] as const)('tries again after %s, when the house says, in the same order', (fault) => {
    const box = outbox();
    box.flow();
    const post = box.put(comment('one'), 0);
    box.heard({ tell: 'fault', id: post.id, fault: { fault, wait_ms: 2000 } });
    box.put(comment('two'), 0);
    vi.advanceTimersByTime(1999);
    expect(said).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(said.map((record) => record.id)).toEqual([post.id, post.id]);
  });

  it('shows the writer what the house could not read, even where the answer names no act', () => {
    const box = outbox();
    box.flow();
    box.put(comment('x'.repeat(99)), 0);
    box.heard({ tell: 'fault', fault: { fault: 'too_large', most: 10 } });
    expect(box.posts).toMatchObject([{ state: 'refused', fault: { fault: 'too_large' } }]);
  });

  it('does not take back what may have been recorded', () => {
    const box = outbox();
    box.flow();
    const post = box.put(comment('one'), 0);
    expect(box.take(post.id)).toBeUndefined();
    expect(box.posts).toHaveLength(1);
  });

  it('passes over answers to what it never sent', () => {
    const box = outbox();
    box.flow();
    box.put(comment('one'), 0);
    box.heard({ tell: 'kept', id: 'other', no: 9 });
    expect(box.posts).toHaveLength(1);
    expect(kept).toEqual([]);
  });

  it('keeps people and forums apart', () => {
    up = false;
    outbox('noor', 'square').put(comment('one'), 0);
    expect(outbox('karin', 'square').posts).toEqual([]);
    expect(outbox('noor', 'harbour').posts).toEqual([]);
    expect(outbox('noor', 'square').posts).toHaveLength(1);
  });

  it('loses nothing of another window of the same person', () => {
    up = false;
    const one = outbox();
    const other = outbox();
    one.put(comment('one'), 0);
    other.put(comment('other'), 0);
    expect(outbox().posts).toHaveLength(2);
  });

  it('goes on when the storage is full', () => {
    storage.full = true;
    const box = outbox();
    box.flow();
    const post = box.put(comment('one'), 0);
    expect(sent().id).toBe(post.id);
    box.heard({ tell: 'kept', id: post.id, no: 1 });
    expect(box.posts).toEqual([]);
  });

  it('passes over what is broken in the storage', () => {
    storage.setItem('moothall/out/square/noor/1', '{"id":');
    storage.setItem('moothall/out/square/noor/2', '{"id":"x"}');
    expect(outbox().posts).toEqual([]);
  });
});

describe('an id', () => {
  it('is a UUIDv7 with its time', () => {
    const far = Date.now() + 1000;
    const one = newId(far);
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(one.replaceAll('-', '').slice(0, 12), 16)).toBe(far);
  });

  it('sorts as it was made, within one millisecond and when the clock is put back', () => {
    const now = Date.now() + 2000;
    const ids = Array.from({ length: 10_000 }, (_, n) => newId(n === 5000 ? now - 500 : now));
    expect(new Set(ids).size).toBe(10_000);
    expect([...ids].sort()).toEqual(ids);
  });
});
