// What councils owe, the longest over first; and what they decided, the newest first.
import type { DecidedCard, ForumCard, Micros } from '../../../wire';

/** One answer that a council owes. */
export interface Owed {
  forum: ForumCard;
  what: 'decision' | 'suggestion';
  due: Micros;
}

/** What is owed by its date, the most overdue first. */
export function owed(forums: readonly ForumCard[]): Owed[] {
  const all = forums.flatMap((forum): Owed[] => [
    ...(forum.decision_due === undefined ? [] : [{ forum, what: 'decision' as const, due: forum.decision_due }]),
    ...(forum.suggestion?.due === undefined || forum.suggestion.disposition
      ? []
      : [{ forum, what: 'suggestion' as const, due: forum.suggestion.due }]),
  ]);
  return all.sort((a, b) => a.due - b.due);
}

/** What was decided, the newest first. */
export function decided(forums: readonly ForumCard[]): { forum: ForumCard; card: DecidedCard }[] {
  return forums.flatMap((forum) => forum.decided.map((card) => ({ forum, card }))).sort((a, b) => b.card.at - a.card.at);
}
