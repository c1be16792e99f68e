// Everyone whom this phone has seen in the forum, to choose from: those with an office first.
import { house } from '../../house.svelte';
import type { Author, PersonId } from '../../wire';

/** People known here, each once, but not oneself. */
export function peopleHere(): Author[] {
  const found = new Map<PersonId, Author>();
  const view = house.view(0);
  const all = [
    ...(house.item('forum', 0)?.officers ?? []),
    ...view.contributions.map((no) => house.item('contribution', no)?.by),
    ...view.proposals.flatMap((no) => house.item('proposal', no)?.leads ?? []),
  ];
  for (const one of all) if (one && one.person !== house.me?.person) found.set(one.person, one);
  return [...found.values()];
}
