// The terms of a mandate as fields of a form, and back; and what a form says of itself before anything is sent. Pure.
import type { ActorGroup, Author, Micros, Template, Terms, TermsItem, Threshold } from '../../../wire';
import { dayField, endOf } from '../moments';
import { isNamed, isThreshold, NAMED, USUAL } from './thresholds';

/** The actor groups, in the order of the house. */
export const GROUPS: readonly ActorGroup[] = [
  'elected',
  'manager',
  'other_public',
  'citizen',
  'civil_society',
  'business',
  'expert',
];
/** At most so many goals. */
export const GOALS_MOST = 4;

/** Whoever holds a seat: a moderator takes no side and is not counted. */
export function seated(person: Author): boolean {
  return (person.offices ?? []).some((office) => office !== 'moderator');
}

/** Shares are told in per cent, everything else in whole numbers. */
export function isShare(number: Threshold): boolean {
  return USUAL[number] < 1_000;
}

/** A number as it is read and written: per cent, days, people. */
export function shown(number: Threshold, thousandths: number): string {
  return String(isShare(number) ? Math.round(thousandths / 10) : Math.round(thousandths / 1_000));
}

/** The fields of the form, by name. */
export type Fields = Record<string, string>;

const LINES = ['open', 'reserved'] as const;
const ONE = ['question', 'problem', 'deliverable', 'prepares', 'decides', 'effort', 'contact', 'case'] as const;

/** Numbers as fields: those with words of their own one by one, the panel's others a line each, in thousandths. */
function numberFields(numbers: TermsItem['numbers']): Fields {
  const fields: Fields = {};
  for (const number of NAMED) {
    const own = numbers[number];
    fields[`number-${number}`] = own === undefined ? '' : shown(number, own);
  }
  const others = Object.entries(numbers).filter(([name]) => !isNamed(name));
  fields['more_numbers'] = others.map(([name, own]) => `${name} = ${own}`).join('\n');
  return fields;
}

/** Terms as the form shows them. */
export function fieldsOf(terms: TermsItem): Fields {
  const fields: Fields = {
    decision_due: dayField(terms.decision_due),
    ends: dayField(terms.ends),
    reply_days: String(terms.reply_days),
    touchpoint_days: String(terms.touchpoint_days),
    elected: String(terms.seats.elected),
    others: String(terms.seats.others),
  };
  for (const field of ONE) fields[field] = terms[field] ?? '';
  for (const field of LINES) fields[field] = terms[field].join('\n');
  for (const group of GROUPS) fields[`required-${group}`] = terms.required[group]?.toString() ?? '';
  Object.assign(fields, numberFields(terms.numbers));
  terms.goals.forEach((goal, i) => {
    fields[`sdg-${i}`] = String(goal.sdg);
    fields[`how-${i}`] = goal.how;
  });
  return fields;
}

/** What a template says of a mandate before there is one. */
export function fieldsOfTemplate(template: Template): Fields {
  return {
    reply_days: String(template.reply_days),
    touchpoint_days: String(template.touchpoint_days),
    elected: String(template.seats.elected),
    others: String(template.seats.others),
    ...Object.fromEntries(GROUPS.map((group) => [`required-${group}`, template.required[group]?.toString() ?? ''])),
    ...numberFields(template.numbers),
  };
}

/** What is wrong with a field; the screen has words for each. */
export type Fault = 'empty' | 'day' | 'past' | 'order' | 'figure' | 'required' | 'goal' | 'goal_twice' | 'share' | 'number';
/** A form read: the terms, or what is wrong, field by field. */
export type Read = { terms: Terms } | { faults: Record<string, Fault> };

