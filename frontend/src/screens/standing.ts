// Where a change stands in a text: at the first clause it names that is still there.
import type { AmendmentItem, ChangeItem, ClauseId } from '../wire';

/** The clause at which a change is read. */
function anchor(change: ChangeItem): ClauseId | undefined {
  return change.op === 'insert_after' ? change.after : change.clause;
}

/** Whether an amendment names this clause. */
export function touches(amendment: AmendmentItem, clause: ClauseId): boolean {
  return amendment.changes.some((change) => anchor(change) === clause);
}

/** The clause of this text at which the amendment is read; absent where it stands before all, or none is left. */
export function firstClause(amendment: AmendmentItem, clauses: readonly ClauseId[]): ClauseId | undefined {
  return clauses.find((clause) => touches(amendment, clause));
}

/** The words a change would bring in: what it adds and what it leaves. */
export function wantedWords(change: ChangeItem): string {
  switch (change.op) {
    case 'replace':
      return change.spans.map((span) => (span.is === 'removed' ? '' : span.text)).join('');
    case 'insert_after':
      return change.words ?? '';
    case 'delete':
    case 'move':
      return '';
  }
}
