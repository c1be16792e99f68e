// Words on their way: their language, their limits, and how they come back to the hand when an act was not recorded.
import { drafts, house } from '../house.svelte';
import { router } from '../router';
import { readingLanguage, t } from '../texts';
import type { Change, ClauseId, Event, Seq, WordsFault } from '../wire';
import { sayWords } from './say';

/** The most characters of each kind of words; the house has the same limits and the last word. */
export const MOST = { text: 6000, reason: 2000, title: 140 } as const;

// Letters that are not Latin: then the words are not in the language of the screens.
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;

/** The language words are most likely in; absent where the script says that it is another. */
export function langOf(words: string): string | undefined {
  return OTHER_SCRIPT.test(words) ? undefined : readingLanguage();
}

/** What to do about words that cannot be taken, said at once, also without a connection. */
export function wrongWords(words: string, most: number): string | undefined {
  const was = [...words.trim()].length;
  const fault: WordsFault | undefined =
    was === 0 ? { words: 'empty' } : was > most ? { words: 'too_long', most, was } : undefined;
  return fault && sayWords(fault);
}

/** How many words there are, counted as the house counts them. */
export function countWords(words: string): number {
  return words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sends an act with its words, or leads a guest to the sign-in with the draft kept. True when it is on its way. */
export function send(event: Event, topic: Seq, words = ''): boolean {
  const lang = langOf(words);
  const sent = house.send(event, { topic, ...(lang && words ? { lang } : {}) });
  if (sent.is === 'on_its_way') return true;
  drafts.flush();
  void router.go(`/sign-in?to=${encodeURIComponent(location.pathname)}`);
  return false;
}

/** The names under which drafts are kept. */
export const place = {
  talk: (topic: Seq) => (topic === 0 ? 'talk' : `thread/${topic}`),
  stand: (proposal: Seq) => `stand/${proposal}`,
  decide: (amendment: Seq) => `decide/${amendment}`,
  amend: (proposal: Seq) => `amend/${proposal}`,
  change: (proposal: Seq, clause: ClauseId | null) => `change/${proposal}/${clause ?? ''}`,
  reason: (kind: string, no: Seq) => `${kind}/${no}`,
  statement: 'statement',
  proposal: 'proposal',
  problem: 'problem',
  /** Any other act: by its kind, and by the number that it is about. Its drafts are named as its fields are. */
  act: (kind: Event['kind'], no: Seq = 0) => `act/${kind}/${no}`,
} as const;

// What an act can be about, the closest first, and those of its fields that are written by hand.
const ABOUT = ['amendment', 'contribution', 'objection', 'pledge', 'decision', 'trial', 'warning', 'on', 'to', 'proposal'];
const WRITTEN = [
  'title',
  'called',
  'body',
  'place',
  'words',
  'signal',
  'interest',
  'hypothesis',
  'measure',
  'stop_rule',
  'value_for',
  'public_value',
  'losers',
  'indicator',
  'baseline',
  'result',
  'unexpected',
  'learned',
  'support',
  'next',
  'anchorage',
  'because',
  'reason',
];

function aboutOf(event: Event): Seq {
  const fields: Record<string, unknown> = { ...event };
  return ABOUT.map((field) => fields[field]).find((no): no is Seq => typeof no === 'number') ?? 0;
}

function writtenIn(event: Event): string[] {
  const fields: Record<string, unknown> = { ...event };
  return WRITTEN.flatMap((field) => fields[field] ?? []).filter((words): words is string => typeof words === 'string');
}

/** Gives each field of an act back under its own name: words beside newer ones, a choice only where none was made since. */
function putBackFields(event: Event): void {
  if (house.forum === undefined) return;
  const where = place.act(event.kind, aboutOf(event));
  for (const [field, value] of Object.entries(event)) {
    if (field === 'kind' || value === undefined) continue;
    const words = typeof value === 'object' ? JSON.stringify(value) : String(value);
    if (typeof value === 'string' && WRITTEN.includes(field)) put(where, field, words);
    else if (drafts.at(house.forum, where, field).text === '') drafts.at(house.forum, where, field).text = words;
  }
}

function changeWords(changes: Change[]): string[] {
  return changes.flatMap((change) => ('words' in change ? [change.words] : []));
}

/** The words of an act, to be read while it has no number. */
export function wordsOf(event: Event): string[] {
  switch (event.kind) {
    case 'contribution_made':
      return [event.words, ...(event.because ? [event.because] : [])];
    case 'statement_made':
      return [event.words];
    case 'proposal_made':
      return [event.title, ...event.clauses];
    case 'amendment_moved':
      return [...changeWords(event.changes), event.because];
    case 'amendment_accepted':
      return [...changeWords(event.instead ?? []), event.reason];
    case 'position_taken':
      return [t(`position-${event.position}`), ...(event.because ? [event.because] : [])];
    case 'problem_revised':
      return [event.problem, event.because];
    case 'amendment_declined':
    case 'stage_opened':
    case 'thread_closed':
    case 'thread_reopened':
    case 'entry_hidden':
    case 'entry_restored':
      return [event.reason];
    case 'vote_cast':
      return [t(`vote-${event.vote}`)];
    default:
      return writtenIn(event);
  }
}

function put(where: string, field: string, words: string | undefined): void {
  if (!words || house.forum === undefined) return;
  const draft = drafts.at(house.forum, where, field);
  // Something newer is being written there: both are kept, one under the other.
  const untouched = ['', words, drafts.at(house.forum, where, 'from').text].includes(draft.text);
  draft.text = untouched ? words : `${words}\n\n${draft.text}`;
  draft.flush();
}

/** Gives the words of an act back to the draft they came from. */
export function putBack(event: Event, topic: Seq): void {
  switch (event.kind) {
    case 'contribution_made': {
      const where = place.talk(topic);
      put(where, 'words', event.words);
      put(where, 'because', event.because);
      if (house.forum !== undefined) {
        drafts.at(house.forum, where, 'kind').text = event.contribution;
        drafts.at(house.forum, where, 'to').text =
          event.reply_to === undefined || event.reply_to === topic ? '' : String(event.reply_to);
      }
      return;
    }
    case 'statement_made':
      return put(place.statement, 'words', event.words);
    case 'proposal_made':
      put(place.proposal, 'title', event.title);
      return event.clauses.forEach((words, i) => put(place.proposal, `clause-${i + 1}`, words));
    case 'amendment_moved': {
      for (const change of event.changes) {
        if (change.op === 'replace') put(place.change(event.proposal, change.clause), 'words', change.words);
        if (change.op === 'insert_after') put(place.change(event.proposal, change.after), 'added', change.words);
      }
      return put(place.amend(event.proposal), 'because', event.because);
    }
    case 'amendment_accepted':
    case 'amendment_declined':
      return put(place.decide(event.amendment), 'reason', event.reason);
    case 'position_taken':
      return put(place.stand(event.proposal), 'because', event.because);
    case 'problem_revised':
      put(place.problem, 'words', event.problem);
      return put(place.problem, 'reason', event.because);
    case 'stage_opened':
      return put('stage', 'reason', event.reason);
    case 'thread_closed':
    case 'thread_reopened':
      return put(place.reason(event.kind, event.thread), 'reason', event.reason);
    case 'entry_hidden':
    case 'entry_restored':
      return put(place.reason(event.kind, event.entry), 'reason', event.reason);
    default:
      return putBackFields(event);
  }
}

/** Begins a field with the words of now. What was only looked at, and not changed, begins anew when those have moved on. */
export function beginWith(forum: string, where: string, now: string): void {
  const words = drafts.at(forum, where, 'words');
  const from = drafts.at(forum, where, 'from');
  if (words.text !== '' && words.text !== from.text) return;
  words.text = now;
  from.text = now;
}
