// What waits for me, in words and with the way to it. Which duties there are, the house says; nothing here knows a role.
import type { Duty, DutyKind, Micros, Seq } from '../../../wire';

/** People who wait for an answer, the longest first, those past the promise apart. */
export interface Waiting {
  over: Duty[];
  others: Duty[];
}

// What comes round by the calendar stands on the desk before its day.
const COMES_ROUND: readonly DutyKind[] = ['touchpoint', 'stage_over', 'report', 'look_back'];

/** How much waits: the house counts what needs no clock, and this what has come round. */
export function waitingNow(n: number, duties: readonly Duty[], now: Micros): number {
  return n + duties.filter((duty) => COMES_ROUND.includes(duty.duty) && !isLater(duty, now)).length;
}

/** Whether it stands on the desk before its day. */
export function isLater(duty: Duty, now: Micros): boolean {
  return COMES_ROUND.includes(duty.duty) && (duty.due ?? now) > now;
}

/** Parts those who wait for an answer from everything else that waits. */
export function parted(
  duties: readonly Duty[],
  now: Micros,
): { waiting: Waiting; own: Duty[]; later: Duty[]; warnings: Duty[] } {
  const answers = duties.filter((duty) => duty.duty === 'answer');
  const over = answers.filter((duty) => duty.due !== undefined && duty.due < now);
  const later = duties.filter((duty) => isLater(duty, now));
  const warnings = duties.filter((duty) => duty.duty === 'acknowledge');
  return {
    waiting: { over, others: answers.filter((duty) => !over.includes(duty)) },
    own: duties.filter((duty) => ![...answers, ...later, ...warnings].includes(duty)),
    later,
    warnings,
  };
}

/** For how many whole days the longest has waited. */
export function longest(duties: readonly Duty[], now: Micros): number {
  const first = Math.min(...duties.map((duty) => duty.since));
  return Number.isFinite(first) ? Math.max(0, Math.floor((now - first) / 86_400_000_000)) : 0;
}

const PAGES: Partial<Record<DutyKind, string>> = {
  answer_suggestion: '',
  adopt_mandate: '/mandate',
  draft_mandate: '/mandate',
  appoint: '/way#people',
  invite: '/way#people',
  declare: '/way#people',
  acknowledge: '/way#warnings',
  touchpoint: '/way#touchpoints',
  open_stage: '/way#gate',
  stage_over: '/way#gate',
  prolong: '/way#gate',
  set_meeting: '/way#meetings',
  evaluate: '/record#evaluation',
  survey: '/record#survey',
  take_stand: '/record#problem',
};
const ANCHORS: Partial<Record<DutyKind, string>> = {
  fill_proposition: 'triangle',
  signal: 'signal',
  decide: 'decide',
  report: 'progress',
};

/** Where a duty is done, below the forum's own address. */
export function placeOf(duty: Duty): string {
  const page = PAGES[duty.duty];
  if (page !== undefined) return page;
  const at = (no: Seq) => `/${no}`;
  const anchor = ANCHORS[duty.duty] ?? (duty.no === duty.topic ? undefined : String(duty.no));
  return `${at(duty.topic > 0 ? duty.topic : duty.no)}${anchor === undefined ? '' : `#${anchor}`}`;
}
