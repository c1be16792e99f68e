import { describe, expect, it } from 'vitest';
import { Memory } from '../src/memory';
import type { Item, Look, Seq } from '../src/wire';
import { contribution, dice, NOOR, place, proposal, step } from './samples';

function opened(topic: Seq, at: Seq, items: Item[], older_before?: Seq): Memory {
  const memory = new Memory();
  memory.open(topic);
  memory.look({ topic, place: place(at), items, ...(older_before === undefined ? {} : { older_before }) });
  // The answer to the first `since`: from here on the reader is reading.
  memory.step(step(topic, at, at));
  return memory;
}

describe('arrivals', () => {
  it('hold back what others say while somebody reads', () => {
    const memory = opened(0, 2, [contribution(2)]);
    memory.step(step(0, 2, 3, [contribution(3)]));
    expect(memory.view(0)).toMatchObject({ contributions: [2], arrivals: 1, at: 3 });
    memory.showArrivals(0);
    expect(memory.view(0)).toMatchObject({ contributions: [2, 3], arrivals: 0 });
  });

  it('never hold back the own words of the reader', () => {
    const memory = opened(0, 2, [contribution(2)]);
    memory.me = NOOR.person;
    memory.step(step(0, 2, 3, [contribution(3, { by: NOOR })]));
    expect(memory.view(0)).toMatchObject({ contributions: [2, 3], arrivals: 0 });
  });

  it('are shown at once to somebody who has just come', () => {
    const memory = new Memory();
    memory.open(0);
    memory.look({ topic: 0, place: place(2), items: [contribution(2)] });
    memory.step(step(0, 2, 3, [contribution(3)]));
    expect(memory.view(0)).toMatchObject({ contributions: [2, 3], arrivals: 0 });
    memory.step(step(0, 3, 4, [contribution(4)]));
    expect(memory.view(0).arrivals).toBe(1);
    memory.open(0);
    expect(memory.view(0)).toMatchObject({ contributions: [2, 3, 4], arrivals: 0 });
  });

  it('change in place while they are held back, and count once', () => {
    const memory = opened(0, 2, [contribution(2)]);
    memory.step(step(0, 2, 3, [contribution(3)]));
    memory.step(step(0, 3, 4, [contribution(3, { n_replies: 1 })]));
    expect(memory.view(0).arrivals).toBe(1);
    expect(memory.item('contribution', 3)?.n_replies).toBe(1);
  });

  it('do not hold back proposals, nor changes of what is on the screen', () => {
    const memory = opened(0, 2, [contribution(2)]);
    memory.step(step(0, 2, 4, [contribution(2, { n_replies: 9 }), proposal(4)]));
    expect(memory.view(0)).toMatchObject({ contributions: [2], arrivals: 0, proposals: [4] });
    expect(memory.item('contribution', 2)?.n_replies).toBe(9);
  });
});

describe('looking again', () => {
  it('leaves the reader where they are, and holds back what is new and what was held back before', () => {
    const memory = opened(0, 2, [contribution(2)]);
    memory.step(step(0, 2, 3, [contribution(3)]));
    memory.look({ topic: 0, place: place(5), items: [contribution(2), contribution(3), contribution(5)] }, true);
    expect(memory.view(0)).toMatchObject({ contributions: [2], arrivals: 2 });
  });

  it('shows everything when nothing of what was read is there any more', () => {
    const memory = opened(0, 2, [contribution(2)]);
    memory.step(step(0, 2, 3, [contribution(3)]));
    memory.look({ topic: 0, place: place(500), items: [contribution(499), contribution(500)], older_before: 499 }, true);
    expect(memory.view(0)).toMatchObject({ contributions: [499, 500], arrivals: 0 });
  });

  it('believes the look even where it is older than what was known', () => {
    const memory = opened(0, 9, [contribution(2, { n_replies: 7 })]);
    memory.look({ topic: 0, place: { at: 5, mark: 'other' }, items: [contribution(2, { n_replies: 1 })] }, true);
    expect(memory.item('contribution', 2)?.n_replies).toBe(1);
  });
});

