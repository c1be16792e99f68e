// When somebody who waited was answered, and whether there is anything to tell of a contribution's life.
import type { ContributionItem, Micros } from '../../../wire';

/** When the first answer with a disposition came; absent where none has. */
export function answeredAfter(item: ContributionItem): Micros | undefined {
  return item.responses?.[0]?.act.at;
}

/** Whether anything has become of it, or is owed. */
export function hasLife(item: ContributionItem): boolean {
  return (
    item.answer_due !== undefined ||
    item.known !== undefined ||
    item.component !== undefined ||
    item.corrected !== undefined ||
    (item.responses?.length ?? 0) > 0 ||
    (item.became?.length ?? 0) > 0
  );
}
