// The council's decision as a form, line by line: what is written, which line lacks what, and the act it becomes.
import type { Ballot, ClauseId, Decision, Event, Micros, Ruling, Seq } from '../../../wire';
import { countWords } from '../../writing';
import { dayField, endOfDay, REASON_LEAST, wholeNumber } from './words';

/** The act. */
export type Act = Extract<Event, { kind: 'decision_made' }>;

/** What can be decided, set alike. */
export const DECISIONS: readonly Decision[] = ['adopt', 'adopt_with_changes', 'return', 'reject'];

/** A vote as it is written. */
export interface VoteFields {
  for: string;
  against: string;
  abstain: string;
}

/** One line: a clause, or the matter of no one clause. */
export interface Line {
  /** Empty where the line is about the whole. */
  clause: ClauseId;
  decision: Decision | '';
  words: string;
  reason: string;
  next: string;
}

/** A condition as it is written. */
export interface ConditionFields {
  words: string;
  reason: string;
  due: string;
}

/** The whole form. */
export interface Form {
  stage: 'final' | 'recommendation' | '';
  body: string;
  decision: Decision | '';
  vote: VoteFields;
  parties: ({ party: string } & VoteFields)[];
  reason: string;
  lines: Line[];
  conditions: ConditionFields[];
  anchorage: string;
  next: string;
  next_due: string;
  advice: Decision | '';
}

/** What is wrong with a field. */
export type Fault = 'choose' | 'empty' | 'few' | 'votes' | 'parties' | 'date' | 'no_change' | 'same' | 'long';
/** The fields to mend, by name: `reason`, `line-2-words`. */
export type Wrong = Record<string, Fault>;

const MOST = { text: 6000, reason: 2000, name: 120 };

function emptyLine(clause: ClauseId = ''): Line {
  return { clause, decision: '', words: '', reason: '', next: '' };
}

/** An empty condition. */
export function emptyCondition(): ConditionFields {
  return { words: '', reason: '', due: '' };
}

/** An empty row of a party. */
export function emptyParty(): { party: string } & VoteFields {
  return { party: '', for: '', against: '', abstain: '' };
}

/** A line about no one clause. */
export function lineOfWhole(): Line {
  return emptyLine();
}

/** The shape of the form. */
export function pattern(): Form {
  return { ...emptyForm([], ''), lines: [emptyLine()], parties: [emptyParty()], conditions: [emptyCondition()] };
}

/** An empty form: a line for each clause, and nothing chosen. */
export function emptyForm(clauses: readonly ClauseId[], body: string): Form {
  return {
    stage: '',
    body,
    decision: '',
    vote: { for: '', against: '', abstain: '' },
    parties: [],
    reason: '',
    lines: clauses.map((clause) => emptyLine(clause)),
    conditions: [],
    anchorage: '',
    next: '',
    next_due: '',
    advice: '',
  };
}

/** The lines for the clauses of now, in their order, each with what was written of it; lines about the whole follow. */
export function linesFor(clauses: readonly ClauseId[], lines: readonly Line[]): Line[] {
  const known = new Map(lines.filter((line) => line.clause !== '').map((line) => [line.clause, line]));
  return [...clauses.map((clause) => known.get(clause) ?? emptyLine(clause)), ...lines.filter((line) => line.clause === '')];
}

function fieldsOf(vote: Ballot): VoteFields {
  return { for: String(vote.for), against: String(vote.against), abstain: String(vote.abstain) };
}

const NOBODY: Ballot = { for: 0, against: 0, abstain: 0 };

/** The shape of the act. */
export const ACT: Act = {
  kind: 'decision_made',
  proposal: 0,
  version: 0,
  body: '',
  recommendation: false,
  decision: 'adopt',
  vote: NOBODY,
  parties: [{ party: '', vote: NOBODY }],
  reason: '',
  rulings: [{ clause: '', decision: 'adopt', words: '', reason: '', next: '' }],
  conditions: [{ words: '', reason: '', due: 0 }],
  anchorage: '',
  next: '',
  next_due: 0,
  advice: 'adopt',
};

/** The form that an act came from. */
export function formOfEvent(event: Act): Form {
  const date = (at: Micros | undefined) => (!at ? '' : dayField(at));
  return {
    stage: event.recommendation ? 'recommendation' : 'final',
    body: event.body,
    decision: event.decision,
    vote: fieldsOf(event.vote),
    parties: event.parties.map(({ party, vote }) => ({ party, ...fieldsOf(vote) })),
    reason: event.reason,
    lines: event.rulings.map((ruling) => ({
      clause: ruling.clause ?? '',
      decision: ruling.decision,
      words: ruling.words ?? '',
      reason: ruling.reason ?? '',
      next: ruling.next ?? '',
    })),
    conditions: event.conditions.map(({ words, reason, due }) => ({ words, reason: reason ?? '', due: date(due) })),
    anchorage: event.anchorage ?? '',
    next: event.next ?? '',
    next_due: date(event.next_due),
    advice: event.advice ?? '',
  };
}

/** A vote in numbers; absent where a field holds no number. An empty field is nobody. */
export function ballot(fields: VoteFields): Ballot | undefined {
  const n = (field: string) => (field.trim() === '' ? 0 : wholeNumber(field));
  const [yes, no, abstain] = [n(fields.for), n(fields.against), n(fields.abstain)];
  return yes === undefined || no === undefined || abstain === undefined ? undefined : { for: yes, against: no, abstain };
}