describe('steps', () => {
  it('that come twice change nothing', () => {
    const memory = opened(0, 2, []);
    memory.step(step(0, 2, 3, [proposal(3, { version: 2 })]));
    expect(memory.step(step(0, 1, 2, [proposal(3, { version: 1 })]))).toBe(false);
    expect(memory.item('proposal', 3)?.version).toBe(2);
    expect(memory.place(0)).toEqual(place(3));
  });

  it('that overlap are taken', () => {
    const memory = opened(0, 5, []);
    expect(memory.step(step(0, 2, 7, [proposal(7)]))).toBe(false);
    expect(memory.place(0)).toEqual(place(7));
  });

  it('that leave a gap ask for what is missing, once', () => {
    const memory = opened(0, 2, []);
    expect(memory.step(step(0, 4, 5, [proposal(5)]))).toBe(true);
    expect(memory.step(step(0, 5, 6, [proposal(6)]))).toBe(false);
    expect(memory.place(0)).toEqual(place(2));
    memory.step(step(0, 2, 6, [proposal(3), proposal(5), proposal(6)]));
    expect(memory.view(0).proposals).toEqual([3, 5, 6]);
    expect(memory.place(0)).toEqual(place(6));
  });

  it('of another history ask again instead of mixing the two', () => {
    const memory = opened(0, 2, [proposal(2)]);
    const other = { ...step(0, 2, 3, [proposal(3)]), from: { at: 2, mark: 'other' } };
    expect(memory.step(other)).toBe(true);
    expect(memory.item('proposal', 3)).toBeUndefined();
    memory.look({ topic: 0, place: { at: 1, mark: 'other-1' }, items: [proposal(1)] }, true);
    expect(memory.view(0).proposals).toEqual([1]);
    expect(memory.item('proposal', 2)).toBeUndefined();
  });

  it('missed by a slow phone are asked for when it hears how far the topic is', () => {
    const memory = opened(0, 2, []);
    expect(memory.reached(0, 2)).toBe(false);
    expect(memory.reached(0, 9)).toBe(true);
    expect(memory.reached(0, 10)).toBe(false);
    memory.step(step(0, 2, 10));
    expect(memory.reached(0, 11)).toBe(true);
  });

  it('of topics that nobody looked at are passed over', () => {
    const memory = opened(0, 2, []);
    expect(memory.step(step(17, 2, 3, [contribution(17)]))).toBe(false);
    expect(memory.view(17).ready).toBe(false);
  });
});

describe('two topics that hold the same item', () => {
  it('keep its latest form, whichever brings it', () => {
    const memory = opened(0, 5, [contribution(2)]);
    memory.open(2);
    memory.look({ topic: 2, place: place(9), items: [contribution(2, { n_replies: 4 })] });
    memory.step(step(0, 5, 7, [contribution(2, { n_replies: 3 })]));
    expect(memory.item('contribution', 2)?.n_replies).toBe(4);
    memory.step(step(0, 7, 10, [contribution(2, { n_replies: 5 })]));
    expect(memory.item('contribution', 2)?.n_replies).toBe(5);
    memory.drop(2);
    expect(memory.item('contribution', 2)?.n_replies).toBe(5);
    memory.drop(0);
    expect(memory.item('contribution', 2)).toBeUndefined();
  });
});

describe('older pages', () => {
  it('stand before the rest; what lies below them is known but not shown', () => {
    const memory = opened(0, 9, [contribution(8), contribution(9)], 8);
    memory.step(step(0, 9, 10, [contribution(3, { n_replies: 1 })]));
    expect(memory.view(0)).toMatchObject({ contributions: [8, 9], arrivals: 0, olderBefore: 8 });
    memory.older({ topic: 0, place: place(9), items: [contribution(3), contribution(5)] });
    expect(memory.view(0).contributions).toEqual([3, 5, 8, 9]);
    expect(memory.view(0).olderBefore).toBeUndefined();
    // The page was made before the step: the later form stays.
    expect(memory.item('contribution', 3)?.n_replies).toBe(1);
  });

  it('that are older than the look tell that there is more to ask', () => {
    const memory = opened(0, 9, [contribution(9)], 9);
    expect(memory.older({ topic: 0, place: place(7), items: [contribution(3)] })).toBe(true);
    expect(memory.older({ topic: 0, place: place(9), items: [] })).toBe(false);
  });
});

