// What is asked of this person now: one thing, the gravest first.
import { house } from '../house.svelte';
import type { ItemOf } from '../memory';
import { t, whenHere } from '../texts';
import type { Duty, DutyKind, Kind, Micros, Seq, Stage } from '../wire';
import { isLater, placeOf, waitingNow } from './life/desk/duties';
import { isAsked, may } from './may';

/** One ask. Without `href` nothing is wanted. */
export interface Asked {
  title: string;
  words: string;
  href?: string;
  act?: string;
  /** By when. */
  due?: Micros;
  /** Where everything that waits for me stands, where that is more than this. */
  all?: string;
}

/** What a stage is for, in kinds of act. */
const FOR: Partial<Record<Stage, Extract<Kind, 'testimony' | 'idea' | 'proposal_made'>>> = {
  diagnose: 'testimony',
  create: 'idea',
  refine: 'proposal_made',
};

/** The proposals that can be read here, oldest first. */
export function proposals(): ItemOf<'proposal'>[] {
  return house.view(0).proposals.flatMap((no) => house.item('proposal', no) ?? []);
}

/** Changes that wait for my decision. */
export function toDecide(): Seq[] {
  return [...new Set([...(house.own?.on.amendment_accepted ?? []), ...(house.own?.on.amendment_declined ?? [])])].sort(
    (a, b) => a - b,
  );
}

/** Statements that wait for my answer. */
export function toAnswer(): Seq[] {
  if (!may('vote_cast')) return [];
  const answered = new Set(house.own?.votes.map((vote) => vote.statement));
  return house.view(0).statements.filter((no) => !answered.has(no) && house.item('statement', no)?.words?.text);
}

// Things that can wait behind people who do.
const LIGHT: readonly DutyKind[] = ['acknowledge', 'take_stand', 'signal', 'declare', 'survey', 'set_meeting', 'invite'];
const SOON = 7 * 86_400_000_000;

/** What is over its time first, then what is due within the week, then what people wait for, then the rest by its day. */
export function gravest(duties: readonly Duty[], now: Micros): Duty | undefined {
  const rank = (duty: Duty) => {
    if (duty.due !== undefined && duty.due < now + SOON) return duty.due < now ? 0 : 1;
    return LIGHT.includes(duty.duty) ? 4 : duty.due === undefined ? 2 : 3;
  };
  return [...duties].sort((a, b) => rank(a) - rank(b) || (a.due ?? 0) - (b.due ?? 0) || a.since - b.since || a.no - b.no)[0];
}

function owe(base: string): Asked | undefined {
  const own = house.own;
  const now = Date.now() * 1000;
  // Some duties are told ahead of their day; they are asked for when it has come.
  const waiting = (own?.duties ?? []).filter((duty) => !isLater(duty, now));
  const first = gravest(waiting, now);
  if (!own || !first) return undefined;
  const n = waitingNow(own.n_duties, waiting, now);
  // A name alone tells nobody what is wanted.
  const words = first.gist === undefined ? '' : [first.who?.name, first.gist].filter((one) => one !== undefined).join(': ');
  return {
    title: t('ask-duty', { n }),
    words: words || t('ask-duty-words', { n }),
    href: `${base}${placeOf(first)}`,
    // The duties' names come with the desk; until they are here, the button says where it leads.
    act: whenHere(t('ask-duty-act'), `duty-${first.duty}`),
    ...(first.due === undefined ? {} : { due: first.due }),
    ...(n > 1 ? { all: `${base}/desk` } : {}),
  };
}

function decide(base: string): Asked | undefined {
  const waiting = toDecide();
  const first = proposals().find((proposal) => proposal.open_amendments.some((no) => waiting.includes(no)));
  if (!first) return undefined;
  const no = first.open_amendments.find((one) => waiting.includes(one));
  return {
    title: t('ask-decide', { n: waiting.length }),
    words: t('ask-decide-words', { title: first.title?.text ?? String(first.no) }),
    href: `${base}/${first.no}#${no ?? ''}`,
    act: t('ask-decide-act'),
  };
}

function stand(base: string): Asked | undefined {
  if (!isAsked('position_taken')) return undefined;
  const all = proposals().filter((proposal) => !proposal.hidden);
  const said = new Set(house.own?.positions.map((position) => position.proposal));
  const open = all.filter((proposal) => !said.has(proposal.no));
  const first = open[0];
  if (!first) return undefined;
  return {
    title: t('ask-stand'),
    words: t('ask-stand-words', { n: open.length, of: all.length }),
    href: `${base}/${first.no}`,
    act: t('ask-stand-act', { title: first.title?.text ?? String(first.no) }),
  };
}

function answer(): Asked | undefined {
  const open = toAnswer();
  if (open.length === 0 || !isAsked('vote_cast')) return undefined;
  return { title: t('ask-vote'), words: t('statements-left', { n: open.length }), href: '#statements', act: t('ask-vote-act') };
}

function speak(base: string, stage: Stage): Asked | undefined {
  const kind = FOR[stage];
  if (kind === 'testimony' && may(kind)) {
    return {
      title: t('ask-testimony'),
      words: t('ask-testimony-words'),
      href: `${base}/talk?as=testimony#write`,
      act: t('ask-testimony-act'),
    };
  }
  if (kind === 'idea' && may(kind)) {
    return { title: t('ask-idea'), words: t('ask-idea-words'), href: `${base}/talk?as=idea#write`, act: t('ask-idea-act') };
  }
  if (kind === 'proposal_made' && may(kind) && proposals().length === 0) {
    return {
      title: t('ask-propose'),
      words: t('ask-propose-words'),
      href: `${base}/proposals?new=1`,
      act: t('ask-propose-act'),
    };
  }
  return undefined;
}

/** What is asked of me in this forum. */
export function asked(base: string, forum: ItemOf<'forum'>): Asked {
  // Until the house has said what I may do, the stage's own words stand here.
  if (!house.own) return { title: t(`stage-${forum.stage}`), words: t(`stage-${forum.stage}-words`) };
  const found = owe(base) ?? decide(base) ?? stand(base) ?? answer() ?? speak(base, forum.stage);
  if (found) return found;
  return { title: t('ask-nothing'), words: forum.stage === 'closed' ? t('ask-nothing-closed') : t('ask-nothing-words') };
}
