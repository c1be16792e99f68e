// How a line of capacity is drawn: what is confirmed by the public side, by others, and what is missing; never two units in one bar.
import type { CapacityLine, Corner, PropositionItem } from '../../../wire';

/** A bar of this length in the drawing. */
export const LENGTH = 1000;
const GAP = 4;

/** A part of a bar, from and to, in units of the drawing. */
export interface Part {
  from: number;
  to: number;
}

/** The parts of a bar; absent where there is nothing of it. */
export interface Bar {
  public?: Part;
  others?: Part;
  missing?: Part;
}

/** What is confirmed of a line; what was pledged beyond the need counts no further. */
export function confirmed(line: CapacityLine): number {
  return Math.min(line.need, line.public + line.others);
}

/** What is missing of a line. */
export function missing(line: CapacityLine): number {
  return Math.max(0, line.need - line.public - line.others);
}

/** The bar of a line, to scale. Where more is pledged than needed, the parts share the whole length. */
export function bar(line: CapacityLine): Bar {
  const whole = Math.max(line.need, line.public + line.others);
  if (whole === 0) return {};
  const at = (amount: number) => Math.round((amount * LENGTH) / whole);
  const first = at(line.public);
  const second = at(line.public + line.others);
  const part = (from: number, to: number): Part | undefined => (to - from > GAP ? { from, to } : undefined);
  const drawn = {
    public: line.public > 0 ? { from: 0, to: Math.max(first, GAP) } : undefined,
    others: line.others > 0 ? { from: first, to: Math.max(second, first + GAP) } : undefined,
    // The missing share is always drawn, however small it is.
    missing: missing(line) > 0 ? (part(second, LENGTH) ?? { from: LENGTH - 2 * GAP, to: LENGTH }) : undefined,
  };
  return Object.fromEntries(Object.entries(drawn).filter(([, one]) => one !== undefined));
}

/** Essential items of which nothing is confirmed. */
export function bare(item: PropositionItem): CapacityLine[] {
  return item.capacity.filter((line) => line.essential && line.public + line.others === 0);
}

/** The three sides of the triangle, each with whether both its corners are met. */
export function sides(met: readonly Corner[]): { from: Corner; to: Corner; met: boolean }[] {
  const pairs: [Corner, Corner][] = [
    ['value', 'support'],
    ['value', 'capacity'],
    ['support', 'capacity'],
  ];
  return pairs.map(([from, to]) => ({ from, to, met: met.includes(from) && met.includes(to) }));
}
