// For whom something is written: in my own name, or for an elected member who lets me; that is always shown.
import { house } from '../../../house.svelte';
import type { Author, Kind, PersonId } from '../../../wire';

/** The choice of the member for whom an act of this kind is written. */
export class Written {
  /** The one who was chosen; empty for my own name. */
  chosen = $state<PersonId | ''>('');
  readonly #kind: Kind;

  constructor(kind: Kind) {
    this.#kind = kind;
    const [first, ...others] = this.members;
    // Whoever writes for one member writes for them, unless they say otherwise.
    if (first && others.length === 0) this.chosen = first.person;
  }

  /** The elected members for whom I may write this. */
  get members(): Author[] {
    return (house.own?.writes_for ?? []).filter((one) => one.kinds.includes(this.#kind)).map((one) => one.person);
  }

  /** The field of the act. */
  get member(): { for_member?: PersonId } {
    return this.chosen === '' ? {} : { for_member: this.chosen };
  }
}
