import { afterAll, describe, expect, it } from 'vitest';
import { generate } from '../scripts/catalogue.mjs';
import { readTexts } from '../scripts/folder.mjs';
import { unspoken } from './speakers';
import {
  bundleOf,
  chooseLanguage,
  fetchTexts,
  format,
  isolated,
  isLanguage,
  languages,
  readingLanguage,
  setLanguage,
  t,
} from '../src/texts';
import { ago, day, days, list, moment, number, time } from '../src/dates';

function faults(en: string, da: string): string[] {
  return generate([
    ['en', en],
    ['da', da],
  ]).faults;
}

describe('the check of the texts', () => {
  it('is content with catalogues that say the same', () => {
    const en = 'a = A { $name }\nb = { $n ->\n    [one] one\n   *[other] { $n }\n }\n';
    const { faults, types } = generate([
      ['en', en],
      ['da', en],
    ]);
    expect(faults).toEqual([]);
    expect(types).toContain('"a": { "name": string | number };');
    expect(types).toContain('"b": { "n": number };');
    expect(types).toContain('"da": () => import(\'../texts/da.ftl?raw\')');
  });

  it('names a missing and an extra text', () => {
    expect(faults('a = A\nb = B\n', 'a = A\nc = C\n')).toEqual(['da: b is missing', 'da: c does not exist in en']);
  });

  it('names an argument that one language forgets, and one that nobody gives', () => {
    expect(faults('a = Reply to { $name }\n', 'a = Svar til { $who }\n')).toEqual([
      'da: a does not use { $name }',
      'da: a uses { $who }, which en does not give',
    ]);
  });

  it('names a missing plural, and one that the language never uses', () => {
    const en = 'a = { $n ->\n    [one] one\n   *[other] many\n }\n';
    expect(faults(en, 'a = { $n ->\n   *[other] mange\n }\n')).toEqual(['da: a has no plural [one]']);
    const few = 'a = { $n ->\n    [one] en\n    [few] få\n   *[other] mange\n }\n';
    expect(faults(en, few)).toEqual(['da: a has a plural [few] that is never used']);
  });

  it('knows that Arabic has six plurals', () => {
    const one = 'a = { $n ->\n    [one] one\n   *[other] many\n }\n';
    const { faults } = generate([
      ['en', one],
      ['ar', one],
    ]);
    expect(faults.sort()).toEqual(['few', 'many', 'two', 'zero'].map((plural) => `ar: a has no plural [${plural}]`));
  });

  it('looks into plurals inside texts, attributes and terms', () => {
    const en = 'a = { -hall }: { $n ->\n    [one] one\n   *[other] many\n } of { $of }\n    .label = L { $x }\n-hall = Hall\n';
    const { types } = generate([['en', en]]);
    expect(types).toContain('"a": { "n": number; "of": string | number };');
    expect(types).toContain('"a.label": { "x": string | number };');
    expect(types).not.toContain('"-hall"');
  });

  it('takes what a text needs from the texts it uses', () => {
    expect(generate([['en', 'a = A { $n }\nb = { a } again\n']]).types).toContain('"b": { "n": string | number };');
    expect(generate([['en', 'b = { a } again\n']]).faults).toEqual(['en: b uses a, which does not exist']);
    expect(generate([['en', 'a = { b }\nb = { a }\n']]).faults.length).toBeGreaterThan(0);
  });

  it('looks into those that come later: each key once, in every language', () => {
    const core: [string, string][] = [
      ['en', 'a = A\n'],
      ['da', 'a = A\n'],
    ];
    const desk = (en: string, da: string): [string, [string, string][]][] => [
      [
        'desk',
        [
          ['en', en],
          ['da', da],
        ],
      ],
    ];
    expect(generate(core, desk('b = B { $n }\n', 'b = B\n')).faults).toEqual(['life/desk.da: b does not use { $n }']);
    expect(generate(core, desk('a = B\n', 'a = B\n')).faults).toEqual(['life/desk: a stands in the core too']);
    expect(generate(core, [['desk', [['en', 'b = B\n']]]]).faults).toEqual(['life/desk.da is missing']);
    const { types } = generate(core, desk('b = B { $n }\n', 'b = B { $n }\n'));
    expect(types).toContain('"b": { "n": string | number };');
    expect(types).toContain('"da": () => import(\'../texts/life/desk.da.ftl?raw\')');
  });

  it('names a line that cannot be read, and a text that stands twice', () => {
    expect(generate([['en', 'a = A\nb = { $n\nc = C\n']]).faults[0]).toMatch(/^en: line 2 cannot be read/);
    expect(generate([['en', 'a = A\na = B\n']]).faults).toEqual(['en: a stands twice']);
  });
});

