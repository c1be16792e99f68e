import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Api } from '../src/api';
import { House } from '../src/house.svelte';
import { Shelf } from '../src/shelf';
import type { Event, Item, Look, Me, Own, Seq } from '../src/wire';
import { FakeWorld } from './line';
import { amendment, contribution, NOOR, NOTHING_OWN, place, proposal, state, step, Storage, text } from './samples';
import { watching } from './watching.svelte';

const FORUM = { page: 'forum', slug: 'square', tab: 'now' } as const;
const ME: Me = { person: 'noor', name: 'Noor H.', group: 'citizen', offices: [], proposes: false };
const COMMENT: Event = { kind: 'contribution_made', contribution: 'comment', words: 'mine' };

let world: FakeWorld;
let storage: Storage;
let house: House;
let looks: Map<string, Look | 'offline' | 'away' | 'not_found'>;
let fetched: string[];
/** An answer that is long on its way. */
let slow: Promise<Response> | undefined;

function look(topic: Seq, at: Seq, items: Item[], older_before?: Seq): Look {
  return { topic, place: place(at), items, ...(older_before === undefined ? {} : { older_before }) };
}

function own(more: Partial<Own> = {}): Own {
  return { ...NOTHING_OWN, me: NOOR, ...more };
}

/** The answer of the house to whatever was asked since. */
async function fetching(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

function open(me?: Me, first: Item[] = [contribution(2)]): void {
  house.begin(state({ forum: 'square', looks: [look(0, 2, first)], ...(me ? { me } : {}) }), FORUM);
  house.connect();
  world.wire.welcome();
  world.wire.tell(step(0, 2, 2));
  vi.advanceTimersByTime(600);
}

beforeEach(() => {
  vi.useFakeTimers();
  world = new FakeWorld();
  storage = new Storage();
  looks = new Map();
  fetched = [];
  const api = new Api(async (path) => {
    fetched.push(path);
    if (slow) return slow;
    const found = looks.get(path.replace('/api/forums/square/look/', '')) ?? 'not_found';
    if (found === 'offline') throw new TypeError('Failed to fetch');
    return typeof found === 'string' ? Response.json({ problem: found }, { status: 503 }) : Response.json(found);
  });
  house = new House({ api, shelf: new Shelf(storage), world });
});
afterEach(() => {
  house.go({ page: 'sign_in' });
  vi.useRealTimers();
});

describe('a phone', () => {
  it('shows what the page was made from before there is a line, then asks for what came since', () => {
    house.begin(state({ forum: 'square', looks: [look(0, 2, [contribution(2)])] }), FORUM);
    expect(house.view(0)).toMatchObject({ ready: true, contributions: [2] });
    expect(world.wires).toHaveLength(0);
    house.connect();
    expect(world.urls[0]).toMatch(/^ws:\/\/.*\/f\/square\/live$/);
    world.wire.welcome();
    expect(world.wire.asksOf('since')).toEqual([{ ask: 'since', topic: 0, place: place(2) }]);
    expect(fetched).toEqual([]);
  });

  it('draws a step at once when it is quiet, and four times a second when it is not', () => {
    open();
    world.wire.tell(step(0, 2, 3, [proposal(3)]));
    expect(house.view(0).proposals).toEqual([3]);
    world.wire.tell(step(0, 3, 4, [proposal(4)]));
    world.wire.tell(step(0, 4, 5, [proposal(5)]));
    expect(house.view(0).proposals).toEqual([3]);
    vi.advanceTimersByTime(250);
    expect(house.view(0).proposals).toEqual([3, 4, 5]);
  });

  it('does not let an empty answer delay what comes after it', () => {
    open();
    world.wire.tell(step(0, 2, 2));
    world.wire.tell(step(0, 2, 3, [proposal(3)]));
    expect(house.view(0).proposals).toEqual([3]);
  });

  it('draws anew only what has changed', () => {
    open();
    let n_drawn = 0;
    const end = watching(() => {
      house.item('contribution', 2);
      n_drawn++;
    });
    expect(n_drawn).toBe(1);
    world.wire.tell(step(0, 2, 3, [proposal(3)]));
    vi.advanceTimersByTime(300);
    flushSync();
    expect(n_drawn).toBe(1);
    world.wire.tell(step(0, 3, 4, [contribution(2, { n_replies: 1 })]));
    vi.advanceTimersByTime(300);
    flushSync();
    expect(n_drawn).toBe(2);
    end();
  });

  it('holds back what others say, and shows it when asked', () => {
    open();
    world.wire.tell(step(0, 2, 4, [contribution(3), contribution(4)]));
    expect(house.view(0)).toMatchObject({ contributions: [2], arrivals: 2 });
    house.showArrivals(0);
    expect(house.view(0)).toMatchObject({ contributions: [2, 3, 4], arrivals: 0 });
  });

  it('asks for what is missing after a gap, and after being cut off', () => {
    open();
    world.wire.tell(step(0, 3, 4, [contribution(4)]));
    expect(world.wire.asksOf('since').at(-1)).toEqual({ ask: 'since', topic: 0, place: place(2) });
    world.wire.end();
    expect(house.net.is).toBe('away');
    vi.advanceTimersByTime(500);
    world.wire.welcome();
    expect(world.wire.asksOf('since')).toEqual([{ ask: 'since', topic: 0, place: place(2) }]);
  });

  it('looks again when the house does not know its place, then goes on from there', async () => {
    open();
    looks.set('0', look(0, 9, [contribution(8)]));
    world.wire.tell({ tell: 'look_again', topic: 0 });
    await fetching();
    expect(house.view(0)).toMatchObject({ contributions: [8], at: 9 });
    expect(house.item('contribution', 2)).toBeUndefined();
    expect(world.wire.asksOf('since').at(-1)?.place).toEqual(place(9));
  });

  it('stands still while it is paused, and loses nothing', () => {
    open();
    house.pause(true);
    world.wire.tell(step(0, 2, 3, [proposal(3)]));
    vi.advanceTimersByTime(5000);
    expect(house.view(0).proposals).toEqual([]);
    house.pause(false);
    vi.advanceTimersByTime(300);
    expect(house.view(0).proposals).toEqual([3]);
  });

  it('still opens a talk for a reader who has paused it', async () => {
    open();
    house.pause(true);
    looks.set('17', look(17, 5, [contribution(17)]));
    house.follow(17);
    await fetching();
    expect(house.view(17).contributions).toEqual([17]);
    expect(house.paused).toBe(true);
  });

  it('says when the house has been built anew', () => {
    open();
    expect(house.oldPage).toBe(false);
    world.wire.end();
    vi.advanceTimersByTime(500);
    world.wire.welcome('b2');
    expect(house.oldPage).toBe(true);
  });

  it('hears how many are here', () => {
    open();
    world.wire.tell({ tell: 'here', people: 12 });
    expect(house.here).toBe(12);
  });
});

describe('a topic', () => {
  it('is fetched and followed while a screen shows it, and left after it', async () => {
    open();
    looks.set('17', look(17, 5, [contribution(17), contribution(18, { reply_to: 17 })]));
    const leave = house.follow(17);
    await fetching();
    const again = house.follow(17);
    await fetching();
    expect(world.wire.asksOf('since').filter((since) => since.topic === 17)).toHaveLength(1);
    expect(house.view(17)).toMatchObject({ ready: true, contributions: [17, 18] });
    expect(world.wire.asksOf('since').at(-1)).toEqual({ ask: 'since', topic: 17, place: place(5) });
    leave();
    leave();
    expect(world.wire.asksOf('leave')).toEqual([]);
    again();
    expect(world.wire.asksOf('leave')).toEqual([{ ask: 'leave', topic: 17 }]);
    house.follow(17);
    // Coming back shows at once what was known, and asks only for the rest.
    expect(fetched).toHaveLength(1);
    expect(world.wire.asksOf('since').at(-1)?.place).toEqual(place(5));
  });

  it('is tried again when the house was away, and says so meanwhile', async () => {
    open();
    looks.set('17', 'away');
    house.follow(17);
    await fetching();
    expect(house.trouble(17)).toEqual({ is: 'offline' });
    looks.set('17', look(17, 5, [contribution(17)]));
    await vi.advanceTimersByTimeAsync(4000);
    expect(house.trouble(17)).toBeUndefined();
    expect(house.view(17).ready).toBe(true);
  });

  it('is fetched when the line is back', async () => {
    open();
    world.wire.end();
    looks.set('17', 'offline');
    house.follow(17);
    await fetching();
    expect(house.trouble(17)).toEqual({ is: 'offline' });
    looks.set('17', look(17, 5, [contribution(17)]));
    await vi.advanceTimersByTimeAsync(500);
    world.wire.welcome();
    await fetching();
    expect(house.view(17).ready).toBe(true);
  });

  it('that does not exist says so, and is not asked for again', async () => {
    open();
    house.follow(99);
    await fetching();
    expect(house.trouble(99)).toEqual({ is: 'problem', problem: { problem: 'not_found' } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveLength(1);
  });

  it('comes in pages', async () => {
    house.begin(state({ forum: 'square', looks: [look(0, 9, [contribution(8)], 8)] }), FORUM);
    looks.set('0?before=8', look(0, 9, [contribution(3)]));
    expect(await house.older(0)).toEqual({ is: 'ok', value: null });
    expect(house.view(0).contributions).toEqual([3, 8]);
    expect(house.view(0).olderBefore).toBeUndefined();
  });

  it('of an entry is found from what is here, and asked for otherwise', async () => {
    open(undefined, [contribution(2)]);
    looks.set('17', look(17, 5, [contribution(17), contribution(18, { reply_to: 17 }), contribution(19, { reply_to: 18 })]));
    expect(await house.find(17)).toEqual({ is: 'ok', value: 17 });
    expect(await house.find(19)).toEqual({ is: 'ok', value: 17 });
    expect(await house.find(404)).toMatchObject({ is: 'problem' });
  });

  it('of the page is known even where its entry is not among the newest', () => {
    house.begin(state({ forum: 'square', looks: [look(0, 9, []), look(17, 9, [contribution(17)])] }), {
      page: 'thing',
      slug: 'square',
      no: 18,
    });
    expect(house.topicOf(18)).toBe(17);
  });
});

describe('a proposal that is being read', () => {
  const items = [proposal(60), text(60, 1), amendment(61, 60)];

  it('keeps its text until the reader asks for the new version', () => {
    house.begin(state({ forum: 'square', looks: [look(60, 61, items)] }), FORUM);
    house.connect();
    world.wire.welcome();
    house.follow(60);
    world.wire.tell(step(60, 61, 62, [proposal(60, { version: 2 }), text(60, 2)]));
    vi.advanceTimersByTime(300);
    expect(house.item('proposal', 60)?.version).toBe(2);
    expect(house.text(60)).toMatchObject({ text: { version: 1 }, newer: 2 });
    house.showVersion(60);
    expect(house.text(60)?.text.version).toBe(2);
    expect(house.text(60)?.newer).toBeUndefined();
  });

  it('gives up its text when words in it are hidden', () => {
    house.begin(state({ forum: 'square', looks: [look(60, 61, items)] }), FORUM);
    house.connect();
    world.wire.welcome();
    house.follow(60);
    const tomb = { at: 1, reason: 'names a neighbour', entry: 63 };
    world.wire.tell(step(60, 61, 63, [text(60, 2), amendment(61, 60, { hidden: tomb })]));
    vi.advanceTimersByTime(300);
    expect(house.text(60)?.text.version).toBe(2);
  });

  it('gives up its text when the whole of it is hidden', () => {
    house.begin(state({ forum: 'square', looks: [look(60, 61, items)] }), FORUM);
    house.connect();
    world.wire.welcome();
    house.follow(60);
    const tomb = { at: 1, reason: 'names a neighbour', entry: 63 };
    world.wire.tell(step(60, 61, 63, [proposal(60, { hidden: tomb }), text(60, 2)]));
    vi.advanceTimersByTime(300);
    expect(house.text(60)?.text.version).toBe(2);
  });

  it.each(['before', 'after'])(
    'moves on by itself for whoever took the change in, when the text comes %s the answer',
    (order) => {
      house.begin(state({ me: ME, forum: 'square', looks: [look(60, 61, items)] }), FORUM);
      house.connect();
      world.wire.welcome();
      house.follow(60);
      house.send({ kind: 'amendment_accepted', amendment: 61, reason: 'good' }, { topic: 60 });
      const told = step(60, 61, 62, [text(60, 2), { no: 62, item: 'version', proposal: 60, version: 2, at: 1 }]);
      if (order === 'before') world.wire.tell(told);
      world.wire.tell({ tell: 'kept', id: world.wire.asksOf('record')[0]?.id ?? '', no: 62 });
      if (order === 'after') world.wire.tell(told);
      vi.advanceTimersByTime(300);
      expect(house.text(60)).toMatchObject({ text: { version: 2 } });
      expect(house.text(60)?.newer).toBeUndefined();
    },
  );
});

describe('an act', () => {
  it('of a guest is not sent: they sign in first', () => {
    open();
    expect(house.send(COMMENT, { topic: 0 })).toEqual({ is: 'sign_in_first' });
    expect(world.wire.asksOf('record')).toEqual([]);
  });

  it('is sent, and shown among the others under its number', () => {
    open(ME);
    const sent = house.send(COMMENT, { topic: 0, lang: 'en' });
    expect(sent.is).toBe('on_its_way');
    const [record] = world.wire.asksOf('record');
    world.wire.tell(step(0, 2, 3, [contribution(3, { by: NOOR })]));
    world.wire.tell({ tell: 'kept', id: record?.id ?? '', no: 3 });
    expect(house.outbox.posts).toEqual([]);
    expect(house.view(0)).toMatchObject({ contributions: [2, 3], arrivals: 0 });
  });

  it('written in a tunnel goes out after it, with the same id after a reload', () => {
    open(ME);
    world.wire.end();
    house.send(COMMENT, { topic: 0 });
    const id = house.outbox.posts[0]?.id;
    const later = new FakeWorld();
    const reloaded = new House({ shelf: new Shelf(storage), world: later });
    reloaded.begin(state({ me: ME, forum: 'square', looks: [look(0, 2, [])] }), FORUM);
    reloaded.connect();
    expect(later.wire.asksOf('record')).toEqual([]);
    later.wire.welcome();
    expect(later.wire.asksOf('record').map((record) => record.id)).toEqual([id]);
    reloaded.go({ page: 'sign_in' });
  });
});

describe('an act that was cut off', () => {
  it('goes out again under the same id as soon as the line is back', () => {
    open(ME);
    house.send(COMMENT, { topic: 0 });
    const [first] = world.wire.asksOf('record');
    world.wire.end();
    expect(house.outbox.posts[0]?.state).toBe('waiting');
    vi.advanceTimersByTime(500);
    world.wire.welcome();
    expect(world.wire.asksOf('record')).toEqual([first]);
  });
});

describe('somebody who becomes staff', () => {
  it('looks again at what was fetched before this phone knew it', async () => {
    open(ME);
    looks.set('17', look(17, 5, [contribution(17)]));
    house.follow(17);
    await fetching();
    looks.set('0?as=staff', look(0, 5, []));
    looks.set('17?as=staff', look(17, 5, [contribution(17, { words: { text: 'hidden words' } })]));
    world.wire.tell({ tell: 'own', own: own({ staff: true }) });
    await fetching();
    expect(house.item('contribution', 17)?.words?.text).toBe('hidden words');
  });

  it('does not take a look that was asked for as somebody else', async () => {
    open(ME);
    world.wire.tell({ tell: 'own', own: own() });
    let answer = (_: Response) => {};
    slow = new Promise<Response>((done) => (answer = done));
    house.follow(17);
    slow = undefined;
    looks.set('0?as=staff', look(0, 5, []));
    looks.set('17?as=staff', look(17, 5, [contribution(17, { words: { text: 'hidden words' } })]));
    world.wire.tell({ tell: 'own', own: own({ staff: true }) });
    await fetching();
    answer(Response.json(look(17, 6, [contribution(17)])));
    await fetching();
    expect(house.item('contribution', 17)?.words?.text).toBe('hidden words');
  });

  it('looks again, with hidden words, at everything on the screen', async () => {
    open(ME);
    world.wire.tell({ tell: 'own', own: own() });
    looks.set('17', look(17, 5, [contribution(17)]));
    house.follow(17);
    await fetching();
    fetched = [];
    looks.set('0?as=staff', look(0, 6, [contribution(2, { words: { text: 'hidden words' } })]));
    looks.set('17?as=staff', look(17, 6, [contribution(17)]));
    world.wire.tell({ tell: 'own', own: own({ staff: true }) });
    await fetching();
    expect(fetched.map((path) => path.split('/').at(-1))).toEqual(['0?as=staff', '17?as=staff']);
    expect(house.item('contribution', 2)?.words?.text).toBe('hidden words');
  });

  it('and those who are staff already believe the page that was made for them', async () => {
    open(ME);
    world.wire.tell({ tell: 'own', own: own({ staff: true }) });
    await fetching();
    expect(fetched).toEqual([]);
  });

  it('and those who are it no more lose what they may not see', async () => {
    open(ME, [contribution(2, { words: { text: 'hidden words' } })]);
    world.wire.tell({ tell: 'own', own: own({ staff: true }) });
    looks.set('0', look(0, 6, [contribution(2, { words: { text: '' } })]));
    world.wire.tell({ tell: 'look_again', topic: 0 });
    world.wire.tell({ tell: 'own', own: own({ staff: false }) });
    await fetching();
    expect(house.item('contribution', 2)?.words?.text).toBe('');
  });
});

describe('going to another page', () => {
  it('of the same forum keeps the line', () => {
    open();
    house.go({ page: 'forum', slug: 'square', tab: 'talk' });
    expect(world.wires).toHaveLength(1);
    expect(house.view(0).ready).toBe(true);
  });

  it('of another forum takes nothing along', () => {
    open(ME);
    house.go({ page: 'forum', slug: 'harbour', tab: 'now' });
    expect(world.wires[0]?.closed).toBe(true);
    expect(world.urls[1]).toMatch(/harbour/);
    expect(house.view(0)).toMatchObject({ ready: false, contributions: [] });
    expect(house.item('contribution', 2)).toBeUndefined();
    expect(house.own).toBeUndefined();
  });

  it('of no forum hangs up, and fetches the councils', async () => {
    open();
    house.go({ page: 'council' });
    expect(world.wires[0]?.closed).toBe(true);
    expect(house.forum).toBeUndefined();
    expect(fetched).toContain('/api/councils');
  });
});
