// Addresses of this forum.
import { house } from '../house.svelte';
import { href } from '../router';
import type { Seq } from '../wire';

/** The forum's own page. */
export function base(): string {
  return house.forum === undefined ? '/' : href({ page: 'forum', slug: house.forum, tab: 'now' });
}

/** The page of a number. */
export function to(no: Seq): string {
  return house.forum === undefined ? '/' : href({ page: 'thing', slug: house.forum, no });
}
