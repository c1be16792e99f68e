// What the parts compute: discs, groups, the order of a talk, and where a change stands.

import { describe, expect, it } from 'vitest';
import { carry, discs, rows, said, split, total } from '../src/parts/tally';
import { firstClause, touches, wantedWords } from '../src/screens/standing';
import { ordered } from '../src/screens/tree';
import type { AmendmentItem, Stand } from '../src/wire';

function stand(support: number, accept: number, object: number): Stand {
  return { support, accept, object, earlier: 0 };
}

describe('support by group', () => {
  it('draws one disc a person up to twelve', () => {
    expect(discs(stand(7, 3, 2))).toHaveLength(12);
    expect(discs(stand(1, 1, 1))).toEqual(['support', 'accept', 'object']);
    expect(discs(stand(0, 0, 0))).toEqual([]);
  });

  it('draws ten discs to scale from thirteen on', () => {
    const drawn = discs(stand(140, 31, 43));
    expect(
      (['support', 'accept', 'object'] as const).map((one) => drawn.filter((position) => position === one).length),
    ).toEqual([7, 1, 2]);
    expect(discs(stand(11, 11, 15))).toHaveLength(10);
  });

  it('rounds nobody away, whatever the numbers', () => {
    for (let support = 0; support <= 60; support += 7) {
      for (let accept = 0; accept <= 60; accept += 3) {
        for (const object of [0, 1, 2, 999]) {
          const one = stand(support, accept, object);
          const drawn = discs(one);
          expect(drawn).toHaveLength(total(one) <= 12 ? total(one) : 10);
          for (const position of ['support', 'accept', 'object'] as const) {
            expect(drawn.includes(position)).toBe(one[position] > 0);
          }
        }
      }
    }
  });

  it('calls a group split below six in ten', () => {
    expect(split(stand(3, 3, 4))).toBe(false);
    expect(split(stand(3, 2, 4))).toBe(true);
    expect(carry(stand(3, 2, 4))).toBe(5);
  });

  it('lists citizens first, leaves out groups that have not spoken, and counts those who may not be shown', () => {
    const tally = {
      groups: { elected: stand(1, 0, 0), citizen: stand(2, 1, 0), expert: stand(0, 0, 0) },
      small: stand(3, 0, 0),
      unshown: 2,
    };
    expect(rows(tally).map((row) => row.group)).toEqual(['citizen', 'elected']);
    expect(said(tally)).toBe(9);
  });
});

describe('the order of a talk', () => {
  const parents = new Map([
    [24, undefined],
    [25, 24],
    [26, 24],
    [27, 25],
    [30, 26],
    [31, 25],
    [40, 12],
  ]);
  const order = ordered(24, [24, 25, 26, 27, 30, 31, 40], (no) => parents.get(no));

  it('puts each reply under what it answers, the oldest first', () => {
    expect(order.map((one) => one.no)).toEqual([24, 25, 27, 31, 26, 30, 40]);
    expect(order.map((one) => one.depth)).toEqual([0, 1, 2, 2, 1, 2, 1]);
  });

  it('names what is answered where that does not stand directly above', () => {
    expect(order.filter((one) => one.far).map((one) => one.no)).toEqual([31, 40]);
  });

  it('is not a matter of how deep a talk is', () => {
    const list = Array.from({ length: 20_000 }, (_, i) => i + 1);
    expect(ordered(1, list, (no) => (no > 1 ? no - 1 : undefined)).at(-1)).toMatchObject({
      no: 20_000,
      depth: 19_999,
      far: false,
    });
  });
});

describe('where a change stands', () => {
  const amendment: AmendmentItem = {
    proposal: 60,
    version: 2,
    at: 0,
    n_replies: 0,
    outcome: { is: 'open' },
    changes: [
      { op: 'insert_after', after: '60.3', place: 3, words: 'New.' },
      {
        op: 'replace',
        clause: '60.2',
        place: 2,
        spans: [
          { is: 'same', text: 'Five ' },
          { is: 'removed', text: 'nights' },
          { is: 'added', text: 'days' },
        ],
      },
    ],
  };

  it('is at the first clause it names that is still there', () => {
    expect(firstClause(amendment, ['60.1', '60.2', '60.3'])).toBe('60.2');
    expect(firstClause(amendment, ['60.1', '60.3'])).toBe('60.3');
    expect(firstClause(amendment, ['60.1'])).toBeUndefined();
    expect(touches(amendment, '60.1')).toBe(false);
  });

  it('wants the words it adds and those it leaves', () => {
    expect(amendment.changes.map(wantedWords)).toEqual(['New.', 'Five days']);
  });
});
