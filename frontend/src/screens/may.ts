// What I may do, as the house has said it. No screen compares a role: it asks here whether the house allows the act.
import { house } from '../house.svelte';
import type { Contribution, Kind, Seq } from '../wire';

const CONTRIBUTIONS: readonly Contribution[] = ['comment', 'question', 'testimony', 'evidence', 'idea'];

/** Whether an act of this kind is open to me, on this thing where one is named. A guest is asked to sign in when they act. */
export function may(kind: Kind, no?: Seq): boolean {
  const own = house.own;
  if (!own) return false;
  return own.may.includes(kind) || (no !== undefined && (own.on[kind]?.includes(no) ?? false));
}

/** Whether an act of this kind is open to me on this very thing. */
export function mayOn(kind: Kind, no: Seq): boolean {
  return house.own?.on[kind]?.includes(no) ?? false;
}

/**
 * Whether I am asked for this act. Staff may say where they stand, and yet nobody asks it of them: a moderator takes no side.
 */
export function isAsked(kind: 'position_taken' | 'vote_cast', no?: Seq): boolean {
  return may(kind, no) && !house.own?.staff;
}

/** The kinds of contribution open to me. Until the house has said, a comment can be begun: its draft is kept in any case. */
export function kindsOpen(): Contribution[] {
  if (!house.own) return ['comment'];
  return CONTRIBUTIONS.filter((kind) => may(kind));
}
