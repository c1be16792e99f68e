// The council's side of a proposal: what is needed and pledged, the decision's form and its lines, the way it came, the panel.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drafts } from '../src/house.svelte';
import { place, putBack } from '../src/screens/writing';
import { house } from '../src/house.svelte';
import { Asked } from '../src/screens/life/council/asked.svelte';
import { bar, bare, confirmed, LENGTH, missing, sides } from '../src/screens/life/council/capacity';
import * as decision from '../src/screens/life/council/decision';
import { reportDue } from '../src/screens/life/council/delivery';
import { differ } from '../src/screens/life/council/differ';
import { fit, LongForm } from '../src/screens/life/council/form.svelte';
import { scaleOf, sections, trend, valueOf } from '../src/screens/life/council/gauges';
import { bare as bareRow, cells, mineOn } from '../src/screens/life/council/led';
import * as proposition from '../src/screens/life/council/proposition';
import { nChanged, ruled, runs } from '../src/screens/life/council/ruled';
import { dayField, endOfDay, wholeNumber } from '../src/screens/life/council/words';
import type { Answer } from '../src/api';
import type { CapacityLine, Gauge, RulingItem, Span, Stop } from '../src/wire';
import { KARIN, NOOR } from './samples';

const TWELVE = 'Because the council wants to see one whole winter before it pays more.';

function line(more: Partial<CapacityLine> = {}): CapacityLine {
  return {
    item: 1,
    name: 'Adult hours',
    need: 1100,
    unit: 'hours',
    essential: true,
    needs_both: false,
    public: 600,
    others: 460,
    unconfirmed: 0,
    done: 0,
    ...more,
  };
}

describe('what is needed and pledged', () => {
  it('draws the public side first, then others, then what is missing', () => {
    const drawn = bar(line());
    expect(drawn.public).toEqual({ from: 0, to: 545 });
    expect(drawn.others).toEqual({ from: 545, to: 964 });
    expect(drawn.missing).toEqual({ from: 964, to: LENGTH });
    expect(confirmed(line())).toBe(1060);
    expect(missing(line())).toBe(40);
  });

  it('always draws a missing share, however small, and none where nothing is missing', () => {
    expect(bar(line({ need: 1_000_000, public: 999_999, others: 0 })).missing).toBeDefined();
    expect(bar(line({ need: 1060 })).missing).toBeUndefined();
  });

  it('counts no more than is needed, and keeps the parts within the bar', () => {
    const over = line({ need: 100, public: 100, others: 300 });
    expect(confirmed(over)).toBe(100);
    expect(missing(over)).toBe(0);
    expect(bar(over).others?.to).toBe(LENGTH);
    expect(bar(line({ need: 0, public: 0, others: 0 }))).toEqual({});
  });

  it('makes a side solid only when both its corners hold', () => {
    expect(sides(['value', 'support']).map((side) => side.met)).toEqual([true, false, false]);
    expect(sides([]).some((side) => side.met)).toBe(false);
    expect(sides(['value', 'support', 'capacity']).every((side) => side.met)).toBe(true);
  });

  it('names the essential things that nobody has pledged', () => {
    const capacity = [
      line({ item: 1, public: 0, others: 0 }),
      line({ item: 2 }),
      line({ item: 3, essential: false, public: 0, others: 0 }),
    ];
    const item = { value_for: [], support: [], capacity, met: [], act: { entry: 1, at: 1 } };
    expect(bare(item).map((one) => one.item)).toEqual([1]);
  });
});

describe('numbers and days as people write them', () => {
  it('reads whole numbers with marks between thousands, and nothing else', () => {
    expect(['1,060', '1.060', '1 060', '1060'].map(wholeNumber)).toEqual([1060, 1060, 1060, 1060]);
    expect(['', '-3', 'ten', '1e9', '12345678901234567890'].map(wholeNumber)).toEqual(Array(5).fill(undefined));
  });

  it('takes a day as its end, and gives the same day back', () => {
    const at = endOfDay('2026-08-03');
    expect(at).toBeDefined();
    expect(dayField(at ?? 0)).toBe('2026-08-03');
    expect(endOfDay('')).toBeUndefined();
  });
});

