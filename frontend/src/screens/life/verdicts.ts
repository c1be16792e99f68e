// What each grave check says, why, what would clear it, and where that is done. The sentences are those of the theory of this house.
import { house } from '../../house.svelte';
import { t } from '../../texts';
import type { Seq, Verdict } from '../../wire';

/** A verdict in words. */
export interface Said {
  title: string;
  why?: string;
  /** What would clear it. */
  clears: string;
  /** Where that is done, below the forum's address, where it is not on a proposal. */
  href?: string;
  act?: string;
}

function titleOf(no: Seq | undefined): string {
  return (no === undefined ? undefined : house.item('proposal', no)?.title?.text) ?? String(no ?? '');
}

/** Whose pledges carry a proposal, where the phone has them. */
function firmOf(proposal: Seq | undefined): string {
  const pledge = house.all('pledge').find((one) => one.proposal === proposal && one.by?.group === 'business');
  return pledge?.by?.name ?? t('verdict-by-business');
}

/** A verdict in the reader's words. */
export function sentenceOf(verdict: Verdict): Said | undefined {
  const first = verdict.proposals[0];
  switch (verdict.warning) {
    case 'nc1': {
      const group = t(`verdict-by-${verdict.group ?? 'manager'}`);
      return {
        title: t('verdict-nc1'),
        why: t('verdict-nc1-why', { title: titleOf(first), group, n: verdict.n }),
        clears: t('verdict-nc1-clears'),
      };
    }
    case 'nc2':
      return {
        title: t('verdict-nc2'),
        why: t('verdict-nc2-why', { d: verdict.n, m: verdict.of }),
        clears: t('verdict-nc2-clears'),
      };
    case 'nc3':
      return {
        title: t('verdict-nc3'),
        why: t('verdict-nc3-why', { firm: firmOf(first) }),
        clears: t('verdict-nc3-clears'),
      };
    case 'nc4':
      return { title: t('verdict-nc4'), clears: t('verdict-nc4-clears'), href: '/proposals', act: t('verdict-nc4-act') };
    case 'nc5':
      return { title: t('verdict-nc5'), clears: t('verdict-nc5-clears'), href: '/talk', act: t('verdict-nc5-act') };
    case 'nc6':
      return {
        title: t('verdict-nc6'),
        why: t('verdict-nc6-why', { d: verdict.n }),
        clears: t('verdict-nc6-clears'),
        href: '/talk',
        act: t('verdict-nc6-act'),
      };
    case 'nc7':
      return { title: t('verdict-nc7'), clears: t('verdict-nc7-clears'), href: '/way#dates', act: t('verdict-nc7-act') };
    default:
      // Indicators are no verdicts.
      return undefined;
  }
}
