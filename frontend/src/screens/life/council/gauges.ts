// The gauges of the panel: their order, their scales, and how their figures are written. Nothing is added up.
import type { Gauge, GaugeState, Warning } from '../../../wire';

/** The three that come first whatever they say: they are the counterweight to results (theory.md X20). */
export const FIRST: readonly Warning[] = ['i1', 'i3', 'i13'];
/** The drawing's length, and the margins in it. */
export const LENGTH = 300;
const MARGIN = 6;
/** Below so many, a share is told as "5 of 8". */
const PERCENT_LEAST = 20;

/** The gauges as they are read. */
export interface Sections {
  first: Gauge[];
  watch: Gauge[];
  fine: Gauge[];
  little: Gauge[];
  later: Gauge[];
}

/** Parts the gauges: the first three, what is worth watching with the gravest on top, what is in order, what says nothing yet. */
export function sections(gauges: readonly Gauge[]): Sections {
  const first = FIRST.flatMap((one) => gauges.filter((gauge) => gauge.warning === one));
  const rest = gauges.filter((gauge) => !first.includes(gauge));
  const of = (...states: GaugeState[]) => states.flatMap((state) => rest.filter((gauge) => gauge.state === state));
  return { first, watch: of('alarm', 'warn'), fine: of('fine'), little: of('too_little'), later: of('not_now') };
}

/** What the figure of a gauge is. */
export type Measure = 'share' | 'index' | 'times' | 'hours' | 'days' | 'count';

const MEASURES: Record<Extract<Warning, `i${string}`>, Measure> = {
  i1: 'count',
  i2: 'index',
  i3: 'share',
  i4: 'index',
  i5: 'times',
  i6: 'share',
  i7: 'hours',
  i8: 'share',
  i9: 'count',
  i10: 'share',
  i11: 'share',
  i12: 'index',
  i13: 'share',
  i14: 'index',
  i15: 'index',
  i16: 'days',
  i17: 'share',
  i18: 'share',
  i19: 'share',
  i20: 'share',
  i21: 'share',
  i22: 'hours',
  i23: 'share',
  i24: 'share',
  i25: 'share',
  i26: 'share',
};

/** What the figure of this gauge is. */
export function measure(warning: Warning): Measure {
  return warning in MEASURES ? MEASURES[warning as keyof typeof MEASURES] : 'count';
}

/** A figure as it is told: the number, and of how many where it is a share of few. */
export type Value =
  | { is: 'percent'; n: number; of: number }
  | { is: 'part'; n: number; of: number }
  | { is: 'plain'; n: number; measure: Exclude<Measure, 'share'> };

/** The figure of a gauge; absent where it has none. */
export function valueOf(gauge: Gauge): Value | undefined {
  if (gauge.state === 'too_little' || gauge.state === 'not_now') return undefined;
  // Of voices it is told how many are missing, not how many are there.
  if (gauge.warning === 'i1')
    return { is: 'plain', n: gauge.figures.filter((one) => one.name === 'missing').length, measure: 'count' };
  if (gauge.main === undefined) return undefined;
  const is = measure(gauge.warning);
  if (is !== 'share') return { is: 'plain', n: gauge.main, measure: is };
  if (gauge.n >= PERCENT_LEAST) return { is: 'percent', n: Math.round(gauge.main * 100), of: gauge.n };
  return { is: 'part', n: Math.round(gauge.main * gauge.n * 10) / 10, of: gauge.n };
}

/** A scale in the drawing's units: the red part, the amber part, the mark, and where the mark was a week ago. */
export interface Scale {
  bad?: [from: number, to: number];
  mid?: [from: number, to: number];
  at: number;
  was?: number;
}

/** The end of a scale: one for shares, otherwise beyond everything that stands on it. */
function end(gauge: Gauge, main: number): number {
  const is = measure(gauge.warning);
  const told = [main, gauge.was ?? 0, (gauge.alarm ?? 0) * 1.25, (gauge.warn ?? 0) * 1.25];
  const most = Math.max(...told.filter((n) => Number.isFinite(n)));
  if (is === 'share' || is === 'index') return Math.max(1, most);
  return most > 0 ? most : 1;
}

/** The scale of a gauge; absent where there is no figure or nothing to measure it by. */
export function scaleOf(gauge: Gauge): Scale | undefined {
  if (valueOf(gauge) === undefined || gauge.main === undefined) return undefined;
  if (gauge.warn === undefined && gauge.alarm === undefined) return undefined;
  const whole = end(gauge, gauge.main);
  const at = (n: number) => MARGIN + Math.round((Math.min(Math.max(n, 0), whole) / whole) * (LENGTH - 2 * MARGIN) * 10) / 10;
  const alarm = gauge.alarm === undefined ? undefined : at(gauge.alarm);
  const warn = gauge.warn === undefined ? undefined : at(gauge.warn);
  const [from, to] = [MARGIN, LENGTH - MARGIN];
  const scale: Scale = { at: at(gauge.main) };
  if (gauge.low_is_bad) {
    if (alarm !== undefined && alarm > from) scale.bad = [from, alarm];
    if (warn !== undefined && warn > (alarm ?? from)) scale.mid = [alarm ?? from, warn];
  } else {
    if (alarm !== undefined && alarm < to) scale.bad = [alarm, to];
    if (warn !== undefined && warn < (alarm ?? to)) scale.mid = [warn, alarm ?? to];
  }
  if (gauge.was !== undefined) scale.was = at(gauge.was);
  return scale;
}

/** How it has gone since a week ago; absent where nothing is known. */
export function trend(gauge: Gauge): 'better' | 'worse' | 'same' | undefined {
  if (gauge.was === undefined || gauge.main === undefined) return undefined;
  const step = gauge.main - gauge.was;
  if (Math.abs(step) < 0.005) return 'same';
  return step > 0 === gauge.low_is_bad ? 'better' : 'worse';
}