describe('the form of the triangle', () => {
  it('may be sent half filled, but not empty', () => {
    const form = proposition.formOf();
    expect(proposition.check(form)).toEqual({ 'value-0': 'empty' });
    form.value[0] = 'Young people';
    expect(proposition.check(form)).toEqual({});
    expect(proposition.eventOf(60, form)).toEqual({
      kind: 'proposition_filled',
      proposal: 60,
      value_for: ['Young people'],
      support: [],
      capacity: [],
    });
  });

  it('asks for a name and an amount of every need, also of an empty one before another', () => {
    const form = proposition.formOf();
    form.value[0] = 'Young people';
    form.needs = [
      proposition.emptyNeed(),
      { ...proposition.emptyNeed(), name: 'Hours', amount: '1,100' },
      proposition.emptyNeed(),
    ];
    expect(proposition.check(form)).toEqual({ 'need-0-name': 'empty', 'need-0-amount': 'amount' });
    form.needs[0] = { ...proposition.emptyNeed(), name: 'Keys', amount: '5', unit: 'pieces' };
    expect(proposition.eventOf(60, form).capacity.map((one) => [one.name, one.need])).toEqual([
      ['Keys', 5],
      ['Hours', 1100],
    ]);
  });

  it('is the same again from the act it became', () => {
    const form = proposition.formOf();
    form.value = ['A', 'B'];
    form.losers = 'The kiosk';
    form.needs = [{ name: 'Hours', amount: '3', unit: 'hours', essential: true, both: true, replaces: 'Guards' }];
    expect(proposition.formOfEvent(proposition.eventOf(60, form))).toEqual({ ...form, support: [''] });
  });
});

