// The frame of a forum, as the phone computes it: terms as fields and back, gates in order, what a council owes, what is asked first.

import { describe, expect, it } from 'vitest';
import { gravest } from '../src/screens/ask';
import { linesOf, missing, nextOf } from '../src/screens/life/frame/gates';
import { leads } from '../src/screens/life/frame/linter';
import { decided, owed } from '../src/screens/life/frame/promises';
import { differences, fieldsOf, GOALS_MOST, seated, termsOf, type Fields } from '../src/screens/life/frame/terms';
import { dayField, endOf, momentOf } from '../src/screens/life/moments';
import type { Duty, ForumCard, GatesItem, LineItem, TermsItem } from '../src/wire';
import { KARIN, NOOR } from './samples';

const NOW = new Date(2026, 10, 22, 9).getTime() * 1000;
const DAY = 86_400_000_000;

function day(more: number): string {
  return dayField(NOW + more * DAY);
}

const FIELDS: Fields = {
  question: 'How can the square be good after five?',
  problem: 'Nobody answers after four.',
  deliverable: 'A proposal',
  open: 'The hours\nThe place',
  reserved: 'The total of the budget',
  prepares: 'The youth committee',
  decides: 'The council',
  decision_due: day(60),
  ends: day(90),
  reply_days: '14',
  touchpoint_days: '30',
  elected: '5',
  others: '10',
  'required-elected': '3',
  'required-citizen': '4',
  'sdg-0': '11',
  'how-0': 'A square for all',
  'number-lay_least': '40',
  'number-explain_days': '10',
  more_numbers: 'gini_warn = 550',
};

function faults(change: Fields): Record<string, string> {
  const read = termsOf({ ...FIELDS, ...change }, NOW);
  return 'faults' in read ? read.faults : {};
}

describe('the terms of a mandate', () => {
  it('are read from their fields, and shown as the same fields again', () => {
    const read = termsOf(FIELDS, NOW);
    if (!('terms' in read)) throw new Error(JSON.stringify(read.faults));
    expect(read.terms.required).toEqual({ elected: 3, citizen: 4 });
    expect(read.terms.open).toEqual(['The hours', 'The place']);
    expect(read.terms.numbers).toEqual({ lay_least: 400, explain_days: 10_000, gini_warn: 550 });
    expect(read.terms.goals).toEqual([{ sdg: 11, how: 'A square for all' }]);
    expect('effort' in read.terms).toBe(false);
    const again = Object.fromEntries(Object.entries(fieldsOf(read.terms as TermsItem)).filter(([, words]) => words !== ''));
    expect(again).toEqual(FIELDS);
  });

  it('say beside each field what is missing', () => {
    expect(faults({ question: ' ' })).toEqual({ question: 'empty' });
    expect(faults({ open: '\n \n' })).toEqual({ open: 'empty' });
    expect(faults({ reply_days: '0' })).toEqual({ reply_days: 'figure' });
    expect(faults({ others: 'ten' })).toEqual({ others: 'figure' });
    expect(faults({ ends: 'soon' })).toEqual({ ends: 'day' });
    expect(faults({ ends: day(30) })).toEqual({ decision_due: 'order' });
    expect(faults({ decision_due: day(-1) })).toEqual({ decision_due: 'past' });
    expect(faults({ 'required-elected': '', 'required-citizen': '' })).toEqual({ 'required-elected': 'required' });
    expect(faults({ more_numbers: 'gini_warn 550' })).toEqual({ more_numbers: 'number' });
    expect(faults({ more_numbers: 'toString = 5' })).toEqual({ more_numbers: 'number' });
    expect(faults({ 'number-lay_least': '140' })).toEqual({ 'number-lay_least': 'share' });
  });

  it('take at most four goals from 1 to 16, each once and with its how', () => {
    expect(faults({ 'sdg-1': '17', 'how-1': 'Together' })).toEqual({ 'sdg-1': 'goal' });
    expect(faults({ 'sdg-1': '11', 'how-1': 'Again' })).toEqual({ 'sdg-1': 'goal_twice' });
    expect(faults({ 'sdg-1': '3' })).toEqual({ 'how-1': 'empty' });
    expect(GOALS_MOST).toBe(4);
  });

  it('tell what one version changed of another', () => {
    const read = (change: Fields) => {
      const found = termsOf({ ...FIELDS, ...change }, NOW);
      if (!('terms' in found)) throw new Error('not read');
      return found.terms as TermsItem;
    };
    expect(differences(read({}), read({}))).toEqual([]);
    expect(differences(read({}), read({ reply_days: '7', 'required-citizen': '' }))).toEqual([
      { field: 'reply_days', was: '14', is: '7' },
      { field: 'required-citizen', was: '4', is: '' },
    ]);
  });
});