/** A forum whose items change, and its server: enough of one to answer looks, pages and `since`. */
class Forum {
  readonly #log: { topic: Seq; item: Item }[] = [];
  get at(): Seq {
    return this.#log.length;
  }
  record(roll: (below: number) => number): void {
    const no = this.at + 1;
    const known = this.#log.map((one) => one.item).filter((item) => item.item === 'contribution');
    const old = known[roll(known.length || 1)];
    if (!old || roll(3) === 0) this.#log.push({ topic: 0, item: contribution(no) });
    else if (roll(2) === 0) this.#log.push({ topic: 0, item: proposal(no) });
    else this.#log.push({ topic: 0, item: { ...old, n_replies: no } });
  }
  since(from: Seq, to = this.at): Item[] {
    const latest = new Map<string, Item>();
    for (const { item } of this.#log.slice(from, to)) latest.set(`${item.item}/${item.no}`, item);
    return [...latest.values()].sort((a, b) => a.no - b.no);
  }
  look(page: number, before = Infinity, at = this.at): Look {
    const all = this.since(0, at);
    const talk = all.filter((item) => item.item === 'contribution' && item.no < before);
    const newest = talk.slice(-page);
    const rest = before === Infinity ? all.filter((item) => item.item !== 'contribution') : [];
    const oldest = newest[0];
    const more = oldest !== undefined && talk.length > newest.length ? { older_before: oldest.no } : {};
    return { topic: 0, place: place(at), items: [...rest, ...newest], ...more };
  }
}

describe('a phone after any cuts and returns', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed))('knows what a fresh phone knows (%i)', (seed) => {
    const roll = dice(seed);
    const forum = new Forum();
    for (let n = roll(30); n > 0; n--) forum.record(roll);
    const memory = new Memory();
    memory.open(0);
    memory.look(forum.look(4));
    let sent = forum.at;
    const turns: (() => void)[] = [
      () => forum.record(roll),
      // The server's next step; now and then it is lost, comes twice or comes late.
      () => {
        const told = step(0, sent, forum.at, forum.since(sent));
        sent = forum.at;
        if (roll(4) === 0) return;
        if (memory.step(told)) ask();
        if (roll(4) === 0) memory.step(told);
      },
      // An old page, sometimes from a copy that lags behind.
      () => {
        const before = memory.view(0).olderBefore;
        if (before === undefined) return;
        const at = Math.max(before, forum.at - roll(3));
        const page = forum.look(4, before, at);
        if (memory.older(page)) memory.step(step(0, at, forum.at, forum.since(at)));
      },
      () => ask(),
      () => memory.showArrivals(0),
      () => memory.look(forum.look(4), true),
    ];
    const ask = () => {
      memory.asking(0);
      const from = memory.place(0).at;
      memory.step(step(0, from, forum.at, forum.since(from)));
    };
    for (let n = 0; n < 80; n++) turns[roll(turns.length)]?.();
    ask();
    memory.showArrivals(0);
    const view = memory.view(0);
    const fresh = new Map(forum.look(Infinity).items.map((item) => [`${item.item}/${item.no}`, item]));
    const shown = (view.olderBefore ?? 0) === 0 ? 0 : (view.olderBefore ?? 0);
    const wanted = [...fresh.values()].filter((item) => item.item === 'contribution' && item.no >= shown);
    expect(view.at).toBe(forum.at);
    expect(view.contributions).toEqual(wanted.map((item) => item.no));
    expect(view.proposals).toEqual([...fresh.values()].filter((item) => item.item === 'proposal').map((item) => item.no));
    for (const no of view.contributions) expect(memory.item('contribution', no)).toEqual(fresh.get(`contribution/${no}`));
  });
});
