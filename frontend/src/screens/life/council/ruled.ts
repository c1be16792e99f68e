// The lines of a decision as they are read: what stays as proposed in one line, every change in its own.
import type { ClauseId, RulingItem } from '../../../wire';

/** What a reader reads as one. */
export type Ruled = { is: 'as_proposed'; places: number[]; rest: boolean } | { is: 'line'; ruling: RulingItem; place?: number };

/** How many lines were changed, returned or rejected. */
export function nChanged(rulings: readonly RulingItem[]): number {
  return rulings.filter((ruling) => ruling.decision !== 'adopt').length;
}

/** The lines in the order of the text; adopted ones gathered at the top. In an adopted text a clause not named `holds` as it is. */
export function ruled(rulings: readonly RulingItem[], clauses: readonly ClauseId[], holds: boolean): Ruled[] {
  const placeOf = (ruling: RulingItem) => (ruling.clause === undefined ? -1 : clauses.indexOf(ruling.clause)) + 1;
  const plain = rulings.filter((ruling) => ruling.decision === 'adopt' && !ruling.reason && !ruling.next);
  const named = new Set(rulings.map((ruling) => ruling.clause));
  const silent = holds ? clauses.flatMap((clause, i) => (named.has(clause) ? [] : [i + 1])) : [];
  const places = [...plain.map(placeOf).filter((place) => place > 0), ...silent].sort((a, b) => a - b);
  const rest = plain.some((ruling) => placeOf(ruling) === 0);
  const lines = rulings.filter((ruling) => !plain.includes(ruling));
  const inOrder = [...lines].sort((a, b) => (placeOf(a) || Infinity) - (placeOf(b) || Infinity) || 0);
  const gathered: Ruled[] = places.length > 0 || rest ? [{ is: 'as_proposed', places, rest }] : [];
  return [
    ...gathered,
    ...inOrder.map((ruling): Ruled => {
      const place = placeOf(ruling);
      return place > 0 ? { is: 'line', ruling, place } : { is: 'line', ruling };
    }),
  ];
}

/** "1", "3–6": places that follow each other in one word. */
export function runs(places: readonly number[]): string[] {
  const found: [number, number][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last && place === last[1] + 1) last[1] = place;
    else found.push([place, place]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}
