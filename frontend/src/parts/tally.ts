// How support is drawn: one disc a person up to twelve, ten discs to scale from there on.
import type { ActorGroup, Position, Stand, Tally } from '../wire';

/** The order in which screens list groups. */
export const GROUPS: readonly ActorGroup[] = [
  'citizen',
  'elected',
  'civil_society',
  'business',
  'expert',
  'manager',
  'other_public',
];

const ORDER: readonly Position[] = ['support', 'accept', 'object'];
const ONE_EACH = 12;
const TO_SCALE = 10;
/** Below this share who can live with it, a group is not carried. */
const CARRIED = 0.6;

/** How many said where they stand. */
export function total(stand: Stand): number {
  return stand.support + stand.accept + stand.object;
}

/** How many support it or can live with it. */
export function carry(stand: Stand): number {
  return stand.support + stand.accept;
}

/** Too few of the group can live with it. */
export function split(stand: Stand): boolean {
  return carry(stand) < CARRIED * total(stand);
}

/** The discs of a row, in order. Nobody who stands somewhere is rounded away. */
export function discs(stand: Stand): Position[] {
  const n = total(stand);
  if (n <= ONE_EACH) return ORDER.flatMap((position) => Array<Position>(stand[position]).fill(position));
  const parts = ORDER.map((position) => {
    const exact = (stand[position] * TO_SCALE) / n;
    const whole = stand[position] > 0 ? Math.max(1, Math.floor(exact)) : 0;
    return { position, exact, whole };
  });
  let left = TO_SCALE - parts.reduce((sum, part) => sum + part.whole, 0);
  // The largest remainder gets the next disc; where minimums took too many, the one furthest over gives one back, but its last.
  while (left !== 0) {
    const step = Math.sign(left);
    const able = parts.filter((part) => (step > 0 ? part.exact > 0 : part.whole > 1));
    const part = able.sort((a, b) => step * (b.exact - b.whole - (a.exact - a.whole)))[0];
    if (!part) break;
    part.whole += step;
    left -= step;
  }
  return parts.flatMap((part) => Array<Position>(part.whole).fill(part.position));
}

/** The groups that may be shown, in the screens' order. */
export function rows(tally: Tally): { group: ActorGroup; stand: Stand }[] {
  return GROUPS.flatMap((group) => {
    const stand = tally.groups[group];
    return stand && total(stand) > 0 ? [{ group, stand }] : [];
  });
}

/** How many people have said where they stand, shown or not. */
export function said(tally: Tally): number {
  return rows(tally).reduce((sum, row) => sum + total(row.stand), 0) + (tally.small ? total(tally.small) : 0) + tally.unshown;
}
