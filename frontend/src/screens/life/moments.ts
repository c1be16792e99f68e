// Days as they are written in a field, and as moments.
import type { Micros } from '../../wire';

const two = (n: number) => String(n).padStart(2, '0');

/** The last minute of a day ("2026-11-30") where the reader is; absent where it is no day. */
export function endOf(day: string): Micros | undefined {
  return momentOf(`${day}T23:59`);
}

/** A moment as a field has it ("2026-11-30T19:00"), where the reader is. */
export function momentOf(written: string): Micros | undefined {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(written) ? new Date(written).getTime() : NaN;
  return Number.isNaN(at) ? undefined : at * 1000;
}

/** A moment as a field of days has it. */
export function dayField(at: Micros): string {
  const date = new Date(at / 1000);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
