// The order of a talk: each reply under what it answers, the oldest first.
import type { Seq } from '../wire';

/** Where an entry stands in its talk. */
export interface Placed {
  no: Seq;
  /** How far below the root. */
  depth: number;
  /** What it answers does not stand directly above it or is not on the screen, so it has to be named. */
  far: boolean;
}

/** Puts the entries of a talk in reading order. An entry whose parent is not here stands under the root. */
export function ordered(root: Seq, list: readonly Seq[], parentOf: (no: Seq) => Seq | undefined): Placed[] {
  const here = new Set(list);
  const below = new Map<Seq, Seq[]>();
  for (const no of list) {
    if (no === root) continue;
    const parent = parentOf(no);
    const under = parent !== undefined && parent < no && here.has(parent) ? parent : root;
    const siblings = below.get(under);
    if (siblings) siblings.push(no);
    else below.set(under, [no]);
  }
  const placed: Placed[] = [];
  // No recursion: a talk can be deeper than a stack.
  const waiting: { no: Seq; depth: number }[] = [{ no: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { no, depth } = next;
    const parent = parentOf(no);
    const above = placed.at(-1)?.no;
    if (no !== root || here.has(root)) placed.push({ no, depth, far: no !== root && parent !== root && parent !== above });
    for (const child of [...(below.get(no) ?? [])].reverse()) waiting.push({ no: child, depth: depth + 1 });
  }
  return placed;
}
