// Numbers and days as people write them into fields.
import type { Micros } from '../../../wire';

/** The least words of a reason that decides something. */
export const REASON_LEAST = 12;

/** A date field's day as a moment: its end, so that the whole day counts. Absent where the field is empty. */
export function endOfDay(field: string): Micros | undefined {
  const [year, month, day] = field.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const at_ms = new Date(year, month - 1, day, 23, 59).getTime();
  return Number.isNaN(at_ms) ? undefined : at_ms * 1000;
}

/** A moment as a date field shows it. */
export function dayField(at: Micros): string {
  const date = new Date(at / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A whole number as people write it, with or without marks between thousands. Absent where it is none. */
export function wholeNumber(field: string): number | undefined {
  const digits = field.replaceAll(/[\s.,'’\u00a0\u202f]/gu, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