describe('the texts', () => {
  const { core, late } = readTexts();

  it('have no faults', () => {
    expect(core.map(([language]) => language)).toEqual(['en', 'da']);
    expect(generate(core, late).faults).toEqual([]);
  });

  it('that come later are spoken only by screens that bring them', () => {
    const { faults, rooms } = unspoken(core, late);
    expect(rooms.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  it('that come later follow the language that is chosen', async () => {
    await setLanguage('en');
    expect(t('way-title')).toBe('way-title');
    expect(await fetchTexts('frame')).toBe(true);
    expect(t('way-title')).toBe('The whole way');
    await setLanguage('da');
    expect(t('way-title')).toBe('Hele vejen');
    // Chosen while the texts are on their way.
    const coming = fetchTexts('desk');
    await Promise.all([coming, setLanguage('en')]);
    expect(t('desk-title')).toBe(
      format(bundleOf('en', late.find(([name]) => name === 'desk')?.[1][0]?.[1] ?? ''), 'desk-title'),
    );
  });

  it('come one language at a time, and change when another is chosen', async () => {
    expect(languages).toEqual([
      { language: 'en', name: 'English' },
      { language: 'da', name: 'dansk' },
    ]);
    expect(isLanguage('da')).toBe(true);
    expect(isLanguage('toString')).toBe(false);
    expect(await setLanguage('da')).toBe(true);
    expect(readingLanguage()).toBe('da');
    expect(document.documentElement.lang).toBe('da');
    await chooseLanguage('en');
    expect(document.cookie).toContain('language=en');
    expect(document.documentElement.dir).toBe('ltr');
    await setLanguage('xx');
    expect(readingLanguage()).toBe('en');
  });

  it('that need to be told something do not compile without it', () => {
    // Compiled by `npm run check`, where each of these lines must be an error; never run.
    const wrong = () => {
      // @ts-expect-error It needs a number.
      t('arrivals');
      // @ts-expect-error It needs a number called n.
      t('arrivals', { title: 'x' });
      // @ts-expect-error There is no such text.
      t('no-such-text');
    };
    expect(wrong).toBeTypeOf('function');
  });
});

describe('words of people in a sentence', () => {
  const english = bundleOf(
    'en',
    'reply = Reply to { $name }.\nplaces = { $n } of { $of }\nlabelled = x\n    .label = for { $name }\n',
  );

  it('are fenced off only where their direction is another', () => {
    expect(format(english, 'reply', { name: 'Noor' })).toBe('Reply to Noor.');
    expect(format(english, 'reply', { name: 'نور' })).toBe('Reply to \u2068نور\u2069.');
    expect(format(english, 'reply', { name: 'a\u202Eb' })).toBe('Reply to \u2068a\u202Eb\u2069.');
    expect(format(english, 'places', { n: 3, of: 1060 })).toBe('3 of 1,060');
    expect(format(english, 'labelled.label', { name: 'Noor' })).toBe('for Noor');
    expect(isolated('Noor', 'ar')).toBe('\u2068Noor\u2069');
  });

  it('are a key where there is no text, and never an error', () => {
    expect(format(english, 'nothing')).toBe('nothing');
    expect(format(english, 'labelled.nothing')).toBe('labelled.nothing');
    expect(format(english, 'reply')).toContain('Reply to');
  });

  it('cannot speak the language of the texts', () => {
    expect(format(english, 'reply', { name: '{ $name } { reply }' })).toBe('Reply to { $name } { reply }.');
  });
});

describe('moments', () => {
  // Local time, as the reader's clock shows it.
  const at = (year: number, month: number, date: number, hour = 14, minute = 5) =>
    new Date(year, month - 1, date, hour, minute).getTime() * 1000;
  const now = at(2026, 11, 22, 9, 0) / 1000;

  it('have a weekday, a month in letters and 24 hours', async () => {
    await setLanguage('en');
    expect(day(at(2026, 11, 15), now)).toBe('Sunday 15 November');
    expect(day(at(2025, 11, 15), now)).toBe('Saturday 15 November 2025');
    expect(time(at(2026, 11, 15))).toBe('14:05');
    expect(moment(at(2026, 11, 15), now)).toBe('Sunday 15 November, 14:05');
    expect(moment(at(2026, 11, 22, 0, 30), now)).toBe('00:30');
  });

  it('are told in Danish', async () => {
    await setLanguage('da');
    expect(day(at(2026, 11, 15), now)).toBe('søndag den 15. november');
    expect(moment(at(2026, 11, 15), now)).toBe('søndag den 15. november, kl. 14.05');
    expect(ago(at(2026, 11, 21), now)).toBe('i går');
    expect(list(['Noor', 'Karin'])).toBe('Noor og Karin');
    expect(number(1060)).toBe('1.060');
  });

  it('are counted in days of the calendar, not in hours', async () => {
    await setLanguage('en');
    expect(days(at(2026, 11, 21, 23, 59), now)).toBe(1);
    expect(ago(at(2026, 11, 22, 8), now)).toBe('today');
    expect(ago(at(2026, 11, 17), now)).toBe('5 days ago');
    expect(ago(at(2026, 11, 25), now)).toBe('in 3 days');
    // Across the end of summer time a day has 25 hours.
    expect(days(at(2026, 10, 24), at(2026, 10, 26) / 1000)).toBe(2);
  });

  afterAll(() => setLanguage('en'));
});
