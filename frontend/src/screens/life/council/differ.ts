// What a decision changes in the words of a clause: the words that stay, go and come.
import type { Span } from '../../../wire';

const MOST_WORDS = 400;

function pieces(words: string): string[] {
  return words.match(/\s+|[^\s]+/gu) ?? [];
}

/** The longest run of pieces that both have, as a table from the ends. */
function table(before: string[], after: string[]): number[][] {
  const rows = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = rows[i] as number[];
      const next = rows[i + 1] as number[];
      row[j] = before[i] === after[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** The difference in words. Texts too long to compare are shown as gone and come, whole. */
export function differ(before: string, after: string): Span[] {
  const [old, now] = [pieces(before), pieces(after)];
  if (Math.max(old.length, now.length) > MOST_WORDS) {
    return [
      { is: 'removed', text: before },
      { is: 'added', text: after },
    ];
  }
  const rows = table(old, now);
  const spans: Span[] = [];
  const say = (is: Span['is'], text: string) => {
    const last = spans.at(-1);
    if (last?.is === is) last.text += text;
    else spans.push({ is, text });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      say('same', old[i] ?? '');
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0))) {
      say('removed', old[i] ?? '');
      i += 1;
    } else {
      say('added', now[j] ?? '');
      j += 1;
    }
  }
  return joined(spans);
}

/** A lone space between two changes belongs to them, so that a change reads as one. */
function joined(spans: Span[]): Span[] {
  const all: Span[] = [];
  spans.forEach((span, i) => {
    const lone = span.is === 'same' && span.text.trim() === '' && i > 0 && i < spans.length - 1;
    const parts: Span[] = lone
      ? [
          { is: 'removed', text: span.text },
          { is: 'added', text: span.text },
        ]
      : [span];
    for (const part of parts) {
      // Within a run of changes all that goes stands before all that comes.
      const at = all.length - 1;
      const before = all[at - 1];
      const last = all[at];
      if (last?.is === part.is) last.text += part.text;
      else if (part.is === 'removed' && last?.is === 'added' && before?.is === 'removed') before.text += part.text;
      else all.push({ ...part });
    }
  });
  return all;
}