describe('the form of a decision', () => {
  const now = new Map([
    ['60.1', 'The room opens.'],
    ['60.2', 'It is open for good.'],
  ]);
  let form: decision.Form;

  beforeEach(() => {
    form = decision.emptyForm([...now.keys()], 'Elvebro Municipal Council');
  });

  function filled() {
    form.stage = 'final';
    form.decision = 'adopt_with_changes';
    form.vote = { for: '17', against: '5', abstain: '' };
    form.reason = TWELVE;
    form.anchorage = 'The council decided by its rules of order.';
    Object.assign(form.lines[0] ?? {}, { decision: 'adopt' });
    Object.assign(form.lines[1] ?? {}, {
      decision: 'adopt_with_changes',
      words: 'It is open for half a year.',
      reason: 'Evidence first.',
    });
  }

  it('has nothing chosen beforehand, and says of each field what it asks for', () => {
    expect(form.lines.map((one) => one.decision)).toEqual(['', '']);
    expect(decision.check(form, now)).toEqual({ stage: 'choose', decision: 'choose', vote: 'votes', reason: 'empty' });
  });

  it('goes through when every line is ruled, the reason has twelve words and the anchorage is told', () => {
    filled();
    expect(decision.check(form, now)).toEqual({});
    expect(decision.eventOf(60, 3, form)).toMatchObject({
      kind: 'decision_made',
      proposal: 60,
      version: 3,
      recommendation: false,
      vote: { for: 17, against: 5, abstain: 0 },
      rulings: [
        { clause: '60.1', decision: 'adopt' },
        { clause: '60.2', decision: 'adopt_with_changes', words: 'It is open for half a year.', reason: 'Evidence first.' },
      ],
    });
  });

  it('marks the line that lacks its reason or its words, and no other', () => {
    filled();
    Object.assign(form.lines[1] ?? {}, { reason: ' ', words: 'It is open for good.' });
    expect(decision.check(form, now)).toEqual({ 'line-1-reason': 'empty', 'line-1-words': 'same' });
    Object.assign(form.lines[1] ?? {}, { decision: '' });
    expect(decision.check(form, now)).toMatchObject({ 'line-1': 'choose' });
  });

  it('asks for eleven words to become twelve, and for an anchorage only of what is final', () => {
    filled();
    form.reason = 'one two three four five six seven eight nine ten eleven';
    expect(decision.check(form, now)).toEqual({ reason: 'few' });
    form.reason += ' twelve';
    form.anchorage = '';
    expect(decision.check(form, now)).toEqual({ anchorage: 'empty' });
    form.stage = 'recommendation';
    expect(decision.check(form, now)).toEqual({});
  });

  it('asks for a changed line of what is adopted with changes', () => {
    filled();
    Object.assign(form.lines[1] ?? {}, { decision: 'adopt' });
    expect(decision.check(form, now)).toEqual({ lines: 'no_change' });
  });

  it('adds the parties up to the vote', () => {
    filled();
    form.parties = [
      { party: 'Harbour List', for: '10', against: '', abstain: '' },
      { party: 'Civic Union', for: '7', against: '4', abstain: '' },
    ];
    expect(decision.check(form, now)).toEqual({ parties: 'parties' });
    form.parties.push({ party: 'Green Front', for: '', against: '1', abstain: '' });
    expect(decision.check(form, now)).toEqual({});
  });

  it('keeps what was written of a clause when the text moves on', () => {
    filled();
    const lines = decision.linesFor(['60.3', '60.2'], form.lines);
    expect(lines.map((one) => [one.clause, one.reason])).toEqual([
      ['60.3', ''],
      ['60.2', 'Evidence first.'],
    ]);
  });

  it('is the same again from the act it became', () => {
    filled();
    form.next_due = '2027-02-15';
    form.conditions = [{ words: 'Weekly counts', reason: '', due: '2026-09-01' }];
    const act = decision.eventOf(60, 3, form);
    expect(act && decision.formOfEvent(act)).toEqual({ ...form, vote: { for: '17', against: '5', abstain: '0' } });
  });
});

describe('a long form', () => {
  const begin = () => decision.emptyForm(['60.1'], 'The council');
  const shape = { form: decision.pattern(), act: decision.ACT, formOf: decision.formOfEvent };

  beforeEach(() => {
    house.forum = 'square';
    localStorage.clear();
    drafts.belongTo('clerk');
  });

  it('is there again after the page was left', () => {
    const first = new LongForm('square', 60, begin(), shape);
    expect(first.begun).toBe(false);
    first.now.reason = 'Because';
    first.note();
    drafts.flush();
    drafts.belongTo('clerk');
    const again = new LongForm('square', 60, begin(), shape);
    expect(again.now.reason).toBe('Because');
    expect(again.begun).toBe(true);
    again.sent();
    expect(new LongForm('square', 60, begin(), shape).now.reason).toBe('');
  });

  it('comes back whole from an act that was not recorded, and what was left out stays out', () => {
    const form = new LongForm('square', 60, begin(), shape);
    Object.assign(form.now, {
      stage: 'final',
      decision: 'return',
      reason: TWELVE,
      anchorage: 'By its rules.',
      vote: { for: '3', against: '', abstain: '1' },
    });
    Object.assign(form.now.lines[0] ?? {}, { decision: 'return', reason: 'Too dear.' });
    const act = decision.eventOf(60, 2, form.now);
    if (!act) throw new Error('the form is whole');
    form.sent();
    putBack(act, 60);
    const again = new LongForm('square', 60, begin(), shape);
    expect(again.now.lines[0]?.reason).toBe('Too dear.');
    expect(again.now.vote.abstain).toBe('1');
    expect(again.now.advice).toBe('');
    expect(again.now.next_due).toBe('');
    expect(decision.eventOf(60, 2, again.now)).toEqual(act);
  });

  it('takes from a broken draft what fits, and no more', () => {
    drafts.at('square', place.act('decision_made', 60), 'form').text =
      '{"reason":7,"lines":[{"clause":"60.1","reason":"Because"}],"x":1}';
    const form = new LongForm('square', 60, begin(), shape);
    expect(form.now.reason).toBe('');
    expect(form.now.lines[0]?.reason).toBe('Because');
    expect(fit({ a: [''] }, { a: 'no list' })).toEqual({ a: [] });
  });
});

