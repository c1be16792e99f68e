// The stops of a trail in words.
import { t } from '../../../texts';
import type { Kind, Stop } from '../../../wire';

const TOLD = [
  'testimony',
  'question',
  'idea',
  'evidence',
  'comment',
  'problem_revised',
  'response_given',
  'view_changed',
  'proposal_made',
  'amendment_moved',
  'amendment_accepted',
  'amendment_declined',
  'amendment_withdrawn',
  'proposal_merged',
  'signal_given',
  'trial_opened',
  'trial_closed',
  'proposition_filled',
  'pledge_made',
  'pledge_confirmed',
  'pledge_fulfilled',
  'minority_stated',
  'decision_made',
  'decision_explained',
  'progress_reported',
  'evaluation_published',
] as const satisfies Kind[];
type Told = (typeof TOLD)[number];

const EXPECTED = [
  'testimony',
  'idea',
  'response_given',
  'proposal_made',
  'proposition_filled',
  'pledge_made',
  'pledge_fulfilled',
  'decision_made',
  'decision_explained',
  'progress_reported',
  'evaluation_published',
] as const satisfies Kind[];
type Expected = (typeof EXPECTED)[number];

function told(kind: Kind): Told | undefined {
  return TOLD.find((one) => one === kind);
}

function expected(kind: Kind): Expected | undefined {
  return EXPECTED.find((one) => one === kind);
}

/** What somebody did. */
export function stopTitle(stop: Stop): string {
  const kind = told(stop.kind);
  const name = stop.by?.name ?? t('writer-unknown');
  return kind ? t(`trail-${kind}`, { name }) : t('trail-other', { name });
}

/** What is still to come. */
export function stopAhead(stop: Stop): string {
  const kind = expected(stop.kind);
  return kind ? t(`trail-ahead-${kind}`) : t('trail-ahead');
}

/** What should be there and is not told. */
export function stopUntold(stop: Stop): string {
  const kind = expected(stop.kind);
  return kind ? t(`trail-untold-${kind}`) : t('trail-untold');
}