describe('a question', () => {
  it.each(['How shall we implement the new parking?', 'how do we best build a hall', 'Hvordan skal vi indføre betaling?'])(
    '%s contains its own answer',
    (question) => expect(leads(question)).toBeDefined(),
  );
  it.each(['How can the square be a good place after five?', 'Who is missing here?', ''])('%s is open', (question) =>
    expect(leads(question)).toBeUndefined(),
  );
});

function line(name: LineItem['line'], state: LineItem['state']): LineItem {
  return { line: name, state, have: 0, need: 1 };
}
const GATES: GatesItem = {
  n_overridden: 1,
  gates: [
    { stage: 'create', lines: [line('ideas_broad', 'met'), line('idea_new', 'unmet')] },
    { stage: 'refine', lines: [line('objections_answered', 'overridden'), line('amendments_decided', 'unmet')] },
  ],
};

describe('gates', () => {
  it('show what is missing first, and what was passed over before what is met', () => {
    expect(linesOf(GATES, 'create').map((one) => one.line)).toEqual(['idea_new', 'ideas_broad']);
    expect(missing(linesOf(GATES, 'refine')).map((one) => one.line)).toEqual(['amendments_decided']);
    expect(linesOf(undefined, 'refine')).toEqual([]);
  });

  it('lead from a stage to the one after it', () => {
    const stages = ['diagnose', 'create', 'refine', 'proposition'] as const;
    expect(nextOf(stages, 'refine')).toBe('proposition');
    expect(nextOf(stages, 'proposition')).toBeUndefined();
  });
});

describe('a council', () => {
  const forum = (slug: string, more: Partial<ForumCard>): ForumCard => ({
    slug,
    title: slug,
    question: '',
    stages: ['refine', 'closed'],
    stage: 'refine',
    standing: 'real',
    n_people: 0,
    n_proposals: 0,
    n_contributions: 0,
    at: 1,
    n_duties: 0,
    n_verdicts: 0,
    decided: [],
    ...more,
  });
  const forums = [
    forum('square', { decision_due: NOW + DAY, decided: [{ no: 9, proposal: 3, title: 'A', decision: 'adopt', at: 5 }] }),
    forum('pool', { decision_due: NOW - DAY, decided: [{ no: 7, proposal: 2, title: 'B', decision: 'return', at: 6 }] }),
    forum('roads', { suggestion: { supporters: 60, needed: 50, due: NOW - 3 * DAY } }),
    forum('quiet', { suggestion: { supporters: 60, needed: 50, due: NOW, disposition: 'declined' } }),
  ];

  it('owes what is longest over first, and nothing that it has answered', () => {
    expect(owed(forums).map((one) => [one.forum.slug, one.what])).toEqual([
      ['roads', 'suggestion'],
      ['pool', 'decision'],
      ['square', 'decision'],
    ]);
    expect(decided(forums).map(({ card }) => card.title)).toEqual(['B', 'A']);
  });
});

describe('what is asked of me', () => {
  const duty = (no: number, since: number, due?: number): Duty => ({
    duty: 'answer',
    no,
    topic: no,
    since,
    ...(due === undefined ? {} : { due }),
  });
  it('is what is over its time, then what is due soonest, then what has waited longest', () => {
    const late = duty(3, NOW - DAY, NOW - 1);
    const soon = duty(2, NOW - 9 * DAY, NOW + DAY);
    const old = duty(1, NOW - 20 * DAY);
    expect(gravest([old, soon, late], NOW)).toBe(late);
    expect(gravest([old, soon], NOW)).toBe(soon);
    expect(gravest([duty(4, NOW), old], NOW)).toBe(old);
    expect(gravest([], NOW)).toBeUndefined();
  });
});

describe('days in fields', () => {
  it('are days of the reader, and come back as they were written', () => {
    expect(dayField(endOf('2026-12-24') ?? 0)).toBe('2026-12-24');
    expect(momentOf('2026-12-24T19:00')).toBe(new Date(2026, 11, 24, 19).getTime() * 1000);
    expect(endOf('')).toBeUndefined();
    expect(endOf('24/12')).toBeUndefined();
  });
});

describe('a seat', () => {
  it('is held by members and officers, and not by a moderator alone', () => {
    expect(seated({ ...NOOR, offices: ['member'] })).toBe(true);
    expect(seated({ ...KARIN, offices: ['moderator'] })).toBe(false);
    expect(seated(NOOR)).toBe(false);
  });
});
