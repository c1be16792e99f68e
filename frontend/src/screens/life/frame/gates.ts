// How far a stage is from the next: what its gate asks for, what of it is missing, and where that is done. Computed by the house;
// here it is only put in order.
import type { GateLine, GatesItem, LineItem, Stage } from '../../../wire';

/** The stage after this one. */
export function nextOf(stages: readonly Stage[], stage: Stage): Stage | undefined {
  return stages[stages.indexOf(stage) + 1];
}

/** The lines at the end of a stage, unmet first; empty where the stage asks for nothing. */
export function linesOf(gates: GatesItem | undefined, stage: Stage): LineItem[] {
  const rank = { unmet: 0, overridden: 1, met: 2 } as const;
  const lines = gates?.gates.find((gate) => gate.stage === stage)?.lines ?? [];
  return [...lines].sort((a, b) => rank[a.state] - rank[b.state]);
}

/** The lines that stand in the way. */
export function missing(lines: readonly LineItem[]): LineItem[] {
  return lines.filter((line) => line.state === 'unmet');
}

const PLACES: Partial<Record<GateLine, string>> = {
  elected_proposer: '/way#origin',
  outside_signal: '/way#origin',
  mandate_voted: '/mandate',
  sponsor_elected: '/way#people',
  open_named: '/mandate',
  reserved_named: '/mandate',
  deliverable_named: '/mandate',
  clocks_set: '/mandate',
  groups_required: '/mandate',
  groups_filled: '/way#people',
  lay_share: '/way#people',
  all_declared: '/way#people',
  offices_apart: '/way#people',
  meetings_dated: '/way#meetings',
  problem_revised: '/record',
  problem_shared: '/record',
  problem_accepted: '/record',
  problem_touchpoint: '/way#touchpoints',
  ideas_broad: '/talk?as=idea#write',
  idea_new: '/talk?as=idea#write',
  refine_touchpoint: '/way#touchpoints',
  positions_broad: '/proposals',
  checks_clear: '/way#warnings',
};

/** Where a line is met, below the forum's address, where it does not hang on numbers of its own. */
export function placeOf(line: GateLine): string | undefined {
  return PLACES[line];
}