describe('a decision as it is read', () => {
  const clauses = ['a', 'b', 'c', 'd', 'e'];
  const rulings: RulingItem[] = [
    { clause: 'b', decision: 'adopt_with_changes', reason: 'Evidence first.' },
    { clause: 'a', decision: 'adopt' },
    { decision: 'reject', reason: 'No money.' },
  ];

  it('gathers what stays as proposed, also what nobody named, and keeps the rest in the order of the text', () => {
    const lines = ruled(rulings, clauses, true);
    expect(lines[0]).toEqual({ is: 'as_proposed', places: [1, 3, 4, 5], rest: false });
    expect(lines.slice(1).map((one) => one.is === 'line' && one.place)).toEqual([2, undefined]);
    expect(runs([1, 3, 4, 5])).toEqual(['1', '3–5']);
    expect(nChanged(rulings)).toBe(2);
  });

  it('says of a returned text nothing of what nobody named', () => {
    expect(ruled([], clauses, false)).toEqual([]);
  });

  it('shows the smallest change in words, and loses none of them', () => {
    const [before, after] = [
      'It is open permanently, five nights a week.',
      'It is open as a trial of six months, five nights a week.',
    ];
    const spans = differ(before, after);
    const read = (drop: Span['is']) => spans.flatMap((span) => (span.is === drop ? [] : [span.text])).join('');
    expect(read('added')).toBe(before);
    expect(read('removed')).toBe(after);
    expect(spans.map((span) => span.is)).toEqual(['same', 'removed', 'added', 'same']);
    expect(differ('same words', 'same words')).toEqual([{ is: 'same', text: 'same words' }]);
  });

  it('loses no word whatever the texts', () => {
    const words = ['a', 'b', 'c', 'a b', 'b  c'];
    for (const one of words) {
      for (const two of words) {
        for (const three of words) {
          const [before, after] = [`${one} ${two}`, `${three} ${one}`];
          const spans = differ(before, after);
          const read = (drop: Span['is']) => spans.flatMap((span) => (span.is === drop ? [] : [span.text])).join('');
          expect([read('added'), read('removed')]).toEqual([before, after]);
        }
      }
    }
  });
});

describe('delivery', () => {
  it('counts thirty days from the latest report, or from the opening of the stage', () => {
    const day = 86_400_000_000;
    expect(reportDue(10 * day, [])).toBe(40 * day);
    expect(reportDue(10 * day, [12 * day, 20 * day])).toBe(50 * day);
    expect(reportDue(10 * day, [], 14_000)).toBe(24 * day);
  });
});

describe('the leadership table', () => {
  it('puts each act of an elected member in one cell', () => {
    const table = cells([
      { kind: 'testimony' },
      { kind: 'idea' },
      { kind: 'position_taken' },
      { kind: 'touchpoint_held', matter: 'pledges' },
      { kind: 'entry_hidden' },
    ]);
    expect(table).toEqual({ initiate: [0, 0, 0], orchestrate: [0, 0, 1], engage: [1, 1, 1] });
    expect(bareRow(table.initiate)).toBe(true);
  });

  it('counts my own act once, on however many trails it stands', () => {
    const stop = (no: number, by = KARIN): Stop => ({ kind: 'idea', no, by, interchange: false, joins: false, ahead: false });
    const trails = [{ stops: [stop(1), stop(2, NOOR)] }, { stops: [stop(1), { ...stop(3), no: undefined as never }] }];
    expect([...mineOn(trails, KARIN.person)]).toEqual([[1, 'idea']]);
  });
});

