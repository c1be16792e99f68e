// Warns when a question contains its own answer: the solution is what a forum is to find. A warning, never a refusal. The table
// and the way it is read are the house's own (src/domain/question.rs).
import leading from '../../../../../data/leading-questions.json';

/** How many words after "how shall we" may stand before the verb that answers it. */
const WITHIN = 3;

/** The words with which a question already answers itself; absent where it is open. */
export function leads(question: string): string | undefined {
  const words = question
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  for (const { asks, does } of leading) {
    for (const ask of asks) {
      const first = ask.split(' ');
      for (let at = 0; at + first.length <= words.length; at++) {
        if (!first.every((word, i) => words[at + i] === word)) continue;
        const rest = words.slice(at + first.length, at + first.length + WITHIN);
        const found = rest.find((word) => does.includes(word));
        if (found !== undefined) return `${ask} … ${found}`;
      }
    }
  }
  return undefined;
}
