// Which cell of the leadership table an act of an elected member falls in (theory.md 3.5), and what a phone knows of mine.
import type { Kind, Trail } from '../../../wire';

/** The three things leaders do. */
export const ROWS = ['initiate', 'orchestrate', 'engage'] as const;
/** The three things leadership is for. */
export const COLUMNS = ['diagnose', 'prescribe', 'mobilise'] as const;
/** A row. */
export type Row = (typeof ROWS)[number];
/** A table of counts, in the order of the columns. */
export type Cells = Record<Row, [number, number, number]>;

const CELL: Partial<Record<Kind, [Row, 0 | 1 | 2]>> = {
  forum_proposed: ['initiate', 0],
  mandate_adopted: ['orchestrate', 0],
  voice_invited: ['orchestrate', 0],
  stage_opened: ['orchestrate', 1],
  signal_given: ['orchestrate', 1],
  decision_made: ['orchestrate', 2],
  testimony: ['engage', 0],
  question: ['engage', 0],
  comment: ['engage', 0],
  evidence: ['engage', 0],
  problem_revised: ['engage', 0],
  idea: ['engage', 1],
  response_given: ['engage', 1],
  amendment_moved: ['engage', 1],
  amendment_accepted: ['engage', 1],
  amendment_declined: ['engage', 1],
  proposal_made: ['engage', 1],
  position_taken: ['engage', 2],
  pledge_made: ['engage', 2],
  progress_reported: ['engage', 2],
};

/** An act as far as the table asks. */
export interface Done {
  kind: Kind;
  /** What a touchpoint was about. */
  matter?: 'problem' | 'proposals' | 'pledges';
}

/** An empty table. */
export function none(): Cells {
  return { initiate: [0, 0, 0], orchestrate: [0, 0, 0], engage: [0, 0, 0] };
}

/** The table of these acts. */
export function cells(acts: Iterable<Done>): Cells {
  const table = none();
  for (const act of acts) {
    if (act.kind === 'touchpoint_held')
      table.orchestrate[act.matter === 'pledges' ? 2 : act.matter === 'proposals' ? 1 : 0] += 1;
    const cell = CELL[act.kind];
    if (cell) table[cell[0]][cell[1]] += 1;
  }
  return table;
}

/** A row with nothing in it. */
export function bare(row: readonly number[]): boolean {
  return row.every((n) => n === 0);
}

/** My own acts on these trails, each once. */
export function mineOn(trails: readonly Trail[], person: string): Map<number, Kind> {
  const found = new Map<number, Kind>();
  for (const stop of trails.flatMap((trail) => trail.stops)) {
    if (stop.no !== undefined && stop.by?.person === person) found.set(stop.no, stop.kind);
  }
  return found;
}
