// What a council owes, the longest over first; and what it decided, the newest first.
import type { CouncilCard, DecidedCard, ForumCard, Micros } from '../../../wire';

/** One answer that a council owes. */
export interface Owed {
  forum: ForumCard;
  what: 'decision' | 'suggestion';
  due: Micros;
}

/** What a council owes by its date or will owe, the most overdue first. */
export function owed(council: CouncilCard): Owed[] {
  const all = council.forums.flatMap((forum): Owed[] => [
    ...(forum.decision_due === undefined ? [] : [{ forum, what: 'decision' as const, due: forum.decision_due }]),
    ...(forum.suggestion?.due === undefined || forum.suggestion.disposition
      ? []
      : [{ forum, what: 'suggestion' as const, due: forum.suggestion.due }]),
  ]);
  return all.sort((a, b) => a.due - b.due);
}

/** What a council decided, the newest first. */
export function decided(council: CouncilCard): { forum: ForumCard; card: DecidedCard }[] {
  return council.forums
    .flatMap((forum) => forum.decided.map((card) => ({ forum, card })))
    .sort((a, b) => b.card.at - a.card.at);
}
