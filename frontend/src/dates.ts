// Moments as people say them: with the weekday, on 24 hours, how long it is in days.

import { dialect, readingLanguage } from './texts';
import type { Micros } from './wire';

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = dialect(readingLanguage());
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** A wire moment as milliseconds. */
export function ms(at: Micros): number {
  return at / 1000;
}

/** For `<time datetime>`. */
export function machine(at: Micros): string {
  return new Date(ms(at)).toISOString();
}

// What browsers make of a whole date differs by their age; the words are theirs, the order is ours, as in the server's pages.
const ORDERS: Record<string, (weekday: string, day: string, month: string) => string> = {
  en: (weekday, day, month) => `${weekday} ${day} ${month}`,
  da: (weekday, day, month) => `${weekday} den ${day}. ${month}`,
};

/** "Sunday 22 November"; with the year when it is not this one. */
export function day(at: Micros, now_ms = Date.now()): string {
  const date = new Date(ms(at));
  const same = date.getFullYear() === new Date(now_ms).getFullYear();
  const order = ORDERS[readingLanguage()];
  if (!order) {
    return format({ weekday: 'long', day: 'numeric', month: 'long', ...(same ? {} : { year: 'numeric' }) }).format(date);
  }
  const words = order(format({ weekday: 'long' }).format(date), String(date.getDate()), format({ month: 'long' }).format(date));
  return same ? words : `${words} ${date.getFullYear()}`;
}

/** "14:05"; "14.05" in Danish. */
export function time(at: Micros): string {
  return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(ms(at)));
}

/** Today only the time, otherwise day and time. */
export function moment(at: Micros, now_ms = Date.now()): string {
  const hour = readingLanguage() === 'da' ? `kl. ${time(at)}` : time(at);
  return days(at, now_ms) === 0 ? hour : `${day(at, now_ms)}, ${hour}`;
}

function midnight(at_ms: number): number {
  const date = new Date(at_ms);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/** Whole days from then to now, by the calendar: 0 today, 1 yesterday, -1 tomorrow. */
export function days(at: Micros, now_ms = Date.now()): number {
  return Math.round((midnight(now_ms) - midnight(ms(at))) / DAY_MS);
}

/** "today", "yesterday", "5 days ago", "in 3 days". */
export function ago(at: Micros, now_ms = Date.now()): string {
  const locale = dialect(readingLanguage());
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days(at, now_ms), 'day');
}

/** "a, b and c" in the language of the screens. */
export function list(words: string[]): string {
  return new Intl.ListFormat(dialect(readingLanguage()), { type: 'conjunction' }).format(words);
}

/** "1,060" or "1.060". */
export function number(n: number): string {
  return new Intl.NumberFormat(dialect(readingLanguage())).format(n);
}

/** "0.86" or "0,86": at most so many digits after the point. */
export function decimal(n: number, digits: number): string {
  return new Intl.NumberFormat(dialect(readingLanguage()), { maximumFractionDigits: digits }).format(n);
}
