// What is wrong with what stands in a field: said beside it, before anything is sent. The house has the same limits and the last word.
import { t } from '../../../texts';
import { countWords, MOST, wrongWords } from '../../writing';
import { endOf, momentOf } from '../moments';

/** The kinds of words, by how long they may be. */
export type WordLimit = keyof typeof MOST;

/** What a field asks for. */
export interface Asked {
  type?: 'text' | 'date' | 'datetime-local';
  most?: WordLimit;
  least?: number;
  optional?: boolean;
}

/** What to do about a field as it stands; absent where it is well. */
export function faultOf(written: string, asked: Asked): string | undefined {
  if (written.trim() === '')
    return asked.optional ? undefined : asked.type?.startsWith('date') ? t('choose-day') : t('words-empty');
  if (asked.type === 'date' || asked.type === 'datetime-local') return dayFault(written, asked.type);
  const fault = wrongWords(written, MOST[asked.most ?? 'text']);
  if (fault !== undefined) return fault;
  const n = countWords(written);
  return n < (asked.least ?? 0) ? t('refusal-too_few_words', { least: asked.least ?? 0, was: n }) : undefined;
}

function dayFault(written: string, type: 'date' | 'datetime-local'): string | undefined {
  const at = type === 'date' ? endOf(written) : momentOf(written);
  if (at === undefined) return t('choose-day');
  return at < Date.now() * 1000 ? t('day-to-come') : undefined;
}