function sum(votes: Ballot[]): Ballot {
  return votes.reduce(
    (all, one) => ({ for: all.for + one.for, against: all.against + one.against, abstain: all.abstain + one.abstain }),
    { for: 0, against: 0, abstain: 0 },
  );
}

function meantParties(form: Form): ({ party: string } & VoteFields)[] {
  return form.parties.filter((one) => [one.party, one.for, one.against, one.abstain].some((field) => field.trim() !== ''));
}

function meantConditions(form: Form): ConditionFields[] {
  return form.conditions.filter((one) => one.words.trim() !== '' || one.reason.trim() !== '');
}

function checkVotes(form: Form, wrong: Wrong): void {
  const vote = ballot(form.vote);
  if (!vote || vote.for + vote.against + vote.abstain === 0) wrong.vote = 'votes';
  const parties = meantParties(form).map(ballot);
  if (meantParties(form).some((one) => one.party.trim() === '') || parties.includes(undefined)) wrong.parties = 'empty';
  else if (parties.length > 0 && vote) {
    const all = sum(parties.filter((one) => one !== undefined));
    const same = all.for === vote.for && all.against === vote.against && all.abstain === vote.abstain;
    if (!same) wrong.parties = 'parties';
  }
}

function checkLines(form: Form, now: ReadonlyMap<ClauseId, string>, wrong: Wrong): void {
  form.lines.forEach((line, i) => {
    const about = line.decision !== '' && line.decision !== 'adopt';
    if (line.decision === '') {
      if (form.decision === 'adopt_with_changes' || line.words.trim() !== '') wrong[`line-${i}`] = 'choose';
      return;
    }
    if (line.decision === 'adopt_with_changes') {
      if (line.words.trim() === '') wrong[`line-${i}-words`] = 'empty';
      else if (line.words.trim() === now.get(line.clause)?.trim()) wrong[`line-${i}-words`] = 'same';
    }
    if (about && line.reason.trim() === '') wrong[`line-${i}-reason`] = 'empty';
    if ([...line.words].length > MOST.text) wrong[`line-${i}-words`] = 'long';
    if ([...line.reason].length > MOST.reason) wrong[`line-${i}-reason`] = 'long';
  });
  const changes = form.lines.some((line) => line.decision !== '' && line.decision !== 'adopt');
  if (form.decision === 'adopt_with_changes' && !changes) wrong.lines = 'no_change';
}

/** What has to be mended before it can be recorded, in the order of the form. */
export function check(form: Form, now: ReadonlyMap<ClauseId, string>): Wrong {
  const wrong: Wrong = {};
  if (form.stage === '') wrong.stage = 'choose';
  if (form.body.trim() === '') wrong.body = 'empty';
  if (form.decision === '') wrong.decision = 'choose';
  checkVotes(form, wrong);
  if (countWords(form.reason) < REASON_LEAST) wrong.reason = form.reason.trim() === '' ? 'empty' : 'few';
  else if ([...form.reason].length > MOST.reason) wrong.reason = 'long';
  checkLines(form, now, wrong);
  form.conditions.forEach((one, i) => {
    if (one.words.trim() === '' && one.reason.trim() !== '') wrong[`condition-${i}`] = 'empty';
    if (one.due !== '' && endOfDay(one.due) === undefined) wrong[`condition-${i}`] = 'date';
  });
  if (form.stage === 'final' && form.anchorage.trim() === '') wrong.anchorage = 'empty';
  if (form.next_due !== '' && endOfDay(form.next_due) === undefined) wrong.next_due = 'date';
  return wrong;
}

function some<K extends string>(name: K, words: string): { [key in K]?: string } {
  return (words.trim() === '' ? {} : { [name]: words.trim() }) as { [key in K]?: string };
}

function rulingOf(line: Line): Ruling[] {
  if (line.decision === '') return [];
  const words = line.decision === 'adopt_with_changes' ? line.words : '';
  const reason = line.decision === 'adopt' ? '' : line.reason;
  const clause = line.clause === '' ? {} : { clause: line.clause };
  return [
    { ...clause, decision: line.decision, ...some('words', words), ...some('reason', reason), ...some('next', line.next) },
  ];
}

/** The act; absent while something is still missing that has no words to mend. */
export function eventOf(proposal: Seq, version: number, form: Form): Act | undefined {
  const vote = ballot(form.vote);
  if (form.decision === '' || !vote) return undefined;
  const next_due = endOfDay(form.next_due);
  return {
    kind: 'decision_made',
    proposal,
    version,
    body: form.body.trim(),
    recommendation: form.stage === 'recommendation',
    decision: form.decision,
    vote,
    parties: meantParties(form).flatMap((one) => {
      const votes = ballot(one);
      return votes ? [{ party: one.party.trim(), vote: votes }] : [];
    }),
    reason: form.reason,
    rulings: form.lines.flatMap(rulingOf),
    conditions: meantConditions(form).map((one) => {
      const due = endOfDay(one.due);
      return { words: one.words.trim(), ...some('reason', one.reason), ...(due === undefined ? {} : { due }) };
    }),
    ...some('anchorage', form.anchorage),
    ...some('next', form.next),
    ...(next_due === undefined ? {} : { next_due }),
    ...(form.advice === '' ? {} : { advice: form.advice }),
  };
}
