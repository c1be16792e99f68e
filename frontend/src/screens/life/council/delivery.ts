// When the next report of progress is due.
import type { Micros } from '../../../wire';

const USUAL_DAYS = 30;
const DAY = 86_400_000_000;

/** Counted from the latest report, or from the opening of the stage. `days`: the forum's own number, in thousandths. */
export function reportDue(since: Micros, reports: readonly Micros[], days?: number): Micros {
  return Math.max(since, ...reports) + ((days ?? USUAL_DAYS * 1000) / 1000) * DAY;
}
