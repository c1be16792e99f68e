// The acts that somebody can be let do for an elected member; the house has the same list and the last word.

/** Exactly these. */
export const DELEGABLE = ['response_given', 'touchpoint_held', 'voice_invited', 'meeting_set'] as const;
/** One of them. */
export type Delegable = (typeof DELEGABLE)[number];
