// The triangle of a proposal as a form: what is written, what is missing, and the act it becomes.
import type { CapacityItem, Event, PropositionItem, Seq, Unit } from '../../../wire';
import { wholeNumber } from './words';

/** What capacity is counted in. */
export const UNITS: readonly Unit[] = ['hours', 'money', 'days', 'evenings', 'nights', 'places', 'pieces'];

/** One thing that the doing needs, as it is written. */
export interface Need {
  name: string;
  amount: string;
  unit: Unit;
  essential: boolean;
  both: boolean;
  replaces: string;
}

/** The three corners, as they are written. */
export interface Form {
  value: string[];
  public_value: string;
  losers: string;
  indicator: string;
  baseline: string;
  support: string[];
  needs: Need[];
}

/** The act. */
export type Act = Extract<Event, { kind: 'proposition_filled' }>;

/** A field, by its name: `value`, `need-2-amount`. */
export type Wrong = Record<string, 'empty' | 'amount' | 'long'>;

const MOST = { text: 6000, name: 120 };

/** An empty line of what is needed. */
export function emptyNeed(): Need {
  return { name: '', amount: '', unit: 'hours', essential: false, both: false, replaces: '' };
}

/** The shape of the form. */
export function pattern(): Form {
  return {
    value: [''],
    public_value: '',
    losers: '',
    indicator: '',
    baseline: '',
    support: [''],
    needs: [emptyNeed()],
  };
}

/** The form as it stands in the record; one empty line in each list to begin with. */
export function formOf(item?: PropositionItem): Form {
  if (!item) return pattern();
  return {
    value: item.value_for.length > 0 ? item.value_for : [''],
    public_value: item.public_value ?? '',
    losers: item.losers ?? '',
    indicator: item.indicator ?? '',
    baseline: item.baseline ?? '',
    support: item.support.length > 0 ? item.support : [''],
    needs:
      item.capacity.length > 0
        ? item.capacity.map((line) => ({
            name: line.name ?? '',
            amount: String(line.need),
            unit: line.unit,
            essential: line.essential,
            both: line.needs_both,
            replaces: line.replaces ?? '',
          }))
        : [emptyNeed()],
  };
}

/** The shape of the act. */
export const ACT: Act = {
  kind: 'proposition_filled',
  proposal: 0,
  value_for: [''],
  public_value: '',
  losers: '',
  indicator: '',
  baseline: '',
  support: [''],
  capacity: [{ name: '', need: 0, unit: 'hours', essential: false, needs_both: false, replaces: '' }],
};

/** The form that an act came from. */
export function formOfEvent(event: Act): Form {
  const orOne = (words: string[]) => (words.length > 0 ? words : ['']);
  return {
    value: orOne(event.value_for),
    public_value: event.public_value ?? '',
    losers: event.losers ?? '',
    indicator: event.indicator ?? '',
    baseline: event.baseline ?? '',
    support: orOne(event.support),
    needs:
      event.capacity.length > 0
        ? event.capacity.map((item) => ({
            name: item.name,
            amount: String(item.need),
            unit: item.unit,
            essential: item.essential,
            both: item.needs_both,
            replaces: item.replaces ?? '',
          }))
        : [emptyNeed()],
  };
}

function blank(need: Need): boolean {
  return need.name.trim() === '' && need.amount.trim() === '' && need.replaces.trim() === '';
}

/** How many lines are meant: items are known by their number, so an empty one in the middle is one that lacks its name. */
function meant(needs: Need[]): Need[] {
  let n = needs.length;
  while (n > 0 && blank(needs[n - 1] ?? emptyNeed())) n -= 1;
  return needs.slice(0, n);
}

function long(words: string, most: number): boolean {
  return [...words.trim()].length > most;
}

/** What has to be mended before it can be sent. A half-filled triangle may be sent: the corners show what is missing. */
export function check(form: Form): Wrong {
  const wrong: Wrong = {};
  if (form.value.every((words) => words.trim() === '')) wrong['value-0'] = 'empty';
  form.value.forEach((words, i) => {
    if (long(words, MOST.text)) wrong[`value-${i}`] = 'long';
  });
  form.support.forEach((words, i) => {
    if (long(words, MOST.text)) wrong[`support-${i}`] = 'long';
  });
  for (const name of ['public_value', 'losers', 'indicator', 'baseline'] as const) {
    if (long(form[name], MOST.text)) wrong[name] = 'long';
  }
  meant(form.needs).forEach((need, i) => {
    if (need.name.trim() === '') wrong[`need-${i}-name`] = 'empty';
    else if (long(need.name, MOST.name)) wrong[`need-${i}-name`] = 'long';
    if (!((wholeNumber(need.amount) ?? 0) > 0)) wrong[`need-${i}-amount`] = 'amount';
    if (long(need.replaces, MOST.text)) wrong[`need-${i}-replaces`] = 'long';
  });
  return wrong;
}

function said(words: string[]): string[] {
  return words.map((one) => one.trim()).filter((one) => one !== '');
}

/** The act. */
export function eventOf(proposal: Seq, form: Form): Act {
  const some = <K extends string>(name: K, words: string) =>
    (words.trim() === '' ? {} : { [name]: words.trim() }) as { [key in K]?: string };
  return {
    kind: 'proposition_filled',
    proposal,
    value_for: said(form.value),
    ...some('public_value', form.public_value),
    ...some('losers', form.losers),
    ...some('indicator', form.indicator),
    ...some('baseline', form.baseline),
    support: said(form.support),
    capacity: meant(form.needs).map((need): CapacityItem => ({
      name: need.name.trim(),
      need: wholeNumber(need.amount) ?? 0,
      unit: need.unit,
      essential: need.essential,
      needs_both: need.both,
      ...some('replaces', need.replaces),
    })),
  };
}