describe('the panel', () => {
  function gauge(warning: Gauge['warning'], more: Partial<Gauge> = {}): Gauge {
    return { warning, state: 'fine', n: 31, least: 10, low_is_bad: true, figures: [], names: [], ...more };
  }

  it('puts who is heard first, whatever it says, and the gravest of the rest on top', () => {
    const parts = sections([
      gauge('i20', { state: 'warn' }),
      gauge('i13'),
      gauge('i8', { state: 'alarm' }),
      gauge('i3', { state: 'too_little' }),
      gauge('i2'),
      gauge('i1', { state: 'alarm' }),
      gauge('i15', { state: 'not_now' }),
    ]);
    expect(parts.first.map((one) => one.warning)).toEqual(['i1', 'i3', 'i13']);
    expect(parts.watch.map((one) => one.warning)).toEqual(['i8', 'i20']);
    expect(parts.fine.map((one) => one.warning)).toEqual(['i2']);
    expect(parts.later.map((one) => one.warning)).toEqual(['i15']);
  });

  it('tells a share of few as how many of how many, and too little data as no figure', () => {
    expect(valueOf(gauge('i20', { main: 0.5806, n: 31 }))).toEqual({ is: 'percent', n: 58, of: 31 });
    expect(valueOf(gauge('i10', { main: 5.5 / 7, n: 7 }))).toEqual({ is: 'part', n: 5.5, of: 7 });
    expect(valueOf(gauge('i10', { main: 0.5, state: 'too_little' }))).toBeUndefined();
    expect(valueOf(gauge('i7', { main: 30 }))).toEqual({ is: 'plain', n: 30, measure: 'hours' });
  });

  it('draws the red part at the end that is worse', () => {
    const low = scaleOf(gauge('i20', { main: 0.5, warn: 0.4, alarm: 0.2 }));
    expect(low).toEqual({ bad: [6, 63.6], mid: [63.6, 121.2], at: 150 });
    const high = scaleOf(gauge('i4', { main: 0.5, warn: 0.6, alarm: 0.75, low_is_bad: false, was: 0.7 }));
    expect(high?.bad?.[1]).toBe(294);
    expect(high?.mid?.[1]).toBe(high?.bad?.[0]);
    expect(high?.was).toBeGreaterThan(high?.at ?? 0);
    expect(scaleOf(gauge('i20', { main: 0.5 }))).toBeUndefined();
  });

  it('knows better from worse by the side that is bad', () => {
    expect(trend(gauge('i20', { main: 0.5, was: 0.4 }))).toBe('better');
    expect(trend(gauge('i4', { main: 0.5, was: 0.4, low_is_bad: false }))).toBe('worse');
    expect(trend(gauge('i20', { main: 0.5, was: 0.5 }))).toBe('same');
    expect(trend(gauge('i20', { main: 0.5 }))).toBeUndefined();
  });

  it('is asked again at most once a second, each minute by itself, and not while nobody looks', async () => {
    vi.useFakeTimers();
    let n = 0;
    let hidden = false;
    const asked = new Asked<number>(
      () => Promise.resolve<Answer<number>>(n++ === 2 ? { is: 'offline' } : { is: 'ok', value: n }),
      60_000,
      { now_ms: () => Date.now(), hidden: () => hidden },
    );
    const close = asked.open();
    await vi.advanceTimersByTimeAsync(0);
    expect([n, asked.value]).toEqual([1, 1]);
    for (let i = 0; i < 50; i++) asked.again();
    await vi.advanceTimersByTimeAsync(999);
    expect(n).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(n).toBe(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([n, asked.value, asked.problem]).toEqual([3, 2, 'offline']);
    hidden = true;
    asked.again();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(n).toBe(3);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(1000);
    expect([n, asked.problem]).toEqual([4, undefined]);
    close();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(n).toBe(4);
    vi.useRealTimers();
  });
});
