// Where an idea or a question can go forward: another idea, or a proposal.
import { house } from '../../../house.svelte';
import type { Seq } from '../../../wire';

const GIST = 60;

/** The first words of something, for a list. */
export function gist(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > GIST ? `${line.slice(0, GIST).trimEnd()} …` : line;
}

/** The ideas and proposals of the hall that can be read here, but not the thing itself. */
export function goesInto(no: Seq): { value: string; word: string }[] {
  const view = house.view(0);
  const proposals = view.proposals.map((one) => ({ one, words: house.item('proposal', one)?.title?.text }));
  const ideas = view.contributions.map((one) => {
    const item = house.item('contribution', one);
    return { one, words: item?.contribution === 'idea' ? item.words?.text : undefined };
  });
  return [...proposals, ...ideas].flatMap(({ one, words }) =>
    words === undefined || one === no ? [] : [{ value: String(one), word: `${one}: ${gist(words)}` }],
  );
}