/** Reads the form. `now` only judges whether a day has passed. */
export function termsOf(fields: Fields, now: Micros): Read {
  const faults: Record<string, Fault> = {};
  const words = (field: string, needed = true): string => {
    const written = (fields[field] ?? '').trim();
    if (needed && written === '') faults[field] = 'empty';
    return written;
  };
  const figure = (field: string, least: number): number => {
    const written = (fields[field] ?? '').trim();
    const n = /^\d{1,6}$/.test(written) ? Number(written) : -1;
    if (n < least) faults[field] = 'figure';
    return n;
  };
  const dayOf = (field: string): Micros => {
    const at = endOf((fields[field] ?? '').trim());
    if (at === undefined) faults[field] = 'day';
    else if (at < now) faults[field] = 'past';
    return at ?? 0;
  };
  const lines = (field: string): string[] =>
    words(field)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const terms: Terms = {
    question: words('question'),
    problem: words('problem'),
    deliverable: words('deliverable'),
    open: lines('open'),
    reserved: lines('reserved'),
    required: requiredOf(fields, faults),
    seats: { elected: figure('elected', 0), others: figure('others', 0) },
    prepares: words('prepares'),
    decides: words('decides'),
    decision_due: dayOf('decision_due'),
    ends: dayOf('ends'),
    reply_days: figure('reply_days', 1),
    touchpoint_days: figure('touchpoint_days', 1),
    goals: goalsOf(fields, faults),
    numbers: numbersOf(fields, faults),
  };
  for (const field of ['effort', 'contact', 'case'] as const) {
    const written = words(field, false);
    if (written !== '') terms[field] = written;
  }
  if (!faults['ends'] && !faults['decision_due'] && terms.decision_due > terms.ends) faults['decision_due'] = 'order';
  return Object.keys(faults).length > 0 ? { faults } : { terms };
}

function requiredOf(fields: Fields, faults: Record<string, Fault>): Terms['required'] {
  const required: Terms['required'] = {};
  for (const group of GROUPS) {
    const written = (fields[`required-${group}`] ?? '').trim();
    if (written === '' || written === '0') continue;
    if (/^[1-9]\d{0,4}$/.test(written)) required[group] = Number(written);
    else faults[`required-${group}`] = 'figure';
  }
  if (Object.keys(required).length === 0) faults['required-elected'] ??= 'required';
  return required;
}

function goalsOf(fields: Fields, faults: Record<string, Fault>): Terms['goals'] {
  const goals: Terms['goals'] = [];
  for (let i = 0; i < GOALS_MOST; i++) {
    const sdg = (fields[`sdg-${i}`] ?? '').trim();
    const how = (fields[`how-${i}`] ?? '').trim();
    if (sdg === '' && how === '') continue;
    // Goal 17 is a way of working: it is computed and never claimed.
    if (!/^([1-9]|1[0-6])$/.test(sdg)) faults[`sdg-${i}`] = 'goal';
    else if (goals.some((goal) => goal.sdg === Number(sdg))) faults[`sdg-${i}`] = 'goal_twice';
    if (how === '') faults[`how-${i}`] = 'empty';
    goals.push({ sdg: Number(sdg), how });
  }
  return goals;
}

function numbersOf(fields: Fields, faults: Record<string, Fault>): Terms['numbers'] {
  const numbers: Terms['numbers'] = {};
  for (const number of NAMED) {
    const written = (fields[`number-${number}`] ?? '').trim();
    if (written === '') continue;
    const n = /^\d{1,5}$/.test(written) ? Number(written) : -1;
    if (n < 0) faults[`number-${number}`] = 'figure';
    else if (isShare(number) && n > 100) faults[`number-${number}`] = 'share';
    else numbers[number] = isShare(number) ? n * 10 : n * 1_000;
  }
  for (const line of (fields['more_numbers'] ?? '').split('\n').filter((line) => line.trim() !== '')) {
    const [, name = '', own = ''] = /^\s*([a-z_]+)\s*=\s*(\d{1,8})\s*$/.exec(line) ?? [];
    if (isThreshold(name)) numbers[name] = Number(own);
    else faults['more_numbers'] = 'number';
  }
  return numbers;
}

/** What one version changed of another, field by field: what was and what is. */
export function differences(was: TermsItem, is: TermsItem): { field: string; was: string; is: string }[] {
  const before = fieldsOf(was);
  const now = fieldsOf(is);
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((field) => {
    const [from, to] = [before[field] ?? '', now[field] ?? ''];
    return from === to ? [] : [{ field, was: from, is: to }];
  });
}
